#!/usr/bin/env bash
# border.sh GENERATED HEADERS SWIFT: the border as Swift and clang take it on every machine.
#   HEADERS/UntrainedFFI/   the header and a module map of our own; the folder is called like the module, so that it is found
#   SWIFT/                  the Swift side, which imports that module come what may
# The generated map names modules that newer SDKs have no more, the generated import is skipped where the module is not found,
# and then the compiler speaks of a hundred missing names instead of one missing module (mozilla/uniffi-rs#2917).
set -euo pipefail
generated=$1 headers=$2/UntrainedFFI swift=$3
mkdir -p "$headers" "$swift"
cp "$generated/UntrainedFFI.h" "$headers/"
printf 'module UntrainedFFI {\n    header "UntrainedFFI.h"\n    export *\n}\n' >"$headers/module.modulemap"
python3 - "$generated/UntrainedCore.swift" "$swift/UntrainedCore.swift" <<'PY'
import pathlib
import sys

source, target = map(pathlib.Path, sys.argv[1:])
soft = "#if canImport(UntrainedFFI)\nimport UntrainedFFI\n#endif\n"
text = source.read_text(encoding="utf-8")
if text.count(soft) != 1:
    sys.exit(f"{source}: the import of the border is written otherwise than expected; mend scripts/ios/border.sh")
target.write_text(text.replace(soft, "import UntrainedFFI\n"), encoding="utf-8")
PY

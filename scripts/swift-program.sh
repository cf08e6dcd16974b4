#!/usr/bin/env bash
# swift-program.sh PROGRAM GEN SOURCES [FLAG…]: compiles the Swift files in SOURCES with the generated module in GEN into
# PROGRAM. Plain swiftc: nothing is kept between runs, so no program tests an older core.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$1 gen=$2 sources=$3
shift 3
work=$program.work
rm -rf "$work"
mkdir -p "$work"
common=(-swift-version 6 -warnings-as-errors -I "$gen/swift" -I "$work" "$@")
scripts/swift.sh swiftc "${common[@]}" -parse-as-library -module-name UntrainedCore -emit-module \
    -emit-module-path "$work/UntrainedCore.swiftmodule" -c -wmo -o "$work/UntrainedCore.o" "$gen/swift/UntrainedCore.swift"
scripts/swift.sh swiftc "${common[@]}" -module-name Program -o "$program" "$sources"/*.swift "$work/UntrainedCore.o" \
    -Xlinker "$gen/lib/libuntrained_ffi.a"

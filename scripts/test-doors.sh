#!/usr/bin/env bash
# The test doors are in the library for tests and in no other: no symbol of theirs, no name in the generated code.
set -euo pipefail
cd "$(dirname "$0")/.."
doors=$(sed -n '/^ *#\[uniffi::export\]/{n;s/^ *pub fn \([a-z_]*\).*/\1/p}' bindings/src/testing.rs)
[ "$(wc -w <<<"$doors")" -ge 5 ] || { echo "doors: none found in bindings/src/testing.rs" >&2; exit 1; }
case $(uname) in Darwin) so=dylib ;; *) so=so ;; esac
library=lib/libuntrained_ffi.$so
status=0
for door in $doors; do
    # Proof that the search finds one where there is one.
    grep -qa "untrained_ffi_fn_func_$door" "bindings/gen/testing/$library" || { echo "doors: $door not in the library for tests" >&2; status=1; }
    for shipped in "bindings/gen/$library" "$@"; do
        ! grep -qa "untrained_ffi_fn_func_$door" "$shipped" || { echo "doors: $door is in $shipped" >&2; status=1; }
    done
    for code in kotlin/org/untrained/core/untrained_ffi.kt swift/UntrainedCore.swift python/untrained_ffi.py; do
        ! grep -q "$door" "bindings/gen/$code" || { echo "doors: $door is in bindings/gen/$code" >&2; status=1; }
    done
done
exit $status

#!/usr/bin/env bash
# Builds the host library and generates Kotlin, Swift and Python from it. Usage: scripts/bindings.sh [OUT]
# UNTRAINED_PROFILE names another cargo profile than `bindings`; it must not strip.
#
# OUT (bindings/gen, which git ignores) holds, for what ships and once more under testing/ for tests:
#   kotlin/org/untrained/core/…kt   python/untrained_ffi.py   swift/UntrainedCore.swift
#   swift/UntrainedFFI.h   swift/module.modulemap   lib/ (shared and static library of this machine)
# The library under testing/ has the test doors (feature `testing`) and the questions (feature `guide`); the other has neither, as in
# the phone apps. With UNTRAINED_GUIDE=1 there is a third under guide/, for packages: the questions and no test doors.
. "$(dirname "$0")/env.sh"

need_rust
absolute() { case $1 in /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac }
out=$(absolute "${1:-bindings/gen}")
case $(uname) in Darwin) so=dylib ;; *) so=so ;; esac
target=$(absolute "${CARGO_TARGET_DIR:-target}")
profile=${UNTRAINED_PROFILE:-bindings}
work=$target/bindings-work.$$
trap 'rm -rf "$work"' EXIT

cargo build -q --locked -p untrained-bindgen
generate() { # DIR FEATURES…: one library and its three languages
  local dir=$1
  shift
  mkdir -p "$dir/lib" "$dir/python"
  # Unstripped: the generator reads the contract out of the library's symbols.
  cargo build -q --locked -p untrained-bindings --profile "$profile" "$@"
  cp "$target/$profile/libuntrained_ffi.$so" "$target/$profile/libuntrained_ffi.a" "$dir/lib/"
  (
    # In the crate's own folder, where uniffi.toml is found.
    cd bindings
    lib=$dir/lib/libuntrained_ffi.$so
    for language in kotlin python; do
      "$target/debug/untrained-bindgen" generate "$lib" --language $language --out-dir "$dir/$language" --no-format >/dev/null
    done
    swift=$target/debug/untrained-bindgen-swift
    "$swift" "$lib" "$dir/swift" --swift-sources --headers
    "$swift" "$lib" "$dir/swift" --modulemap --modulemap-filename module.modulemap --module-name UntrainedFFI
  )
  # Python looks for the library beside its module.
  cp "$dir/lib/libuntrained_ffi.$so" "$dir/python/"
  for made in kotlin/org/untrained/core/untrained_ffi.kt python/untrained_ffi.py \
    swift/UntrainedCore.swift swift/UntrainedFFI.h swift/module.modulemap; do
    [ -s "$dir/$made" ] || { echo "bindings: $made is missing or empty" >&2; exit 1; }
  done
}
generate "$work"
generate "$work/testing" --features testing
[ -z "${UNTRAINED_GUIDE:-}" ] || generate "$work/guide" --features guide

mkdir -p "$(dirname "$out")"
rm -rf "$out"
mv "$work" "$out"

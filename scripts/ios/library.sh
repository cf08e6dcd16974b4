#!/usr/bin/env bash
# The core as a static library for iPhones and for the simulator, on any machine: proof that it holds nothing that only Linux has.
# Nothing is linked or run. Uses the pinned Rust with Apple's targets.
. "$(dirname "$0")/../env.sh"
need_rust
work=$PWD/target/ios-library
mkdir -p "$work"
targets=(aarch64-apple-ios aarch64-apple-ios-sim)
build=(cargo rustc -q -p untrained-bindings --lib --crate-type staticlib --release)
rustup target add "${targets[@]}"
for target in "${targets[@]}"; do
    CARGO_TARGET_DIR=$work "${build[@]}" --target "$target" >"$work/$target.log" 2>&1 ||
        { tail -n 30 "$work/$target.log" >&2; exit 1; }
    library=$work/$target/release/libuntrained_ffi.a
    # A Mach-O object for arm64 begins with these bytes.
    python3 - "$library" <<'PY'
import sys
data = open(sys.argv[1], "rb").read()
if data.count(b"\xcf\xfa\xed\xfe\x0c\x00\x00\x01") == 0:
    sys.exit(f"{sys.argv[1]}: no object for arm64 in it")
PY
    echo "$target: $(wc -c <"$library") bytes"
done

#!/usr/bin/env bash
# The core as a static library for iPhones and for the simulator, on any machine: proof that it holds nothing that only Linux has.
# Nothing is linked or run. Uses the pinned Rust with the targets where rustup can add them, else Debian's Rust and the
# sources of the standard library. Takes some minutes the first time.
. "$(dirname "$0")/../env.sh"
need_rust
work=$PWD/target/ios-library
mkdir -p "$work"
targets=(aarch64-apple-ios aarch64-apple-ios-sim)
build=(cargo rustc -q -p untrained-bindings --lib --crate-type staticlib --release)
if rustup target add "${targets[@]}" >/dev/null 2>&1; then
    std=()
else
    [ -x /usr/bin/rustc ] && compgen -G "/usr/src/rustc-*/library/std" >/dev/null || scripts/need.sh rustc-web rust-web-src
    export RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1
    std=(-Zbuild-std=std,panic_unwind)
fi
for target in "${targets[@]}"; do
    CARGO_TARGET_DIR=$work "${build[@]}" --target "$target" ${std[@]+"${std[@]}"} >"$work/$target.log" 2>&1 ||
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

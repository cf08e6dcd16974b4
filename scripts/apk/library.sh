#!/usr/bin/env bash
# library.sh: the phone library for both processors, stripped, as target/apk/lib/<abi>/libuntrained_ffi.so.
#
# With ANDROID_NDK_HOME: cargo-ndk. Without: the pinned Rust with its own linker, its standard library from its sources, and stubs of
# Android's libraries. Nothing of it moves by itself: the same commit gives the same bytes next year.
. "$(dirname "$0")/../env.sh"
need_rust
work=$PWD/target/apk
mkdir -p "$work/logs"
abis=(arm64-v8a x86_64)
arch() { case $1 in arm64-v8a) echo aarch64 ;; *) echo "$1" ;; esac; }

# Panic messages carry file names; without these the names would hold this machine's folders.
remap="--remap-path-prefix=$PWD=/untrained --remap-path-prefix=$HOME/.cargo=/cargo"
for d in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do remap+=" --remap-path-prefix=${d%/}=/crates"; done
remap+=" --remap-path-prefix=$(rustc --print sysroot)/lib/rustlib/src/rust=/rust"

if [ -n "${ANDROID_NDK_HOME:-}" ]; then
    command -v cargo-ndk >/dev/null || { echo "cargo-ndk is missing: cargo install cargo-ndk" >&2; exit 1; }
    RUSTFLAGS="$remap" cargo ndk -q --platform 26 $(printf -- '--target %s ' "${abis[@]}") -o "$work/lib" build --release -p untrained-bindings
    exit
fi

tools=$(scripts/apk/tools.sh)
if [ ! -x "$work/venv/bin/pip" ] || ! compgen -G "$work/venv/lib/python3*/site-packages/ziglang/zig" >/dev/null; then
    python3 -c 'import ensurepip' 2>/dev/null || scripts/need.sh python3-venv
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" -q install ziglang==0.17.1
fi
zig=$(compgen -G "$work/venv/lib/python3*/site-packages/ziglang/zig")

for abi in "${abis[@]}"; do
    arch=$(arch "$abi")
    target=$arch-linux-android
    root=$work/sysroot
    if [ ! -f "$root/$arch/libunwind.a" ] || [ ! -f "$root/$arch/liblog.so" ]; then
        mkdir -p "$root/$arch"
        scripts/apk/build-unwind.sh "$zig" "$arch" "$root/$arch" "$tools"
        python3 scripts/apk/stubs.py "$arch" "$root/$arch" "$zig" "$tools"
    fi
    cp scripts/apk/linker-gcc "$root/$target-gcc"
    ln -sfn "$tools" "$root/tools"
    name=${target^^}
    name=${name//-/_}
    # `--lib --crate-type cdylib`: with a static library beside it, link-time optimisation would be off.
    # For size: panic messages without their places, tables for unwinding that hold at calls only, and no unwinding out of destructors.
    size="-Zlocation-detail=none -Zuse-sync-unwind -Zpanic-in-drop=abort"
    env "CARGO_TARGET_${name}_LINKER=$root/$target-gcc" "CARGO_TARGET_${name}_RUSTFLAGS=$remap $size" CARGO_TARGET_DIR="$work/cargo" \
        RUSTC_BOOTSTRAP=1 \
        cargo rustc -p untrained-bindings --lib --crate-type cdylib --release --target "$target" -Zbuild-std=std,panic_unwind -Zbuild-std-features=panic-unwind,optimize_for_size \
        >"$work/logs/$arch.log" 2>&1 || { tail -20 "$work/logs/$arch.log" >&2; exit 1; }
    mkdir -p "$work/lib/$abi"
    cp "$work/cargo/$target/release/libuntrained_ffi.so" "$work/lib/$abi/"
done

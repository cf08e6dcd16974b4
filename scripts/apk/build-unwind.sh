#!/usr/bin/env bash
# build-unwind.sh ZIG ARCH OUT TOOLS: LLVM's libunwind from the sources that come with the pinned Rust, as OUT/libunwind.a. Zig is the compiler
# for the phone's processor (with musl's headers, Android's errno); TOOLS has llvm-ar.
set -euo pipefail
zig=$1 arch=$2 out=$3 tools=$4
mkdir -p "$out/o"
src=$(dirname "$tools")/../src/rust/src/llvm-project/libunwind
flags=(-target "$arch-linux-musl" -Os -fPIC -ffunction-sections -fdata-sections -fvisibility=hidden -funwind-tables -DNDEBUG
    -D_LIBUNWIND_IS_NATIVE_ONLY -D__errno_location=__errno -fno-sanitize=all -fno-stack-protector "-I$src/include" "-I$src/src")
for f in UnwindLevel1 UnwindLevel1-gcc-ext; do "$zig" cc "${flags[@]}" -std=c11 -c "$src/src/$f.c" -o "$out/o/$f.o"; done
for f in UnwindRegistersRestore UnwindRegistersSave; do "$zig" cc "${flags[@]}" -c "$src/src/$f.S" -o "$out/o/$f.o"; done
"$zig" c++ "${flags[@]}" -nostdinc++ -fno-exceptions -fno-rtti -std=c++17 -c "$src/src/libunwind.cpp" -o "$out/o/libunwind.o"
rm -f "$out/libunwind.a"
"$tools/llvm-ar" rcsD "$out/libunwind.a" "$out"/o/*.o
rm -r "$out/o"

#!/usr/bin/env bash
# build-unwind.sh ZIG ARCH OUT: LLVM's libunwind from the sources that come with zig (musl's headers, Android's errno) as OUT/libunwind.a.
set -euo pipefail
zig=$1 arch=$2 out=$3
mkdir -p "$out/o"
src=$(dirname "$(readlink -f "$zig")")/lib/libunwind
flags=(-target "$arch-linux-musl" -Os -fPIC -ffunction-sections -fdata-sections -fvisibility=hidden -funwind-tables -DNDEBUG
    -D_LIBUNWIND_IS_NATIVE_ONLY -D__errno_location=__errno -fno-sanitize=all -fno-stack-protector "-I$src/include" "-I$src/src")
for f in UnwindLevel1 UnwindLevel1-gcc-ext; do "$zig" cc "${flags[@]}" -std=c11 -c "$src/src/$f.c" -o "$out/o/$f.o"; done
for f in UnwindRegistersRestore UnwindRegistersSave; do "$zig" cc "${flags[@]}" -c "$src/src/$f.S" -o "$out/o/$f.o"; done
"$zig" c++ "${flags[@]}" -nostdinc++ -fno-exceptions -fno-rtti -std=c++17 -c "$src/src/libunwind.cpp" -o "$out/o/libunwind.o"
rm -f "$out/libunwind.a"
/usr/lib/llvm-22/bin/llvm-ar rcsD "$out/libunwind.a" "$out"/o/*.o
rm -r "$out/o"

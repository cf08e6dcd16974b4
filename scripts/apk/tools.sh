#!/usr/bin/env bash
# tools.sh: the folder with the pinned Rust's own linker and archive tools; adds them and the sources of the standard library to it once.
. "$(dirname "$0")/../env.sh"
need_rust
root=$(rustc --print sysroot)
tools=$root/lib/rustlib/$(rustc -vV | sed -n 's/^host: //p')/bin
if [ ! -x "$tools/llvm-ar" ] || [ ! -d "$root/lib/rustlib/src/rust/library/std" ]; then
    rustup component add rust-src llvm-tools >&2 || { echo "The pinned Rust lacks rust-src or llvm-tools: rustup component add rust-src llvm-tools" >&2; exit 1; }
fi
echo "$tools"

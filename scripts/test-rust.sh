#!/usr/bin/env bash
# The core, the terminal, the border and the content tools: every Rust test, examples in the documentation included.
# The generator crate has no tests and a long build.
. "$(dirname "$0")/env.sh"

need_rust
cargo test --locked --workspace --exclude untrained-bindgen --no-fail-fast

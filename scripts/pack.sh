#!/usr/bin/env bash
# Builds content/ into the one file that every shell ships: target/pack/untrained.pack, or the file that is named.
. "$(dirname "$0")/env.sh"

need_rust
exec cargo run -q --locked -p untrained-pack --no-default-features --features cli -- build "$@"

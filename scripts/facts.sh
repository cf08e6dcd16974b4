#!/usr/bin/env bash
# What is due for a new check today, by the page to look at. Takes what `untrained facts` takes: `scripts/facts.sh --on 2027-06-01`.
. "$(dirname "$0")/env.sh"

need_rust
cargo build -q --locked -p untrained
exec target/debug/untrained facts --due "$@"

#!/usr/bin/env bash
# Every crate in the lock file comes from the registry and has a licence that deny.toml allows.
# cargo-deny reads the same file and is asked too where it is installed.
. "$(dirname "$0")/env.sh"

need_rust
command -v python3 >/dev/null || scripts/need.sh python3
cargo metadata --locked --format-version 1 | python3 scripts/licences.py deny.toml
if command -v cargo-deny >/dev/null; then cargo deny --offline check licenses bans sources; fi

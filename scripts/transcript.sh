#!/usr/bin/env bash
# Plays a new user's minute on a fixed day and writes it into the README; the test of the same name says whether it is current.
. "$(dirname "$0")/env.sh"

need_rust
UNTRAINED_WRITE_TRANSCRIPT=1 cargo test -q --locked -p untrained --test transcript

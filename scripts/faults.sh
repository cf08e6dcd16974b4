#!/usr/bin/env bash
# Injects faults at every write of the terminal's store on a simulated disk: errors, short writes, full disks, lost renames, power
# cuts; 100 000 of them, or COUNT. `make test` does the same with some thousands.
. "$(dirname "$0")/env.sh"

need_rust
UNTRAINED_FAULTS="${COUNT:-100000}" cargo test -q --locked -p untrained --bin untrained -- store::faults --nocapture

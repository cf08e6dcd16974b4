#!/usr/bin/env bash
# The main job. At a terminal: the app. Through a pipe: verdict, steps, link and next reminders for COUNTRY=XX
# (or the locale's country), and status 0.
. "$(dirname "$0")/env.sh"

need_rust
scripts/pack.sh >/dev/null
cargo build -q -p untrained
export UNTRAINED_PACK="${UNTRAINED_PACK:-target/pack/untrained.pack}"
if [ -n "${COUNTRY:-}" ]; then set -- --country "$COUNTRY" "$@"; fi
exec target/debug/untrained "$@"

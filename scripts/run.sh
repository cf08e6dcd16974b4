#!/usr/bin/env bash
# The main job. At a terminal: the app. Through a pipe: verdict, steps, link and next reminders for COUNTRY=XX
# (or the locale's country), and status 0.
. "$(dirname "$0")/env.sh"

need_rust
[ -x target/debug/untrained ] || echo "building, this takes a minute the first time" >&2
cargo build -q --locked -p untrained
if [ -n "${COUNTRY:-}" ] && ! { [ -t 0 ] && [ -t 1 ]; }; then set -- brief --country "$COUNTRY"; fi
exec target/debug/untrained "$@"

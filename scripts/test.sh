#!/usr/bin/env bash
# Every test of every language. A part that fails does not stop the others; the summary names it and the status is 1.
# With names (`scripts/test.sh rust ios`) only those parts.
. "$(dirname "$0")/env.sh"

[ $# -gt 0 ] || set -- scripts rust days case-file bindings android ios

passed=0 failed=""
for part in "$@"; do
    script="scripts/test-$part.sh"
    heading "$part"
    begun=$SECONDS
    if "$script"; then passed=$((passed + 1)); else failed="$failed $part"; fi
    echo "-- $part: $((SECONDS - begun)) s"
done

heading summary
for part in $failed; do echo "FAILED: $part (run it alone: scripts/test-$part.sh)"; done
echo "parts: $passed passed, $(wc -w <<<"$failed" | tr -d " ") failed"
[ -z "$failed" ]

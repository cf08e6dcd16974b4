#!/usr/bin/env bash
# bench-android.sh: how long a window takes to become finished views on this machine's JVM, how that grows to 1000 rows, Back from the longest page beside its
# budget, and the start beside an empty activity.
. "$(dirname "$0")/env.sh"
times=$PWD/target/android/bench.txt
rm -f "$times"
scripts/test-android.sh -Dtest=BenchTest -Dbench="$times" >&2
cat "$times"

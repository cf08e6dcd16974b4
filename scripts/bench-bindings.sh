#!/usr/bin/env bash
# What one step costs in each language beside a bare call over the border, and beside the same step without a border.
# The page stepped on is where the longest trace ends; the library is the release build, with the test doors.
. "$(dirname "$0")/env.sh"

need_rust
gen=target/bindings-bench pack=target/pack/untrained.pack
trace=$(ls -S tests/traces/*.json | head -n 1)
scripts/pack.sh >/dev/null
UNTRAINED_PROFILE=bindings-bench scripts/bindings.sh $gen
scripts/kotlin.sh compile target/kotlin/bench.jar $gen/testing/kotlin tests/kotlin/Bench.kt
scripts/swift-program.sh target/swift/bench $gen/testing tests/swift/bench -O
{
    python3 tests/bench.py $gen/testing/python $pack "$trace"
    LIBRARY_DIR=$PWD/$gen/testing/lib scripts/kotlin.sh run target/kotlin/bench.jar Bench $pack "$trace"
    scripts/swift.sh target/swift/bench $pack "$trace"
} | awk -v trace="$(basename "$trace" .json)" '
    BEGIN { printf "one step where the trace %s ends\n%-8s %10s %12s %12s %13s\n", trace, "", "step, us", "bare, us", "step / bare", "step / Rust" }
    $1 == "Rust" { rust = $2; printf "%-8s %10.1f\n", $1, $2 / 1000; next }
    { printf "%-8s %10.1f %12.2f %12.0f %13.1f\n", $1, $2 / 1000, $3 / 1000, $2 / ($3 > 0 ? $3 : 1), $2 / rust }'

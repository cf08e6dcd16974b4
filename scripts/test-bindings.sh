#!/usr/bin/env bash
# The contract in four languages: every trace and every error at the border, in Rust, Python, Kotlin and Swift.
# A language that cannot run on this machine is named with the reason, and the status is 1.
. "$(dirname "$0")/env.sh"

need_rust
command -v python3 >/dev/null || scripts/need.sh python3
export CARGO_TARGET_DIR=$PWD/target
# The faults that are provoked would print a page each.
export RUST_BACKTRACE=0
gen=bindings/gen/testing pack=target/pack/untrained.pack
failed=""
part() { # NAME COMMAND…
    local name=$1
    shift
    if "$@"; then echo "ok: $name"; else failed="$failed, $name"; fi
}

outputs_of_rust() {
    cargo test -q --locked -p untrained-core --test traces --test questions &&
        cargo test -q --locked -p untrained-bindings
}
python() {
    python3 tests/replay.py $gen/python $pack target && python3 tests/border.py $gen/python $pack
}
kotlin() {
    local jar=target/kotlin/tests.jar
    scripts/kotlin.sh compile $jar $gen/kotlin tests/kotlin \
        android/src/main/kotlin/org/untrained/app/Pump.kt android/src/test/kotlin/org/untrained/app/PumpTest.kt || return 1
    export LIBRARY_DIR=$PWD/$gen/lib
    scripts/kotlin.sh run $jar Border $pack && scripts/kotlin.sh run $jar ReplayKt $pack target &&
        scripts/kotlin.sh run $jar org.junit.runner.JUnitCore org.untrained.app.PumpTest
}
swift() {
    scripts/swift-program.sh target/swift/tests $gen tests/swift &&
        scripts/swift.sh target/swift/tests $pack target
}
readme() { # The programs in bindings/README.md, with the library that ships: all three print the same title.
    local at=target/readme
    rm -rf $at && python3 tests/readme.py $at || return 1
    for language in kotlin swift python; do cp $pack $at/$language/ || return 1; done
    scripts/kotlin.sh compile $at/kotlin/main.jar bindings/gen/kotlin $at/kotlin/Main.kt &&
        (export LIBRARY_DIR=$PWD/bindings/gen/lib IN=$at/kotlin && scripts/kotlin.sh run $at/kotlin/main.jar MainKt >$at/kotlin.out) &&
        scripts/swift-program.sh $at/swift/main bindings/gen $at/swift &&
        (cd $at/swift && ../../../scripts/swift.sh ./main >../swift.out) &&
        (cd $at/python && PYTHONPATH=../../../bindings/gen/python python3 main.py >../python.out) || return 1
    [ -s $at/python.out ] && cmp $at/python.out $at/kotlin.out && cmp $at/python.out $at/swift.out &&
        echo "README: \"$(cat $at/python.out)\" in Kotlin, Swift and Python"
}
deterministic() { # Two runs, same bytes, of all that is text.
    scripts/bindings.sh target/bindings-again &&
        diff -r -q --exclude='libuntrained_ffi.*' bindings/gen target/bindings-again && rm -rf target/bindings-again
}

scripts/pack.sh
scripts/bindings.sh
part "generated twice, the same" deterministic
part "test doors" scripts/test-doors.sh
part contract scripts/contract.sh
part "doc comments" python3 tests/docs.py bindings/gen
part Rust outputs_of_rust
part Python python
part Kotlin kotlin
part Swift swift
part "the README's programs" readme
[ -z "$failed" ] || { echo "bindings: FAILED: ${failed#, }" >&2; exit 1; }

#!/usr/bin/env bash
# Time and growth: of the core beside its budgets and its floor (the JSON parse of the same bytes, a clone of the state), of one
# step in each language beside a bare call, of an Android window beside its rows.
# With a name only that part; more arguments go to it: `scripts/bench.sh core --quick`.
. "$(dirname "$0")/env.sh"

need_rust
bench() {
    local part="$1"
    shift
    heading "$part"
    case "$part" in
        core) cargo bench --locked -p untrained-core --bench budgets -- "$@" ;;
        *) "scripts/bench-$part.sh" "$@" ;;
    esac
}
if [ $# -gt 0 ]; then
    bench "$@"
else
    bench core
    bench bindings
    bench android
fi

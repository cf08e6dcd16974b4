#!/usr/bin/env bash
# Time and growth of the core beside its budgets and its floor (the JSON parse of the same bytes, a clone of the state).
# Then, with the border in between, in each language (scripts/bench-bindings.sh).
# Arguments go to the benchmark program alone, for example: scripts/bench.sh --quick
. "$(dirname "$0")/env.sh"

need_rust
cargo bench --locked -p untrained-core --bench budgets -- "$@"
[ $# -gt 0 ] || scripts/bench-bindings.sh

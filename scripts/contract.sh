#!/usr/bin/env bash
# The size of the contract beside its limits: items (types, and the calls of AppSession), and lines of generated Kotlin.
set -euo pipefail
cd "$(dirname "$0")/.."
contract=bindings/src/lib.rs kotlin=bindings/gen/kotlin/org/untrained/core/untrained_ffi.kt
[ -s "$kotlin" ] || scripts/bindings.sh
types=$(grep -c '^#\[uniffi::remote\|^#\[derive(uniffi::' "$contract")
calls=$(sed -n '/^#\[uniffi::export\]/,/^}/p' "$contract" | grep -c '^    pub fn\|^pub fn')
status=0
line() { # NAME COUNT LIMIT
    printf '%-24s %6d of %6d\n' "$1" "$2" "$3"
    [ "$2" -le "$3" ] || status=1
}
line "contract items" $((types + calls)) 60
# 7 000 were wanted; a record for each kind of block and what the system does for the app need more: docs/decisions/rooms.md.
line "generated Kotlin lines" "$(wc -l <"$kotlin")" 8000
exit $status

#!/usr/bin/env bash
# All that is held against the rules without running the product: format, lints, documentation, content, licences.
# A check that fails does not stop the others; the summary names it and the status is 1.
. "$(dirname "$0")/env.sh"

need_rust
passed=0 failed=""
check() {
    local name="$1"
    shift
    heading "$name"
    if "$@"; then passed=$((passed + 1)); else failed="$failed $name"; fi
}

check format cargo fmt --all --check
check lints cargo clippy --locked --workspace --all-targets -- -D warnings
check documentation env RUSTDOCFLAGS="-D warnings" cargo doc -q --locked --workspace --exclude untrained-bindgen --no-deps
check content cargo run -q --locked -p untrained-pack -- check
check licences scripts/licences.sh

heading summary
for name in $failed; do echo "FAILED: $name"; done
echo "checks: $passed passed, $(wc -w <<<"$failed" | tr -d " ") failed"
[ -z "$failed" ]

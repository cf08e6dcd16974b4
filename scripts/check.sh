#!/usr/bin/env bash
# All that is held against the rules without running the product: format, lints, documentation, content, licences.
# A check that fails does not stop the others; the summary names it and the status is 1.
. "$(dirname "$0")/env.sh"

need_rust
passed=0 failed="" skipped=""
# A line for each check that failed: its name and the command that runs it alone.
check() { # NAME COMMAND…
    local name="$1"
    shift
    heading "$name"
    if "$@"; then passed=$((passed + 1)); else failed+="FAILED: $name (run it alone: $*)"$'\n'; fi
}

# Content first: what does not hold there would turn everything that is built from it red, with a build's words for it.
check content cargo run -q --locked -p untrained-pack -- check
check format cargo fmt --all --check
if [ -z "$failed" ] || cargo run -q --locked -p untrained-pack -- build --out target/pack/checked.pack >/dev/null 2>&1; then
    check lints cargo clippy --locked --workspace --all-targets -- -D warnings
    check documentation env RUSTDOCFLAGS="-D warnings" cargo doc -q --locked --workspace --exclude untrained-bindgen --no-deps
else
    skipped="NOT RUN: lints, documentation (they build the content in; mend it first)"$'\n'
fi
check licences scripts/licences.sh
check stores scripts/store.py --check

heading summary
printf '%s%s' "$failed" "$skipped"
echo "checks: $passed passed, $(grep -c . <<<"$failed" || true) failed"
[ -z "$failed" ]

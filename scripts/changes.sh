#!/usr/bin/env bash
# Writes content/changes.json out of two packs: that of BEFORE (a commit, or the file of a pack) and that of content/ now.
. "$(dirname "$0")/env.sh"

need_rust
before="${BEFORE:-}"
[ -n "$before" ] || { echo "Since when? BEFORE=COMMIT, or BEFORE=FILE of a pack." >&2 && exit 2; }
if [ ! -f "$before" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    git archive "$before" content | tar -x -C "$folder"
    before="$folder/content"
fi
cargo run -q --locked -p untrained-pack -- changes "$before"

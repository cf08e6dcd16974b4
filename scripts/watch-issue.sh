#!/usr/bin/env bash
# Keeps one open issue that says which sources are due: made, rewritten, or closed by what `make watch` ended with.
# Usage: watch-issue.sh STATUS FILE. Needs GitHub's `gh`, and leave to write issues.
set -euo pipefail
status="$1" file="$2" title="Sources that changed after we read them"

# GitHub takes 65 536 characters.
body=$(mktemp)
trap 'rm -f "$body"' EXIT
head -c 60000 "$file" | iconv -c -f UTF-8 -t UTF-8 >"$body"
[ "$(wc -c <"$file")" -le 60000 ] || printf '\n\n… the rest is in the summary of the run.\n' >>"$body"

open=$(gh issue list --state open --search "in:title \"$title\"" --json number,title --jq "map(select(.title == \"$title\"))[0].number // empty")
case "$status" in
    0) [ -z "$open" ] || gh issue close "$open" --comment "Nothing is due any more." ;;
    1 | 2)
        if [ -n "$open" ]; then gh issue edit "$open" --body-file "$body"; else gh issue create --title "$title" --body-file "$body"; fi
        ;;
    *) echo "make watch ended with $status" >&2 && exit 1 ;;
esac

#!/usr/bin/env bash
# The scripts themselves: the licence rule on known expressions, and every shell script parses.
. "$(dirname "$0")/env.sh"

command -v python3 >/dev/null || scripts/need.sh python3
python3 -m doctest scripts/licences.py
while IFS= read -r script; do bash -n "$script"; done < <(find scripts .ci -name '*.sh' -o -path .ci/run)
echo "scripts: ok"

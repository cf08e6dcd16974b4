#!/usr/bin/env bash
# The scripts themselves: the licence rule on known expressions, the watch over sources and links, and every shell script parses.
. "$(dirname "$0")/env.sh"

command -v python3 >/dev/null || scripts/need.sh python3
for script in licences watch links; do python3 -m doctest "scripts/$script.py"; done
for test in watch links; do python3 "tests/$test.py"; done
while IFS= read -r script; do bash -n "$script"; done < <(find scripts .ci -name '*.sh' -o -path .ci/run)
echo "scripts: ok"

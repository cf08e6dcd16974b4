#!/usr/bin/env bash
# The scripts themselves: the licence rules on known expressions and texts, the watch over sources and links, every shell script
# parses, and the menu names each target once.
. "$(dirname "$0")/env.sh"

command -v python3 >/dev/null || scripts/need.sh python3
for script in licences licence-texts watch links store platform-strings ios/strings; do python3 -m doctest "scripts/$script.py"; done
for test in watch watch_issue links; do python3 "tests/$test.py"; done
# A target that stands there twice is the later one only.
twice=$(sed -n 's/^\([a-z-]*\):.*## .*/\1/p' Makefile | sort | uniq -d)
[ -z "$twice" ] || { echo "Makefile: there twice: $twice"; exit 1; }
while IFS= read -r script; do bash -n "$script"; done < <(find scripts .ci -name '*.sh' -o -path .ci/run)
echo "scripts: ok"

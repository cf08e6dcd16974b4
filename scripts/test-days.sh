#!/usr/bin/env bash
# The last days for an answer beside a foreign calendar: 500 random days for every seat of a company in the content, counted by
# Python's dateutil and moved by the public holidays of the package `holidays`, must be the days that `untrained deadline` says.
. "$(dirname "$0")/env.sh"

need_rust
command -v python3 >/dev/null || scripts/need.sh python3 python3-venv

# Pinned, so that a holiday proclaimed later fails no old commit.
calendars="holidays==0.109 python-dateutil==2.9.0.post0"
venv=target/days-tools/$(echo "$calendars" | tr " =" "--")
if [ ! -f "$venv/.whole" ]; then
    rm -rf "$venv"
    mkdir -p "$(dirname "$venv")"
    python3 -m venv "$venv"
    # shellcheck disable=SC2086
    "$venv/bin/pip" -q --disable-pip-version-check install $calendars
    touch "$venv/.whole"
fi

cargo build -q --locked -p untrained
"$venv/bin/python" tests/days.py target/debug/untrained

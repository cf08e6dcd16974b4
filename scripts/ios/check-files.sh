#!/usr/bin/env bash
# The files that only Xcode reads, read here by other parsers; and the rules of the stand-ins.
. "$(dirname "$0")/../env.sh"
command -v python3 >/dev/null || scripts/need.sh python3
python3 -c 'import ensurepip' 2>/dev/null || scripts/need.sh python3-venv
venv=target/ios-venv
if ! "$venv/bin/python" -c 'import openstep_parser' 2>/dev/null; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install -q --disable-pip-version-check openstep-parser==2.0.3
fi
scripts/ios/resources.sh
"$venv/bin/python" scripts/ios/check_apple_files.py
python3 scripts/ios/check_stand_ins.py
python3 scripts/ios/check_app.py --self-test

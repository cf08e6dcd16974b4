#!/usr/bin/env bash
# What the app carries beside its code, made from content/: the pack and the system's words, into the Generated folders of ios/App.
. "$(dirname "$0")/../env.sh"
command -v python3 >/dev/null || scripts/need.sh python3
out=ios/App/Untrained/Generated
mkdir -p "$out"
scripts/pack.sh "$out/untrained.pack"
python3 scripts/ios/strings.py ios/App

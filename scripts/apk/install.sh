#!/usr/bin/env bash
# install.sh: puts out/untrained.apk on the phone on the cable. Needs adb and USB debugging on the phone.
. "$(dirname "$0")/../env.sh"
command -v adb >/dev/null || scripts/need.sh adb
[ -f out/untrained.apk ] || scripts/apk/build.sh
adb install -r out/untrained.apk
adb shell am start -n org.untrained.app/.MainActivity

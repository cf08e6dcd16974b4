#!/usr/bin/env bash
# screenshots.sh: every Android page and every specimen window as pictures in out/screenshots, drawn by Android's own framework code.
. "$(dirname "$0")/env.sh"
rm -rf out/screenshots
scripts/test-android.sh -Dtest='PagesTest#pictures,SpecimensTest#pictures*' -Dscreenshots="$PWD/out/screenshots"
echo "out/screenshots: $(find out/screenshots -name '*.png' | wc -l) pictures"

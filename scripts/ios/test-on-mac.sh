#!/usr/bin/env bash
# On a Mac, in the simulator: the app as it ships, built, looked into and put there; then with the test doors the package's
# tests, the first window of the shipped app, and every picture with Apple's accessibility audit.
# DEVICES names other simulators for the pictures, one a line: a small phone and an iPad unless told.
. "$(dirname "$0")/../env.sh"
need_rust
find_device() { # name -> id of the newest simulator whose name begins so
    xcrun simctl list devices available -j | python3 -c '
import json, sys
found = [d for runtime, devices in json.load(sys.stdin)["devices"].items() if "iOS" in runtime for d in devices if d["name"].startswith(sys.argv[1])]
print(found[-1]["udid"] if found else "")' "$1"
}
device=$(find_device iPhone)
[ -n "$device" ] || { echo "There is no iPhone simulator: add one in Xcode, Settings, Components" >&2; exit 1; }
project=(-project ios/App/Untrained.xcodeproj -scheme Untrained)
built=$PWD/target/ios/xcode

heading "the app as it ships"
scripts/ios/build-xcframework.sh
xcodebuild build -quiet "${project[@]}" -destination "id=$device" -derivedDataPath "$built" CODE_SIGNING_ALLOWED=NO
app=$built/Build/Products/Debug-iphonesimulator/Untrained.app
python3 scripts/ios/check_app.py "$app"
xcodebuild archive -quiet "${project[@]}" -destination generic/platform=iOS -archivePath "$built/Untrained.xcarchive" CODE_SIGNING_ALLOWED=NO
python3 scripts/ios/check_app.py "$built/Untrained.xcarchive/Products/Applications/Untrained.app" "$built/Untrained.xcarchive/dSYMs"
xcrun simctl bootstatus "$device" -b
xcrun simctl install "$device" "$app"

heading "the package"
scripts/ios/build-xcframework.sh --testing
scripts/pack.sh
(
    cd ios
    # The scheme that Xcode makes for a package with several targets, or the only one there is.
    scheme=$(xcodebuild -list -json 2>/dev/null | python3 -c '
import json, sys
names = json.load(sys.stdin)["workspace"]["schemes"]
print(next((n for n in names if n.endswith("-Package")), names[0]))')
    xcodebuild test -quiet -scheme "$scheme" -destination "id=$device"
)

heading "the first window, and every picture"
xcodebuild test -quiet "${project[@]}" -destination "id=$device" -resultBundlePath "$built/pictures.xcresult" CODE_SIGNING_ALLOWED=NO
while IFS= read -r name; do
    other=$(find_device "$name")
    if [ -z "$other" ]; then echo "no simulator is called $name…: its pictures are left out"; continue; fi
    xcodebuild test -quiet "${project[@]}" -destination "id=$other" -only-testing UntrainedAudit/PicturesTests \
        -resultBundlePath "$built/pictures-$other.xcresult" CODE_SIGNING_ALLOWED=NO
done <<<"${DEVICES:-iPhone SE
iPad}"
# Leaves the core as it ships behind, for Xcode.
scripts/ios/build-xcframework.sh

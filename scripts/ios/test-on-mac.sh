#!/usr/bin/env bash
# On a Mac: the package's tests in the simulator with the test doors, then the app as it ships, built for the simulator.
. "$(dirname "$0")/../env.sh"
need_rust
device=$(xcrun simctl list devices available -j | python3 -c '
import json, sys
phones = [d for runtime, devices in json.load(sys.stdin)["devices"].items() if "iOS" in runtime for d in devices if d["name"].startswith("iPhone")]
print(phones[-1]["udid"] if phones else "")')
[ -n "$device" ] || { echo "There is no iPhone simulator: add one in Xcode, Settings, Components" >&2; exit 1; }

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
scripts/ios/build-xcframework.sh
xcodebuild build -quiet -project ios/App/Untrained.xcodeproj -scheme Untrained -destination "id=$device" CODE_SIGNING_ALLOWED=NO

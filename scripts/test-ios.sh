#!/usr/bin/env bash
# Builds and tests the iOS package as far as this machine can.
#
# Linux: against the real core (with its test doors) and stand-ins for Apple's frameworks; with a `swift` on the path that
# one, else in the root that scripts/swift-root.sh makes. Mac: against Apple's own frameworks in the simulator.
. "$(dirname "$0")/env.sh"
need_rust

if [ "$(uname)" = Darwin ]; then exec scripts/ios/test-on-mac.sh; fi

scripts/bindings.sh
scripts/pack.sh
gen=$PWD/bindings/gen/testing

# SwiftPM does not see that a linked library changed and would test the old core: what .build was made from is written
# beside it, and anything else wipes it.
core=$(cat "$gen/lib/libuntrained_ffi.a" "$gen/swift/UntrainedCore.swift" "$gen/swift/UntrainedFFI.h" scripts/ios/border.sh | sha256sum | cut -d ' ' -f 1)
if [ "$(cat ios/.build/core.sha256 2>/dev/null || true)" != "$core" ]; then
    rm -rf ios/.build ios/LinuxFFI ios/Sources/UntrainedCore
    mkdir -p ios/.build ios/LinuxFFI/lib
    cp "$gen/lib/libuntrained_ffi.a" ios/LinuxFFI/lib/
    scripts/ios/border.sh "$gen/swift" ios/LinuxFFI ios/Sources/UntrainedCore
    echo "$core" >ios/.build/core.sha256
fi

cd ios
swift() { ../scripts/swift.sh swift "$@"; }
swift build --build-tests -q -Xswiftc -warnings-as-errors
swift test --skip-build --disable-xctest -Xswiftc -warnings-as-errors
swift format lint --strict -r Package.swift Sources/UntrainedGroup Sources/UntrainedShell Sources/UntrainedUI Sources/UntrainedPhone App Tests StandIns
# The tests that only a Mac can run are at least Swift.
../scripts/swift.sh swiftc -frontend -parse App/Audit/*.swift
cd ..
scripts/ios/check-files.sh

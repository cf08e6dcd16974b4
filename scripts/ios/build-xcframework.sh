#!/usr/bin/env bash
# On a Mac: all that Xcode needs and git does not hold. Needs Xcode and Rust.
#   ios/UntrainedFFI.xcframework   the core for iPhones and for the simulator
#   ios/Sources/UntrainedCore/     its Swift side
#   ios/App/Untrained/Generated/   content pack and the system's words
# With --testing the library has the test doors that the tests need and no shipped build has.
. "$(dirname "$0")/../env.sh"
[ "$(uname)" = Darwin ] || { echo "The XCFramework can be made on a Mac only; on Linux: make ios-lib, make ios" >&2; exit 1; }
need_rust
features=() gen=$PWD/bindings/gen
if [ "${1:-}" = --testing ]; then features=(--features testing) gen=$gen/testing; fi

export IPHONEOS_DEPLOYMENT_TARGET=17.0
targets=(aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios)
rustup target add "${targets[@]}"
for target in "${targets[@]}"; do
    cargo rustc -p untrained-bindings --lib --crate-type staticlib --release --locked --target "$target" ${features[@]+"${features[@]}"}
done
scripts/bindings.sh
scripts/ios/resources.sh

work=target/ios
rm -rf "$work" ios/UntrainedFFI.xcframework ios/Sources/UntrainedCore
mkdir -p "$work/sim"
# A folder of its own inside Headers: two frameworks with a module map at the top would clash.
scripts/ios/border.sh "$gen/swift" "$work/headers" ios/Sources/UntrainedCore
lipo -create -output "$work/sim/libuntrained_ffi.a" \
    target/aarch64-apple-ios-sim/release/libuntrained_ffi.a target/x86_64-apple-ios/release/libuntrained_ffi.a
xcodebuild -create-xcframework \
    -library target/aarch64-apple-ios/release/libuntrained_ffi.a -headers "$work/headers" \
    -library "$work/sim/libuntrained_ffi.a" -headers "$work/headers" \
    -output ios/UntrainedFFI.xcframework

#!/usr/bin/env bash
# test-android.sh [MAVEN ARGUMENT…]: the app's tests on Android's own framework code, with the real core. No SDK; Maven Central alone.
. "$(dirname "$0")/env.sh"
need_rust
command -v mvn >/dev/null || scripts/need.sh maven openjdk-17-jdk-headless
scripts/pack.sh
scripts/bindings.sh
scripts/android-res.sh target/android/res

# Google's Accessibility Test Framework comes as an Android archive, which Maven puts on no class path.
framework=target/android/accessibility
if [ ! -f "$framework/classes.jar" ]; then
    rm -rf "$framework"
    mvn -q -B -Dstyle.color=never dependency:copy -DoutputDirectory="$PWD/$framework/archive" \
        -Dartifact=com.google.android.apps.common.testing.accessibility.framework:accessibility-test-framework:3.1:aar
    unzip -q "$framework"/archive/*.aar assets/assets/strings.xml classes.jar -d "$framework"
    rm -r "$framework/archive"
fi

# Where Robolectric finds what a build with Gradle would tell it.
config=android/target/robolectric/com/android/tools
mkdir -p "$config"
cat >"$config/test_config.properties" <<P
android_resource_apk=$PWD/target/android/res/resources.ap_
android_merged_manifest=$PWD/target/android/res/AndroidManifest.xml
android_merged_assets=$PWD/target/android/res/assets
android_custom_package=org.untrained.app
P
mvn -q -B -Dstyle.color=never -f android/pom.xml test "$@"

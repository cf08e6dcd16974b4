#!/usr/bin/env bash
# android-res.sh OUT: Android's resources without an Android SDK.
#
#   OUT/AndroidManifest.xml   the manifest with what Gradle would add: package, versions, SDK levels
#   OUT/resources.ap_         linked resources and binary manifest
#   OUT/arm64.ap_             the same for the APK of that processor alone
#   OUT/java/…/R.java         their numbers
# aapt2 comes from Debian. The framework's own attributes come out of Robolectric's Android 13, the newest that this aapt2 can read.
. "$(dirname "$0")/env.sh"
out=$(realpath -m "$1")
command -v aapt2 >/dev/null || scripts/need.sh aapt
command -v mvn >/dev/null || scripts/need.sh maven openjdk-17-jdk-headless
command -v zip >/dev/null || scripts/need.sh zip unzip

framework=target/android/framework-13.apk
if [ ! -f "$framework" ]; then
    rm -rf target/android/framework
    mkdir -p target/android/framework
    mvn -q -B -Dstyle.color=never dependency:copy -Dartifact=org.robolectric:android-all:13-robolectric-9030017 \
        -DoutputDirectory="$PWD/target/android/framework"
    (cd target/android/framework && unzip -q ./*.jar AndroidManifest.xml resources.arsc && zip -q -0 -X framework.apk AndroidManifest.xml resources.arsc)
    mv target/android/framework/framework.apk "$framework"
    rm -rf target/android/framework
fi

. scripts/version.sh
rm -rf "$out"
mkdir -p "$out/java" "$out/strings"
sed -e "s|<manifest |<manifest package=\"org.untrained.app\" android:versionCode=\"$code\" android:versionName=\"$version\" |" \
    -e 's|<application|<uses-sdk android:minSdkVersion="26" android:targetSdkVersion="36" />\n    <application\n        android:extractNativeLibs="false"|' \
    android/src/main/AndroidManifest.xml >"$out/AndroidManifest.xml"
scripts/platform-strings.py "$out/strings"
aapt2 compile --dir android/src/main/res -o "$out/res.zip"
aapt2 compile --dir "$out/strings" -o "$out/strings.zip"
# The content pack travels as an asset.
[ -f target/pack/untrained.pack ] || scripts/pack.sh
mkdir -p "$out/assets"
cp target/pack/untrained.pack "$out/assets/"
link() { # MANIFEST RESOURCES [OPTION…]
    local manifest=$1 resources=$2
    shift 2
    aapt2 link -I "$framework" --manifest "$manifest" -A "$out/assets" --min-sdk-version 26 --target-sdk-version 36 --auto-add-overlay \
        "$@" -o "$resources" "$out/res.zip" "$out/strings.zip"
}
link "$out/AndroidManifest.xml" "$out/resources.ap_" --java "$out/java"
sed "s|android:versionCode=\"$code\"|android:versionCode=\"$((code + 1))\"|" "$out/AndroidManifest.xml" >"$out/arm64.xml"
link "$out/arm64.xml" "$out/arm64.ap_"

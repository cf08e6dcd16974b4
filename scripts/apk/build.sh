#!/usr/bin/env bash
# build.sh: the signed APK, out/untrained.apk (arm64-v8a and x86_64) and out/untrained-arm64.apk, checked and weighed. No SDK needed.
#
# With --unsigned it ends with out/untrained-unsigned.apk, for stores that sign what they build.
# Signs with APK_KEYSTORE (PKCS12, password in APK_KEYSTORE_PASS), or else with a key made on the spot, which can only ever update itself.
. "$(dirname "$0")/../env.sh"
. scripts/budgets.sh
kotlin=2.4.21 jna=5.19.1 r8=9.5.28 android=16-robolectric-13921718
r8_sha256=38a9ffaaebbd17d1514e3ecbff5a85b989bb13c551b9e224c7409514eea84ff5
work=$PWD/target/apk
mkdir -p "$work/logs" out
begun=$SECONDS
done_with() { printf '%5ss  %s\n' $((SECONDS - begun)) "$*"; }

command -v apksigner >/dev/null || scripts/need.sh apksigner
command -v javac >/dev/null || scripts/need.sh openjdk-17-jdk-headless
command -v mvn >/dev/null || scripts/need.sh maven
command -v unzip >/dev/null || scripts/need.sh unzip

# 1. the core for both processors, the pack, the bindings without test doors, the resources
scripts/apk/library.sh
done_with "library"
scripts/pack.sh
scripts/bindings.sh
scripts/android-res.sh target/android/res
done_with "pack, bindings, resources"

# 2. jars
jars=$work/jars
get() { # GROUP:ARTIFACT:VERSION[:PACKAGING] -> the file
    local group artifact version packaging
    IFS=: read -r group artifact version packaging <<<"$1"
    local file=$jars/$artifact-$version.${packaging:-jar}
    [ -f "$file" ] || mvn -q -B -Dstyle.color=never dependency:copy -Dartifact="$1" -Dmdep.useBaseVersion=true -Dtransitive=false \
        -DoutputDirectory="$jars" >"$work/logs/maven.log" 2>&1 || { cat "$work/logs/maven.log" >&2; return 1; }
    echo "$file"
}
r8_jar=$(get "com.android.tools:r8:$r8")
echo "$r8_sha256  $r8_jar" | sha256sum -c --quiet
framework=$(get "org.robolectric:android-all:$android")
rm -rf "$work/jna"
unzip -qo "$(get "net.java.dev.jna:jna:$jna:aar")" classes.jar 'jni/arm64-v8a/*' 'jni/x86_64/*' -d "$work/jna"
stdlib=$(get "org.jetbrains.kotlin:kotlin-stdlib:$kotlin")
compiler=$work/kotlinc
[ -f "$compiler/.whole" ] || {
    mvn -q -B -Dstyle.color=never -f tests/kotlin/pom.xml dependency:copy-dependencies -DoutputDirectory="$compiler"
    touch "$compiler/.whole"
}
jdk=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")

# 3. Kotlin, then R8
rm -rf "$work/numbers" "$work/app.jar"
javac -nowarn --release 11 -d "$work/numbers" $(find target/android/res/java -name '*.java')
java -Xmx2g -cp "$(printf '%s:' "$compiler"/*.jar)" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -jdk-home "$jdk" -no-reflect -no-stdlib -nowarn \
    -jvm-target 11 -Xjdk-release=11 -Xno-call-assertions -Xno-param-assertions -Xno-receiver-assertions \
    -Xnullability-annotations=@android.annotation:ignore -cp "$framework:$work/jna/classes.jar:$stdlib:$work/numbers" -d "$work/app.jar" \
    bindings/gen/kotlin android/src/main/kotlin
(cd "$work/numbers" && jar uf "$work/app.jar" .)
java -Xmx3g -cp "$r8_jar" com.android.tools.r8.R8 --release --lib "$framework" --lib "$jdk" --min-api 26 --pg-conf android/rules.pro \
    --pg-map-output "$work/map.txt" --output "$work/dex.zip" "$work/app.jar" "$work/jna/classes.jar" "$stdlib" >"$work/logs/r8.log" 2>&1 ||
    { tail -20 "$work/logs/r8.log" >&2; exit 1; }
unzip -qo "$work/dex.zip" classes.dex -d "$work"
done_with "classes.dex"

# 4. pack, sign
store=${APK_KEYSTORE:-$work/throwaway.p12}
pass=${APK_KEYSTORE_PASS:-throwaway}
[ -f "$store" ] || keytool -genkeypair -keystore "$store" -storetype PKCS12 -storepass "$pass" -alias untrained -keyalg RSA -keysize 3072 \
    -validity 10000 -dname CN=Untrained 2>"$work/logs/keytool.log"
# JNA's libraries come with symbols that nothing on a phone reads.
strip=$(scripts/apk/tools.sh)/llvm-strip
for abi in arm64-v8a x86_64; do "$strip" --strip-all "$work/jna/jni/$abi/libjnidispatch.so"; done
packed() { # OUT RESOURCES ABI…
    local out=$1 resources=$2 libs=() abi
    shift 2
    for abi in "$@"; do
        libs+=("lib/$abi/libuntrained_ffi.so=$work/lib/$abi/libuntrained_ffi.so" "lib/$abi/libjnidispatch.so=$work/jna/jni/$abi/libjnidispatch.so")
    done
    python3 scripts/apk/pack.py "target/android/res/$resources" "$out" classes.dex="$work/classes.dex" "${libs[@]}"
}
apk() { # OUT RESOURCES ABI…
    local out=$1
    packed "$work/aligned.apk" "${@:2}"
    apksigner sign --ks "$store" --ks-pass "pass:$pass" --v1-signing-enabled false --v2-signing-enabled true --v3-signing-enabled true \
        --v4-signing-enabled false --out "$out" "$work/aligned.apk"
}
if [ "${1:-}" = --unsigned ]; then
    packed out/untrained-unsigned.apk resources.ap_ arm64-v8a x86_64
    exit
fi
apk out/untrained.apk resources.ap_ arm64-v8a x86_64
apk out/untrained-arm64.apk arm64.ap_ arm64-v8a
done_with "packed and signed"

# 5. three readers: Android's signer, Android's resource tool, and one that has nothing to do with Android's tools
[ -x "$work/check/bin/python" ] || {
    python3 -c 'import ensurepip' 2>/dev/null || scripts/need.sh python3-venv
    python3 -m venv "$work/check"
    "$work/check/bin/pip" -q install androguard==4.1.3 pyelftools==0.33
}
for file in out/untrained.apk out/untrained-arm64.apk; do apksigner verify --min-sdk-version 26 "$file"; done
aapt2 dump badging out/untrained.apk >"$work/badging.txt" 2>/dev/null
grep -q "^package: name='org.untrained.app'" "$work/badging.txt"
grep -q "^targetSdkVersion:'36'" "$work/badging.txt"
"$work/check/bin/python" scripts/apk/check.py out/untrained.apk arm64-v8a x86_64
"$work/check/bin/python" scripts/apk/check.py out/untrained-arm64.apk arm64-v8a
done_with "checked by apksigner, aapt2 and androguard"

weigh() { printf '%-42s %9d bytes of %9d\n' "$1" "$2" "$3"; [ "$2" -le "$3" ] || echo "over its budget: $1" >&2; }
weigh "APK, arm64 alone" "$(stat -c%s out/untrained-arm64.apk)" $apk_arm64
weigh "APK, both processors" "$(stat -c%s out/untrained.apk)" $apk_both
weigh "library, arm64, stripped" "$(stat -c%s "$work/lib/arm64-v8a/libuntrained_ffi.so")" $library_arm64
weigh "content pack, as shipped" "$(unzip -v out/untrained.apk assets/untrained.pack | awk '/untrained.pack$/ { print $3 }')" $pack_shipped
sha256sum out/untrained.apk out/untrained-arm64.apk

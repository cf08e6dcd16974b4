#!/usr/bin/env bash
# try.sh: runs the libraries of the APK as far as a machine without Android can: x86_64 in a JVM, through the bindings as R8 left them, and
# arm64 under qemu. Behind both stands glibc in place of Android's libc, so Android's own loader is not tried. Needs what build.sh left.
. "$(dirname "$0")/../env.sh"
work=$PWD/target/apk
[ -f "$work/app.jar" ] && [ -f "$work/lib/x86_64/libuntrained_ffi.so" ] || scripts/apk/build.sh
command -v qemu-aarch64 >/dev/null || scripts/need.sh qemu-user
command -v aarch64-linux-gnu-gcc >/dev/null || scripts/need.sh gcc-aarch64-linux-gnu libc6-dev-arm64-cross
jars=$work/jars
jdk=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")

shims() { # COMPILER OUT
    mkdir -p "$2"
    "$1" -shared -fPIC -Wl,-soname,libc.so scripts/apk/try/libc.c -o "$2/libc.so"
    for l in m dl log; do "$1" -shared -fPIC -Wl,-soname,lib$l.so scripts/apk/try/empty.c -o "$2/lib$l.so"; done
}
shims gcc "$work/try/x86_64"
shims aarch64-linux-gnu-gcc "$work/try/aarch64"

# The same shrinking as in the APK, to class files instead of dex.
printf -- '-keep class org.untrained.core.AppSession* { *; }\n-keep class !org.untrained.core.*UniffiLib,org.untrained.core.** { public *; }\n' >"$work/try/keep.pro"
java -Xmx3g -cp "$jars"/r8-*.jar com.android.tools.r8.R8 --release --classfile --lib "$jars"/android-all-*.jar --lib "$jdk" \
    --pg-conf android/rules.pro --pg-conf "$work/try/keep.pro" --output "$work/try/shrunk.jar" \
    "$work/app.jar" "$work/jna/classes.jar" "$jars"/kotlin-stdlib-*.jar >"$work/logs/r8-try.log" 2>&1
jna=$(compgen -G "$jars/jna-*.jar" || true)
[ -n "$jna" ] || { mvn -q -B -Dstyle.color=never dependency:copy -Dartifact=net.java.dev.jna:jna:5.19.1 -DoutputDirectory="$jars"; jna=$(compgen -G "$jars/jna-*.jar"); }
unzip -qoj "$jna" 'com/sun/jna/linux-x86-64/libjnidispatch.so' -d "$work/try/jna"
javac -cp "$work/try/shrunk.jar" -d "$work/try" scripts/apk/try/Try.java
LD_LIBRARY_PATH=$work/try/x86_64 java -Djna.boot.library.path="$work/try/jna" -Djna.library.path="$work/lib/x86_64" \
    -cp "$work/try:$work/try/shrunk.jar" Try target/pack/untrained.pack

aarch64-linux-gnu-gcc -O1 -Wall -Werror scripts/apk/try/step.c -o "$work/try/step" -ldl
echo "arm64 under qemu:"
qemu-aarch64 -L /usr/aarch64-linux-gnu -E LD_LIBRARY_PATH="$work/try/aarch64" "$work/try/step" "$work/lib/arm64-v8a/libuntrained_ffi.so" target/pack/untrained.pack

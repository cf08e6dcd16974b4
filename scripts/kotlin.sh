#!/usr/bin/env bash
# Kotlin on the plain JVM, without Gradle or a project. The jars are named in tests/kotlin/pom.xml and fetched once.
#   scripts/kotlin.sh compile JAR SOURCE…    compiles files and folders into JAR
#   scripts/kotlin.sh run JAR CLASS ARG…     runs a class; in the folder IN, with the library in LIBRARY_DIR
. "$(dirname "$0")/env.sh"

command -v javac >/dev/null || scripts/need.sh openjdk-17-jdk-headless
command -v mvn >/dev/null || scripts/need.sh maven
jars=target/kotlin/jars
if [ ! -f "$jars/.whole" ] || [ tests/kotlin/pom.xml -nt "$jars/.whole" ]; then
    rm -rf "$jars"
    mkdir -p target/kotlin
    mvn -q -B -Dstyle.color=never -f tests/kotlin/pom.xml dependency:copy-dependencies -DoutputDirectory="$PWD/$jars" \
        >target/kotlin/maven.log 2>&1 ||
        { echo "Kotlin: Maven could not fetch the jars named in tests/kotlin/pom.xml, see target/kotlin/maven.log" >&2; exit 1; }
    touch "$jars/.whole"
fi
verb=$1 jar=$2
shift 2
classpath=$(printf '%s:' "$jars"/*.jar)
case $verb in
compile)
    mkdir -p "$(dirname "$jar")"
    java -Xmx1500m -cp "$classpath" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-reflect -no-stdlib -nowarn \
        -jvm-target 11 -Xjdk-release=11 -cp "$classpath" -d "$jar" "$@"
    ;;
run)
    classpath=$(printf '%s:' "$PWD/$jar" "$PWD/$jars"/*.jar)
    cd "${IN:-.}"
    java -Djna.library.path="${LIBRARY_DIR:-}" -cp "$classpath" "$@"
    ;;
*) echo "kotlin.sh: compile or run, not $verb" >&2; exit 2 ;;
esac

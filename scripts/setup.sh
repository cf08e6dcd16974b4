#!/usr/bin/env bash
# Looks for what the parts need and says what is there. The parts install their own Debian packages when they first run
# (scripts/need.sh); this does so beforehand for the common ones, and fetches the crates.
. "$(dirname "$0")/env.sh"

need_rust
cargo --version
if command -v dpkg-query >/dev/null; then scripts/need.sh make python3 ca-certificates; fi
cargo fetch --locked
found() { if command -v "$2" >/dev/null; then echo "$1: $(command -v "$2")"; else echo "$1: not there; $3"; fi; }
found "Python (bindings, licences)" python3 "install Python 3.11 or newer"
found "JDK (Kotlin replay, Android)" javac "make test installs it on Debian"
found "Maven (Kotlin replay, Android)" mvn "make test installs it on Debian"
found "Swift (iOS)" swift "make test sets up a Debian root that has it, as root"

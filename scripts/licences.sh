#!/usr/bin/env bash
# Every crate in the lock file comes from the registry and has a licence that deny.toml allows, and every one that ships stands with its
# text on the page of licences. cargo-deny and cargo-about, which read the same files, are asked too where they are installed.
. "$(dirname "$0")/env.sh"

need_rust
command -v python3 >/dev/null || scripts/need.sh python3
cargo metadata --locked --format-version 1 | python3 scripts/licences.py deny.toml
shipped() { # PACKAGE TARGET…
    local package=$1 target
    shift
    for target in "$@"; do cargo tree --locked -p "$package" -e normal --target "$target" --prefix none --format '{p}'; done
}
{
    shipped untrained-bindings aarch64-linux-android x86_64-linux-android aarch64-apple-ios
    shipped untrained x86_64-unknown-linux-gnu aarch64-apple-darwin x86_64-pc-windows-msvc
} | python3 scripts/licences.py content/licences.json scripts/licences/others.json scripts/apk/build.sh
if command -v cargo-deny >/dev/null; then cargo deny --offline check licenses bans sources; fi
if command -v cargo-about >/dev/null; then scripts/licence-texts.py --check; fi

# Sourced first by every script: stops at the first error, stands in the root of the repository, and finds Rust.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Python must not leave its caches beside the sources.
export PYTHONDONTWRITEBYTECODE=1

# Makes `cargo` work, or says in one line how to get it.
need_rust() {
    command -v cargo >/dev/null || PATH="$HOME/.cargo/bin:$PATH"
    if ! command -v cargo >/dev/null; then
        echo "Rust is missing: install it from https://rustup.rs (one line there), then run this again." >&2
        return 1
    fi
    # A cargo that belongs to another home keeps its toolchains there; with an empty home it would fetch them anew.
    local beside
    beside="$(dirname "$(dirname "$(dirname "$(command -v cargo)")")")/.rustup"
    if [ -z "${RUSTUP_HOME:-}" ] && [ ! -d "$HOME/.rustup" ] && [ -d "$beside" ]; then export RUSTUP_HOME="$beside"; fi
    # Crates with C code need a linker and a C compiler; so does every Rust program.
    if ! command -v cc >/dev/null; then scripts/need.sh build-essential; fi
}

# A heading that stands out in a long log.
heading() { printf '\n== %s ==\n' "$1"; }

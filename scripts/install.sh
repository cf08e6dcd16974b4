#!/usr/bin/env bash
# The terminal program with its manual pages and completions, where `make install PREFIX=… DESTDIR=…` says: PREFIX is where it will
# be used (/usr/local), DESTDIR what stands before that while a package is made. UNTRAINED_PROGRAM names a program that was built
# before; without it, one is built here.
. "$(dirname "$0")/env.sh"

share="${DESTDIR:-}${PREFIX:-/usr/local}/share"
bin="${DESTDIR:-}${PREFIX:-/usr/local}/bin"
program="${UNTRAINED_PROGRAM:-}"
if [ -z "$program" ]; then
    need_rust
    cargo build --locked --release -p untrained
    program="target/release/untrained"
fi

install -d "$bin" "$share/man/man1" "$share/man/de/man1" "$share/bash-completion/completions" \
    "$share/zsh/site-functions" "$share/fish/vendor_completions.d"
install -m 755 "$program" "$bin/untrained"

# One page for the whole and one a command, in English and in German.
page() { # LANGUAGE FOLDER [COMMAND]
    local name="untrained${3:+-$3}"
    "$program" --lang "$1" man ${3:+"$3"} >"$2/$name.1"
    chmod 644 "$2/$name.1"
}
for command in "" $("$program" --lang en man | sed -n 's/^untrained\\-\(.*\)(1)$/\1/p'); do
    page en "$share/man/man1" "$command"
    page de "$share/man/de/man1" "$command"
done

complete() { # SHELL FILE
    "$program" --lang en completions "$1" >"$2"
    chmod 644 "$2"
}
complete bash "$share/bash-completion/completions/untrained"
complete zsh "$share/zsh/site-functions/_untrained"
complete fish "$share/fish/vendor_completions.d/untrained.fish"
echo "installed: $bin/untrained"

#!/usr/bin/env bash
# need.sh PACKAGE…: makes sure that these Debian packages are installed.
#
# Installs the missing ones when that is possible without a question (root, or sudo that asks for no password);
# otherwise says the command to run and fails. Quiet when nothing is missing.
set -euo pipefail

if ! command -v dpkg-query >/dev/null; then
    echo "This system has no Debian packages. Install what is in these by its own means: $*" >&2
    exit 1
fi

missing=()
for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=(env)
elif sudo -n true 2>/dev/null; then
    as_root=(sudo -n env)
else
    echo "Missing: ${missing[*]}. Run: sudo apt-get install -y ${missing[*]}" >&2
    exit 1
fi

install=("${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "${missing[@]}")
echo "installing ${missing[*]}" >&2
# The package lists of a fresh machine are empty or old: refresh them only when they do not serve.
"${install[@]}" >/dev/null 2>&1 || { "${as_root[@]}" apt-get -q update >/dev/null && "${install[@]}" >/dev/null; } || {
    echo "Could not install ${missing[*]}; the command was: ${install[*]}" >&2
    exit 1
}

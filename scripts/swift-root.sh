#!/usr/bin/env bash
# Makes, once, a Debian 13 root that holds Swift 6, and prints its path.
# Needed only where no `swift` is on the path. Needs root and about 3 GB; takes one to four minutes.
# The place is $UNTRAINED_SWIFT_ROOT (clones can share one) or .cache/swift-root.
# The mirror is the one this machine's own apt uses.
set -euo pipefail
cd "$(dirname "$0")/.."
root=${UNTRAINED_SWIFT_ROOT:-$PWD/.cache/swift-root}
stamp=$root/.swift-ready
if [ -f "$stamp" ]; then echo "$root"; exit 0; fi
[ "$(id -u)" = 0 ] || { echo "Swift: no swift on the path, and making a root for it needs root" >&2; exit 1; }

# One maker at a time: clones may share the root.
mkdir -p "$(dirname "$root")"
exec 9>"$root.lock"
flock 9
if [ -f "$stamp" ]; then echo "$root"; exit 0; fi

if ! command -v debootstrap >/dev/null; then
  command -v apt-get >/dev/null || { echo "Swift: no swift on the path, and this is no Debian" >&2; exit 1; }
  { apt-get update -qq && apt-get install -y -qq debootstrap; } >"$root.log" 2>&1 ||
    { echo "Swift: debootstrap cannot be installed, see $root.log" >&2; exit 1; }
fi
mirror=$(apt-get indextargets --format '$(URI)' 'Created-By: Packages' | sed -nE 's#^([a-z]+://.*/debian)/dists/.*#\1#p' | head -n 1)
[ -n "$mirror" ] || { echo "Swift: the apt sources name no Debian mirror" >&2; exit 1; }

rm -rf --one-file-system "$root"
mkdir -p "$root"
{
  debootstrap --variant=minbase --keyring=/usr/share/keyrings/debian-archive-keyring.gpg trixie "$root" "$mirror"
  # Nothing in there may start a service on this machine.
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
  chmod +x "$root/usr/sbin/policy-rc.d"
  chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    swiftlang libc6-dev libstdc++-14-dev git ca-certificates
  chroot "$root" apt-get clean
} >"$root.log" 2>&1 || { echo "Swift: the root could not be made, see $root.log" >&2; exit 1; }
touch "$stamp"
echo "$root"

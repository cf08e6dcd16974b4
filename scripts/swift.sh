#!/usr/bin/env bash
# Runs a command that needs Swift, in the current folder: `scripts/swift.sh swift test`, `scripts/swift.sh swiftc …`.
#
# With a `swift` on the path it is just that command. Without one, it runs inside the root that swift-root.sh makes, where
# this repository stands at the same place as outside. The mounts live in a namespace of their own and go away with it.
set -euo pipefail
if command -v swift >/dev/null; then exec "$@"; fi

tree=$(cd "$(dirname "$0")/.." && pwd)
case $PWD/ in "$tree"/*) ;; *) echo "Swift: run this inside $tree" >&2; exit 1 ;; esac
ROOT=$("$tree/scripts/swift-root.sh")
mkdir -p "$ROOT$tree"
export ROOT TREE=$tree HERE=$PWD
exec unshare -m --propagation private bash -c '
  mount --bind "$TREE" "$ROOT$TREE"
  mount -t proc proc "$ROOT/proc"
  mount --bind /dev "$ROOT/dev"
  exec chroot "$ROOT" env -i HOME=/root PATH=/usr/libexec/swift/bin:/usr/bin:/bin LANG=C.UTF-8 TZ=UTC \
    LD_LIBRARY_PATH=/usr/libexec/swift/lib/swift/linux HERE="$HERE" \
    bash -euo pipefail -c "cd \"\$HERE\"; \"\$@\"" in-root "$@"
' in-root "$@"

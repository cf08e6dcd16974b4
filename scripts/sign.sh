#!/usr/bin/env bash
# Makes the file of facts that people download: builds the pack, has minisign sign its head with KEY=FILE (a secret key, never
# one in the repository), and puts the signature in. The public key stands in content/keys.json.
. "$(dirname "$0")/env.sh"

need_rust
[ -f "${KEY:-}" ] || { echo "Whose key? KEY=FILE, as minisign -G makes it." >&2 && exit 2; }
command -v minisign >/dev/null || scripts/need.sh minisign
pack="cargo run -q --locked -p untrained-pack --"
out=out/facts
mkdir -p "$out"
$pack build "$out/plain.pack"
$pack head "$out/plain.pack" >"$out/head"
day=$(head -n 1 "$out/head" | cut -d ' ' -f 3)
minisign -S -s "$KEY" -m "$out/head" -x "$out/head.minisig" -t "facts of $day"
$pack seal "$out/plain.pack" "$out/head.minisig" --out "$out/facts-$day.untrained-pack"

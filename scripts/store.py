#!/usr/bin/env python3
"""store.py [--check]: content/text/*/store.ftl as the texts of the app stores, in fastlane/metadata.

Android (Google Play and F-Droid) and Apple's store read these folders as they are. --check writes nothing, and says what is too
long, bears another company's mark, or is not what lies in fastlane/metadata.

>>> too_long("title", "x" * 31)
'title: 31 characters, 30 is the limit'
>>> too_long("title", "x" * 30)
>>> marks("Untrained for LinkedIn", ["LinkedIn", "X"])
['LinkedIn']
>>> marks("six", ["X"])
[]
"""
import importlib.util
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "fastlane" / "metadata"
# Characters, as Google Play, F-Droid and App Store Connect take them.
LIMITS = {"title": 30, "subtitle": 30, "short": 80, "keywords": 100, "news": 500, "full": 4000}
# Our languages in the stores' own words: Google Play, App Store. A language that a store does not have is left out there.
LOCALES = {
    "bg": ("bg", None), "cs": ("cs-CZ", "cs"), "da": ("da-DK", "da"), "de": ("de-DE", "de-DE"), "el": ("el-GR", "el"), "en": ("en-US", "en-US"),
    "es": ("es-ES", "es-ES"), "et": ("et", None), "fi": ("fi-FI", "fi"), "fr": ("fr-FR", "fr-FR"), "hr": ("hr", "hr"), "hu": ("hu-HU", "hu"),
    "is": ("is-IS", None), "it": ("it-IT", "it"), "lt": ("lt", None), "lv": ("lv", None), "nb": ("no-NO", "no"), "nl": ("nl-NL", "nl-NL"),
    "pl": ("pl-PL", "pl"), "pt": ("pt-PT", "pt-PT"), "ro": ("ro", "ro"), "sk": ("sk", "sk"), "sl": ("sl", None), "sv": ("sv-SE", "sv"),
}
DOES = ("answer", "steps", "look", "proof", "letters")
PROMISES = ("network", "sources", "theirs")


def too_long(field, text):
    return f"{field}: {len(text)} characters, {LIMITS[field]} is the limit" if len(text) > LIMITS[field] else None


def marks(text, names):
    return [name for name in names if re.search(rf"\b{re.escape(name)}\b", text)]


def full(words):
    """The long description; plain text with a star before each point, which all three stores show as it is."""
    def point(name):
        return f"• {words[name]}"

    parts = [
        words["store-what"],
        words["store-does"] + "\n" + "\n".join(point(f"store-does-{name}") for name in DOES),
        words["store-promises"] + "\n" + "\n".join(point(f"store-promises-{name}") for name in PROMISES),
        words["store-not"],
        words["store-free"],
    ]
    return "\n\n".join(parts)


def version_code():
    """That of scripts/version.sh, for all processors."""
    said = subprocess.run(["bash", "-c", ". scripts/version.sh && echo $code"], cwd=ROOT, check=True, capture_output=True, text=True)
    return said.stdout.strip()


def languages():
    spec = importlib.util.spec_from_file_location("platform_strings", ROOT / "scripts/platform-strings.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {path.parent.name: module.read(path) for path in sorted((ROOT / "content/text").glob("*/store.ftl"))}


def files():
    """Path under fastlane/metadata to text, and what is wrong with the words."""
    names = [json.loads(path.read_text(encoding="utf-8"))["name"] for path in sorted((ROOT / "content/services").glob("*.json")) if path.name != "order.json"]
    out, wrong = {}, []
    for language, words in languages().items():
        fields = {field: words[f"store-{field}"] for field in ("title", "subtitle", "short", "keywords", "news")} | {"full": full(words)}
        wrong += [f"{language}: {complaint}" for field, text in fields.items() if (complaint := too_long(field, text))]
        for field in ("title", "subtitle", "keywords"):
            wrong += [f"{language}: {field} bears the mark {name}" for name in marks(fields[field], names)]
        if language not in LOCALES:
            wrong.append(f"{language}: scripts/store.py does not know how the stores call this language")
            continue
        play, apple = LOCALES[language]
        out |= {
            f"android/{play}/title.txt": fields["title"],
            f"android/{play}/short_description.txt": fields["short"],
            f"android/{play}/full_description.txt": fields["full"],
            f"android/{play}/changelogs/{version_code()}.txt": fields["news"],
        }
        if apple:
            out |= {
                f"ios/{apple}/name.txt": fields["title"],
                f"ios/{apple}/subtitle.txt": fields["subtitle"],
                f"ios/{apple}/keywords.txt": fields["keywords"],
                f"ios/{apple}/description.txt": fields["full"],
                f"ios/{apple}/release_notes.txt": fields["news"],
            }
    return {path: text + "\n" for path, text in out.items()}, wrong


def main():
    wanted, wrong = files()
    if "--check" in sys.argv[1:]:
        # Notes of earlier versions and pictures stay beside what is made here.
        for path, text in wanted.items():
            file = OUT / path
            if not file.is_file() or file.read_text(encoding="utf-8") != text:
                wrong.append(f"fastlane/metadata/{path} is not what content/text says: scripts/store.py writes it anew")
    else:
        for path, text in wanted.items():
            file = OUT / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    for line in wrong:
        print(f"store: {line}")
    if not wrong:
        print(f"store: {len(wanted)} texts hold")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

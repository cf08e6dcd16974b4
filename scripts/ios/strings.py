#!/usr/bin/env python3
"""strings.py APP: content/text/*/platform.ftl as Apple's string catalogues, in the Generated folders of the app and its extensions.

These are the words that the system shows without asking the app, and those that must be there before the core is. APP is the
folder ios/App. The languages that the project knows, by which the system offers them, are written into it.
"""
import importlib.util
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).parents[2]
# Folder and catalogue to its messages.
CATALOGUES = {
    ("Untrained", "Localizable"): (
        "newer-archive", "broken-installation", "damaged-archive", "loading", "ios-intent-next", "ios-intent-nothing", "ios-intent-later",
        "ios-lock-reason", "ios-unlock",
    ),
    ("Untrained", "InfoPlist"): ("shortcut-steps", "shortcut-reminders", "ios-face-id"),
    ("Untrained", "AppShortcuts"): ("ios-phrase-next", "ios-phrase-later"),
    ("Share", "Localizable"): ("share-target", "ios-share-kept", "ios-share-refused"),
    ("Widget", "Localizable"): ("ios-widget-name", "ios-widget-about"),
}
NAME = "${applicationName}"
PLIST = {"ios-face-id": "NSFaceIDUsageDescription"}


def languages():
    """Language to its words, read as the Android resources are."""
    path = str(ROOT / "scripts/platform-strings.py")
    spec = importlib.util.spec_from_file_location("platform_strings", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {file.parent.name: module.read(file) for file in sorted((ROOT / "content/text").glob("*/platform.ftl"))}


def catalogue(words, keys, phrases):
    """A phrase has its key and its words with the place of the app's name, and may be said in several ways."""

    def unit(text):
        if phrases:
            return {"stringSet": {"state": "translated", "values": [text.replace("APP", NAME)]}}
        return {"stringUnit": {"state": "translated", "value": text}}

    def name(key):
        """A phrase is found with the app's name, a word of Info.plist by the name of its entry there."""
        return f"{key} {NAME}" if phrases else PLIST.get(key, key)

    strings = {
        name(key): {
            "extractionState": "manual",
            "localizations": {language: unit(texts[key]) for language, texts in words.items()},
        }
        for key in keys
    }
    return json.dumps({"sourceLanguage": "en", "strings": strings, "version": "1.0"}, ensure_ascii=False, indent=2) + "\n"


def known(project, languages):
    """The project with these languages, the first one first.

    >>> print(known("a\\n\\tknownRegions = (\\n\\t\\ten,\\n\\t\\tBase,\\n\\t);\\nb", ["de", "en", "nb"]).replace("\\t", "  "))
    a
      knownRegions = (
        en,
        de,
        nb,
        Base,
      );
    b
    """
    regions = [*sorted(languages, key=lambda it: (it != "en", it)), "Base"]
    block = r"(?m)^(\t*)knownRegions = \([^)]*\);"
    return re.sub(block, lambda it: f"{it[1]}knownRegions = (\n" + "".join(f"{it[1]}\t{region},\n" for region in regions) + f"{it[1]});", project)


def main(app):
    words = languages()
    for (folder, name), keys in CATALOGUES.items():
        out = pathlib.Path(app) / folder / "Generated"
        out.mkdir(parents=True, exist_ok=True)
        (out / f"{name}.xcstrings").write_text(catalogue(words, keys, name == "AppShortcuts"), encoding="utf-8")
    project = pathlib.Path(app) / "Untrained.xcodeproj/project.pbxproj"
    text = project.read_text(encoding="utf-8")
    renewed = known(text, words)
    if renewed != text:
        project.write_text(renewed, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])

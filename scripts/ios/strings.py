#!/usr/bin/env python3
"""strings.py OUT: content/text/*/platform.ftl as Apple's string catalogues, OUT/Localizable.xcstrings and OUT/InfoPlist.xcstrings.

These are the words that the system shows without asking the app, and those that must be there before the core is.
"""
import importlib.machinery
import importlib.util
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).parents[2]
APP = ("newer-archive", "broken-installation", "damaged-archive", "loading")
SYSTEM = ("shortcut-steps", "shortcut-reminders")


def languages():
    """Language to its words, read as the Android resources are."""
    path = str(ROOT / "scripts/platform-strings.py")
    spec = importlib.util.spec_from_file_location("platform_strings", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {file.parent.name: module.read(file) for file in sorted((ROOT / "content/text").glob("*/platform.ftl"))}


def catalogue(words, keys):
    def unit(text):
        return {"stringUnit": {"state": "translated", "value": text}}

    strings = {
        key: {"extractionState": "manual", "localizations": {language: unit(texts[key]) for language, texts in words.items()}}
        for key in keys
    }
    return json.dumps({"sourceLanguage": "en", "strings": strings, "version": "1.0"}, ensure_ascii=False, indent=2) + "\n"


def main(out):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    words = languages()
    (out / "Localizable.xcstrings").write_text(catalogue(words, APP), encoding="utf-8")
    (out / "InfoPlist.xcstrings").write_text(catalogue(words, SYSTEM), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])

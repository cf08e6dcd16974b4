#!/usr/bin/env python3
"""Renews the names of places in content/places from Unicode CLDR.

`names/LANGUAGE.json` is what the app writes: one name a place, in each language of content/text. `found-by.json` is what people
may type: every other name of a place in every language that CLDR knows well, its variants and short forms, in Latin, Greek and
Cyrillic letters; and in each place's own languages in their own letters. (All letters of all languages would make the pack a
quarter larger.) What people say beside that stands in `everyday.json`, kept by hand.

Run by hand when CLDR has a newer edition; the result is committed. Needs npm once, to fetch the packages. Prints what it wrote.
"""

import hashlib
import json
import re
import subprocess
import sys
import tarfile
import unicodedata
from collections.abc import Callable
from pathlib import Path

VERSION = "48.2.0"
PACKAGES = {
    "cldr-localenames-full": "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57",
    "cldr-core": "5310e0c7a06c1feb83dc8e54c8584bbe0b9c2ea8320172a18d541986b124585d",
}
# Their long names are those of administrative regions; people look for the short ones.
SHORT = {"HK", "MO"}
# A language that so many of a place speak is one of its own, whether or not it is official.
PERCENT = 20.0
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / "target" / "cldr"
PLACES = ROOT / "content" / "places"
NAMES = PLACES / "names"

Read = Callable[[str], bytes]


def package(name: str) -> tarfile.TarFile:
    """A package's archive, fetched once and checked each time."""
    archive = CACHE / f"{name}-{VERSION}.tgz"
    if not archive.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", "--silent", f"{name}@{VERSION}"], cwd=CACHE, check=True)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != PACKAGES[name]:
        sys.exit(f"{archive.name} has sha256 {found}, expected {PACKAGES[name]}: delete it and try again")
    return tarfile.open(archive)


def reader(tar: tarfile.TarFile) -> Read:
    """Reads a file of a package by its path."""

    def read(path: str) -> bytes:
        member = tar.extractfile(f"package/{path}")
        if member is None:
            sys.exit(f"{tar.name} has no {path}")
        return member.read()

    return read


def territories(read: Read, language: str) -> dict[str, str]:
    """The names of territories in a language; variants with `-alt-…` behind the code."""
    data = json.loads(read(f"main/{language}/territories.json"))
    return data["main"][language]["localeDisplayNames"]["territories"]


def names(known: dict[str, str], codes: list[str], language: str) -> dict[str, str]:
    """Code to name, in code order."""
    found = {}
    for code in codes:
        name = known.get(f"{code}-alt-short") if code in SHORT else known.get(code)
        if name is None:
            sys.exit(f"CLDR has no name for {code} in {language}")
        found[code] = name
    return found


def bare(text: str) -> str:
    """Without case, accents and signs, to see which names are the same."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return re.sub(r"[^\w]+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def written_in(text: str) -> bool:
    """True where all its letters are of the scripts that every language is taken of."""
    return all(unicodedata.name(c, "").startswith(SCRIPTS) for c in text if c.isalpha())


def own_languages(info: dict, code: str) -> set[str]:
    """The languages of a place, without their scripts."""
    spoken = info.get(code, {}).get("languagePopulation", {}).items()
    return {
        tag.split("_")[0]
        for tag, how in spoken
        if "_officialStatus" in how or float(how.get("_populationPercent", 0)) > PERCENT
    }


def found_by(tar: tarfile.TarFile, codes: list[str], core: Read) -> dict[str, list[str]]:
    """Code to every name by which somebody may look for it, each once."""
    level = json.loads(core("coverageLevels.json"))["coverageLevels"]
    info = json.loads(core("supplemental/territoryInfo.json"))["supplemental"]["territoryInfo"]
    own = {code: own_languages(info, code) for code in codes}
    found: dict[str, dict[str, str]] = {code: {} for code in codes}
    read = reader(tar)
    tags = sorted(m[1] for name in tar.getnames() if (m := re.fullmatch(r"package/main/([^/]+)/territories.json", name)))
    for tag in tags:
        for key, name in territories(read, tag).items():
            code = key.split("-alt-")[0]
            if code not in found or name == code or name.startswith(f"{code}-"):
                continue
            if (level.get(tag) == "modern" and written_in(name)) or tag.split("-")[0] in own[code]:
                found[code].setdefault(bare(name), name)
    return {code: sorted(named.values()) for code, named in found.items()}


def main() -> None:
    places = json.loads((PLACES / "countries.json").read_text("utf-8"))
    codes = [place["code"] for place in places]
    languages = sorted(path.name for path in (ROOT / "content" / "text").iterdir() if path.is_dir())
    NAMES.mkdir(parents=True, exist_ok=True)
    with package("cldr-localenames-full") as tar, package("cldr-core") as core:
        read = reader(tar)
        for language in languages:
            table = names(territories(read, language), codes, language)
            text = json.dumps(table, ensure_ascii=False, indent=2) + "\n"
            (NAMES / f"{language}.json").write_text(text, "utf-8")
            print(f"{language}: {len(table)} names")
        all_names = found_by(tar, codes, reader(core))
        lines = [f"  {json.dumps(c)}: {json.dumps(n, ensure_ascii=False)}" for c, n in all_names.items()]
        (PLACES / "found-by.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
        print(f"found by: {sum(len(n) for n in all_names.values())} names")
        (NAMES / "LICENSE-UNICODE").write_bytes(read("LICENSE"))


if __name__ == "__main__":
    main()

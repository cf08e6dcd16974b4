#!/usr/bin/env python3
"""Renews the names of places in content/places/names from Unicode CLDR.

Run by hand when CLDR has a newer edition; the result is committed. Needs npm once, to fetch the package.
Languages are those of content/text, codes those of content/places/countries.json. Prints what it wrote.
"""

import hashlib
import json
import subprocess
import sys
import tarfile
from pathlib import Path

PACKAGE = "cldr-localenames-full"
VERSION = "48.2.0"
SHA256 = "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57"
# Their long names are those of administrative regions; people look for the short ones.
SHORT = {"HK", "MO"}

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / "target" / "cldr"
NAMES = ROOT / "content" / "places" / "names"


def package() -> Path:
    """The package's archive, fetched once and checked each time."""
    archive = CACHE / f"{PACKAGE}-{VERSION}.tgz"
    if not archive.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", "--silent", f"{PACKAGE}@{VERSION}"], cwd=CACHE, check=True)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"{archive.name} has sha256 {found}, expected {SHA256}: delete it and try again")
    return archive


def names(territories: dict[str, str], codes: list[str], language: str) -> dict[str, str]:
    """Code to name, in code order."""
    found = {}
    for code in codes:
        name = territories.get(f"{code}-alt-short") if code in SHORT else territories.get(code)
        if name is None:
            sys.exit(f"CLDR has no name for {code} in {language}")
        found[code] = name
    return found


def main() -> None:
    places = json.loads((ROOT / "content" / "places" / "countries.json").read_text("utf-8"))
    codes = [place["code"] for place in places]
    languages = sorted(path.name for path in (ROOT / "content" / "text").iterdir() if path.is_dir())
    NAMES.mkdir(parents=True, exist_ok=True)
    with tarfile.open(package()) as tar:

        def read(path: str) -> bytes:
            member = tar.extractfile(f"package/{path}")
            if member is None:
                sys.exit(f"{PACKAGE} {VERSION} has no {path}")
            return member.read()

        for language in languages:
            data = json.loads(read(f"main/{language}/territories.json"))
            territories = data["main"][language]["localeDisplayNames"]["territories"]
            table = names(territories, codes, language)
            text = json.dumps(table, ensure_ascii=False, indent=2) + "\n"
            (NAMES / f"{language}.json").write_text(text, "utf-8")
            print(f"{language}: {len(table)} names")
        (NAMES / "LICENSE-UNICODE").write_bytes(read("LICENSE"))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Says which of our sources changed after the edition that we read, by the public record of Open Terms Archive.

Their record is one git repository a collection, in it a folder a service, in it a file a kind of terms, and one commit a
change. `record` in content/sources.json names collection, service and terms of a source, and may say as `read` the day of
the version there that we read; without it the day that the source itself prints (`published`) counts.

Collections are taken from the folder WATCH_DIR, where that is set, and from clones in target/watch otherwise, which are
brought up to date. The words of content/watch.json decide which changed lines are shown, and whether a change is due:
one without any of them is told, not due. `--json` prints the same for programs.

Ends with 1 when something is due, with 2 when a collection or a file in it is missing.
"""

import argparse
import calendar
import datetime
import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ORIGIN = "https://github.com/OpenTermsArchive/{}.git"
LONGEST = 400


class Missing(Exception):
    """A collection, or a file in one, that cannot be found."""


def git(folder: Path, *arguments: str) -> str:
    """What git prints; quiet about whose repository it is, for mirrors belong to somebody else."""
    told = subprocess.run(
        ["git", "-c", "safe.directory=*", "-c", "core.quotePath=false", "-C", str(folder), *arguments],
        capture_output=True, encoding="utf-8", errors="replace",
    )
    if told.returncode:
        raise Missing(f"{folder}: git {arguments[0]}: {told.stderr.strip().splitlines()[-1:] or told.returncode}")
    return told.stdout


def collection(name: str, given: str | None, cache: Path) -> Path:
    """The repository of a collection, as given or cloned once and brought up to date."""
    if given:
        for folder in (Path(given) / name, Path(given) / f"{name}.git"):
            if folder.is_dir():
                return folder
        raise Missing(f"{given} holds no {name}")
    folder = cache / f"{name}.git"
    if folder.is_dir():
        git(folder, "fetch", "--quiet", "--prune", "origin", "+refs/heads/*:refs/heads/*")
    else:
        cache.mkdir(parents=True, exist_ok=True)
        git(cache, "clone", "--quiet", "--bare", ORIGIN.format(name), folder.name)
    return folder


def last_day(printed: str) -> datetime.date | None:
    """The last day that a day, month or year can mean; none of an empty one.

    >>> last_day("2026-02"), last_day("2025"), last_day("2026-08-21"), last_day("")
    (datetime.date(2026, 2, 28), datetime.date(2025, 12, 31), datetime.date(2026, 8, 21), None)
    """
    if not printed:
        return None
    parts = [int(part) for part in printed.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1]
    return datetime.date(year, month, day)


def statements(content: Path) -> dict[str, list[tuple[str, str]]]:
    """Source → what rests on it, as (id, day it was last verified). What has no id is named by its place."""
    rests: dict[str, list[tuple[str, str]]] = {}

    def walk(value: object, place: str, name: str) -> None:
        if isinstance(value, list):
            for at, one in enumerate(value):
                walk(one, f"{place}.{one.get('id', at) if isinstance(one, dict) else at}", name)
        elif isinstance(value, dict):
            own = value.get("id")
            name = own if isinstance(own, str) and "." in own else name
            if isinstance(value.get("sources"), list):
                for source in value["sources"]:
                    known = rests.setdefault(source, [])
                    entry = (name or place, value.get("verified_on", ""))
                    if entry not in known:
                        known.append(entry)
            for key, one in value.items():
                part = one.get("id", key) if isinstance(one, dict) else key
                inside = place if key == "proof" else f"{place}.{part}"
                walk(one, inside, name if key in ("proof", "readings") or "." in str(name) else "")

    for path in sorted(content.glob("services/*.json")) + sorted(content.glob("law/*.json")):
        walk(json.loads(path.read_text("utf-8")), path.stem, "")
    return rests


def plain(line: str) -> str:
    """A line as people read it: without the addresses of links, marks of looks, kinds of quotation marks and of spaces.

    >>> plain("*   You can [opt out](https://a.example/?x=1)<br> **now**, it’s free") == plain("You can opt out now, it's  free")
    True
    """
    line = re.sub(r"\]\([^)]*\)", "", line).replace("<br>", " ").replace("|", " ").translate(str.maketrans("‘’“”", "''\"\""))
    return " ".join(re.sub(r"[*_\[\]#>\\]", "", line).split())


def shown(line: str, words: re.Pattern[str]) -> str:
    """A changed line, or what of a long one stands around the first word.

    >>> shown("We may train AI.", re.compile("train"))
    'We may train AI.'
    >>> len(shown("x" * 900 + " train " + "y" * 900, re.compile("train"))) <= LONGEST + 2
    True
    """
    line = plain(line)
    if len(line) <= LONGEST:
        return line
    found = words.search(line)
    start = max(0, (found.start() if found else 0) - LONGEST // 2)
    return ("…" if start else "") + line[start : start + LONGEST] + ("…" if start + LONGEST < len(line) else "")


def history(repository: Path, path: str) -> list[tuple[str, datetime.date]]:
    """Every version of a file, newest first: commit and the day on which the record noticed it."""
    lines = git(repository, "log", "--format=%H %cs", "HEAD", "--", path).split("\n")
    return [(line[:40], datetime.date.fromisoformat(line[41:])) for line in lines if line]


def changed(repository: Path, older: str, newer: str, path: str) -> tuple[list[str], list[str]]:
    """Lines added and removed between two versions. One that only moved, or reads as before, is neither."""
    added: list[str] = []
    removed: list[str] = []
    for line in git(repository, "diff", "--no-ext-diff", "--no-color", "-U0", older, newer, "--", path).split("\n"):
        if line.startswith("+") and not line.startswith("+++ "):
            added.append(line[1:])
        elif line.startswith("-") and not line.startswith("--- "):
            removed.append(line[1:])
    here, there = {plain(line) for line in added}, {plain(line) for line in removed}
    return [line for line in added if plain(line) not in there], [line for line in removed if plain(line) not in here]


def look(source: dict, rests: list[tuple[str, str]], repository: Path, words: re.Pattern[str]) -> dict | None:
    """What became of one source after the edition that we read; none where nothing did."""
    record = source["record"]
    path = f"{record['service']}/{record['terms']}.md"
    versions = history(repository, path)
    if not versions:
        raise Missing(f"{record['collection']} holds no {path}")
    verified = [datetime.date.fromisoformat(day) for _, day in rests if day]
    read = last_day(record.get("read", "")) or last_day(source["published"]) or min(verified, default=None)
    newer = [version for version in versions if read is None or version[1] > read]
    if not newer:
        return None
    older = [version for version in versions if version not in newer]
    # Where the record begins after our edition, only what changed since it began can be shown.
    base = older[0][0] if older else versions[-1][0]
    added, removed = changed(repository, base, newer[0][0], path)
    if not added and not removed:
        return None
    named = lambda lines: [shown(line, words) for line in lines if words.search(plain(line))]  # noqa: E731
    hits = {"added": named(added), "removed": named(removed)}
    return {
        "record": f"{record['collection']}/{path}",
        "url": source["url"],
        "read": read.isoformat() if read else None,
        "changed_on": [day.isoformat() for _, day in newer],
        "latest": newer[0][0],
        "lines": {"added": len(added), "removed": len(removed)},
        **hits,
        "due": any(hits.values()),
        "statements": sorted({name for name, _ in rests}),
    }


def watch(content: Path, given: str | None, cache: Path) -> dict:
    """The whole list."""
    sources = json.loads((content / "sources.json").read_text("utf-8"))
    listed = json.loads((content / "watch.json").read_text("utf-8"))["words"]
    words = re.compile(r"\b(" + "|".join(re.escape(word).replace(r"\ ", r"[\s-]+") for word in listed) + ")", re.I)
    rests = statements(content)
    repositories: dict[str, Path] = {}
    found, missing, quiet = [], [], 0
    for name, source in sources.items():
        if "record" not in source:
            continue
        where = source["record"]["collection"]
        try:
            if where not in repositories:
                repositories[where] = collection(where, given, cache)
            one = look(source, rests.get(name, []), repositories[where], words)
        except Missing as error:
            missing.append({"source": name, "why": str(error)})
            continue
        if one is None:
            quiet += 1
        else:
            found.append({"source": name, **one})
    found.sort(key=lambda one: (not one["due"], one["changed_on"][0], one["source"]))
    upto = {name: git(folder, "log", "-1", "--format=%cs", "HEAD").strip() for name, folder in sorted(repositories.items())}
    return {"due": any(one["due"] for one in found), "upto": upto, "sources": found, "unchanged": quiet, "missing": missing}


def told(result: dict) -> str:
    """The list for people, in Markdown, which an issue shows as well."""
    lines = ["Record up to: " + (", ".join(f"{name} {day}" for name, day in result["upto"].items()) or "nothing") + "."]
    for one in result["sources"]:
        head = "Due" if one["due"] else "Changed, in none of the words"
        lines += ["", f"## {head}: {one['source']}", ""]
        lines.append(f"{one['record']}, read as of {one['read'] or 'no known day'}, changed on {', '.join(one['changed_on'])}")
        lines.append(f"({one['lines']['added']} lines added, {one['lines']['removed']} removed). {one['url']}")
        lines += [f"+ {line}" for line in one["added"]] + [f"- {line}" for line in one["removed"]]
        lines.append("Rests on it: " + (", ".join(one["statements"]) or "nothing"))
    for one in result["missing"]:
        lines += ["", f"Not found: {one['source']}: {one['why']}"]
    due = sum(one["due"] for one in result["sources"])
    lines += ["", f"{due} due, {len(result['sources']) - due} changed otherwise, {result['unchanged']} as read."]
    return "\n".join(lines)


def main() -> int:
    wanted = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    wanted.add_argument("--json", action="store_true", help="for programs")
    wanted.add_argument("--content", type=Path, default=ROOT / "content", help="the folder with the content")
    asked = wanted.parse_args()
    result = watch(asked.content, os.environ.get("WATCH_DIR") or None, ROOT / "target" / "watch")
    print(json.dumps(result, ensure_ascii=False, indent=2) if asked.json else told(result))
    return 2 if result["missing"] else int(result["due"])


if __name__ == "__main__":
    sys.exit(main())

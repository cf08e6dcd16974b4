#!/usr/bin/env python3
"""licence-texts.py: every part that ships and its licence text, as content/licences.json. `--check` only looks whether it is so.

What is a crate, cargo-about finds and reads (https://github.com/EmbarkStudios/cargo-about, kept by Embark Studios); what is none
stands in scripts/licences/others.json. The same text is kept once, with the notice of each part beside it.
"""
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent
OUT = ROOT / "content" / "licences.json"
OTHERS = ROOT / "scripts" / "licences"
SHELLS = {
    "phone": ("bindings", "untrained-bindings", ["aarch64-linux-android", "x86_64-linux-android", "aarch64-apple-ios"]),
    "terminal": ("terminal", "untrained", ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"]),
}
OURS = re.compile(r"untrained")


def crates(folder, package, targets):
    """What cargo-about says of the crates that one shell ships: licence, text, name, version.

    It asks for no features and so names some that do not ship; cargo knows those that do.
    """
    ships = set()
    for target in targets:
        order = ["cargo", "tree", "--locked", "-p", package, "-e", "normal", "--target", target, "--prefix", "none", "--format", "{p}"]
        tree = subprocess.run(order, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        ships |= {tuple(found) for found in re.findall(r"^(\S+) v(\S+)", tree, re.M)}
    order = ["cargo", "about", "generate", "--offline", "--locked", "--fail", "--format", "json", "--config", "scripts/licences/about.toml"]
    order += [word for target in targets for word in ("--target", target)] + ["--manifest-path", f"{folder}/Cargo.toml"]
    made = subprocess.run(order, cwd=ROOT, capture_output=True, text=True, check=False)
    if made.returncode != 0:
        sys.exit(f"cargo about: {made.stderr}")
    for licence in json.loads(made.stdout)["licenses"]:
        for user in licence["used_by"]:
            crate = user["crate"]
            if (crate["name"], crate["version"]) in ships and not OURS.match(crate["name"]):
                # Where it finds no text it takes the usual one, with a gap for the name; that stands in the crate all the same.
                # Of several the one that is called by the licence: a crate under a choice brings a text of each.
                beside = sorted(pathlib.Path(crate["manifest_path"]).parent.glob("LICEN*"))
                beside.sort(key=lambda path: licence["name"].split()[0].upper() not in path.name.upper())
                texts = [path.read_text(encoding="utf-8") for path in beside if path.is_file()] if "<year>" in licence["text"] else []
                yield licence["name"], (texts or [licence["text"]])[0], crate["name"], crate["version"]


def split(name, text):
    """The text without what differs from part to part, and that: who holds the rights.

    >>> split("MIT License", "The MIT License (MIT)\\n\\nCopyright (c) 2020 Ada\\n\\nPermission is\\nhereby granted.\\n\\nTHE SOFTWARE")
    (['Permission is hereby granted.', 'THE SOFTWARE'], 'Copyright (c) 2020 Ada')
    >>> split("Apache License 2.0", "Apache License\\n\\n1. Use.\\n\\nEND OF TERMS AND CONDITIONS\\n\\nAPPENDIX: How\\n\\nCopyright [yyyy] [name]")
    (['Apache License', '1. Use.', 'END OF TERMS AND CONDITIONS'], '')
    """
    lines, notices = [], []
    head, end, tail = text.partition("END OF TERMS AND CONDITIONS")
    notice = re.compile(r"^\W*(copyright|\(c\)|©)\b.*\d{4}|^\W*copyright \(c\) |^\W*copyright .* contributors", re.IGNORECASE)
    for line in (head + end).splitlines():
        plain = line.strip(" \t#*/=-_")
        if notice.match(line) and len(plain) < 200 and not plain.lower().startswith("copyright notice"):
            notices.append(plain)
        else:
            lines.append(plain)
    notices += [line.strip() for line in tail.splitlines() if notice.match(line) and not re.search(r"[\[{]yyyy", line)]
    body = [" ".join(part.split()) for part in re.split(r"\n\s*\n", "\n".join(lines)) if part.strip()]
    title = re.compile(r"(the )?(mit|isc|bsd|zlib)?( expat)? ?licen[sc]e( \(mit\)| \(isc\)| \(zlib\))?\W*|all rights reserved\.?", re.IGNORECASE)
    while body and (title.fullmatch(body[0]) or body[0].lower() in ("mit", name.lower())):
        body.pop(0)
    return body, "\n".join(dict.fromkeys(notices))


def main(check):
    found = {}
    for shell, what in SHELLS.items():
        for name, text, crate, version in crates(*what):
            found.setdefault((crate, version, name, text), []).append(shell)
    licences = {}
    for (crate, version, name, text), shells in found.items():
        body, notice = split(name, text)
        same = (name, re.sub(r"\W+", "", "".join(body)).lower())
        licence = licences.setdefault(same, {"name": name, "text": body, "parts": []})
        licence["parts"].append({"name": crate, "release": version, "notice": notice, "only": shells[0] if len(shells) == 1 else None})
    for other in json.loads((OTHERS / "others.json").read_text(encoding="utf-8")):
        part = {key: other[key] for key in ("name", "release", "notice", "only")}
        # The usual text of that licence: the one that most parts have.
        usual = max((it for it in licences.values() if it["name"] == other["licence"]), key=lambda it: len(it["parts"]))
        if "more" in other:
            more = split("", (OTHERS / other["more"]).read_text(encoding="utf-8"))[0]
            name = f"{other['licence']} with {other['with']}"
            usual = licences.setdefault((name, ""), {"name": name, "text": usual["text"] + more, "parts": []})
        usual["parts"].append(part)
    for licence in licences.values():
        licence["parts"].sort(key=lambda part: (part["name"].lower(), part["release"], part["only"] or ""))
    ordered = sorted(licences.values(), key=lambda it: (it["name"], -len(it["parts"]), it["parts"][0]["name"]))
    made = json.dumps(ordered, ensure_ascii=False, indent=1) + "\n"
    if not check:
        OUT.write_text(made, encoding="utf-8")
    elif OUT.read_text(encoding="utf-8") != made:
        sys.exit(f"{OUT.relative_to(ROOT)} is not what cargo-about finds; make it anew: scripts/licence-texts.py")
    count = sum(len(licence["parts"]) for licence in ordered)
    print(f"licences: {count} parts under {len({licence['name'] for licence in ordered})} licences, {len(ordered)} texts")


if __name__ == "__main__":
    main(sys.argv[1:] == ["--check"])

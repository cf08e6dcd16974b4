#!/usr/bin/env python3
"""Keeps ios/StandIns honest and narrow.

- Above every declaration that is not inside another stands the page of Apple's documentation that it follows, or `Ours`.
- The same holds for what an extension adds, and for a type inside a type.
- Every type, function and property there is used by our sources, or by another stand-in.
"""
import pathlib
import re
import sys

IOS = pathlib.Path(__file__).parents[2] / "ios"
DECLARES = re.compile(
    r"^(?P<indent> *)(?:@\w+(?:\([^)]*\))? )*(?:public |open )(?:internal\(set\) |weak |static |class |nonisolated |indirect |final )*"
    r"(?P<kind>struct|class|enum|protocol|func|let|var|typealias)\b (?P<name>`?\w+`?)"
)
EXTENDS = re.compile(r"^extension ([\w.]+)")
PAGE = re.compile(r"^/// (https://developer\.apple\.com/documentation/\S+|Ours\b.*)$")

problems, found = [], 0
ours = "\n".join(file.read_text(encoding="utf-8") for folder in ("Sources", "App", "Tests") for file in (IOS / folder).rglob("*.swift"))
stand_ins = {file: file.read_text(encoding="utf-8") for file in sorted((IOS / "StandIns").rglob("*.swift"))}
everything = "\n".join(stand_ins.values())

for file, text in stand_ins.items():
    extending, module = None, file.parent.name
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if line and not line.startswith((" ", "}", "/", ")")):
            extension = EXTENDS.match(line)
            extending = extension and extension[1]
        declared = DECLARES.match(line)
        if not declared:
            continue
        name, kind, depth = declared["name"].strip("`"), declared["kind"], len(declared["indent"])
        found += 1
        above = number - 2
        while above >= 0 and lines[above].strip().startswith("@"):
            above -= 1
        page = PAGE.match(lines[above].strip()) if above >= 0 else None
        if file.name == "Drawing.swift":
            continue
        inside = depth > 0 and not extending
        needs_page = depth == 0 or (extending and extending not in ("Never", "Optional") and name not in ("body", "_nodes", "Body")) or (
            depth == 4 and kind in ("struct", "class", "enum"))
        if needs_page and not page:
            problems.append(f"{file.name}:{number}: {name} names no page of Apple's documentation")
        if page and page[1].startswith("Ours"):
            continue
        word = re.compile(rf"\b{re.escape(name)}\b")
        if not word.search(ours) and len(word.findall(everything)) < 2 and not inside:
            problems.append(f"{file.name}:{number}: nothing uses {name}")

if problems:
    sys.exit("\n".join(problems))
print(f"stand-ins: {found} declarations, each with its page and its use")

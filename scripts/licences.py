"""Checks the licences and origins of all crates, as `cargo metadata` lists them, against deny.toml; and the page of licences against the
crates that ship, as `cargo tree` lists them, and the other parts, whose versions stand in the script that packs them.

    cargo metadata --locked --format-version 1 | python3 scripts/licences.py deny.toml
    cargo tree --prefix none --format '{p}' | python3 scripts/licences.py content/licences.json scripts/licences/others.json scripts/apk/build.sh
"""

import json
import re
import sys


def allowed(expression, licences):
    """True when an SPDX expression can be met with these licences.

    >>> allowed("MIT OR Apache-2.0", {"MIT"})
    True
    >>> allowed("MIT AND GPL-3.0", {"MIT"})
    False
    >>> allowed("(MIT OR GPL-3.0) AND Unicode-3.0", {"MIT", "Unicode-3.0"})
    True
    >>> allowed("GPL-2.0 OR MIT AND Zlib", {"MIT"})
    False
    >>> allowed("MIT/Apache-2.0", {"Apache-2.0"})
    True
    >>> allowed("Apache-2.0 WITH LLVM-exception", {"Apache-2.0"})
    False
    >>> allowed("Apache-2.0 WITH LLVM-exception", {"Apache-2.0 WITH LLVM-exception"})
    True
    >>> allowed("", {"MIT"})
    False
    """
    words = re.findall(r"[()]|[^\s()]+", expression.replace("/", " OR "))
    joined = []
    for word in words:
        if joined and (word == "WITH" or joined[-1].endswith(" WITH")):
            joined[-1] += " " + word
        else:
            joined.append(word)

    def either(at):
        met, at = both(at)
        while at < len(joined) and joined[at] == "OR":
            more, at = both(at + 1)
            met = met or more
        return met, at

    def both(at):
        met, at = one(at)
        while at < len(joined) and joined[at] == "AND":
            more, at = one(at + 1)
            met = met and more
        return met, at

    def one(at):
        if joined[at] == "(":
            met, at = either(at + 1)
            return met, at + 1
        return joined[at] in licences, at + 1

    if not joined:
        return False
    met, at = either(0)
    return met and at == len(joined)


def rule(text):
    """The licences that a deny.toml allows. Reads only that list.

    >>> rule('[licenses]\\nallow = ["MIT", # why\\n "Zlib"]\\n[bans]\\nallow = ["a"]') == {"MIT", "Zlib"}
    True
    """
    section = text.split("[licenses]", 1)[1].split("\n[", 1)[0]
    plain = re.sub(r"#.*", "", section)
    return set(re.findall(r'"([^"]+)"', re.search(r"^allow = \[(.*?)\]", plain, re.S | re.M).group(1)))


def gaps(tree, page, others, script):
    """What ships and is not on the page of licences, and what stands there and does not ship.

    >>> page = [{"name": "MIT", "text": ["t"], "parts": [{"name": "a", "release": "1.0.0"}, {"name": "JNA", "release": "5.1"}]}]
    >>> gaps("a v1.0.0\\nuntrained v0.1.0 (/x)\\nb v2.0.0 (*)", page, [{"name": "JNA", "release": "5.1"}], "jna=5.1 ")
    ['b 2.0.0 ships and is not on the page']
    >>> gaps("", page, [{"name": "JNA", "release": "5.1"}], "jna=5.2 ")
    ['JNA 5.1 is on the page, another version ships', 'a 1.0.0 is on the page and does not ship']
    """
    ships = {tuple(found) for found in re.findall(r"^(\S+) v(\S+)", tree, re.M) if not found[0].startswith("untrained")}
    ships |= {(other["name"], other["release"]) for other in others}
    shown = {(part["name"], part["release"]) for licence in page for part in licence["parts"]}
    wrong = [f"{name} {version} ships and is not on the page" for name, version in ships - shown]
    wrong += [f"{name} {version} is on the page and does not ship" for name, version in shown - ships]
    wrong += [f"{it['name']} {it['release']} is on the page, another version ships" for it in others if it["release"] and f"={it['release']} " not in script]
    return sorted(wrong)


def shipped(page, others, script):
    page, others = (json.load(open(path, encoding="utf-8")) for path in (page, others))
    wrong = gaps(sys.stdin.read(), page, others, open(script, encoding="utf-8").read())
    for line in wrong:
        print(line, file=sys.stderr)
    if wrong:
        sys.exit("content/licences.json is not what ships; make it anew: scripts/licence-texts.py (needs cargo-about)")
    print(f"licences: {sum(len(licence['parts']) for licence in page)} parts that ship stand on the page with their texts")


def main(deny):
    licences = rule(open(deny, encoding="utf-8").read())
    packages = json.load(sys.stdin)["packages"]
    wrong = []
    for package in packages:
        name = f"{package['name']} {package['version']}"
        if package["source"] is None:
            continue
        if not package["source"].startswith("registry+"):
            wrong.append(f"{name}: comes from {package['source']}, not from the registry")
        licence = package["license"] or ""
        if not allowed(licence, licences):
            wrong.append(f"{name}: licence {licence or 'not stated'} is not allowed by {deny}")
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"licences: {len(packages) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else shipped(*sys.argv[1:]))

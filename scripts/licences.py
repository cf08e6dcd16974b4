"""Checks the licences and origins of all crates, as `cargo metadata` lists them, against deny.toml.

    cargo metadata --locked --format-version 1 | python3 scripts/licences.py deny.toml
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
    sys.exit(main(sys.argv[1]))

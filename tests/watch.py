"""make watch on small collections that this test makes: what changed, what is due, what is missing. Usage: watch.py"""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent / "scripts" / "watch.py"


class Watch(unittest.TestCase):
    def setUp(self) -> None:
        self.place = tempfile.TemporaryDirectory()
        root = Path(self.place.name)
        self.content, self.record = root / "content", root / "record"
        (self.content / "services").mkdir(parents=True)
        (self.content / "law").mkdir()
        self.repository = self.record / "some-versions"
        self.repository.mkdir(parents=True)
        self.git("init", "--quiet", "--initial-branch=main")
        self.write("watch.json", {"words": ["train", "opt out"]})
        proof = {"evidence": "documented", "sources": ["own"], "verified_on": "2026-01-20", "recheck_after": "2026-04-20"}
        self.write("services/acme.json", {"id": "acme", "training": [{"id": "acme.training.world", "proof": proof}], "switches": [{"id": "main", "routes": [{"id": "web", "proof": proof}]}]})
        self.source()

    def tearDown(self) -> None:
        self.place.cleanup()

    def git(self, *arguments: str, day: str = "2026-01-01") -> None:
        moment = f"{day}T12:00:00Z"
        names = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org"}
        days = {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment, "GIT_CONFIG_GLOBAL": os.devnull}
        subprocess.run(["git", "-C", str(self.repository), *arguments], check=True, env={**os.environ, **names, **days})

    def write(self, name: str, value: object) -> None:
        (self.content / name).write_text(json.dumps(value), "utf-8")

    def source(self, published: str = "2026-01-10", **record: str) -> None:
        where = {"collection": "some-versions", "service": "Acme", "terms": "Privacy Policy", **record}
        self.write("sources.json", {"own": {"published": published, "url": "https://acme.example/privacy", "record": where}, "paper": {"published": "", "url": "https://paper.example/"}})

    def version(self, day: str, *lines: str, path: str = "Acme/Privacy Policy.md") -> None:
        file = self.repository / path
        file.parent.mkdir(exist_ok=True)
        file.write_text("\n".join(lines) + "\n", "utf-8")
        self.git("add", "-A")
        self.git("commit", "--quiet", "-m", "Record", day=day)

    def watch(self, *arguments: str) -> tuple[int, dict]:
        told = subprocess.run([sys.executable, str(SCRIPT), "--json", "--content", str(self.content), *arguments], capture_output=True, text=True, env={**os.environ, "WATCH_DIR": str(self.record)})
        self.assertEqual(told.stderr, "")
        return told.returncode, json.loads(told.stdout)

    def test_a_change_after_the_edition_is_due_with_its_lines_and_what_rests_on_it(self) -> None:
        self.version("2026-01-10", "We use cookies.", "We never train AI.")
        self.version("2026-02-01", "We use cookies.", "We train AI on posts.")
        self.version("2026-03-01", "We use few cookies.", "We train AI on posts.")
        status, told = self.watch()
        self.assertEqual(status, 1)
        (one,) = told["sources"]
        self.assertEqual(one["changed_on"], ["2026-03-01", "2026-02-01"])
        self.assertEqual((one["added"], one["removed"]), (["We train AI on posts."], ["We never train AI."]))
        self.assertEqual(one["lines"], {"added": 2, "removed": 2})
        self.assertEqual(one["statements"], ["acme.switches.main.routes.web", "acme.training.world"])
        self.assertEqual(told["upto"], {"some-versions": "2026-03-01"})

    def test_what_was_read_is_quiet(self) -> None:
        self.version("2026-01-10", "We train AI.")
        status, told = self.watch()
        self.assertEqual((status, told["sources"], told["unchanged"]), (0, [], 1))

    def test_the_day_of_the_version_that_was_read_counts_before_the_day_it_prints(self) -> None:
        self.version("2026-01-10", "We use cookies.")
        self.version("2026-02-01", "We train AI.")
        self.source(read="2026-02-01")
        self.assertEqual(self.watch()[0], 0)

    def test_a_source_without_a_day_counts_from_when_it_was_verified(self) -> None:
        self.source(published="")
        self.version("2026-01-20", "We use cookies.")
        self.assertEqual(self.watch()[0], 0)
        self.version("2026-01-21", "You can opt-out. You can opt out.")
        self.assertEqual(self.watch()[0], 1)

    def test_a_change_without_any_of_the_words_is_told_and_not_due(self) -> None:
        self.version("2026-01-10", "We train AI.", "Cookies.")
        self.version("2026-02-01", "We train AI.", "Biscuits.", "The constraints stay.")
        status, told = self.watch()
        self.assertEqual((status, told["sources"][0]["due"]), (0, False))

    def test_looks_and_moved_lines_are_no_change(self) -> None:
        self.version("2026-01-10", "We [train](https://acme.example/a) AI.", "It's so.")
        self.version("2026-02-01", "It’s so.", "*  We [train](https://acme.example/b) **AI**.")
        self.assertEqual(self.watch(), (0, {"due": False, "upto": {"some-versions": "2026-02-01"}, "sources": [], "unchanged": 1, "missing": []}))

    def test_a_record_that_begins_later_shows_what_changed_since(self) -> None:
        self.version("2026-02-01", "We train AI.", "Old.")
        self.version("2026-03-01", "You can opt out.", "Old.")
        status, told = self.watch()
        self.assertEqual((status, told["sources"][0]["added"], told["sources"][0]["removed"]), (1, ["You can opt out."], ["We train AI."]))

    def test_what_is_not_there_is_said(self) -> None:
        self.version("2026-01-10", "We train AI.", path="Acme/Terms of Service.md")
        status, told = self.watch()
        self.assertEqual((status, told["missing"][0]["source"]), (2, "own"))
        self.assertIn("Acme/Privacy Policy.md", told["missing"][0]["why"])
        self.source(collection="other-versions")
        self.assertIn("other-versions", self.watch()[1]["missing"][0]["why"])


if __name__ == "__main__":
    unittest.main()

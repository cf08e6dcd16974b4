"""The issue that the weekly workflow keeps: made once, rewritten, closed. A `gh` of our own notes what it is told. Usage: watch_issue.py"""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent / "scripts" / "watch-issue.sh"
WORKFLOW = SCRIPT.parent.parent / ".github" / "workflows" / "facts.yml"
GH = """#!/usr/bin/env bash
if [ "$1 $2" = "issue list" ]; then cat "$PLACE/open"; exit; fi
printf '%s\\n' "$2 $3" >>"$PLACE/told"
while [ $# -gt 0 ]; do if [ "$1" = --body-file ]; then cp "$2" "$PLACE/body"; fi; shift; done
"""


class Issue(unittest.TestCase):
    def setUp(self) -> None:
        self.place = tempfile.TemporaryDirectory()
        root = Path(self.place.name)
        self.root = root
        (root / "bin").mkdir()
        (root / "bin" / "gh").write_text(GH, "utf-8")
        (root / "bin" / "gh").chmod(0o755)

    def tearDown(self) -> None:
        self.place.cleanup()

    def run_script(self, status: int, told: str, open_issue: str) -> tuple[int, list[str], str]:
        for name in ("told", "body"):
            (self.root / name).unlink(missing_ok=True)
        (self.root / "open").write_text(open_issue, "utf-8")
        (self.root / "watch.md").write_text(told, "utf-8")
        path = f"{self.root / 'bin'}:{os.environ['PATH']}"
        ran = subprocess.run(["bash", str(SCRIPT), str(status), str(self.root / "watch.md")], env={**os.environ, "PATH": path, "PLACE": str(self.root)}, capture_output=True)
        read = lambda name: (self.root / name).read_text("utf-8") if (self.root / name).exists() else ""  # noqa: E731
        return ran.returncode, read("told").splitlines(), read("body")

    def test_what_is_due_makes_one_issue_and_rewrites_it_from_then_on(self) -> None:
        self.assertEqual(self.run_script(1, "due", ""), (0, ["create --title"], "due"))
        self.assertEqual(self.run_script(1, "more due", "7\n"), (0, ["edit 7"], "more due"))
        self.assertEqual(self.run_script(2, "not found", "7\n"), (0, ["edit 7"], "not found"))

    def test_nothing_due_closes_it_and_makes_none(self) -> None:
        self.assertEqual(self.run_script(0, "", "7\n"), (0, ["close 7"], ""))
        self.assertEqual(self.run_script(0, "", ""), (0, [], ""))

    def test_a_list_longer_than_an_issue_is_cut_at_a_character_and_says_so(self) -> None:
        status, told, body = self.run_script(1, "ä" * 40_000, "")
        self.assertEqual((status, told), (0, ["create --title"]))
        self.assertLess(len(body.encode()), 65_536)
        self.assertTrue(body.startswith("ä" * 29_999) and body.endswith("in the summary of the run.\n"))

    def test_any_other_end_of_the_watch_is_no_issue_but_a_failure(self) -> None:
        self.assertEqual(self.run_script(127, "", "7\n"), (1, [], ""))

    def test_the_workflow_runs_weekly_and_may_write_issues_alone(self) -> None:
        text = WORKFLOW.read_text("utf-8")
        self.assertRegex(text, r'cron: "\d+ \d+ \* \* \d"')
        self.assertIn("issues: write", text)
        self.assertNotRegex(text, r"contents: write|pull-requests")
        self.assertIn("scripts/watch-issue.sh", text)


if __name__ == "__main__":
    unittest.main()

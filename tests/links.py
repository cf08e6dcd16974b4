"""make links against a server of our own: redirects, loops, pages that are gone, pages that only say so, one that never
answers. Usage: links.py"""

import http.server
import json
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent / "scripts" / "links.py"
sys.path.insert(0, str(SCRIPT.parent))
import links  # noqa: E402

PAGES = {
    "/here": (200, "", "<title>Privacy &amp; data</title>"),
    "/moved": (301, "/here", ""),
    "/moved-twice": (302, "/moved", ""),
    "/round": (302, "/about", ""),
    "/about": (302, "/round", ""),
    "/gone": (404, "", "<title>Oops</title>"),
    "/removed": (410, "", ""),
    "/soft": (200, "", "<title>Page not found · Acme</title>"),
    "/lost": (302, "/", ""),
    "/": (200, "", "<title>Acme</title>"),
    "/guarded": (403, "", "<title>Are you human?</title>"),
    "/broken": (500, "", ""),
    "/app": (302, "acme://open", ""),
    "/paper.pdf": (200, "", "%PDF-1.7"),
}


class Server(http.server.BaseHTTPRequestHandler):
    """Answers as PAGES says, and to `/never` not at all until the test is over."""

    asked: list[tuple[str, str]] = []
    over = threading.Event()

    def do_GET(self) -> None:
        Server.asked.append((self.path, self.headers["User-Agent"]))
        if self.path == "/never":
            Server.over.wait()
            return
        status, onward, page = PAGES.get(self.path, (404, "", ""))
        self.send_response(status)
        if onward:
            self.send_header("Location", onward)
        self.end_headers()
        self.wfile.write(page.encode())

    def log_message(self, *_: object) -> None:
        pass


class Links(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
        cls.server.daemon_threads = True
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.base = f"http://127.0.0.1:{cls.server.server_port}"

    @classmethod
    def tearDownClass(cls) -> None:
        Server.over.set()
        cls.server.shutdown()
        cls.server.server_close()

    def ask(self, path: str, limit: float = 20) -> dict:
        return links.ask(self.base + path, limit)

    def test_a_page_is_seen_with_its_title_and_where_it_is_now(self) -> None:
        self.assertEqual(self.ask("/here"), {"state": "seen", "status": 200, "led_to": f"{self.base}/here", "title": "Privacy & data"})
        self.assertEqual(self.ask("/moved-twice")["led_to"], f"{self.base}/here")
        self.assertEqual(self.ask("/paper.pdf")["state"], "seen")
        self.assertEqual(self.ask("/")["state"], "seen")

    def test_what_is_gone_is_gone(self) -> None:
        for path, why in [("/gone", "host says"), ("/removed", "host says"), ("/soft", "title"), ("/lost", "start page"), ("/round", "loop")]:
            told = self.ask(path)
            self.assertEqual(told["state"], "gone", path)
            self.assertIn(why, told["why"], path)

    def test_what_tells_nothing_is_not_called_gone(self) -> None:
        for path in ("/guarded", "/broken", "/app"):
            self.assertEqual(self.ask(path)["state"], "unknown", path)
        self.assertEqual(self.ask("/never", limit=0.05)["why"], "no answer in time")

    def test_a_late_answer_keeps_the_day_of_the_last_one(self) -> None:
        before = {"asked_on": "2026-10-01", "state": "seen", "seen_on": "2026-10-01", "status": 200}
        late = links.noted(before, "u", {"state": "unknown", "why": "no answer in time", "led_to": "u"}, "2026-11-27")
        self.assertEqual(late, {"asked_on": "2026-11-27", "state": "unknown", "seen_on": "2026-10-01", "why": "no answer in time"})
        gone = links.noted(before, "u", {"state": "gone", "why": "no such host", "led_to": "u"}, "2026-11-27")
        self.assertEqual(gone["seen_on"], "2026-10-01")

    def test_each_address_is_asked_once_by_name_and_noted(self) -> None:
        with tempfile.TemporaryDirectory() as place:
            content = Path(place)
            (content / "services").mkdir()
            twice = {"url": "https://acme.example/privacy"}
            (content / "services" / "acme.json").write_text(json.dumps({"doors": {"a": twice, "b": twice}}), "utf-8")
            (content / "sources.json").write_text(json.dumps({"own": twice, "paper": {"url": "https://paper.example/"}}), "utf-8")
            listed = subprocess.run([sys.executable, str(SCRIPT), "--content", place, "--list"], capture_output=True, text=True, check=True)
            self.assertEqual(listed.stdout.split(), ["https://acme.example/privacy", "https://paper.example/"])
            # The same way with addresses of the server, which are no https and so are put in by hand.
            real, links.addresses = links.addresses, lambda _: [f"{self.base}/gone", f"{self.base}/here"]
            (content / "links.json").write_text(json.dumps({"https://left.example/": {"state": "seen"}}), "utf-8")
            Server.asked.clear()
            old, sys.argv = sys.argv, ["links.py", "--content", place, "--pause", "0", "--on", "2026-11-27"]
            try:
                self.assertEqual(links.main(), 1)
            finally:
                sys.argv, links.addresses = old, real
            self.assertEqual([path for path, _ in Server.asked], ["/gone", "/here"])
            self.assertTrue(all("untrained" in agent for _, agent in Server.asked))
            noted = json.loads((content / "links.json").read_text("utf-8"))
            self.assertEqual([line["state"] for line in noted.values()], ["gone", "seen"])
            self.assertEqual(noted[f"{self.base}/here"]["seen_on"], "2026-11-27")


if __name__ == "__main__":
    unittest.main()

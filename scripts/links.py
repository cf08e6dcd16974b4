#!/usr/bin/env python3
"""Asks every address of the content once whether it is still there, and notes the answer in content/links.json.

For a machine with a network, by hand or by a workflow: status, where it led in the end, title, and the day. One address is
asked at a time; between two of one host lies a pause, and whoever runs this is named to the host. A page counts as gone
(`gone`) when it is refused with 404 or 410, leads nowhere (no such host, a loop of redirects), or says so itself although
it answers with 200: by its title, or by leading to the start page. A host that answers late, refuses programs (401, 403,
429) or fails (5xx) tells nothing about the page: the day it was last seen stays.

`--only PART` asks only addresses that hold PART; `--list` prints the addresses and asks nobody. Ends with 1 when one is gone.
"""

import argparse
import datetime
import html
import http.client
import json
import re
import socket
import ssl
import sys
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
AGENT = "untrained-links/1 (checks once whether a cited page is still there)"
REDIRECTS = 8
MOST = 512 * 1024
GONE = (404, 410)
TELLS_NOTHING = (401, 403, 408, 425, 429)
NOT_FOUND = re.compile(
    r"\b(404|not found|page (isn.t|is not|not) available|no longer available|doesn.t exist|nicht gefunden"
    r"|existiert nicht|nicht mehr verfügbar|introuvable|no encontrad[ao])\b",
    re.I,
)


def addresses(content: Path) -> list[str]:
    """Every https address of services, law and sources, once, in order."""
    found: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, str) and value.startswith("https://"):
            found.add(value)
        for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            walk(one)

    for path in [*content.glob("services/*.json"), *content.glob("law/*.json"), content / "sources.json"]:
        walk(json.loads(path.read_text("utf-8")))
    return sorted(found)


def get(url: str, limit: float) -> tuple[int, str, bytes]:
    """Status, where it leads, and the beginning of the page. One request, no redirect followed."""
    parts = urllib.parse.urlsplit(url)
    if parts.scheme == "https":
        line = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=limit, context=ssl.create_default_context())
    else:
        line = http.client.HTTPConnection(parts.hostname, parts.port, timeout=limit)
    try:
        path = urllib.parse.quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._") + (f"?{parts.query}" if parts.query else "")
        line.request("GET", path, headers={"User-Agent": AGENT, "Accept": "text/html,*/*;q=0.5", "Connection": "close"})
        answer = line.getresponse()
        return answer.status, answer.getheader("Location") or "", answer.read(MOST)
    finally:
        line.close()


def title(page: bytes) -> str:
    """The page's title, at most 200 characters.

    >>> title(b"<html><title>\\n Privacy &amp; data </title>")
    'Privacy & data'
    >>> title(b"%PDF-1.7")
    ''
    """
    found = re.search(r"<title[^>]*>(.*?)</title", page.decode("utf-8", "replace"), re.I | re.S)
    return " ".join(html.unescape(found[1]).split())[:200] if found else ""


def ask(url: str, limit: float) -> dict:
    """What became of an address: `seen`, `gone` or `unknown`, and what it rests on."""
    at, passed = url, set()
    try:
        while True:
            if at in passed or len(passed) > REDIRECTS:
                return {"state": "gone", "why": "redirects in a loop", "led_to": at}
            passed.add(at)
            status, onward, page = get(at, limit)
            if status not in (301, 302, 303, 307, 308) or not onward:
                break
            onward = urllib.parse.urldefrag(urllib.parse.urljoin(at, onward))[0]
            if urllib.parse.urlsplit(onward).scheme not in ("http", "https"):
                return {"state": "unknown", "why": "leads out of the web", "status": status, "led_to": onward}
            at = onward
    except socket.gaierror:
        return {"state": "gone", "why": "no such host", "led_to": at}
    except TimeoutError:
        return {"state": "unknown", "why": "no answer in time", "led_to": at}
    except (OSError, http.client.HTTPException) as error:
        return {"state": "unknown", "why": type(error).__name__, "led_to": at}
    told = {"status": status, "led_to": at, "title": title(page)}
    if status in GONE:
        return {"state": "gone", "why": "the host says so", **told}
    if status in TELLS_NOTHING or status >= 500:
        return {"state": "unknown", "why": "the host refuses or fails", **told}
    if not 200 <= status < 300:
        return {"state": "unknown", "why": "an answer of no use", **told}
    if NOT_FOUND.search(told["title"]):
        return {"state": "gone", "why": "its title says so", **told}
    deep = urllib.parse.urlsplit(url).path.strip("/")
    if deep and at != url and not urllib.parse.urlsplit(at).path.strip("/") and not urllib.parse.urlsplit(at).query:
        return {"state": "gone", "why": "leads to the start page", **told}
    return {"state": "seen", **told}


def noted(before: dict, url: str, answer: dict, today: str) -> dict:
    """The line for an address: what the last asking told, and the day it was last seen, which only a page itself renews."""
    line = {"asked_on": today, "state": answer["state"]}
    seen = today if answer["state"] == "seen" else before.get("seen_on", "")
    if seen:
        line["seen_on"] = seen
    for key in ("status", "title", "why"):
        if answer.get(key):
            line[key] = answer[key]
    if answer.get("led_to", url) != url:
        line["led_to"] = answer["led_to"]
    return line


def main() -> int:
    wanted = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    wanted.add_argument("--content", type=Path, default=ROOT / "content", help="the folder with the content")
    wanted.add_argument("--only", default="", help="only addresses that hold this")
    wanted.add_argument("--list", action="store_true", help="print the addresses, ask nobody")
    wanted.add_argument("--limit", type=float, default=20.0, help="seconds until an answer is no longer waited for")
    wanted.add_argument("--pause", type=float, default=2.0, help="seconds between two questions to one host")
    wanted.add_argument("--on", default=datetime.date.today().isoformat(), help="the day to note")
    asked = wanted.parse_args()
    all_of_them = addresses(asked.content)
    chosen = [url for url in all_of_them if asked.only in url]
    if asked.list:
        print("\n".join(chosen))
        return 0
    file = asked.content / "links.json"
    before = json.loads(file.read_text("utf-8")) if file.exists() else {}
    # An address that the content no longer names is no longer kept either.
    links = {url: line for url, line in before.items() if url in all_of_them}
    asked_at: dict[str, float] = {}
    # Hosts in turn, so that the pauses of one are time for another.
    turns: dict[str, list[str]] = {}
    for url in chosen:
        turns.setdefault(urllib.parse.urlsplit(url).netloc, []).append(url)
    for _ in range(max(map(len, turns.values()), default=0)):
        for host, left in turns.items():
            if not left:
                continue
            url = left.pop(0)
            wait = asked_at.get(host, -asked.pause) + asked.pause - time.monotonic()
            if asked.pause and wait > 0:
                time.sleep(wait)
            answer = ask(url, asked.limit)
            asked_at[host] = time.monotonic()
            links[url] = noted(before.get(url, {}), url, answer, asked.on)
            if answer["state"] != "seen":
                print(f"{answer['state']}: {url}: {answer.get('status', '')} {answer['why']}".replace(":  ", ": "), flush=True)
    file.write_text(json.dumps(dict(sorted(links.items())), ensure_ascii=False, indent=2) + "\n", "utf-8")
    count = lambda state: sum(links[url]["state"] == state for url in chosen)  # noqa: E731
    print(f"{len(chosen)} asked: {count('seen')} seen, {count('unknown')} unknown, {count('gone')} gone")
    return int(count("gone") > 0)


if __name__ == "__main__":
    sys.exit(main())

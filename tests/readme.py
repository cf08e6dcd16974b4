"""Takes the programs out of bindings/README.md. Usage: readme.py OUT, which gets kotlin/Main.kt, swift/main.swift, python/main.py"""

import re
import sys
from pathlib import Path

page = (Path(__file__).parent.parent / "bindings/README.md").read_text("utf-8")
for language, file in {"kotlin": "Main.kt", "swift": "main.swift", "python": "main.py"}.items():
    programs = re.findall(rf"^```{language}\n(.*?)^```$", page, re.M | re.S)
    assert len(programs) == 1, f"{len(programs)} programs in {language}"
    lines = [line for line in programs[0].splitlines() if line.strip()]
    assert len(lines) <= 10, f"{language}: {len(lines)} lines, ten were promised"
    folder = Path(sys.argv[1]) / language
    folder.mkdir(parents=True, exist_ok=True)
    (folder / file).write_text(programs[0], "utf-8")

"""Replays every trace, window and order through the generated Python. Usage: replay.py GEN PACK TARGET

GEN: the folder with the generated module. TARGET/{traces,windows,steps}: what Rust said; each line must be equal.
"""

import sys
from pathlib import Path

gen, pack, target = map(Path, sys.argv[1:])
sys.path.insert(0, str(gen))
import untrained_ffi as core  # noqa: E402

tests = Path(__file__).parent
steps = 0
for file in sorted((tests / "traces").glob("*.json")):
    trace = core.trace_from_json(file.read_text("utf-8"))
    saved = (tests / trace.saved).read_bytes() if trace.saved else None
    session = core.AppSession.open(saved, pack.read_bytes(), trace.settings)
    lines = (target / "traces" / file.name).with_suffix(".jsonl").read_text("utf-8").split("\n")[:-1]
    assert len(lines) == len(trace.turns) > 0, f"{file.name}: {len(trace.turns)} turns, {len(lines)} lines from Rust"
    for number, (turn, line) in enumerate(zip(trace.turns, lines)):
        assert core.event_from_json(core.event_to_json(turn.event)) == turn.event, f"{file.name}, turn {number}: event"
        said = core.step_to_json(session.step(turn.event, turn.at))
        assert said == line, f"{file.name}, turn {number}: Python got\n{said}\nRust got\n{line}"
        steps += 1
through = 0
for folder, read, write in [
    ("windows", core.window_from_json, core.window_to_json),
    ("steps", core.step_from_json, core.step_to_json),
]:
    for file in sorted((tests / folder).glob("*.json")):
        said = write(read(file.read_text("utf-8")))
        assert said == (target / folder / file.name).read_text("utf-8"), f"{file.name}: Python got\n{said}"
        through += 1
assert steps > 0 and through > 0, "no traces or no windows"
print(f"Python: {steps} steps, {through} windows and lists of orders as in Rust")

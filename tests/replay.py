"""Replays every trace through the generated Python. Usage: replay.py GEN PACK OUTPUTS

GEN: the folder with the generated module. OUTPUTS: what Rust said, NAME.jsonl, one line a step; each line must be equal.
"""

import sys
from pathlib import Path

gen, pack, outputs = map(Path, sys.argv[1:])
sys.path.insert(0, str(gen))
import untrained_ffi as core  # noqa: E402

tests = Path(__file__).parent
steps = 0
for file in sorted((tests / "traces").glob("*.json")):
    trace = core.trace_from_json(file.read_text("utf-8"))
    saved = (tests / trace.saved).read_bytes() if trace.saved else None
    session = core.AppSession.open(saved, pack.read_bytes(), trace.settings)
    lines = (outputs / file.name).with_suffix(".jsonl").read_text("utf-8").splitlines()
    assert len(lines) == len(trace.turns) > 0, f"{file.name}: {len(trace.turns)} turns, {len(lines)} lines from Rust"
    for number, (turn, line) in enumerate(zip(trace.turns, lines)):
        assert core.event_from_json(core.event_to_json(turn.event)) == turn.event, f"{file.name}, turn {number}: event"
        said = core.step_to_json(session.step(turn.event, turn.at))
        assert said == line, f"{file.name}, turn {number}: Python got\n{said}\nRust got\n{line}"
        steps += 1
assert steps > 0, "no traces"
print(f"Python: {steps} steps as in Rust")

"""What one step costs in Python. Usage: bench.py GEN PACK TRACE. Prints a line for Rust and one for Python:
language, nanoseconds a step, nanoseconds a bare call; each the best of five rounds."""

import sys
from pathlib import Path
from time import perf_counter_ns

gen, pack, file = map(Path, sys.argv[1:])
sys.path.insert(0, str(gen))
import untrained_ffi as core  # noqa: E402

COUNT = 1000
trace = core.trace_from_json(file.read_text("utf-8"))
session = core.AppSession.open(None, pack.read_bytes(), trace.settings)
for turn in trace.turns:
    session.step(turn.event, turn.at)
now, event = trace.turns[-1].at, core.Event.NOTICE_SEEN()


def best(work):
    def round_():
        begun = perf_counter_ns()
        for _ in range(COUNT):
            work()
        return perf_counter_ns() - begun

    return min(round_() for _ in range(5)) // COUNT


print("Rust", min(core.time_steps(session, event, now, COUNT) for _ in range(5)) // COUNT, 0)
print("Python", best(lambda: session.step(event, now)), best(core.bare_call))

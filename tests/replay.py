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
answers = 0
kinds = {
    core.Question.STATUS: (core.Guide.status, core.status_to_json),
    core.Question.STEPS: (core.Guide.steps, core.route_to_json),
    core.Question.REMINDERS: (core.Guide.reminders, core.reminders_to_json),
    core.Question.DEADLINE: (core.Guide.deadline, core.deadline_to_json),
    core.Question.SERVICES: (core.Guide.services, core.services_to_json),
    core.Question.CASE: (core.Guide.case_standing, core.case_to_json),
    core.Question.LETTER: (core.Guide.letter, core.letter_to_json),
}
for file in sorted((tests / "questions").glob("*.json")):
    asked = core.questions_from_json(file.read_text("utf-8"))
    settings = core.Settings(
        languages=asked.languages, region=None, opens_apps=False, notices_by=core.NoticesBy.NOBODY, picks_pictures=False,
        has_widget=False, locks=False, prints=False, pauses_unused=False,
    )
    guide = core.Guide.open(pack.read_bytes(), settings)
    lines = (target / "questions" / file.name).with_suffix(".jsonl").read_text("utf-8").split("\n")[:-1]
    assert len(lines) == len(asked.questions) > 0, f"{file.name}: {len(lines)} lines from Rust"
    for number, (one, line) in enumerate(zip(asked.questions, lines)):
        ask, write = kinds[type(one.ask)]
        try:
            said = write(ask(guide, one.ask[0]))
        except core.Refused as refused:
            said = type(refused).__name__
        assert said == line, f"{file.name}, question {number}: Python got\n{said}\nRust got\n{line}"
        answers += 1
assert steps > 0 and through > 0 and answers > 0, "no traces, no windows or no questions"
print(f"Python: {steps} steps, {through} windows and lists of orders, {answers} answers as in Rust")

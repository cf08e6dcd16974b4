"""Errors and faults at the border, seen from Python. Usage: border.py GEN PACK"""

import sys
from pathlib import Path

gen, pack = map(Path, sys.argv[1:])
sys.path.insert(0, str(gen))
import untrained_ffi as core  # noqa: E402

settings = core.Settings(
    languages=["en"], region="DE", opens_apps=True, notices_by=core.NoticesBy.SHELL, picks_pictures=True,
    has_widget=False, locks=False, prints=False, pauses_unused=False,
)
now = core.Moment(utc_millis=1_795_500_000_000, offset_minutes=60)
whole = pack.read_bytes()


def refusal(saved, pack):
    try:
        core.AppSession.open(saved, pack, settings)
    except core.OpenError as error:
        return error
    raise AssertionError(f"opened {saved!r}")


newer = refusal(b'{"version":999}', whole)
assert isinstance(newer, core.OpenError.Newer) and newer.found == 999 and 1 <= newer.known < 999, newer
damaged = refusal(b'{"version":1,"state":?}', whole)
assert isinstance(damaged, core.OpenError.Damaged) and damaged.offset == 21, damaged
broken = refusal(None, b"?")
assert isinstance(broken, core.OpenError.PackDamaged) and "begin" in broken.why, broken
other = refusal(None, b"untrained-pack 999 0\n")
assert isinstance(other, core.OpenError.PackOtherForm) and other.found == 999, other

session = core.AppSession.open(None, whole, settings)
before = session.step(core.Event.OPENED(), now)
fault = core.provoke_fault(session, core.Event.CHOSE(field="country", option="FR"), now)
assert fault.window.notice and fault.window.notice.text, fault.window
assert fault.effects == [], fault.effects
assert fault.window.page == before.window.page, fault.window.page
untouched = core.AppSession.open(None, whole, settings)
untouched.step(core.Event.OPENED(), now)
after = session.step(core.Event.NOTICE_SEEN(), now)
assert after == untouched.step(core.Event.NOTICE_SEEN(), now), "the fault changed the state"
print("Python: errors have their fields, a fault leaves the state as it was")

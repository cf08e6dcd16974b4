"""Last days for an answer, beside dateutil and the package `holidays`. Called by scripts/test-days.sh with the program."""

import concurrent.futures
import datetime
import glob
import json
import random
import subprocess
import sys

import holidays
from dateutil.relativedelta import relativedelta

DAYS = 500
# A place of each group of places.
PLACES = {"eu": "DE", "eea": "NO", "ch": "CH", "gb": "GB", "world": "DE"}
# The Regulation on periods knows no substitutes for a member state's holidays; a bank holiday of England has one. Good Friday
# and Liberation Day are official holidays of the Netherlands, on which the package says that not everybody is free.
CALENDARS = {
    "GB": {"subdiv": "ENG", "observed": True},
    "NL": {"categories": (holidays.PUBLIC, holidays.OPTIONAL), "observed": False},
}


def calendar(seat, years):
    country, _, part = seat.partition("-")
    more = CALENDARS.get(country, {"observed": False})
    return holidays.country_holidays(country, years=years, **({"subdiv": part} if part else {}), **more)


def working_day(day, free):
    while day.weekday() >= 5 or day in free:
        day += datetime.timedelta(days=1)
    return day


def seats():
    """Seat → a service and a place at which the company of that seat answers under a law with a month."""
    rules = json.load(open("content/law/rules.json", encoding="utf-8"))
    places = {place["code"]: place for place in json.load(open("content/places/countries.json", encoding="utf-8"))}
    known = json.load(open("content/law/holidays.json", encoding="utf-8"))
    found = {}
    for path in sorted(glob.glob("content/services/*.json")):
        service = json.load(open(path, encoding="utf-8"))
        if not isinstance(service, dict):
            continue
        for company in service.get("companies", []):
            seat = company["country"]
            place = next((PLACES.get(region, region) for region in company["regions"] if len(region) == 2 or region in PLACES), None)
            rule = rules.get(places.get(seat.partition("-")[0], {}).get("rule", ""), {})
            if place and seat not in found and rule.get("objection") == {"months": 1} and (rule["by_seat"] or place == seat):
                assert seat in known, f"{path}: the holidays of {seat} are not in the content"
                found[seat] = (service["id"], place)
    return found


def ours(program, service, place, received):
    line = [program, "deadline", "--service", service, "--country", place, "--received", received.isoformat(), "--json"]
    return json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout)


def main(program):
    chance = random.Random(1182)
    first = datetime.date(2026, 1, 1)
    wrong = 0
    for seat, (service, place) in sorted(seats().items()):
        free = calendar(seat, range(2026, 2048))
        days = [first + datetime.timedelta(days=chance.randrange(20 * 365)) for _ in range(DAYS)]
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            answers = pool.map(lambda day: ours(program, service, place, day), days)
            for received, answer in zip(days, answers):
                for field, months in (("answer_due", 1), ("if_extended", 3)):
                    expected = working_day(received + relativedelta(months=months), free).isoformat()
                    if answer[field] != expected:
                        wrong += 1
                        print(f"{seat}, received {received}: {field} is {answer[field]}, not {expected}")
        print(f"{'ok' if not wrong else 'WRONG'}: {DAYS} days at {service} for {place}, seat {seat}")
    if wrong:
        sys.exit(f"{wrong} days differ from the foreign calendar")


main(sys.argv[1])

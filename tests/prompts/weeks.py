"""Facts of a look back as the handlers make them: Kai's fortnight from the notes in `tests/bot/noted.py`."""

from datetime import date
from typing import Any

from bot.periods import period
from bot.progress import Progress
from bot.provision import provision_facts
from bot.week import pupil_facts, span_facts, worth_facts
from bot.week_picture import picture_facts
from bot.worth import worth_a_look
from tests.bot.cast import SCHOOL
from tests.bot.noted import added_up, noted

OVER = period(SCHOOL, date(2026, 11, 9), date(2026, 11, 20))
HEAD: dict[str, Any] = {
    "school": "Example Primary",
    "printed": "20 Nov 2026",
    "by": "Mrs Patel",
    **span_facts(OVER),
}


def kai() -> Progress:
    """Two weeks of November, with something of everything."""
    return added_up(
        noted("2026-10-29 09:40", "target 2 read 4/10"),
        noted("2026-11-05 13:20", "shouted in the hall", "incident behaviour"),
        noted("2026-11-09 09:40", "phonics target 2 read 5/10, 2 vp", minutes=20),
        noted("2026-11-10 09:40", "phonics target 2 read 7/10 1 gp", minutes=20),
        noted("2026-11-11 11:00", "SALT programme, asked for a break with his card, happy", minutes=25),
        noted("2026-11-12 09:40", "phonics, lost focus"),
        noted("2026-11-16 09:40", "phonics target 2 read 8/10 indep", minutes=15),
        noted("2026-11-16 10:50", "threw a chair when asked to write", "incident behaviour"),
        noted("2026-11-17 10:20", "kicked a door, the hall was loud", "incident behaviour"),
        noted("2026-11-17 10:30", "held in a two person hold", "incident restrictive"),
        noted("2026-11-18 12:10", "grazed knee, rang mum", "incident accident"),
        noted("2026-11-18 12:20", "inhaler 2 puffs", "log medication"),
        noted("2026-11-19 13:30", "SALT came in, advised a now and next board", "log contact"),
        noted("2026-11-20 15:00", "mum says he sleeps badly", "log contact"),
        noted("2026-11-20 14:00", "target 3 played snap with two others, proud", "log general", minutes=10),
        over=OVER,
    )


def week_facts() -> dict[str, Any]:
    """What the PDF is made of."""
    one = kai()
    return HEAD | {
        "alone": False,
        "chart": picture_facts([one], OVER),
        "worth": worth_facts(worth_a_look([one])),
        "names": {"KB": "Kai Bennett"},
        "pupils": [pupil_facts(one) | {"name": "Kai Bennett", "group": "Oak"}],
        "reviews": [{"name": "Kai Bennett", "kind": "ehcp_annual", "day": "Wed 9 Dec", "missing": 2}],
        "lapses": [
            {"name": "Ana Kovac", "course": "Positive handling", "until": "9 Dec 2026", "over": False},
            {"name": "", "course": "Team Teach", "until": "1 Nov 2026", "over": True},
        ],
    }


def report_facts() -> dict[str, Any]:
    """What the provision report is made of."""
    return HEAD | {"pupils": [provision_facts(kai()) | {"name": "Kai Bennett", "group": "Oak"}]}

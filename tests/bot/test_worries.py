"""A worry keeps to school hours: no doorbell at night, an hour of school for the lead, then the school mornings."""

from dataclasses import replace

import pytest

from bot.concerns import Level
from tests.bot.cast import SCHOOL
from tests.bot.concerns import CLOSED, EVERYONE, concern, timeline


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("2026-11-24 20:00", [f"Tue 20:00 nobody{CLOSED}", "Wed 07:45 Mrs Dale", "Wed 08:45 Mr Osei"]),
        ("2026-11-24 16:00", ["Tue 16:00 Mrs Dale", "Wed 08:15 Mr Osei", f"Wed 08:30 {EVERYONE}"]),
        (
            "2026-11-20 16:00",
            [
                "Fri 16:00 Mrs Dale",
                "Sat 16:00 nobody",
                "Sun 16:00 nobody",
                "Mon 07:45 Mr Osei",
                f"Mon 08:30 {EVERYONE}",
            ],
        ),
        (
            "2026-11-20 10:00",
            [
                "Fri 10:00 Mrs Dale",
                "Fri 11:00 Mr Osei",
                "Sat 11:00 nobody",
                "Sun 11:00 nobody",
                f"Mon 08:30 {EVERYONE}",
            ],
        ),
    ],
    ids=[
        "at night no doorbell",
        "its hour is one of school",
        "over a weekend",
        "the mornings are school mornings",
    ],
)
def test_a_worry_keeps_to_school_hours(sent: str, expected: list[str]) -> None:
    assert timeline(concern(sent, Level.GREEN), len(expected)) == expected


def test_a_worry_rings_in_the_morning_of_a_school_whose_watch_begins_late() -> None:
    late = replace(SCHOOL, settings={"watch_starts": "09:00"})
    expected = ["Mon 10:41 Mrs Dale", "Mon 11:41 Mr Osei", f"Tue 09:00 {EVERYONE}"]
    assert timeline(concern(level=Level.GREEN), 3, late) == expected

"""Before pupils go home what nobody has goes to everyone at once: acting takes longer than the last half hour."""

from dataclasses import replace
from datetime import time

import pytest

from bot.calendar import Span
from bot.concerns import Level
from tests.bot.cast import SCHOOL, TODAY
from tests.bot.concerns import EVERYONE, GO, concern, timeline


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (
            "14:00",
            ["14:00 Mrs Dale", "14:05 Mrs Dale", "14:10 Mr Osei", "14:20 Ms Grant", f"14:30 {EVERYONE}{GO}"],
        ),
        ("14:12", ["14:12 Mrs Dale", "14:17 Mrs Dale", "14:22 Mr Osei", f"14:30 {EVERYONE}{GO}"]),
        ("14:29", ["14:29 Mrs Dale", f"14:30 {EVERYONE}{GO}", f"14:45 {EVERYONE}"]),
        ("14:30", [f"14:30 {EVERYONE}{GO}", f"14:45 {EVERYONE}", f"15:00 {EVERYONE}"]),
        ("15:14", [f"15:14 {EVERYONE}{GO}", f"15:29 {EVERYONE}"]),
        ("15:15", ["15:15 Mrs Dale", "15:20 Mrs Dale", "15:25 Mr Osei"]),
    ],
)
def test_before_home_time_it_goes_to_everyone_at_once(sent: str, expected: list[str]) -> None:
    found = timeline(concern(f"2026-11-23 {sent}"), len(expected))
    assert found == [f"Mon {line}" for line in expected]


def test_on_a_half_day_home_time_is_earlier() -> None:
    half_day = Span("half_day", TODAY, TODAY, ends_at=time(13, 0))
    school = replace(SCHOOL, calendar=(*SCHOOL.calendar, half_day))
    assert timeline(concern("2026-11-23 12:05"), 3, school) == [
        "Mon 12:05 Mrs Dale",
        "Mon 12:10 Mrs Dale",
        f"Mon 12:15 {EVERYONE}{GO}",
    ]


def test_the_school_says_how_long_before_home_time() -> None:
    school = replace(SCHOOL, settings={"concern_sweep": "60"})
    assert timeline(concern("2026-11-23 14:15"), 1, school) == [f"Mon 14:15 {EVERYONE}{GO}"]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"level": Level.GREEN}, ["Mon 14:20 Mrs Dale", "Mon 15:20 Mr Osei"]),
        ({"level": Level.RED}, [f"Mon 14:20 {EVERYONE}", f"Mon 14:23 {EVERYONE}"]),
        ({"type": "adult"}, ["Mon 14:20 Ms Grant", "Mon 14:25 Ms Grant", f"Mon 14:50 Ms Grant{GO}"]),
    ],
    ids=["a worry", "danger", "about an adult"],
)
def test_home_time_changes_nothing_for(more: dict[str, object], expected: list[str]) -> None:
    level = more.pop("level", Level.AMBER)
    assert isinstance(level, Level)
    assert timeline(concern("2026-11-23 14:20", level, **more), len(expected)) == expected

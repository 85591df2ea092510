"""Somebody has it: on a lease, for as long as they write something down. Policy 4.4, P11 and P12."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.climbing import at_once, climb, handed_back, recount
from bot.concerns import Concern, Level, Stage, decide, record, take
from bot.people import Person
from bot.school import School
from bot.watch import after, review
from tests.bot.cast import DALE, GRANT, HUGHES, NOW, OSEI, SCHOOL, TODAY, london, without
from tests.bot.concerns import CLOSED, EVERYONE, GO, TRUST_SCHOOL, climbed_to, concern, said, timeline

YESTERDAY = TODAY - timedelta(days=1)


def taken(at: str, level: Level = Level.AMBER, by: Person = DALE, **more: Any) -> Concern:
    """A concern that somebody took at that moment, one minute after it came."""
    now = london(at)
    rung = climbed_to(concern(now - timedelta(minutes=1), level, **more), 1)
    return take(rung, by, SCHOOL, now)


def gone(*people: Person) -> School:
    """The school after some of its people left."""
    left = {one.id for one in people}
    return replace(
        SCHOOL, people=tuple(replace(one, ends=YESTERDAY) if one.id in left else one for one in SCHOOL.people)
    )


@pytest.mark.parametrize(
    ("level", "taken_at", "over_at"),
    [
        (Level.AMBER, "2026-11-23 10:42", "2026-11-23 11:42"),
        (Level.GREEN, "2026-11-23 10:42", "2026-11-23 11:42"),
        (Level.AMBER, "2026-11-23 15:29", "2026-11-23 16:29"),
        (Level.AMBER, "2026-11-23 15:30", "2026-11-24 07:45"),
        (Level.AMBER, "2026-11-23 16:00", "2026-11-24 08:15"),  # half an hour today, half an hour tomorrow
        (Level.AMBER, "2026-11-20 16:10", "2026-11-23 08:25"),  # over the weekend
        (Level.AMBER, "2026-11-26 16:20", "2026-11-30 08:35"),  # Friday is an INSET day
        (Level.AMBER, "2026-12-18 16:20", "2027-01-05 08:35"),  # over Christmas
        (Level.AMBER, "2026-11-24 22:00", "2026-11-25 08:45"),
        (Level.RED, "2026-11-23 10:42", "2026-11-23 10:57"),
        (Level.RED, "2026-11-21 20:00", "2026-11-21 20:15"),  # danger goes by the clock
    ],
)
def test_a_lease_is_an_hour_of_school_and_in_danger_a_quarter_by_the_clock(
    level: Level, taken_at: str, over_at: str
) -> None:
    one = taken(taken_at, level)
    assert (one.stage, one.owner, one.taken_at) == (Stage.TAKEN, DALE.id, london(taken_at))
    assert one.next_at == london(over_at)


def test_a_school_sets_its_own_lease_even_one_of_days() -> None:
    school = replace(SCHOOL, settings={"lease": "30", "lease_red": "5"})
    assert take(concern(), DALE, school, NOW).next_at == NOW + timedelta(minutes=30)
    assert take(concern(level=Level.RED), DALE, school, NOW).next_at == NOW + timedelta(minutes=5)
    for_ever = timedelta(days=365)
    assert after(SCHOOL, NOW, for_ever) == NOW + for_ever


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (
            Level.AMBER,
            ["Mon 11:42 Mr Osei; Mrs Dale lapsed", "Mon 11:52 Ms Grant", f"Mon 12:02 {EVERYONE}{GO}"],
        ),
        (Level.GREEN, ["Mon 11:42 Mr Osei; Mrs Dale lapsed", f"Tue 08:30 {EVERYONE}"]),
        (
            Level.RED,
            [f"Mon 10:57 {EVERYONE}; Mrs Dale lapsed", f"Mon 11:00 {EVERYONE}", f"Mon 11:02 {EVERYONE}{GO}"],
        ),
    ],
)
def test_with_nothing_recorded_it_opens_again(level: Level, expected: list[str]) -> None:
    one = taken("2026-11-23 10:42", level)
    assert timeline(one, len(expected)) == expected
    opened = climbed_to(one, 1)
    assert (opened.stage, opened.owner, opened.taken_at, opened.round) == (Stage.OPEN, None, None, 2)


def test_about_an_adult_a_lapse_rings_the_head_again() -> None:
    one = taken("2026-11-23 10:42", by=GRANT, type="adult", subjects=frozenset({HUGHES.id}))
    assert timeline(one, 1) == ["Mon 11:42 Ms Grant; Ms Grant lapsed"]


def test_what_is_recorded_keeps_it_and_its_owner_is_reminded_each_school_morning() -> None:
    one = record(taken("2026-11-19 10:42"), SCHOOL, london("2026-11-19 11:00"))
    assert timeline(one, 3) == [
        "Fri 08:30 nobody; Mrs Dale is reminded",
        "Mon 08:30 nobody; Mrs Dale is reminded",
        "Tue 08:30 nobody; Mrs Dale is reminded",
    ]
    assert climbed_to(one, 3).stage is Stage.TAKEN


def test_a_decision_is_looked_at_after_five_school_days_and_then_daily() -> None:
    now = london("2026-11-23 11:00")
    one = decide(taken("2026-11-23 10:42"), DALE, review(SCHOOL, now), now)
    assert (one.stage, one.taken_at) == (Stage.ACTED, london("2026-11-23 10:42"))
    assert timeline(one, 2) == [
        "Tue 08:30 nobody; Mrs Dale is reminded",  # Friday was an INSET day
        "Wed 08:30 nobody; Mrs Dale is reminded",
    ]
    assert one.next_at == london("2026-12-01 08:30")


def test_whoever_decides_has_it_from_then_on() -> None:
    now = london("2026-11-23 11:00")
    by_the_deputy = decide(taken("2026-11-23 10:42"), OSEI, now + timedelta(days=7), now)
    assert (by_the_deputy.owner, by_the_deputy.taken_at) == (OSEI.id, now)
    at_once_by = decide(climbed_to(concern(), 1), DALE, now + timedelta(days=7), now)
    assert (at_once_by.stage, at_once_by.owner, at_once_by.taken_at) == (Stage.ACTED, DALE.id, now)


@pytest.mark.parametrize("school", [gone(DALE), without(SCHOOL, DALE)], ids=["left", "blocked the bot"])
@pytest.mark.parametrize("acted", [False, True], ids=["taken", "acted on"])
def test_when_its_owner_is_gone_it_opens_at_once(school: School, acted: bool) -> None:
    one, now = (
        record(taken("2026-11-23 10:42"), SCHOOL, london("2026-11-23 10:50")),
        london("2026-11-23 11:00"),
    )
    one = decide(one, DALE, review(SCHOOL, now), now) if acted else one
    assert recount(one, SCHOOL, now) is None
    due = recount(one, school, now)
    assert due is not None
    assert due.next_at == now
    assert timeline(due, 1, school) == ["Mon 11:00 Mr Osei"]


def test_when_the_owner_goes_at_night_it_opens_in_the_morning_and_danger_at_once() -> None:
    at, night = "2026-11-23 16:00", london("2026-11-23 20:00")
    due = recount(record(taken(at), SCHOOL, london(at)), gone(DALE), night)
    assert due is not None
    assert due.next_at == london("2026-11-24 07:45")
    red = recount(record(taken(at, Level.RED), SCHOOL, london(at)), gone(DALE), night)
    assert red is not None
    assert timeline(red, 1, gone(DALE)) == [f"Mon 20:00 Mr Osei, Ms Grant{CLOSED}"]


def test_what_nobody_could_be_rung_about_is_tried_as_soon_as_anything_changes() -> None:
    empty = without(SCHOOL, DALE, OSEI, GRANT)
    nobody, now = climb(concern(), empty, NOW).concern, NOW + timedelta(minutes=2)
    tried = recount(nobody, SCHOOL, now)
    assert tried is not None
    assert timeline(tried, 1) == ["Mon 10:43 Mrs Dale"]
    assert recount(tried, SCHOOL, now) is None
    assert recount(concern(), SCHOOL, NOW) is None


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (Level.AMBER, [f"Mon 10:50 {EVERYONE}{GO}", f"Mon 11:05 {EVERYONE}"]),
        (Level.GREEN, [f"Mon 10:50 {EVERYONE}", f"Tue 08:30 {EVERYONE}"]),
        (Level.RED, [f"Mon 10:50 {EVERYONE}{GO}", f"Mon 10:55 {EVERYONE}, Dr Kofi"]),
    ],
)
def test_handed_back_it_rings_everyone_and_the_reporter_is_told(level: Level, expected: list[str]) -> None:
    one, now = taken("2026-11-23 10:42", level), london("2026-11-23 10:50")
    back = handed_back(one, TRUST_SCHOOL, now)
    assert (back.stage, back.owner, back.round) == (Stage.OPEN, None, 2)
    assert timeline(back, 2, TRUST_SCHOOL) == expected
    assert at_once(one, back, TRUST_SCHOOL, now).concern.version == one.version + 1


def test_handed_back_in_the_evening_it_waits_for_the_morning() -> None:
    now = london("2026-11-23 20:00")
    back = handed_back(taken("2026-11-23 16:20"), SCHOOL, now)
    assert said(climb(back, SCHOOL, now)) == f"Mrs Dale silently{CLOSED}"

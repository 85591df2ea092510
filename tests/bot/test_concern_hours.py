"""The same ladder at night, at weekends and in the holidays: never silent, but full only on school days. Table 4.2."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.calendar import Span
from bot.climbing import climb, recount
from bot.concerns import Level, Stage
from bot.school import School
from tests.bot.cast import DALE, GRANT, HUGHES, OSEI, SCHOOL, TODAY, london, without
from tests.bot.concerns import (
    CLOSED,
    EVERYONE,
    GO,
    TRUST_SCHOOL,
    climbed_to,
    concern,
    lived,
    said,
    timeline,
)

SNOW = replace(SCHOOL, calendar=(*SCHOOL.calendar, Span("closure", TODAY, TODAY)))


def test_amber_on_friday_afternoon_rings_silently_once_a_day_and_climbs_on_monday_morning() -> None:
    assert timeline(concern("2026-11-20 16:45"), 8) == [
        f"Fri 16:45 Mrs Dale silently{CLOSED}",
        "Sat 16:45 Mrs Dale silently",
        "Sun 16:45 Mrs Dale silently",
        "Mon 07:45 Mrs Dale",
        "Mon 07:50 Mrs Dale",
        "Mon 07:55 Mr Osei",
        "Mon 08:05 Ms Grant",
        f"Mon 08:15 {EVERYONE}{GO}",
    ]


def test_when_the_watch_ends_it_waits_and_the_reporter_hears_whom_to_ring() -> None:
    assert timeline(concern("2026-11-24 16:11"), 6) == [
        "Tue 16:11 Mrs Dale",
        "Tue 16:16 Mrs Dale",
        "Tue 16:21 Mr Osei",
        f"Tue 16:30 Mrs Dale silently{CLOSED}",
        "Wed 07:45 Mrs Dale",
        "Wed 07:50 Mrs Dale",
    ]


@pytest.mark.parametrize(
    ("sent", "again_at"),
    [
        ("2026-11-24 22:00", "2026-11-25 07:45"),
        ("2026-11-25 00:30", "2026-11-25 07:45"),  # after midnight: this morning, not tomorrow's
        ("2026-11-25 07:44", "2026-11-25 07:45"),
        ("2026-11-26 18:00", "2026-11-27 18:00"),  # tomorrow is an INSET day
        ("2026-11-28 07:00", "2026-11-29 07:00"),  # Saturday
        ("2026-11-29 02:00", "2026-11-30 02:00"),  # Monday's watch is more than a day away
        ("2026-11-29 07:45", "2026-11-30 07:45"),
        ("2026-12-18 18:00", "2026-12-19 18:00"),  # the first evening of the Christmas holidays
        ("2027-01-04 18:00", "2027-01-05 07:45"),  # and the last one
        ("2027-03-25 18:00", "2027-03-26 18:00"),  # the evening before Good Friday
        ("2026-10-24 18:00", "2026-10-25 17:00"),  # the clocks go back: a day is 24 hours
    ],
)
def test_what_is_held_speaks_again_when_the_watch_begins_and_within_a_day(sent: str, again_at: str) -> None:
    held = climb(concern(sent), SCHOOL, london(sent)).concern
    assert (held.stage, held.next_at) == (Stage.HELD, london(again_at))


@pytest.mark.parametrize(("off", "ring"), [("once", "Mrs Dale silently"), ("off", "nobody")])
def test_a_school_may_have_no_doorbell_at_night(off: str, ring: str) -> None:
    school = replace(SCHOOL, settings={"ooh_push": off})
    assert timeline(concern("2026-11-24 22:00"), 2, school) == [
        f"Tue 22:00 {ring}{CLOSED}",
        "Wed 07:45 Mrs Dale",
    ]


def test_out_of_hours_the_silent_doorbell_goes_to_the_first_who_is_there() -> None:
    late = concern("2026-11-24 22:00")
    assert timeline(late, 1, without(SCHOOL, DALE)) == [f"Tue 22:00 Mr Osei silently{CLOSED}"]
    assert timeline(late, 1, without(SCHOOL, DALE, OSEI, GRANT)) == [f"Tue 22:00 nobody{CLOSED}"]
    about = replace(late, type="adult", subjects=frozenset({HUGHES.id}))
    assert timeline(about, 1) == [f"Tue 22:00 Ms Grant silently{CLOSED}"]


def test_red_at_night_shows_the_card_first_and_rings_everyone_aloud() -> None:
    assert timeline(concern("2026-11-21 20:00", Level.RED), 5, TRUST_SCHOOL) == [
        f"Sat 20:00 {EVERYONE}{CLOSED}",
        f"Sat 20:10 {EVERYONE}{GO}",
        f"Sat 20:20 {EVERYONE}{GO}",
        f"Sat 20:50 {EVERYONE}",
        f"Sat 21:20 {EVERYONE}",
    ]


def test_red_before_school_is_quick_as_soon_as_the_watch_begins() -> None:
    assert timeline(concern("2026-11-24 07:20", Level.RED), 6, TRUST_SCHOOL) == [
        f"Tue 07:20 {EVERYONE}{CLOSED}",
        f"Tue 07:30 {EVERYONE}{GO}",
        f"Tue 07:40 {EVERYONE}{GO}",
        f"Tue 07:45 {EVERYONE}, Dr Kofi",
        f"Tue 07:50 {EVERYONE}, Dr Kofi",
        f"Tue 07:55 {EVERYONE}, Dr Kofi",
    ]


def test_red_late_in_the_watch_is_quick_until_it_ends() -> None:
    assert timeline(concern("2026-11-24 16:24", Level.RED), 5) == [
        f"Tue 16:24 {EVERYONE}",
        f"Tue 16:27 {EVERYONE}",
        f"Tue 16:29 {EVERYONE}{GO}",
        f"Tue 16:34 {EVERYONE}",
        f"Tue 17:04 {EVERYONE}",
    ]


def test_a_snow_day_in_the_middle_of_the_ladder_holds_it_until_the_next_school_day() -> None:
    closed_at = london("2026-11-23 10:50")

    def school(now: datetime) -> School:
        return SNOW if now >= closed_at else SCHOOL

    assert lived(concern(), 4, school) == [
        "Mon 10:41 Mrs Dale",
        "Mon 10:46 Mrs Dale",
        f"Mon 10:51 Mrs Dale silently{CLOSED}",
        "Tue 07:45 Mrs Dale",
    ]


def test_a_closure_that_is_lifted_lets_what_was_held_climb_at_once() -> None:
    held = climbed_to(concern("2026-11-23 10:00"), 1, SNOW)
    now = london("2026-11-23 11:00")
    assert recount(held, SNOW, now) is None
    anew = recount(held, SCHOOL, now)
    assert anew is not None
    assert (anew.next_at, anew.version) == (now, held.version + 1)
    assert timeline(anew, 2) == ["Mon 11:00 Mrs Dale", "Mon 11:05 Mrs Dale"]


def test_when_the_holidays_are_cut_short_it_is_held_until_the_earlier_morning() -> None:
    inset = replace(
        SCHOOL, calendar=(*SCHOOL.calendar, Span("inset", TODAY.replace(day=24), TODAY.replace(day=24)))
    )
    held = climbed_to(concern("2026-11-23 20:00"), 1, inset)
    assert held.next_at == london("2026-11-24 20:00")
    earlier = recount(held, SCHOOL, london("2026-11-23 21:00"))
    assert earlier is not None
    assert earlier.next_at == london("2026-11-24 07:45")


@pytest.mark.parametrize(
    ("back_at", "expected"),
    [("07:49", "Mrs Dale"), ("07:50", "Mrs Dale"), ("07:56", "Mr Osei"), ("09:00", f"{EVERYONE}{GO}")],
)
def test_a_program_down_when_the_watch_began_rings_the_rung_that_is_due(back_at: str, expected: str) -> None:
    held = climbed_to(concern("2026-11-24 22:00"), 1)
    assert said(climb(held, SCHOOL, london(f"2026-11-25 {back_at}"))) == expected
    since_saturday = climbed_to(concern("2026-11-20 16:45"), 1)
    assert said(climb(since_saturday, SCHOOL, london(f"2026-11-23 {back_at}"))) == expected

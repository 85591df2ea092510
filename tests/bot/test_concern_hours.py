"""The same ladder at night, at weekends and in the holidays: rung through once, then daily, then the next watch."""

from datetime import timedelta

import pytest

from bot.concerns import Level
from bot.ladder import climb
from tests.bot.cast import SCHOOL, london
from tests.bot.test_concerns import EVERYONE, concern, timeline


def test_on_friday_afternoon_the_ladder_is_climbed_then_daily_then_on_monday_morning() -> None:
    assert timeline(concern(london("2026-11-20 16:45")), 9) == [
        "Fri 16:45 Mrs Dale",
        "Fri 16:55 Mr Osei",
        "Fri 17:05 Ms Grant",
        f"Fri 17:15 {EVERYONE}; the reporter is told",
        f"Sat 17:15 {EVERYONE}",
        f"Sun 17:15 {EVERYONE}",
        f"Mon 07:45 {EVERYONE}",
        f"Mon 08:00 {EVERYONE}",
        f"Mon 08:15 {EVERYONE}",
    ]


def test_what_nobody_took_in_the_evening_waits_for_the_next_morning() -> None:
    assert timeline(concern(london("2026-11-24 22:00")), 6)[3:] == [
        f"Tue 22:30 {EVERYONE}; the reporter is told",
        f"Wed 07:45 {EVERYONE}",
        f"Wed 08:00 {EVERYONE}",
    ]


@pytest.mark.parametrize(
    ("everyone_at", "again_at"),
    [
        ("2026-11-24 16:14", "2026-11-24 16:29"),  # the last quarter of an hour of the watch
        ("2026-11-24 16:15", "2026-11-25 07:45"),
        ("2026-11-24 23:59", "2026-11-25 07:45"),
        ("2026-11-25 00:30", "2026-11-25 07:45"),  # after midnight: this morning, not tomorrow's
        ("2026-11-25 07:29", "2026-11-25 07:45"),
        ("2026-11-25 07:30", "2026-11-25 07:45"),
        ("2026-11-25 07:31", "2026-11-25 07:46"),
        ("2026-11-26 18:00", "2026-11-27 18:00"),  # tomorrow is an INSET day
        ("2026-11-28 07:00", "2026-11-29 07:00"),  # Saturday
        ("2026-11-29 07:45", "2026-11-30 07:45"),  # Sunday
        ("2026-11-29 02:00", "2026-11-30 02:00"),  # Monday's watch is more than a day away
        ("2026-12-18 18:00", "2026-12-19 18:00"),  # the first evening of the Christmas holidays
        ("2027-01-04 18:00", "2027-01-05 07:45"),  # and the last one
        ("2026-10-24 18:00", "2026-10-25 17:00"),  # the clocks go back: a day is 24 hours
    ],
)
def test_behind_the_last_rung_amber_repeats_on_the_watch_else_once_a_day(
    everyone_at: str, again_at: str
) -> None:
    at = london(everyone_at)
    last = climb(concern(at - timedelta(minutes=30)), SCHOOL, at)
    assert last.tell_reporter
    assert last.concern.next_at == london(again_at)


def test_a_bank_holiday_is_no_watch() -> None:
    good_friday = london("2027-03-25 18:00")
    assert not SCHOOL.on_watch(london("2027-03-26 10:00"))
    last = climb(concern(good_friday - timedelta(minutes=30)), SCHOOL, good_friday)
    assert last.concern.next_at == london("2027-03-26 18:00")


def test_red_out_of_hours_rings_everyone_every_half_hour() -> None:
    assert timeline(concern(london("2026-11-21 20:00"), Level.RED), 3) == [
        f"Sat 20:00 {EVERYONE}",
        f"Sat 20:30 {EVERYONE}; the reporter is told",
        f"Sat 21:00 {EVERYONE}",
    ]


def test_red_before_school_becomes_quick_when_the_watch_begins() -> None:
    assert timeline(concern(london("2026-11-24 07:20"), Level.RED), 4) == [
        f"Tue 07:20 {EVERYONE}",
        f"Tue 07:50 {EVERYONE}; the reporter is told",
        f"Tue 07:55 {EVERYONE}",
        f"Tue 08:00 {EVERYONE}",
    ]


def test_red_late_in_the_watch_is_quick_until_it_ends() -> None:
    assert timeline(concern(london("2026-11-24 16:24"), Level.RED), 4) == [
        f"Tue 16:24 {EVERYONE}",
        f"Tue 16:29 {EVERYONE}; the reporter is told",
        f"Tue 16:34 {EVERYONE}",
        f"Tue 17:04 {EVERYONE}",
    ]

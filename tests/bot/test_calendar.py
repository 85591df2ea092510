"""School days, clock changes from 2026 to 2035, and how moments are written for people."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest

from bot.calendar import (
    Span,
    bank_holidays,
    clock_words,
    day_words,
    ends_early,
    instant,
    is_school_day,
    local,
)
from tests.bot.cast import CALENDAR, SCHOOL, TODAY, london

LONDON = "Europe/London"
YEARS = range(2026, 2036)


def last_sunday(year: int, month: int) -> date:
    """Of a month of 31 days."""
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


SPRINGS = [last_sunday(year, 3) for year in YEARS]
AUTUMNS = [last_sunday(year, 10) for year in YEARS]


@pytest.mark.parametrize("day", SPRINGS, ids=str)
def test_in_the_spring_gap_a_time_is_moved_forward(day: date) -> None:
    there = local(instant(day, time(1, 30), LONDON), LONDON)
    assert (there.date(), there.time()) == (day, time(2, 30))
    assert instant(day, time(2), LONDON) == instant(day, time(1), LONDON)


@pytest.mark.parametrize("day", AUTUMNS, ids=str)
def test_in_the_autumn_overlap_a_time_is_the_first_of_the_two(day: date) -> None:
    first = instant(day, time(1, 30), LONDON)
    assert first == datetime.combine(day, time(0, 30), UTC)
    assert local(first + timedelta(hours=1), LONDON).time() == time(1, 30)


@pytest.mark.parametrize("day", SPRINGS + AUTUMNS, ids=str)
def test_over_a_clock_change_every_other_time_is_what_the_wall_shows(day: date) -> None:
    for hours in (*range(-24, 1), *range(3, 48)):
        wall = datetime.combine(day, time()) + timedelta(hours=hours)
        assert local(instant(wall.date(), wall.time(), LONDON), LONDON).replace(tzinfo=None) == wall


@pytest.mark.parametrize("day", SPRINGS + AUTUMNS, ids=str)
def test_over_a_clock_change_later_on_the_wall_is_never_earlier(day: date) -> None:
    quarters = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
    moments = [instant(day, at, LONDON) for at in quarters]
    if day in AUTUMNS:
        assert all(first < second for first, second in pairwise(moments))
    else:  # 01:00 to 01:45 do not exist and become 02:00 to 02:45
        assert sorted(set(moments)) == sorted({*moments[:4], *moments[8:]})


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 11, 28), "a Saturday"),
        (date(2026, 11, 29), "a Sunday"),
        (date(2026, 11, 27), "an INSET day"),
        (date(2026, 10, 26), "half term"),
        (date(2026, 10, 30), "half term"),
        (date(2026, 12, 21), "the Christmas holidays"),
        (date(2027, 1, 1), "New Year"),
        (date(2027, 1, 4), "the last day of the holidays"),
    ],
)
def test_pupils_are_not_in_on(day: date, why: str) -> None:
    assert not SCHOOL.is_open(day), why


@pytest.mark.parametrize(
    "day", [TODAY, date(2026, 9, 2), date(2026, 10, 23), date(2026, 11, 2), date(2026, 12, 18)], ids=str
)
def test_pupils_are_in_on_a_weekday_of_term_its_first_and_its_last_day(day: date) -> None:
    assert SCHOOL.is_open(day)


@pytest.mark.parametrize(
    "day", [date(2026, 7, 1), date(2027, 3, 1), date(2030, 6, 5), date(2025, 1, 8)], ids=str
)
def test_a_weekday_that_no_known_term_speaks_about_is_a_school_day(day: date) -> None:
    assert SCHOOL.is_open(day)
    assert is_school_day(day, (), "ENG")


def test_without_any_term_only_weekends_bank_holidays_and_closures_are_off() -> None:
    week = [date(2027, 3, 22) + timedelta(days=count) for count in range(9)]  # Good Friday to Easter Monday
    snow = (Span("closure", date(2027, 3, 23), date(2027, 3, 24), note="snow"),)
    assert [day.day for day in week if is_school_day(day, snow, "ENG")] == [22, 25, 30]


def test_a_closure_beats_a_term_and_a_half_day_does_not_close() -> None:
    half = Span("half_day", date(2026, 12, 18), date(2026, 12, 18), time(13, 15))
    calendar = (*CALENDAR, half, Span("closure", date(2026, 12, 17), date(2026, 12, 17)))
    assert not is_school_day(date(2026, 12, 17), calendar, "ENG")
    assert is_school_day(date(2026, 12, 18), calendar, "ENG")
    assert ends_early(date(2026, 12, 18), calendar) == time(13, 15)
    assert ends_early(date(2026, 12, 17), calendar) is None


@pytest.mark.parametrize("year", YEARS)
def test_england_has_its_eight_bank_holidays_on_weekdays_every_year(year: int) -> None:
    found = [day for day in bank_holidays("ENG", year) if day.weekday() < 5]
    assert len(found) == 8
    assert not any(is_school_day(day, (), "ENG") for day in found)


def test_each_part_of_the_kingdom_has_its_own_bank_holidays() -> None:
    patrick, january_second, easter_monday = date(2026, 3, 17), date(2026, 1, 2), date(2026, 4, 6)
    assert [patrick in bank_holidays(part, 2026) for part in ("ENG", "WLS", "SCT", "NIR")] == [
        False,
        False,
        False,
        True,
    ]
    assert is_school_day(january_second, (), "ENG")
    assert not is_school_day(january_second, (), "SCT")
    assert not is_school_day(easter_monday, (), "WLS")
    assert is_school_day(easter_monday, (), "SCT")


def test_a_moment_of_today_is_a_time_and_another_one_names_its_day() -> None:
    moment = london("2026-11-20 09:05")
    assert clock_words(moment, LONDON) == "09:05"
    assert clock_words(moment, LONDON, date(2026, 11, 20)) == "09:05"
    assert clock_words(moment, LONDON, TODAY) == "Fri 20 Nov 09:05"
    assert clock_words(london("2026-07-01 09:05"), LONDON) == "09:05"
    assert day_words(date(2026, 12, 3)) == "Thu 3 Dec"


def test_midnight_in_the_summer_belongs_to_the_day_of_the_school() -> None:
    late = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    assert clock_words(late, LONDON, date(2026, 7, 1)) == "00:30"
    assert SCHOOL.at(late).today == date(2026, 7, 1)


def test_the_day_ends_when_the_school_says_and_earlier_on_a_half_day() -> None:
    half = Span("half_day", TODAY, TODAY, time(13, 15))
    assert SCHOOL.day_ends(TODAY) == time(15, 15)
    assert replace(SCHOOL, calendar=(*CALENDAR, half)).day_ends(TODAY) == time(13, 15)

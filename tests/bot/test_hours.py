"""When somebody works: by their pattern, on the way to it, and moments moved into it."""

from datetime import date, time, timedelta

import pytest

from bot.hours import at_work, free_for, shifts, within, works_on
from tests.bot.cast import london, staff

MONDAY = date(2026, 11, 23)
MORNINGS = staff(30, "Jo", works="Mon-Fri 08:30-12:30")
SPLIT = staff(31, "Al", works="Mon-Wed 08:30-12:30; Thu 09:00-15:00; Mon 13:30-15:15")
ALWAYS = staff(32, "Di", works="")
LONDON = "Europe/London"


def test_a_pattern_has_its_days_and_its_hours() -> None:
    assert [works_on(SPLIT, MONDAY + timedelta(days=day)) for day in range(5)] == [True] * 4 + [False]
    assert shifts(SPLIT, MONDAY) == ((time(8, 30), time(12, 30)), (time(13, 30), time(15, 15)))


@pytest.mark.parametrize(
    "words", ["", " ", "mornings", "Mon", "Mon 8-12", "Mon-Fri 25:00-26:00", ";;", "Mon-Fri"]
)
def test_without_a_pattern_anybody_can_read_somebody_is_there_when_the_school_is(words: str) -> None:
    assert works_on(staff(33, "Bo", works=words), MONDAY)
    assert at_work(staff(33, "Bo", works=words), london("2026-11-23 11:00"), LONDON)


@pytest.mark.parametrize(
    ("at", "there"),
    [
        ("07:44", False),
        ("07:45", True),  # on the way
        ("08:30", True),
        ("12:30", True),
        ("12:31", False),
    ],
)
def test_somebody_is_at_work_from_the_way_in_until_they_go_home(at: str, there: bool) -> None:
    assert at_work(MORNINGS, london(f"2026-11-23 {at}"), LONDON) is there
    assert not at_work(MORNINGS, london(f"2026-11-28 {at}"), LONDON), "on Saturday never"


@pytest.mark.parametrize(
    ("wanted", "moved"),
    [("06:00", "07:45"), ("07:45", "07:45"), ("10:00", "10:00"), ("12:40", "12:45"), ("15:20", "15:15")],
)
def test_a_moment_is_moved_into_the_shifts_of_the_day(wanted: str, moved: str) -> None:
    assert within(SPLIT, MONDAY, time.fromisoformat(wanted), LONDON) == london(f"2026-11-23 {moved}")


def test_on_a_day_off_there_is_no_moment() -> None:
    assert within(SPLIT, MONDAY + timedelta(days=4), time(9), LONDON) is None
    assert within(ALWAYS, MONDAY, time(6), LONDON) == london("2026-11-23 06:00")


def test_who_goes_home_at_half_past_twelve_is_not_free_for_lunch() -> None:
    assert free_for(MORNINGS, MONDAY, time(12), time(12, 30))
    assert not free_for(MORNINGS, MONDAY, time(12), time(12, 45))
    assert not free_for(SPLIT, MONDAY, time(12), time(14)), "not across the gap between two shifts"


def test_the_way_to_a_shift_at_midnight_does_not_begin_the_evening_before() -> None:
    night = staff(34, "Cy", works="Mon 00:15-06:00")
    assert at_work(night, london("2026-11-23 00:00"), LONDON)
    assert not at_work(night, london("2026-11-22 23:45"), LONDON)

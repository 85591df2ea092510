"""When digests speak: how late at most, on which day of somebody's week, and where each begins."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.calendar import Span
from bot.digest_times import weekly
from bot.occurrences import Occurrence
from bot.people import Person
from bot.schedule import on, previous, speaks_at
from tests.bot.cast import HUGHES, PATEL, SCHOOL, TODAY, london

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)


def test_a_daily_digest_may_be_three_hours_late() -> None:
    digest = next(one for one in on(SCHOOL, TODAY) if one.kind == "teacher_digest")
    assert digest.latest == london("2026-11-23 18:20")


@pytest.mark.parametrize(
    ("week", "speaks"),
    [
        ("2026-11-20 14:00", "2026-11-20 14:00"),  # on time
        ("2026-11-20 17:00", "2026-11-20 17:00"),  # late, still a school day
        ("2026-11-21 09:00", "2026-11-23 07:45"),  # Saturday: on Monday morning
        ("2026-11-23 06:00", "2026-11-23 07:45"),  # before school
        ("2026-11-23 11:00", "2026-11-23 11:00"),
        ("2026-10-24 09:00", "2026-11-02 07:45"),  # half term
        ("2026-12-19 09:00", "2027-01-05 07:45"),  # Christmas
    ],
)
def test_a_late_digest_speaks_now_on_a_school_day_else_on_the_next_school_morning(
    week: str, speaks: str
) -> None:
    assert speaks_at(SCHOOL, PATEL, london(week)) == london(speaks)


@pytest.mark.parametrize("friday", [date(2026, 11, 20), date(2026, 10, 23), date(2026, 12, 18)], ids=str)
def test_a_weekly_digest_missed_on_friday_is_still_said_on_the_next_school_morning(friday: date) -> None:
    digest = next(one for one in on(SCHOOL, friday) if one.kind == "senco_digest")
    on_saturday = digest.due_at + timedelta(hours=20)
    assert on_saturday <= digest.latest
    assert speaks_at(SCHOOL, PATEL, on_saturday) <= digest.latest


@pytest.mark.parametrize(
    ("friday", "latest"),
    [
        (date(2026, 11, 20), "2026-11-25 14:00"),
        (date(2026, 10, 23), "2026-11-02 10:45"),
        (date(2026, 12, 18), "2027-01-05 10:45"),
    ],
)
def test_a_weekly_digest_may_be_five_days_late_or_until_the_next_school_morning(
    friday: date, latest: str
) -> None:
    digest = next(one for one in on(SCHOOL, friday) if one.kind == "senco_digest")
    assert digest.latest == london(latest)


def test_a_digest_begins_where_the_one_before_ended() -> None:
    daily, weekly_ = digest_of("teacher_digest", HUGHES), digest_of("senco_digest", PATEL)
    assert previous(SCHOOL, daily, london("2026-11-23 15:20")) == london("2026-11-20 15:20")
    assert previous(SCHOOL, daily, london("2026-11-02 15:20")) == london("2026-10-23 15:20")
    assert previous(SCHOOL, weekly_, london("2026-11-20 14:00")) == london("2026-11-13 14:00")


def digest_of(kind: str, reader: Person) -> Occurrence:
    """A digest of somebody, of any day."""
    at = london("2026-11-23 15:20")
    return Occurrence(kind, reader.id, "2026-11-23", reader.id, at, at)


def test_the_first_digest_ever_looks_back_sixty_days() -> None:
    closed = replace(SCHOOL, calendar=(Span("closure", date(2020, 1, 1), date(2030, 1, 1)),))
    now = london("2026-11-23 15:20")
    assert previous(closed, digest_of("teacher_digest", HUGHES), now) == now - DAY * 60
    assert speaks_at(closed, PATEL, now) == now


@pytest.mark.parametrize("words", ["Fri", "Friday 14:00", "fri 14:00", "Fri 25:00", "14:00", ""])
def test_what_is_no_weekday_and_time_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r"weekday|isoformat|hour"):
        weekly(words)


def test_a_weekday_and_a_time_are_read() -> None:
    assert weekly("Fri 14:00") == ("Fri", london("2026-11-20 14:00").time())

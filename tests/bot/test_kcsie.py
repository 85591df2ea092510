"""The September reading of KCSIE: who is asked, until when, and when the head hears of it."""

from dataclasses import replace
from datetime import date

import pytest

from bot.training_times import edition_of, reading_missing, readings, unread
from tests.bot.cast import ANA, BELL, GRANT, LIN, PRIYA, TODAY
from tests.bot.certificates import KCSIE, did, leaders_lines, school


@pytest.mark.parametrize(
    ("day", "edition"),
    [(date(2026, 8, 31), 2025), (date(2026, 9, 1), 2026), (date(2027, 1, 1), 2026)],
)
def test_a_new_edition_begins_each_september(day: date, edition: int) -> None:
    assert edition_of(day) == edition


@pytest.mark.parametrize(
    ("day", "on"),
    [
        (date(2026, 9, 1), None),
        (date(2026, 9, 2), date(2026, 9, 2)),
        (date(2026, 9, 15), date(2026, 9, 2)),
        (date(2026, 9, 16), date(2026, 9, 16)),
        (date(2026, 9, 30), date(2026, 9, 30)),
        (date(2026, 12, 1), date(2026, 9, 30)),
    ],
)
def test_from_the_first_school_morning_of_september_everybody_is_asked_to_read(
    day: date, on: date | None
) -> None:
    mine = [one.on for one in readings(school(), day) if one.person == ANA.id]
    assert mine == ([on] if on else [])


def test_who_has_read_this_years_edition_is_not_asked_and_last_years_does_not_count() -> None:
    read = {"ANA": did(KCSIE, date(2026, 9, 3)), "PRIYA": did(KCSIE, date(2025, 9, 3), person=PRIYA.id)}
    asked = {person.id for person, _ in unread(school(*read.values()), TODAY)}
    assert ANA.id not in asked
    assert PRIYA.id in asked
    assert BELL.id not in asked, "a governor is no member of staff"


def test_who_begins_in_the_year_is_asked_from_their_first_day() -> None:
    new = replace(ANA, starts=date(2026, 11, 9))
    here = replace(school(), people=(new, GRANT))
    assert [one.on for one in readings(here, TODAY) if one.person == new.id] == [date(2026, 11, 23)]


def test_after_four_weeks_the_head_hears_how_many_have_not_read_if_anybody_has_here() -> None:
    here = replace(school(did(KCSIE, date(2026, 9, 3))), people=(ANA, PRIYA, LIN, GRANT))
    assert list(reading_missing(here, date(2026, 9, 29))) == []
    assert leaders_lines(reading_missing(here, date(2026, 9, 30))) == [("Ms Grant", 3, date(2026, 9, 28))]
    assert list(reading_missing(replace(here, trainings=()), TODAY)) == [], "it is noted somewhere else"

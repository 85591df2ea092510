"""Which days somebody means who asks for a digest on a Monday in November."""

from datetime import date

import pytest

from bot.spoken_periods import begins
from tests.bot.cast import CALENDAR, TODAY

FOUR_WEEKS = date(2026, 10, 27)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("", FOUR_WEEKS),
        ("4 weeks", FOUR_WEEKS),
        ("last 4 wks", FOUR_WEEKS),
        ("month", FOUR_WEEKS),
        ("1 week", date(2026, 11, 17)),
        ("This  WEEK", date(2026, 11, 17)),
        ("fortnight", date(2026, 11, 10)),
        ("12 weeks", date(2026, 9, 1)),
        ("13 weeks", None),
        ("0 weeks", None),
        ("half term", date(2026, 11, 2)),
        ("half-term", date(2026, 11, 2)),
        ("since 2 nov", date(2026, 11, 2)),
        ("from 2 November 2026", date(2026, 11, 2)),
        ("since 24 nov", date(2025, 11, 24)),
        ("since 23 nov", TODAY),
        ("since 31 nov", None),
        ("since 2 nov 2024", None),
        ("since 2 nov 2027", None),
        ("since 2 foo", None),
        ("k", None),
        ("since ever", None),
    ],
)
def test_the_first_day_of_what_is_said(words: str, first: date | None) -> None:
    assert begins(words, TODAY, CALENDAR) == first


def test_a_half_term_in_the_holidays_is_the_one_before_and_without_a_calendar_none() -> None:
    assert begins("half term", date(2026, 10, 28), CALENDAR) == date(2026, 9, 2)
    assert begins("half term", TODAY, ()) is None

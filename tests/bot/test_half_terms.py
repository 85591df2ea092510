"""Half terms and terms are read off the school's days, whether its list has terms or half terms."""

from dataclasses import replace
from datetime import date

import pytest

from bot.calendar import Span
from bot.half_terms import Stretch, half_term, half_term_before, school_year, season
from tests.bot.cast import SCHOOL
from tests.school import TERMS

HALVES = replace(SCHOOL, calendar=tuple(Span("term", first, last) for first, last in TERMS))
WHOLE = replace(
    SCHOOL,
    calendar=(
        Span("term", date(2026, 9, 2), date(2026, 12, 18)),
        Span("closure", date(2026, 10, 26), date(2026, 10, 30)),
        Span("term", date(2027, 1, 4), date(2027, 3, 25)),
        Span("term", date(2027, 4, 12), date(2027, 7, 21)),
    ),
)


@pytest.mark.parametrize("school", [HALVES, WHOLE], ids=["half terms", "terms with a closure"])
def test_a_half_term_begins_after_a_week_without_pupils(school: object) -> None:
    assert isinstance(school, type(HALVES))
    this = half_term(school, date(2026, 11, 25))
    assert this == Stretch(date(2026, 11, 2), date(2026, 11, 25))
    assert half_term_before(school, this) == Stretch(date(2026, 9, 2), date(2026, 10, 23))
    assert this.weeks[0] == date(2026, 11, 2)


def test_in_a_holiday_it_is_the_half_term_before() -> None:
    assert half_term(HALVES, date(2026, 12, 27)) == Stretch(date(2026, 11, 2), date(2026, 12, 18))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 9, 2), "autumn"),
        (date(2026, 12, 18), "autumn"),
        (date(2027, 1, 4), "spring"),
        (date(2027, 3, 25), "spring"),
        (date(2027, 4, 12), "summer"),
        (date(2027, 7, 21), "summer"),
    ],
)
def test_terms_by_their_season(day: date, name: str) -> None:
    assert season(HALVES, day) == season(WHOLE, day) == name


def test_the_school_year_begins_in_september() -> None:
    assert school_year(date(2026, 8, 31)) == date(2025, 9, 1)
    assert school_year(date(2026, 9, 1)) == school_year(date(2027, 7, 1)) == date(2026, 9, 1)

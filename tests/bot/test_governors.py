"""Governors' numbers: counts by term, and none from which a child can be read."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.governors import (
    CONCERN,
    HIDDEN,
    ROWS,
    SMALL,
    Numbers,
    Term,
    counted,
    numbers,
    over,
    shown,
    term_of,
)
from tests.bot.cast import SCHOOL

NOVEMBER, MARCH, JUNE = date(2026, 11, 23), date(2027, 3, 1), date(2027, 6, 7)
AUTUMN, SPRING, SUMMER = (Term(2026, name) for name in ("autumn", "spring", "summer"))
NAMES = (*ROWS, CONCERN)


def count(**some: int) -> dict[str, int]:
    """A term in which nothing else happened."""
    return dict.fromkeys(NAMES, 0) | some


def row(found: Numbers, name: str) -> tuple[tuple[str, ...], str]:
    """The counts of a row by term, and its total."""
    one = next(one for one in found.rows if one.name == name)
    return one.terms, one.total


@pytest.mark.parametrize(("many", "seen"), [(0, "0"), (1, "<5"), (4, "<5"), (5, "5"), (120, "120")])
def test_one_to_four_are_fewer_than_five(many: int, seen: str) -> None:
    assert shown(many) == seen


def test_a_total_that_would_tell_a_small_count_is_hidden() -> None:
    found = numbers([(AUTUMN, count(behaviour=12, accident=3))])
    assert row(found, "behaviour") == (("12",), "12")
    assert row(found, "accident") == (("<5",), HIDDEN)
    assert row(found, "all") == ((HIDDEN,), HIDDEN), "15 less 12 would be three"
    assert row(found, "damage") == (("0",), "0")


def test_terms_stand_side_by_side_and_a_small_one_hides_the_sum() -> None:
    found = numbers([(AUTUMN, count(behaviour=12, concern=6)), (SPRING, count(behaviour=7, concern=2))])
    assert found.terms == ("autumn 2026", "spring 2027")
    assert row(found, "behaviour") == (("12", "7"), "19")
    assert row(found, "all") == (("12", "7"), "19")
    assert row(found, "concern") == (("6", "<5"), HIDDEN)


def test_what_is_counted_is_what_happened_in_the_term() -> None:
    incidents = [("behaviour", NOVEMBER)] * 12 + [("missing", MARCH), ("behaviour", JUNE), ("trip", NOVEMBER)]
    concerns = [NOVEMBER] * 2 + [MARCH]
    assert counted(SCHOOL, AUTUMN, incidents, concerns) == count(behaviour=12, concern=2)
    assert counted(SCHOOL, SPRING, incidents, concerns) == count(missing=1, concern=1)


def test_a_term_that_runs_is_not_among_those_that_are_over() -> None:
    assert [one.name for one in over(SCHOOL, NOVEMBER)] == ["autumn 2025", "spring 2026", "summer 2026"]
    assert over(SCHOOL, MARCH)[-1] == AUTUMN
    assert over(SCHOOL, JUNE) == (Term(2025, "summer"), AUTUMN, SPRING)
    assert over(SCHOOL, date(2027, 8, 31))[-1] == SPRING
    assert over(SCHOOL, date(2027, 9, 1)) == (AUTUMN, SPRING, SUMMER)


def test_a_holiday_belongs_to_the_term_before_it() -> None:
    assert term_of(SCHOOL, date(2026, 12, 31)) == AUTUMN
    assert term_of(SCHOOL, date(2027, 1, 1)) == SPRING


def test_terms_before_anything_was_written_down_are_left_out() -> None:
    nothing, some = count(), count(damage=7)
    assert numbers([(AUTUMN, nothing), (SPRING, some), (SUMMER, nothing)]).terms == (
        "spring 2027",
        "summer 2027",
    )
    assert numbers([(AUTUMN, nothing)]).terms == ()


year = st.lists(st.fixed_dictionaries({name: st.integers(0, 12) for name in NAMES}), min_size=1, max_size=3)


@given(year, st.data())
def test_every_hidden_count_might_as_well_be_any_other_from_one_to_four(
    terms: list[dict[str, int]], data: st.DataObject
) -> None:
    """Whatever is subtracted from what: two schools that differ in hidden counts alone are shown the same."""
    other = [
        {name: data.draw(st.integers(1, 4)) if shown(many) == SMALL else many for name, many in one.items()}
        for one in terms
    ]
    names = (AUTUMN, SPRING, SUMMER)
    assert numbers(list(zip(names, terms, strict=False))) == numbers(list(zip(names, other, strict=False)))


happened = st.lists(st.tuples(st.sampled_from(ROWS), st.dates(date(2026, 9, 1), date(2027, 8, 31))))


@given(st.dates(date(2026, 9, 1), date(2027, 8, 30)), happened, happened)
def test_what_happens_in_a_term_that_runs_changes_nothing_that_is_shown(
    today: date, before: list[tuple[str, date]], more: list[tuple[str, date]]
) -> None:
    """However often somebody looks: no two views differ by what happened between them."""
    running = term_of(SCHOOL, today)
    between = [(name, day) for name, day in more if term_of(SCHOOL, day) == running]
    tomorrow = today + timedelta(days=1)

    def view(day: date, incidents: list[tuple[str, date]]) -> Numbers:
        return numbers([(term, counted(SCHOOL, term, incidents, [])) for term in over(SCHOOL, day)])

    assert view(today, before) == view(today, before + between)
    if term_of(SCHOOL, tomorrow) == running:
        assert view(today, before) == view(tomorrow, before + between)

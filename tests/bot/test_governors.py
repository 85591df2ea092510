"""Governors' numbers: counts by term, and none from which a child can be read."""

from datetime import date

import pytest

from bot.governors import HIDDEN, Numbers, numbers, shown
from tests.bot.cast import SCHOOL

NOVEMBER, MARCH, JUNE = date(2026, 11, 23), date(2027, 3, 1), date(2027, 6, 7)


def row(found: Numbers, name: str) -> tuple[tuple[str, ...], str]:
    """The counts of a row by term, and its total."""
    one = next(one for one in found.rows if one.name == name)
    return one.terms, one.total


@pytest.mark.parametrize(("count", "seen"), [(0, "0"), (1, "<5"), (4, "<5"), (5, "5"), (120, "120")])
def test_one_to_four_are_fewer_than_five(count: int, seen: str) -> None:
    assert shown(count) == seen


def test_a_total_that_would_tell_a_small_count_is_hidden() -> None:
    incidents = [("behaviour", NOVEMBER)] * 12 + [("accident", NOVEMBER)] * 3
    found = numbers(SCHOOL, incidents, [], NOVEMBER)
    assert row(found, "behaviour") == (("12",), "12")
    assert row(found, "accident") == (("<5",), HIDDEN)
    assert row(found, "all") == ((HIDDEN,), HIDDEN), "15 less 12 would be three"
    assert row(found, "damage") == (("0",), "0")


def test_terms_stand_side_by_side_and_a_small_one_hides_the_year() -> None:
    incidents = [("behaviour", NOVEMBER)] * 12 + [("behaviour", MARCH)] * 7
    found = numbers(SCHOOL, incidents, [NOVEMBER] * 6 + [MARCH] * 2, MARCH)
    assert found.terms == ("autumn", "spring")
    assert row(found, "behaviour") == (("12", "7"), "19")
    assert row(found, "all") == (("12", "7"), "19")
    assert row(found, "concern") == (("6", "<5"), HIDDEN)


def test_no_count_that_is_hidden_can_be_worked_out_from_what_is_shown() -> None:
    for small in range(1, 5):
        incidents = [("behaviour", NOVEMBER)] * 9 + [("missing", NOVEMBER)] * small
        other = numbers(SCHOOL, [*incidents[:9], ("missing", NOVEMBER)], [], NOVEMBER)
        assert numbers(SCHOOL, incidents, [], NOVEMBER) == other


def test_after_easter_it_is_summer() -> None:
    assert numbers(SCHOOL, [], [], JUNE).terms == ("autumn", "spring", "summer")

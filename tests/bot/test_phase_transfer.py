"""Reviews before another phase: twelve weeks before 15 February, for the years that move on, and the final plan by then."""

from dataclasses import replace

import pytest

from bot.calendar import Span
from bot.review_dates import transfers
from bot.review_days import due_on
from bot.reviews import PARTS
from tests.bot.cast import ELM, KAI, OAK
from tests.bot.reviewed import ANNUAL, MOVES_ON, YEAR, asked, day, with_reviews


@pytest.mark.parametrize(
    ("today", "by"),
    [
        ("4 sep", "2026-11-23"),
        ("2027-02-01", "2026-11-23"),
        ("2027-09-02", "2027-11-23"),
        ("2028-11-30", "2028-11-23"),
    ],
)
def test_a_review_before_another_phase_is_held_twelve_weeks_before_15_february(today: str, by: str) -> None:
    assert transfers(YEAR, day(today))[0] == day(by)


def test_when_that_day_is_no_school_day_it_is_the_one_before() -> None:
    inset = Span("inset", day("23 nov"), day("23 nov"))
    closed = replace(YEAR, calendar=(*YEAR.calendar, inset))
    assert transfers(closed, day("1 oct"))[0] == day("20 nov")


def test_the_senco_hears_of_them_in_september_six_weeks_before_and_two_weeks_before() -> None:
    assert asked(MOVES_ON, "transfer") == [
        "Wed 2 Sep: transfer 1 Mon 23 Nov",
        "Mon 12 Oct: transfer 1 Mon 23 Nov",
        "Mon 9 Nov: transfer 1 Mon 23 Nov",
    ]


@pytest.mark.parametrize(
    ("kind", "held", "times"),
    [
        ("phase_transfer", "18 nov", 0),
        ("ehcp_annual", "1 sep", 0),
        ("ehcp_annual", "23 nov", 0),
        ("ehcp_annual", "24 nov", 3),
        ("ehcp_annual", "2026-08-31", 3),
        ("support_plan", "18 nov", 3),
    ],
)
def test_a_review_of_the_autumn_that_is_early_enough_is_the_one_before_another_phase(
    kind: str, held: str, times: int
) -> None:
    assert (
        len(asked(with_reviews(replace(ANNUAL, kind=kind, day=day(held)), school=MOVES_ON), "transfer"))
        == times
    )


@pytest.mark.parametrize(
    ("year", "setting", "moves"),
    [
        ("6", "", True),
        ("2", "", False),
        ("2", "2", True),
        ("N", "6 N", True),
        ("5/6", "", True),
        ("3", "", False),
    ],
)
def test_which_years_move_on_is_the_school_s_to_say(year: str, setting: str, moves: bool) -> None:
    school = replace(MOVES_ON, classes=(replace(OAK, year=year), ELM), settings={"transfer_years": setting})
    assert bool(transfers(school, day("4 sep"))[1]) == moves


def test_only_a_plan_of_the_local_authority_moves_on() -> None:
    assert transfers(replace(MOVES_ON, pupils=(replace(KAI, sen_status="support"),)), day("4 sep"))[1] == ()


@pytest.mark.parametrize(
    ("kind", "year", "final"),
    [
        ("ehcp_annual", "3", "2027-03-03"),
        ("ehcp_annual", "6", "2027-02-12"),
        ("phase_transfer", "3", "2027-02-12"),
    ],
)
def test_before_another_phase_the_final_plan_is_due_by_15_february(kind: str, year: str, final: str) -> None:
    school = replace(YEAR, classes=(replace(OAK, year=year), ELM))
    part = next(one for one in PARTS[kind] if one.key == "final")
    assert due_on(school, replace(ANNUAL, kind=kind), part) == day(final)

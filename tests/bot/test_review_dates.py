"""Reviews without a date: the next one within twelve months, those before 15 February, three a year for support plans."""

from dataclasses import replace

import pytest

from bot.review_dates import term_of, undated
from bot.review_days import a_year_after, transfer_deadline, year_groups
from bot.reviews import Review
from tests.bot.cast import AARON, ELM, GRANT, KAI, OAK, PATEL
from tests.bot.reviewed import ANNUAL, MOVES_ON, YEAR, asked, changed, day, told, with_reviews


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("6", "6"),
        ("Y6", "6"),
        ("Year 6", "6"),
        ("Year 5/6", "56"),
        ("1-3", "123"),
        ("2", "2"),
        ("R", "r"),
        ("Reception", "r"),
        ("YR", "r"),
        ("Yr 6", "6"),
        ("R/1", "r1"),
        ("N", "n"),
        ("Nursery", "n"),
        ("", ""),
        ("Oak", ""),
    ],
)
def test_the_years_of_a_class_are_read_as_schools_write_them(words: str, years: str) -> None:
    assert year_groups(words) == set(years)


@pytest.mark.parametrize(
    ("first", "next_"),
    [("2026-12-09", "2027-12-09"), ("2028-02-29", "2029-02-28"), ("2027-02-28", "2028-02-28")],
)
def test_twelve_months_later(first: str, next_: str) -> None:
    assert a_year_after(day(first)) == day(next_)


def test_the_next_date_is_asked_for_on_the_day_of_a_review_and_weekly_before_the_year_is_over() -> None:
    assert asked(with_reviews(ANNUAL), "next", "2027-12-31") == [
        "Wed 9 Dec: next Wed 9 Dec Thu 9 Dec 2027",
        *(
            f"Thu {on}: next Wed 9 Dec Thu 9 Dec 2027"
            for on in ("21 Oct", "28 Oct", "4 Nov", "11 Nov", "18 Nov", "25 Nov", "2 Dec", "9 Dec")
        ),
    ]


def test_it_is_not_asked_for_when_it_is_there_nor_of_who_moves_on() -> None:
    later = replace(ANNUAL, id=KAI.id, day=day("2027-11-30"))
    assert asked(with_reviews(ANNUAL, later), "next") == []
    assert asked(with_reviews(ANNUAL, school=MOVES_ON), "next") == []
    leaves = replace(YEAR, pupils=(replace(KAI, ends=day("21 jul")),))
    assert asked(with_reviews(ANNUAL, school=leaves), "next") == []
    no_plan = replace(YEAR, pupils=(replace(KAI, sen_status="support"),))
    assert asked(with_reviews(ANNUAL, school=no_plan), "next") == []


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        ("2 sep", "2026-09-02", "2027-01-03"),
        ("2 nov", "2026-09-02", "2027-01-03"),
        ("4 jan", "2027-01-04", "2027-04-11"),
        ("22 feb", "2027-01-04", "2027-04-11"),
        ("12 apr", "2027-04-12", "2027-08-31"),
        ("2027-09-06", "2027-09-01", "2027-12-31"),
    ],
)
def test_half_terms_belong_to_one_term_and_without_dates_the_months_decide(
    today: str, first: str, last: str
) -> None:
    assert term_of(YEAR, day(today)) == (day(first), day(last))


def test_support_plans_without_a_review_are_told_once_in_the_third_week_of_each_term() -> None:
    assert asked(YEAR, "termly") == ["Mon 14 Sep: termly 1", "Mon 18 Jan: termly 1", "Mon 26 Apr: termly 1"]
    held = Review(KAI.id, "support_plan", day("10 feb"), pupil=AARON.id)
    assert asked(with_reviews(held), "termly") == ["Mon 14 Sep: termly 1", "Mon 26 Apr: termly 1"]


def test_without_a_senco_the_head_is_asked() -> None:
    assert "Mon 14 Sep: termly 1" in told(changed(YEAR, PATEL, ends=day("1 sep")), GRANT)


def test_everything_without_a_date_is_found_for_the_page() -> None:
    school = with_reviews(ANNUAL, school=replace(YEAR, classes=(OAK, replace(ELM, year="6"))))
    found = [
        (one.kind, [pupil.code for pupil in one.pupils], one.by) for one in undated(school, day("1 oct"))
    ]
    assert found == [("phase_transfer", ["AMR"], day("23 nov")), ("support_plan", ["AAR"], day("3 jan"))]
    found = [
        (one.kind, [pupil.code for pupil in one.pupils], one.by) for one in undated(school, day("10 dec"))
    ]
    assert found == [
        ("phase_transfer", ["AMR"], day("23 nov")),
        ("support_plan", ["AAR"], day("3 jan")),
        ("ehcp_annual", ["KB"], day("2027-12-09")),
    ]


def test_the_deadline_belongs_to_the_school_year() -> None:
    assert [transfer_deadline(day(one)) for one in ("1 sep", "31 jul")] == [day("2027-02-15")] * 2

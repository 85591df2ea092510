"""Which review is meant, who may plan it, and what each person reads of reviews."""

from dataclasses import replace
from uuid import UUID

import pytest

from bot.people import Person
from bot.reading.planning import Planned
from bot.review_lists import everybodys, mine, reads, whom, without_date
from bot.review_parts import dates_of, open_between
from bot.review_plans import Unclear, fits, meant, named, plans
from bot.reviews import Done, Review
from bot.school import Assignment
from tests.bot.cast import (
    AMELIA,
    ANA,
    BELL,
    DALE,
    GRANT,
    HUGHES,
    KAI,
    LIN,
    NOW,
    OSEI,
    PATEL,
    PRIYA,
    TODAY,
    WOOD,
)
from tests.bot.reviewed import ANNUAL, YEAR, day, with_reviews

SUPPORT = Review(UUID(int=62), "support_plan", day("20 jan"), pupil=KAI.id)
HELD = replace(ANNUAL, id=UUID(int=64), day=day("9 nov"))
APPRAISAL = Review(UUID(int=63), "appraisal", day("4 dec"), person=ANA.id)
OTHER = Review(UUID(int=65), "ehcp_annual", day("24 feb"), pupil=AMELIA.id)
FULL = with_reviews(ANNUAL, APPRAISAL, OTHER)


@pytest.mark.parametrize(
    ("reviews", "wanted", "found"),
    [
        ([ANNUAL], Planned("KB", moves=True, day=day("3 dec")), ANNUAL),
        ([ANNUAL, SUPPORT], Planned("KB", moves=True, day=day("3 dec")), Unclear.WHICH),
        ([ANNUAL, SUPPORT], Planned("KB", "support_plan", moves=True, day=day("3 feb")), SUPPORT),
        ([HELD], Planned("KB", moves=True, day=day("3 dec")), HELD),
        ([], Planned("KB", moves=True, day=day("3 dec")), Unclear.NONE),
        ([replace(HELD, day=day("1 sep"))], Planned("KB", moves=True, day=day("3 dec")), Unclear.NONE),
        ([ANNUAL], Planned("KB", day=day("3 dec")), Unclear.UNREAD),
        ([ANNUAL], Planned("KB", "ehcp_annual", day=day("3 dec")), ANNUAL),
        ([ANNUAL], Planned("KB", "ehcp_annual", day=day("2027-11-30")), None),
        ([SUPPORT], Planned("KB", "support_plan", day=day("12 may")), None),
        ([SUPPORT], Planned("KB", "support_plan", day=day("27 jan")), SUPPORT),
        ([HELD], Planned("KB", "ehcp_annual", day=day("2027-11-02")), None),
        ([ANNUAL], Planned("KB"), ANNUAL),
        ([], Planned("KB", "ehcp_annual"), Unclear.NONE),
    ],
)
def test_a_review_is_moved_or_made_or_asked_about_and_never_guessed(
    reviews: list[Review], wanted: Planned, found: object
) -> None:
    assert meant(reviews, wanted, TODAY) == found


def test_codes_are_found_in_small_letters_and_those_who_left_are_not() -> None:
    at = YEAR.at(NOW)
    assert (named("kb", at), named("S11", at), named("S22", at), named("?", at)) == (KAI, ANA, None, None)
    assert [fits(kind, KAI) for kind in ("ehcp_annual", "appraisal", "")] == [True, False, False]
    assert [fits(kind, ANA) for kind in ("ehcp_annual", "appraisal", "")] == [False, True, False]


def test_the_senco_and_the_head_plan_reviews_and_the_head_alone_appraisals() -> None:
    at = YEAR.at(NOW)
    everyone = (ANA, HUGHES, PATEL, DALE, OSEI, GRANT, LIN, BELL)
    assert [one.display for one in everyone if plans(one, at, KAI)] == ["Mrs Patel", "Ms Grant"]
    assert [one.display for one in everyone if plans(one, at, ANA)] == ["Ms Grant"]


@pytest.mark.parametrize(
    ("who", "review", "allowed"),
    [
        (ANA, ANNUAL, True),
        (PRIYA, ANNUAL, False),
        (HUGHES, ANNUAL, True),
        (WOOD, ANNUAL, False),
        (PATEL, ANNUAL, True),
        (GRANT, ANNUAL, True),
        (LIN, ANNUAL, False),
        (BELL, ANNUAL, False),
        (ANA, APPRAISAL, True),
        (GRANT, APPRAISAL, True),
        (PATEL, APPRAISAL, False),
        (DALE, APPRAISAL, False),
        (LIN, APPRAISAL, False),
    ],
)
def test_whom_a_review_is_about_is_read_by_those_who_may(who: Person, review: Review, allowed: bool) -> None:
    assert reads(who, review, FULL.at(NOW)) is allowed


def test_the_senco_reads_of_everybody_but_of_no_appraisal_and_the_ta_of_nobody_else() -> None:
    at = FULL.at(NOW)
    assert [whom(one.review, at) for one in everybodys(PATEL, at)] == ["KB", "AMR"]
    assert [whom(one.review, at) for one in everybodys(GRANT, at)] == ["KB", "Ana", "AMR"]
    assert everybodys(ANA, at) == ()
    assert without_date(ANA, at) == ()
    assert [one.kind for one in without_date(PATEL, at)] == ["support_plan"]


def test_one_reads_one_s_own_parts_first_what_is_due_first_and_what_is_done_last() -> None:
    done = frozenset({Done(ANNUAL.id, "report", ANA.id)})
    assert [one.part.key for one in mine(ANA, FULL.at(NOW))] == ["report", "cpd", "attend", "attend"]
    assert [one.part.key for one in mine(ANA, replace(FULL, done=done).at(NOW))][-1] == "report"
    assert mine(LIN, FULL.at(NOW)) == ()


def test_a_part_of_a_pupil_one_does_not_support_today_is_still_one_s_own() -> None:
    thursdays = with_reviews(ANNUAL, assignments=(Assignment(ANA.id, KAI.id, days=frozenset({"Thu"})),))
    at = thursdays.at(NOW)
    assert [one.part.key for one in mine(ANA, at)] == ["report", "attend"]
    assert not reads(ANA, ANNUAL, at), "on a Monday the page says no code"


def test_the_weeks_ahead_have_each_review_with_the_parts_that_are_missing_late_ones_first() -> None:
    found = open_between(FULL, TODAY, day("31 dec"))
    assert [(one.review.id, [piece.part.key for piece in one.missing]) for one in found] == [
        (ANNUAL.id, ["invite", "advice", "report", "papers", "sent"]),
        (APPRAISAL.id, ["cpd", "head", "head"]),
    ]
    done = frozenset(
        Done(ANNUAL.id, key, who.id) for key, who in (("invite", PATEL), ("advice", HUGHES), ("report", ANA))
    )
    [first, second] = open_between(replace(FULL, done=done), TODAY, day("11 dec"))
    assert (first.review, [piece.part.key for piece in second.missing]) == (APPRAISAL, ["papers"])


def test_a_persons_calendar_has_the_meetings_and_what_is_still_due() -> None:
    found = [(one.day, one.piece.part.key) for one in dates_of(FULL, ANA, day("1 nov"), day("31 dec"))]
    assert found == [
        (day("18 nov"), "report"),
        (day("20 nov"), "cpd"),
        (day("4 dec"), "attend"),
        (day("9 dec"), "attend"),
    ]
    done = replace(FULL, done=frozenset({Done(ANNUAL.id, "report", ANA.id)}))
    assert len(dates_of(done, ANA, day("1 nov"), day("31 dec"))) == 3

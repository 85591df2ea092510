"""Who has a part in a review: everybody who supports a pupil, the two of an appraisal, nobody who has left."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from bot.calendar import Span
from bot.review_days import due_on
from bot.review_parts import having
from bot.reviews import ATTEND, PARTS, Review
from bot.school import Assignment, School
from tests.bot.cast import ANA, GRANT, HUGHES, KAI, OSEI, PATEL, PRIYA, SUE, TOM, WOOD
from tests.bot.reviewed import ANNUAL, DAY, YEAR, changed, day, mornings, told, with_reviews

REPORT = "Mon 2 Nov: report by Wed 18 Nov"
NEXT_YEAR = (
    Span("term", date(2027, 9, 2), date(2027, 10, 22)),
    Span("term", date(2027, 11, 1), date(2027, 12, 17)),
)
APPRAISAL = Review(UUID(int=63), "appraisal", day("4 dec"), person=ANA.id)


def test_an_appraisal_is_told_to_its_person_and_the_head_and_to_nobody_else() -> None:
    school = with_reviews(APPRAISAL)
    assert told(school, ANA)[:3] == [
        "Fri 6 Nov: cpd by Fri 20 Nov",
        "Fri 13 Nov: cpd by Fri 20 Nov",
        "Fri 20 Nov: cpd today",
    ]
    assert told(school, GRANT) == [
        "Fri 13 Nov: head by Fri 27 Nov",
        "Fri 20 Nov: head by Fri 27 Nov",
        "Fri 27 Nov: head today",
        "Thu 3 Dec: meeting Fri 4 Dec",
        "Fri 4 Dec: head late",
    ]
    others = (PRIYA, TOM, HUGHES, WOOD, OSEI, SUE)
    assert [one.display for one in others if told(school, one)] == []
    assert not [line for line in told(school, PATEL) if "termly" not in line]


def test_of_the_head_s_own_appraisal_the_head_has_one_part_not_two() -> None:
    assert not [
        line for line in told(with_reviews(replace(APPRAISAL, person=GRANT.id)), GRANT) if "head" in line
    ]


def test_everybody_who_supports_the_pupil_has_a_part_and_who_stands_in_for_a_day_has_none() -> None:
    today = day("18 nov")
    extra = (Assignment(PRIYA.id, KAI.id, days=frozenset({"Thu"})), Assignment(TOM.id, KAI.id, today, today))
    school = with_reviews(ANNUAL, assignments=(*YEAR.assignments, *extra))
    assert REPORT in told(school, PRIYA)
    assert told(school, TOM) == []


def test_who_takes_over_a_pupil_is_asked_from_then_on_and_who_handed_over_no_more() -> None:
    moved = (Assignment(ANA.id, KAI.id, ends=day("13 nov")), Assignment(TOM.id, KAI.id, starts=day("16 nov")))
    school = with_reviews(ANNUAL, assignments=moved)
    assert told(school, ANA) == [REPORT, "Wed 11 Nov: report by Wed 18 Nov"]
    assert told(school, TOM)[:2] == ["Mon 16 Nov: report by Wed 18 Nov", "Wed 18 Nov: report today"]


def test_who_has_left_and_a_child_who_has_or_will_have_are_spoken_of_no_more() -> None:
    left = changed(YEAR, ANA, ends=day("13 nov"))
    assert told(with_reviews(ANNUAL, school=left)) == [REPORT, "Wed 11 Nov: report by Wed 18 Nov"]
    gone = replace(YEAR, pupils=(replace(KAI, ends=day("8 dec")),))
    assert [
        line for who in (ANA, HUGHES, PATEL) for line in told(with_reviews(ANNUAL, school=gone), who)
    ] == []
    after = replace(YEAR, pupils=(replace(KAI, ends=day("18 dec")),))
    assert told(with_reviews(ANNUAL, school=after), PATEL)[-1] == "Fri 18 Dec: decision by Wed 6 Jan"


def test_while_there_is_no_senco_her_parts_are_the_head_s() -> None:
    school = changed(YEAR, PATEL, ends=day("2 nov"))
    assert "Wed 18 Nov: papers by Wed 25 Nov" in told(with_reviews(ANNUAL, school=school), GRANT)
    assert not [line for line in told(with_reviews(ANNUAL), GRANT) if "papers" in line]


@pytest.mark.parametrize("works", ["", "Mon 09:00-15:00", "Thu 09:00-12:00; Fri 09:00-12:00"])
@pytest.mark.parametrize("kind", ["ehcp_annual", "support_plan", "health_plan"])
def test_whenever_a_review_is_and_however_people_work_every_part_is_told_in_time(
    kind: str, works: str
) -> None:
    school = replace(YEAR, calendar=(*YEAR.calendar, *NEXT_YEAR))
    for one in (ANA, HUGHES, PATEL):
        school = changed(school, one, works=works)
    held = (day("1 dec") + DAY * count for count in range(0, 260, 4))
    late = [missed for on in held for missed in not_in_time(school, replace(ANNUAL, kind=kind, day=on))]
    assert late == []


def not_in_time(school: School, review: Review) -> list[tuple[date, str, str]]:
    """The parts of a review that nobody was told of on a morning up to the day they are due."""
    if not school.is_open(review.day):
        return []
    with_it, found = with_reviews(review, school=school), []
    first, last = review.day - DAY * 70, review.day + DAY * 90
    for who in (ANA, HUGHES, PATEL):
        heard = [(on, words.split()[0]) for on, words in mornings(with_it, who, first, last)]
        for part in PARTS[review.kind]:
            mine = who.id in {one.id for one in having(with_it, review, part, first)}
            key, due = "meeting" if part.key == ATTEND else part.key, due_on(with_it, review, part)
            if mine and not any(on <= due and words == key for on, words in heard):
                found.append((review.day, who.display, key))
    return found

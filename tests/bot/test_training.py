"""Training: which row decides, until when it counts, and to whom it is said."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.mornings import lines
from bot.training import Course, Status, Training, counts_until, held, lapsed_in, to_see
from bot.training_times import certificates, lapses
from tests.bot.cast import ANA, GRANT, LEFT, PRIYA, SUE, TODAY, london, names
from tests.bot.certificates import (
    ASTHMA,
    CARE,
    EPI,
    KCSIE,
    PFA,
    SAID,
    SCIP,
    TT,
    YEAR,
    did,
    leaders_lines,
    school,
)


def standing(*trainings: Training, day: date = TODAY) -> list[tuple[str, Status]]:
    return [(one.course.code, one.on(day)) for one in held(school(*trainings), day)]


@pytest.mark.parametrize(
    ("course", "done", "expires", "until"),
    [
        (PFA, date(2026, 11, 21), None, date(2029, 11, 20)),
        (PFA, date(2026, 11, 21), date(2028, 1, 1), date(2028, 1, 1)),
        (SCIP, date(2024, 2, 29), None, date(2025, 2, 27)),
        (SCIP, date(2026, 1, 1), None, date(2026, 12, 31)),
        (TT, date(2026, 12, 31), None, date(2028, 12, 30)),
        (CARE, date(2020, 1, 1), None, None),
        (PFA, None, None, None),
        (PFA, None, date(2027, 1, 1), date(2027, 1, 1)),
    ],
)
def test_a_certificate_says_until_when_it_counts_and_else_the_cycle_does(
    course: Course, done: date | None, expires: date | None, until: date | None
) -> None:
    assert counts_until(did(course, done, expires), course) == until


@pytest.mark.parametrize(
    ("until", "status"),
    [
        (TODAY + timedelta(days=91), Status.OK),
        (TODAY + timedelta(days=90), Status.SOON),
        (TODAY, Status.SOON),
        (TODAY - timedelta(days=1), Status.LAPSED),
        (None, Status.MISSING),
    ],
)
def test_ninety_days_before_it_is_soon_and_the_last_day_still_counts(
    until: date | None, status: Status
) -> None:
    assert standing(did(PFA, None, until)) == [("PFA", status)]


def test_the_latest_decides_whatever_the_order_and_what_is_only_to_be_done_does_not() -> None:
    old, new, wanted = did(PFA, date(2020, 1, 1)), did(PFA, date(2026, 1, 1)), did(PFA)
    for order in ((old, new, wanted), (wanted, new, old), (new, wanted, old)):
        assert standing(*order) == [("PFA", Status.OK)]


def test_a_certificate_that_was_not_right_counts_for_nothing() -> None:
    old = did(PFA, date(2020, 1, 1))
    assert standing(old, did(PFA, TODAY, not_right_at=SAID)) == [("PFA", Status.LAPSED)]


def test_who_has_left_has_no_training_any_more() -> None:
    mine = did(PFA, date(2020, 1, 1), person=SUE.id)
    assert standing(mine) == []
    assert standing(mine, day=LEFT) == [("PFA", Status.LAPSED)]


LAST = date(2027, 6, 30)


@pytest.mark.parametrize(
    ("day", "kind", "on"),
    [
        (LAST - timedelta(days=91), None, None),
        (LAST - timedelta(days=90), "training_due", LAST - timedelta(days=90)),
        (LAST - timedelta(days=61), "training_due", LAST - timedelta(days=90)),
        (LAST - timedelta(days=60), "training_due", LAST - timedelta(days=60)),
        (LAST - timedelta(days=30), "training_due", LAST - timedelta(days=30)),
        (LAST - timedelta(days=7), "training_due", LAST - timedelta(days=7)),
        (LAST, "training_due", LAST),
        (LAST + timedelta(days=6), "training_due", LAST),
        (LAST + timedelta(days=7), "training_lapsed", LAST + timedelta(days=7)),
        (LAST + timedelta(weeks=12), "training_lapsed", LAST + timedelta(weeks=12)),
        (LAST + timedelta(weeks=40), "training_lapsed", LAST + timedelta(weeks=12)),
    ],
)
def test_a_person_is_told_at_ninety_sixty_thirty_and_seven_days_on_the_day_and_weekly(
    day: date, kind: str | None, on: date | None
) -> None:
    found = list(certificates(school(did(PFA, TODAY - YEAR, LAST)), day))
    assert [(one.kind, one.on, one.person) for one in found] == ([(kind, on, ANA.id)] if kind else [])


def test_after_twelve_weeks_nobody_is_told_again() -> None:
    late = LAST + timedelta(weeks=15)
    assert ANA.id not in lines(school(did(PFA, TODAY - YEAR, LAST)), late)


def test_a_renewal_ends_it_and_begins_no_older_reminder() -> None:
    before, after = did(PFA, TODAY - 3 * YEAR, TODAY + timedelta(days=7)), did(PFA, TODAY, TODAY + YEAR / 12)
    assert list(certificates(school(before, after), TODAY)) == []


def test_what_a_school_named_itself_is_not_said_where_anybody_can_see_it() -> None:
    soon = TODAY + timedelta(days=7)
    found = [
        one.facts["course"] for one in certificates(school(did(EPI, None, soon), did(PFA, None, soon)), TODAY)
    ]
    assert found == ["Epilepsy and buccal midazolam", "Paediatric first aid"]


def test_the_head_alone_hears_weekly_how_many_people_have_something_lapsed() -> None:
    over = TODAY - timedelta(days=1)
    here = school(did(PFA, None, over), did(TT, None, over), did(PFA, None, over, person=PRIYA.id))
    monday = date(2026, 11, 23)
    wanted = ["Ms Grant", 2, monday]
    for day in (monday, monday + timedelta(days=3)):
        assert [list(one) for one in leaders_lines(lapses(here, day)) if one[0] == "Ms Grant"] == [wanted]
    told = {one.person for source in (lapses,) for one in source(here, TODAY)}
    assert names(one for one in here.people if one.id in told and one.school == here.id) == ["Ms Grant"]


def test_without_a_head_it_is_the_office() -> None:
    here = school(did(PFA, None, TODAY - timedelta(days=1)))
    others = tuple(one for one in here.people if "head" not in one.roles)
    assert leaders_lines(lapses(replace(here, people=others), TODAY)) == [("Lin", 1, TODAY)]


def test_nothing_lapsed_is_nothing_to_say() -> None:
    assert list(lapses(school(did(PFA, TODAY)), TODAY)) == []


OVER = TODAY - timedelta(days=1)


@pytest.mark.parametrize(
    ("group", "trainings", "courses"),
    [
        ("hold", [did(TT, TODAY - 3 * YEAR)], ["TT1"]),
        ("hold", [did(TT, TODAY - 3 * YEAR), did(SCIP, TODAY - YEAR / 2)], []),
        ("hold", [did(TT, TODAY - 3 * YEAR), did(TT, TODAY)], []),
        ("hold", [did(TT, TODAY - 3 * YEAR), did(TT, TODAY + timedelta(days=1))], ["TT1"]),
        ("hold", [did(PFA, TODAY - 9 * YEAR)], []),
        ("hold", [], []),
        ("hold", [did(TT)], []),
        ("medicine", [did(EPI, TODAY - 2 * YEAR), did(ASTHMA, TODAY)], ["EPI"]),
        ("medicine", [did(EPI, TODAY - YEAR, TODAY)], []),
        ("medicine", [did(EPI, TODAY - YEAR, OVER)], ["EPI"]),
        ("medicine", [did(TT, TODAY - 3 * YEAR)], []),
    ],
)
def test_a_lapse_is_what_had_lapsed_on_the_day(
    group: str, trainings: list[Training], courses: list[str]
) -> None:
    found = lapsed_in(school(*trainings), ANA.id, group, TODAY)
    assert [one.course.code for one in found] == courses


def test_a_leader_looks_at_what_was_told_and_never_at_their_own_or_at_what_is_only_read() -> None:
    told = did(PFA, TODAY, said_at=SAID)
    here = school(
        told,
        did(PFA, TODAY, said_at=SAID, seen_by=GRANT.id),
        did(TT, TODAY, said_at=SAID, not_right_at=SAID),
        did(KCSIE, TODAY, said_at=SAID),
        did(PFA, TODAY),
        did(PFA, TODAY, said_at=SAID, person=GRANT.id),
    )
    assert to_see(here, GRANT.id) == (told,)


def test_certificates_are_counted_for_the_head_once_and_again_when_another_came() -> None:
    here = school(
        did(PFA, TODAY, said_at=london("2026-11-20 15:00")),
        did(TT, TODAY, said_at=london("2026-11-22 23:30")),
    )
    mine = lines(here, TODAY)[GRANT.id]
    assert [(one.kind, one.on, one.facts["count"]) for one in mine] == [
        ("training_to_see", date(2026, 11, 22), 2)
    ]

"""Who works here and can be reached, people with several roles, and that nobody but `may()` reads the table."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.access import Action
from bot.people import Answer, Person, Role, Thing, may
from tests.bot.cast import (
    AMELIA,
    ANA,
    DALE,
    GRANT,
    HERE,
    HUGHES,
    KAI,
    LEFT,
    LIN,
    NOW,
    PATEL,
    PRIYA,
    SCHOOL,
    STRANGER,
    SUE,
    THEO,
    TODAY,
)
from tests.house import tree
from tests.house.imports import imported

AT = SCHOOL.at(NOW)
DAY = timedelta(days=1)


def test_ana_reads_what_happens_to_kai_and_nobody_elses_pupil() -> None:
    assert may(ANA, Action.NOTE_READ, Thing(HERE, pupil=KAI), AT) is Answer.YES
    assert may(PRIYA, Action.NOTE_READ, Thing(HERE, pupil=KAI), AT) is Answer.NO
    assert may(ANA, Action.NOTE_READ, Thing(HERE, pupil=AMELIA), AT) is Answer.NO


def test_mr_hughes_reads_of_his_class_and_mrs_patel_of_pupils_with_support() -> None:
    kai, theo = Thing(HERE, pupil=KAI), Thing(HERE, pupil=THEO)
    assert [may(HUGHES, Action.NOTE_READ, one, AT) for one in (kai, theo)] == [Answer.YES, Answer.YES]
    assert [may(PATEL, Action.NOTE_READ, one, AT) for one in (kai, theo)] == [Answer.YES, Answer.NO]


def test_who_left_at_half_term_may_nothing_not_even_send_a_concern() -> None:
    assert {may(SUE, action, Thing(HERE, owner=SUE.id, pupil=THEO), AT) for action in Action} == {Answer.NO}


def test_somebody_of_another_school_may_nothing_here() -> None:
    assert {may(STRANGER, action, Thing(HERE, pupil=KAI), AT) for action in Action} == {Answer.NO}


def test_the_last_day_still_counts_and_the_first_one_does() -> None:
    assert SUE.active(LEFT)
    assert not SUE.active(LEFT + DAY)
    new = replace(ANA, starts=TODAY)
    assert new.active(TODAY)
    assert not new.active(TODAY - DAY)


@pytest.mark.parametrize(
    ("person", "reached"),
    [
        (ANA, True),
        (replace(ANA, telegram_id=None), False),
        (replace(ANA, unreachable_at=NOW), False),
        (replace(ANA, starts=TODAY + DAY), False),
        (SUE, False),
    ],
    ids=["linked", "never linked", "blocked the bot", "starts tomorrow", "left"],
)
def test_a_letter_reaches_somebody_who_works_here_is_linked_and_has_not_blocked(
    person: Person, reached: bool
) -> None:
    assert person.reachable(TODAY) is reached


def test_of_several_roles_the_one_that_allows_most_counts() -> None:
    both = replace(ANA, roles=frozenset({Role.TA, Role.SENCO}))
    assert may(both, Action.NOTE_READ, Thing(HERE, pupil=AMELIA), AT) is Answer.YES
    chair = replace(LIN, roles=frozenset({Role.CHAIR, Role.OFFICE}))
    assert may(chair, Action.DIGEST_NUMBERS, Thing(HERE), AT) is Answer.NUMBERS


def test_a_second_person_is_missed_before_a_code_and_a_code_before_numbers() -> None:
    approving = replace(GRANT, roles=frozenset({Role.HEAD, Role.CHAIR}))
    assert may(approving, Action.LINK_APPROVE, Thing(HERE), AT) is Answer.SECOND
    assert may(approving, Action.RESTRICTIVE_READ, Thing(HERE), AT) is Answer.STEP_UP
    stepped = replace(approving, stepped_up_until=NOW + timedelta(seconds=1))
    assert may(stepped, Action.RESTRICTIVE_READ, Thing(HERE), AT) is Answer.YES
    assert may(stepped, Action.ERASE, Thing(HERE), AT) is Answer.SECOND
    assert may(stepped, Action.ERASE, Thing(HERE, second=DALE.id), AT) is Answer.YES


def test_who_has_no_role_may_nothing() -> None:
    nobody = replace(ANA, roles=frozenset())
    assert {may(nobody, action, Thing(HERE, owner=ANA.id, pupil=KAI), AT) for action in Action} == {Answer.NO}


def test_a_subject_is_refused_what_everybody_may() -> None:
    about_her = Thing(HERE, subjects=frozenset({GRANT.id}))
    assert may(GRANT, Action.CONCERN_ACKNOWLEDGE, about_her, AT) is Answer.NO
    assert may(DALE, Action.CONCERN_ACKNOWLEDGE, about_her, AT) is Answer.YES


def test_nobody_but_may_reads_the_table() -> None:
    readers = {
        path: {name for _, name in imported(path, source) if name.startswith("bot.access.")}
        for path, source in tree.python(*tree.ROOMS).items()
    }
    allowed = {"bot/people.py"}
    secret = {f"bot.access.{name}" for name in ("TABLE", "cells", "grants", "Grant", "Reach", "_table")}
    assert [path for path, names in readers.items() if names & secret and path not in allowed] == []
    assert readers["bot/people.py"] & secret

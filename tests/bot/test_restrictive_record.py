"""The school's record of force: what was said and by whom, when parents knew, and who may have it on paper."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.on_file import Told
from bot.people import Answer, Person
from bot.records import Change
from bot.restrictive_record import clock, may_have, parents, restrictive_facts, withheld
from tests.bot.cast import (
    AMELIA,
    ANA,
    DALE,
    GRANT,
    HUGHES,
    LIN,
    OSEI,
    PATEL,
    PRIYA,
    SCHOOL,
    STRANGER,
    THEO,
    TOM,
)
from tests.bot.held import BARE, BUMP, HOLD, WRITTEN, question

AT = SCHOOL.at(WRITTEN + timedelta(hours=4))
CODE_GIVEN = WRITTEN + timedelta(hours=8)


def test_what_was_typed_and_what_was_answered_stand_side_by_side() -> None:
    facts = restrictive_facts(HOLD, AT, GRANT)
    assert (facts["pupil"], facts["sen"], facts["reference"]) == ("Kai Bennett", "ehcp", "I-7Q4K")
    assert (facts["date"], facts["time"], facts["minutes"]) == ("Monday 23 November 2026", "11:10", "2")
    assert facts["injuries"] == [{"choice": "", "words": "no marks"}, {"choice": "none", "words": ""}]
    assert facts["why"] == [{"choice": "harm", "words": ""}]
    assert facts["place"] == [{"choice": "", "words": "gate"}, {"choice": "", "words": "by the road gate"}]
    assert [one["name"] for one in facts["adults"]] == ["Ana", "Tom"]
    assert facts["text"] == HOLD.record.text


def test_an_account_is_each_adults_own_and_one_not_given_is_said_to_be_missing() -> None:
    more = (question("account", "absent", 21, PRIYA.id), question("account", None, 22, HUGHES.id))
    facts = restrictive_facts(replace(HOLD, questions=HOLD.questions + more), AT, GRANT)
    assert [(one["name"], one["state"], one["words"]) for one in facts["accounts"]] == [
        ("Tom", "given", "I took his left side. He was calm after two minutes."),
        ("Priya", "absent", ""),
        ("Mr Hughes", "open", ""),
    ]


def test_what_nobody_said_is_empty_and_never_made_up() -> None:
    facts = restrictive_facts(BARE, AT, GRANT)
    unsaid = (
        "date",
        "time",
        "minutes",
        "place",
        "length",
        "before",
        "tried",
        "why",
        "ended",
        "injuries",
        "parents",
    )
    assert [name for name in unsaid if facts[name]] == []
    assert facts["unsure"] == "yes"
    assert facts["clock"] == facts["withheld"] == {}


def test_changes_are_told_in_words_and_another_pupils_code_is_in_none() -> None:
    facts = restrictive_facts(HOLD, AT, GRANT)
    assert [(one["what"], one["before"], one["after"]) for one in facts["changes"]] == [
        ("add", "", "Tom was on the left"),
        (
            "reading",
            "behaviour, Monday 23 November 2026, 11:05",
            "restrictive, Monday 23 November 2026, 11:10",
        ),
    ]
    moved = replace(HOLD.changes[0], change=Change.REASSIGN, before="TJ", after="KB")
    assert "TJ" not in str(restrictive_facts(replace(HOLD, changes=(moved,)), AT, GRANT)["changes"])


def test_the_clock_of_the_parents_begins_with_the_hold_and_stops_when_somebody_noted_it() -> None:
    noted = parents(HOLD, AT)
    assert [(one["by"], one["choice"]) for one in noted] == [("Ana", "office"), ("Ms Grant", "told")]
    assert clock(HOLD, AT) == {"at": "Monday 23 November 2026, 11:58", "minutes": "48", "same_day": "yes"}
    late = replace(HOLD, told=(Told(WRITTEN + timedelta(hours=20), GRANT.id),))
    assert clock(late, AT)["same_day"] == "no"
    assert clock(replace(HOLD, told=()), AT) == {}, "that the office will is not that they know"


def test_a_leaders_word_that_closes_the_authors_question_is_the_leaders() -> None:
    told = WRITTEN + timedelta(minutes=5)
    closed = replace(HOLD, questions=(question("parents", "told", 5),), told=(Told(told, GRANT.id),))
    assert [one["by"] for one in parents(closed, AT)] == ["Ms Grant"]


def test_parents_who_must_not_be_told_are_not_until_a_leader_says_they_were() -> None:
    kept = replace(HOLD, questions=(*HOLD.questions, question("withheld", "authority", 50, DALE.id)))
    assert withheld(kept, AT) == {
        "at": "Monday 23 November 2026, 12:08",
        "by": "Mrs Dale",
        "instead": "authority",
    }
    after = Told(WRITTEN + timedelta(hours=2), GRANT.id)
    assert withheld(replace(kept, told=(after,)), AT) == {}
    assert withheld(replace(HOLD, questions=(question("withheld", None, 50, DALE.id),)), AT) == {}


@pytest.mark.parametrize(
    ("who", "without", "with_code"),
    [
        (GRANT, Answer.STEP_UP, Answer.YES),
        (DALE, Answer.STEP_UP, Answer.YES),
        (OSEI, Answer.STEP_UP, Answer.YES),
        (PATEL, Answer.YES, Answer.YES),
        (ANA, Answer.NO, Answer.NO),
        (TOM, Answer.NO, Answer.NO),
        (HUGHES, Answer.NO, Answer.NO),
        (LIN, Answer.NO, Answer.NO),
        (STRANGER, Answer.NO, Answer.NO),
    ],
    ids=lambda one: one.display if isinstance(one, Person) else str(one),
)
def test_leaders_may_have_it_and_nobody_else_not_even_its_author(
    who: Person, without: Answer, with_code: Answer
) -> None:
    assert may_have(who, HOLD, AT) is without
    assert may_have(replace(who, stepped_up_until=CODE_GIVEN), HOLD, AT) is with_code


def test_a_senco_has_that_of_pupils_with_sen_alone_even_as_its_author_and_another_kind_nobody() -> None:
    other = replace(HOLD, record=replace(HOLD.record, pupil=THEO.id, author=PATEL.id))
    assert may_have(PATEL, other, AT) is Answer.NO
    assert may_have(PATEL, replace(HOLD, record=replace(HOLD.record, pupil=AMELIA.id)), AT) is Answer.YES
    assert may_have(replace(GRANT, stepped_up_until=CODE_GIVEN), BUMP, AT) is Answer.NO


def test_what_became_a_concern_is_on_no_paper_and_a_worry_that_was_added_in_none_of_them() -> None:
    taken = replace(HOLD.changes[0], change=Change.WITHDRAW, before="I-7Q4K", after="C-8R5M")
    known = replace(GRANT, stepped_up_until=CODE_GIVEN)
    assert may_have(known, replace(HOLD, changes=(taken,)), AT) is Answer.NO
    worry = replace(HOLD.changes[0], after="concern he said dad hits him with a belt")
    facts = restrictive_facts(replace(HOLD, changes=(*HOLD.changes, worry)), AT, GRANT)
    assert [one["what"] for one in facts["changes"]] == ["add", "reading"]
    assert "belt" not in str(facts)

"""The form of an accident, and who may have it: the office and the head."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.accident_form import accident_facts, may_have
from bot.people import Answer, Person
from tests.bot.cast import ANA, DALE, GRANT, HUGHES, LIN, PATEL, SCHOOL
from tests.bot.held import BUMP, HOLD, WRITTEN

AT = SCHOOL.at(WRITTEN + timedelta(hours=4))
CODE_GIVEN = WRITTEN + timedelta(hours=8)


def test_it_tells_the_injury_the_aid_and_each_look_again() -> None:
    facts = accident_facts(BUMP, AT, LIN)
    assert (facts["pupil"], facts["time"], facts["hospital"]) == ("Kai Bennett", "10:50", "yes")
    assert facts["body_area"] == [{"choice": "", "words": "head, left forehead"}]
    assert facts["mark"] == [{"choice": "", "words": "red lump, size of a 50p"}]
    assert facts["vomited"] == facts["unconscious"] == [], "nobody said"
    assert [(one["after"], one["choice"], one["at"]) for one in facts["checks"]] == [
        ("15", "fine", "11:33"),
        ("30", "worse", "11:48"),
        ("60", "", ""),
    ]
    assert [one["words"] for one in facts["parents"]] == ["told mum at the gate 10.58"]


@pytest.mark.parametrize(
    ("who", "allowed"),
    [(LIN, True), (GRANT, True), (ANA, False), (HUGHES, False), (PATEL, False), (DALE, False)],
    ids=lambda one: one.display if isinstance(one, Person) else str(one),
)
def test_the_office_and_the_head_may_have_it(who: Person, *, allowed: bool) -> None:
    stepped = replace(who, stepped_up_until=CODE_GIVEN)
    assert (may_have(stepped, BUMP, AT) is Answer.YES) is allowed
    assert may_have(stepped, HOLD, AT) is Answer.NO, "a hold is no accident"

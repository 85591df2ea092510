"""A pupil's medication sheet: due, given, by whom, seen by whom, not given and why; and who may have it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.medication_sheet import may_have, medication_facts
from bot.people import Answer, Person
from tests.bot.cast import AMELIA, ANA, DALE, GRANT, HUGHES, KAI, LIN, PATEL, SCHOOL, THEO
from tests.bot.held import GIVEN, MEDICINES, WRITTEN

AT = SCHOOL.at(WRITTEN + timedelta(days=4))
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))
CODE_GIVEN = AT.now + timedelta(hours=1)


def test_each_dose_is_a_line_in_the_order_of_the_days_and_what_was_taken_back_is_none() -> None:
    facts = medication_facts(KAI, MEDICINES, NOVEMBER, AT, LIN)
    given, refused = facts["doses"]
    assert [
        given[name] for name in ("date", "time", "given", "medicine", "dose", "route", "due", "witness", "by")
    ] == [
        "Mon 23 Nov 2026",
        "12:30",
        "yes",
        "methylphenidate",
        "5mg",
        "by mouth",
        "12.15",
        "Priya saw",
        "Ana",
    ]
    assert (refused["given"], refused["why"], refused["time"]) == ("no", "refused 5mg ritalin", "")
    assert facts["episodes"] == [{"date": "25 Nov 2026", "reference": "I-5H8C"}]


def test_a_wrong_dose_is_told_in_its_own_words() -> None:
    wrong = replace(MEDICINES[0], words="gave 10mg by mistake", facts={"medicine": "ritalin"})
    (dose,) = medication_facts(KAI, [wrong], NOVEMBER, AT, LIN)["doses"]
    assert (dose["given"], dose["why"]) == ("no", "gave 10mg by mistake")


def test_another_pupils_medicine_is_on_no_sheet_but_their_own() -> None:
    assert medication_facts(AMELIA, MEDICINES, NOVEMBER, AT, LIN)["doses"] == []
    assert medication_facts(KAI, [replace(GIVEN, pupil=AMELIA.id)], NOVEMBER, AT, LIN)["doses"] == []


@pytest.mark.parametrize(
    ("who", "allowed"),
    [(LIN, True), (GRANT, True), (PATEL, True), (ANA, False), (HUGHES, False), (DALE, False)],
    ids=lambda one: one.display if isinstance(one, Person) else str(one),
)
def test_the_office_the_senco_and_the_head_may_have_it(who: Person, *, allowed: bool) -> None:
    assert (may_have(replace(who, stepped_up_until=CODE_GIVEN), KAI, AT) is Answer.YES) is allowed
    assert may_have(who, KAI, AT) is not Answer.YES, "without the code"


def test_a_senco_has_the_sheets_of_pupils_with_sen() -> None:
    assert may_have(replace(PATEL, stepped_up_until=CODE_GIVEN), THEO, AT) is Answer.NO

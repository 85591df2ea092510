"""The circumstances in which every cell of the access table is tried, and a tiny second model of what is right there."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache
from typing import Any
from uuid import UUID

from bot.concerns import thing as concerning
from bot.people import Answer, Moment, Person, Role, Thing
from bot.school import Assignment, SchoolClass
from tests.bot.cast import ELSEWHERE, HERE, NOW, SCHOOL, TODAY, pupil, staff
from tests.bot.concerns import concern

ME, SOMEBODY, SECOND = UUID(int=90), UUID(int=91), UUID(int=92)
MY_CLASS, OTHER_CLASS = UUID(int=93), UUID(int=94)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
STEPPED_UP = NOW + timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Circumstance:
    """How somebody stands to a thing; the first `holds` names the reaches of the table that apply.

    `person`, `thing`, `pupil` and `assigned` are what is special about each (None: there is no such pupil, no
    assignment). `barred`: nothing is allowed. `stepped_up` and `agreed`: the code was given, a second person agreed.
    """

    name: str
    holds: str = ""
    thing: dict[str, Any] = field(default_factory=dict)
    pupil: dict[str, Any] | None = None
    assigned: dict[str, Any] | None = None
    person: dict[str, Any] = field(default_factory=dict)
    barred: bool = False
    stepped_up: bool = True
    agreed: bool = True


EVERYTHING = Circumstance(
    "everything at once",
    "O A A30 C SEN S SG",
    {"owner": ME, "shared_with": frozenset({ME}), "safeguarding": True},
    {"class_id": MY_CLASS, "sen_status": "ehcp"},
    assigned={},
)


def but(name: str, **special: Any) -> Circumstance:
    """Everything at once, except for this; of the thing only what is named changes."""
    thing = EVERYTHING.thing | special.pop("thing", {})
    return replace(EVERYTHING, name=name, thing=thing, **special)


def kept_out(*people: UUID) -> frozenset[UUID]:
    """Whom a concern tells `may()` to refuse, when its reporter asked to keep these people out of it."""
    return concerning(concern(excluded=frozenset(people)), SCHOOL).subjects


_PUPIL = EVERYTHING.pupil or {}
CIRCUMSTANCES = (
    # Each relation by itself, and what looks like one and is none.
    Circumstance("nobody's, about nobody"),
    Circumstance("own", "O SG", {"owner": ME}),
    Circumstance("own, about a pupil of another class", "O SG", {"owner": ME}, {"class_id": OTHER_CLASS}),
    Circumstance("assigned", "A A30", {}, {}, {}),
    Circumstance("assigned, 30 days old", "A A30", {"age_days": 30}, {}, {}),
    Circumstance("assigned, 31 days old", "A", {"age_days": 31}, {}, {}),
    Circumstance("own class", "C", {}, {"class_id": MY_CLASS}),
    Circumstance("SEN support", "SEN", {}, {"sen_status": "support"}),
    Circumstance("EHCP", "SEN", {}, {"sen_status": "ehcp"}),
    Circumstance("shared", "S", {"shared_with": frozenset({ME, SOMEBODY})}, {}),
    Circumstance("safeguarding", "SG", {"safeguarding": True}),
    Circumstance("somebody else's", "", {"owner": SOMEBODY, "shared_with": frozenset({SOMEBODY})}, {}),
    Circumstance("other class", "", {}, {"class_id": OTHER_CLASS}),
    Circumstance("past assignment", "", {}, {}, {"ends": YESTERDAY}),
    Circumstance("assignment still to come", "", {}, {}, {"starts": TOMORROW}),
    Circumstance("assigned on another weekday", "", {}, {}, {"days": frozenset({"Tue"})}),
    Circumstance("assigned to somebody else", "", {}, {}, {"person": SOMEBODY}),
    EVERYTHING,
    # Everything at once except for one relation.
    but("somebody else's, besides", holds="A A30 C SEN S SG", thing={"owner": SOMEBODY}),
    but("another class, besides", holds="O A A30 SEN S SG", pupil=_PUPIL | {"class_id": OTHER_CLASS}),
    but("a past assignment, besides", holds="O C SEN S SG", assigned={"ends": YESTERDAY}),
    but("no assignment, besides", holds="O C SEN S SG", assigned=None),
    but(
        "shared with somebody else, besides",
        holds="O A A30 C SEN SG",
        thing={"shared_with": frozenset({SOMEBODY})},
    ),
    but("no support, besides", holds="O A A30 C S SG", pupil=_PUPIL | {"sen_status": "none"}),
    but("the pupil left", holds="O S SG", pupil=_PUPIL | {"ends": YESTERDAY}),
    # What looks as if it barred, and does not.
    but("somebody else is its subject", thing={"subjects": frozenset({SOMEBODY})}),
    but("somebody else is kept out", thing={"subjects": kept_out(SOMEBODY)}),
    but("the last assigned day", assigned={"ends": TODAY}),
    but("the first assigned day", assigned={"starts": TODAY}),
    but("the last day here", person={"ends": TODAY}),
    but("the first day here", person={"starts": TODAY}),
    but("the step-up is almost over", person={"stepped_up_until": NOW + timedelta(seconds=1)}),
    # The code was not given, nobody else agreed.
    but("no step-up", person={"stepped_up_until": None}, stepped_up=False),
    but("the step-up is just over", person={"stepped_up_until": NOW}, stepped_up=False),
    but("second person missing", thing={"second": None}, agreed=False),
    but("the second person is oneself", thing={"second": ME}, agreed=False),
    # What bars, whatever else is true.
    but("other school", thing={"school": ELSEWHERE}, barred=True),
    but("subject", thing={"subjects": frozenset({ME, SOMEBODY})}, barred=True),
    but("kept out by the reporter", thing={"subjects": kept_out(ME)}, barred=True),
    but("left yesterday", person={"ends": YESTERDAY}, barred=True),
    but("starts tomorrow", person={"starts": TOMORROW}, barred=True),
)


def expected(allowed: str, here: Circumstance) -> Answer:
    """What the answer has to be to somebody with this cell (`O,A30`, `all*2`, `-`)."""
    if here.barred:
        return Answer.NO
    reached = {"all", "N", *here.holds.split()}
    found = [word for word in allowed.split(",") if word.removesuffix("2").removesuffix("*") in reached]
    if not found:
        return Answer.NO
    if found == ["N"]:
        return Answer.NUMBERS
    if "*" in found[0] and not here.stepped_up:
        return Answer.STEP_UP
    return Answer.SECOND if found[0].endswith("2") and not here.agreed else Answer.YES


@cache
def staged(role: str, number: int) -> tuple[Person, Thing, Moment]:
    """Put a circumstance on the stage: who asks, about what, in which school at which moment."""
    here = CIRCUMSTANCES[number]
    actor = staff(1, "somebody", Role(role), **{"id": ME, "stepped_up_until": STEPPED_UP} | here.person)
    about = None if here.pupil is None else pupil(1, "P", "Pupil", "", **here.pupil)
    assigned: tuple[Assignment, ...] = ()
    if about is not None and here.assigned is not None:
        assigned = (Assignment(**{"person": ME, "pupil": about.id} | here.assigned),)
    classes = (SchoolClass(MY_CLASS, "1A", "", "1", ME), SchoolClass(OTHER_CLASS, "1B", "", "1", SOMEBODY))
    school = replace(SCHOOL, classes=classes, assignments=assigned)
    thing = {"school": HERE, "pupil": about, "second": SECOND} | here.thing
    return actor, Thing(**thing), school.at(NOW)

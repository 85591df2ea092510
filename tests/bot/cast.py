"""The fixed cast: a small school on a Monday morning in November, and one person of another school."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.calendar import Span
from bot.duties import Duty
from bot.people import Person, Role
from bot.pupils import Pupil
from bot.school import Assignment, School, SchoolClass

HERE, ELSEWHERE = UUID(int=1), UUID(int=2)
ZONE = ZoneInfo("Europe/London")

NOW = datetime(
    2026, 11, 23, 10, 41, tzinfo=UTC
)  # a Monday in term, in the winter: London shows the same time
TODAY = NOW.date()
LEFT = date(2026, 10, 23)


def staff(number: int, display: str, *roles: Role, **more: Any) -> Person:
    """Somebody who is linked, unless `telegram_id=None` says otherwise."""
    known: dict[str, Any] = {"id": UUID(int=number), "school": HERE, "telegram_id": 5000 + number}
    return Person(code=f"s{number}", name=display, display=display, roles=frozenset(roles), **known | more)


ANA = staff(11, "Ana", Role.TA)
PRIYA = staff(12, "Priya", Role.TA)
TOM = staff(13, "Tom", Role.TA)  # covers where he is needed: no pupil of his own
HUGHES = staff(14, "Mr Hughes", Role.TEACHER)
WOOD = staff(15, "Miss Wood", Role.TEACHER)
PATEL = staff(16, "Mrs Patel", Role.SENCO)
DALE = staff(17, "Mrs Dale", Role.DSL)
OSEI = staff(18, "Mr Osei", Role.DEPUTY_DSL)
GRANT = staff(19, "Ms Grant", Role.HEAD)
LIN = staff(20, "Lin", Role.OFFICE)
BELL = staff(21, "Mr Bell", Role.CHAIR)
SUE = staff(22, "Sue", Role.TA, Role.DEPUTY_DSL, ends=LEFT)  # left at half term
STRANGER = staff(23, "Mrs Frost", Role.DSL, Role.HEAD, school=ELSEWHERE)

OAK = SchoolClass(UUID(int=31), "3H", "Oak", "3", HUGHES.id)
ELM = SchoolClass(UUID(int=32), "5W", "Elm", "5", WOOD.id)


def pupil(number: int, code: str, first_name: str, last_name: str, **more: Any) -> Pupil:
    """A pupil of the school."""
    return Pupil(UUID(int=number), HERE, code, first_name, last_name, **more)


KAI = pupil(41, "KB", "Kai", "Bennett", aliases=("K",), class_id=OAK.id, sen_status="ehcp")
AMELIA = pupil(42, "AMR", "Amelia", "Rahman", aliases=("Mils", "AR"), class_id=ELM.id, sen_status="ehcp")
AARON = pupil(43, "AAR", "Aaron", "Reid", aliases=("Az", "AR"), class_id=ELM.id, sen_status="support")
SIOBHAN = pupil(44, "SOB", "Siobhan", "O'Brien", known_as="Shiv")
THEO = pupil(45, "TJ", "Theo", "Jankowski", aliases=("T",), class_id=OAK.id)

CALENDAR = (
    Span("term", date(2026, 9, 2), date(2026, 10, 23)),
    Span("term", date(2026, 11, 2), date(2026, 12, 18)),
    Span("term", date(2027, 1, 5), date(2027, 2, 12)),
    Span("inset", date(2026, 11, 27), date(2026, 11, 27)),
)

BREAK = Duty(
    UUID(int=51), frozenset({"Mon", "Wed"}), "break", time(10, 40), time(11, 0), "zone 2 (tyres)", "", ANA.id
)
LUNCH = Duty(
    UUID(int=52), frozenset({"Mon", "Fri"}), "lunch", time(12, 0), time(12, 30), "hall", "lead", ANA.id
)
GATE = Duty(
    UUID(int=53),
    frozenset({"Mon", "Tue", "Wed", "Thu", "Fri"}),
    "gate",
    time(8, 30),
    time(8, 45),
    "gate",
    "",
    TOM.id,
)

SCHOOL = School(
    HERE,
    1,
    people=(ANA, PRIYA, TOM, HUGHES, WOOD, PATEL, DALE, OSEI, GRANT, LIN, BELL, SUE, STRANGER),
    pupils=(KAI, AMELIA, AARON, SIOBHAN, THEO),
    classes=(OAK, ELM),
    assignments=(
        Assignment(ANA.id, KAI.id),
        Assignment(PRIYA.id, AMELIA.id),
        Assignment(PRIYA.id, AARON.id),
        Assignment(SUE.id, THEO.id),
    ),
    calendar=CALENDAR,
    rota=(BREAK, LUNCH, GATE),
)


def london(words: str) -> datetime:
    """The UTC moment of a wall clock in London, written `2026-11-23 10:41`; in the autumn overlap the first."""
    return datetime.fromisoformat(f"{words}:00").replace(tzinfo=ZONE).astimezone(UTC)


def without(school: School, *people: Person) -> School:
    """The same school when these people cannot be reached."""
    away = {person.id for person in people}
    return replace(
        school,
        people=tuple(replace(one, unreachable_at=NOW) if one.id in away else one for one in school.people),
    )


def names(people: Iterable[Person]) -> list[str]:
    """How people are called, in the order given."""
    return [person.display for person in people]

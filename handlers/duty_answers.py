"""A duty is answered: whoever leads the duties hears of "can't", and of a change of mind after it."""

from datetime import date
from uuid import UUID

from bot.calendar import clock_words
from bot.duties import Duty, DutyAnswer
from bot.letters import Letter, LetterKind, Priority
from bot.people import Flag, Person, Role
from handlers.context import Unit


async def answer(unit: Unit, what: tuple[Duty, date, DutyAnswer], message_id: int | None) -> None:
    """Store which duty was answered, of which day and how, tell who leads the duties, and show it."""
    found, day, said = what
    before = await unit.store.duties.answered(unit.sender.school, found.id, unit.sender.id, day)
    told = leads(unit, found.person) if DutyAnswer.CANT in {said, before} else ()
    if said is not before:
        mine = (unit.sender.id, day, said)
        await unit.store.duties.answer(unit.sender.school, found.id, mine, unit.now)
        for lead in told:
            unit.post(_told(unit, found, said, lead))
    unit.post(_answered(unit, what, " and ".join(lead.display for lead in told), message_id))


def leads(unit: Unit, without: UUID) -> tuple[Person, ...]:
    """Return who is told of a duty without a person: those who lead the duties, else the office, else the head."""
    here = unit.here
    others = [
        person for person in here.school.people if person.reachable(here.today) and person.id != without
    ]
    for fits in (
        lambda person: Flag.DUTY_LEAD in person.flags,
        lambda person: Role.OFFICE in person.roles,
        lambda person: Role.HEAD in person.roles,
    ):
        found = tuple(filter(fits, others))
        if found:
            return found
    return ()


def _told(unit: Unit, found: Duty, answer: DutyAnswer, lead: Person) -> Letter:
    """Return what a lead hears: the duty needs somebody else, or does not any more."""
    return Letter(
        key=f"lead:{unit.arrived.id.hex}:{lead.id.hex}",
        template="pushes/duty_uncovered" if answer is DutyAnswer.CANT else "pushes/duty_covered",
        priority=Priority.REMINDER,
        person=lead.id,
        owner=lead.id,
        facts={"duty": found.words(), "name": unit.sender.display},
    )


def _answered(unit: Unit, what: tuple[Duty, date, DutyAnswer], told: str, message_id: int | None) -> Letter:
    """Return the reminder as it reads now, with the other answer still to tap."""
    found, day, answer = what
    return Letter(
        key=f"duty:{unit.arrived.id.hex}",
        template="pushes/duty_answered",
        kind=LetterKind.EDIT if message_id else LetterKind.CRITICAL,
        person=unit.sender.id,
        owner=unit.sender.id,
        message_id=message_id,
        facts={
            "duty": found.words(),
            "duty_id": found.id.hex,
            "day": day.isoformat(),
            "answer": answer.value,
            "at": clock_words(unit.now, unit.here.school.zone),
            "lead": told,
        },
    )

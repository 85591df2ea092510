"""A duty is answered: whoever leads the duties hears of "can't", of "late", and of a change of mind after it."""

from datetime import date

from bot.calendar import clock_words
from bot.cover import Stage, free
from bot.duties import Duty, DutyAnswer
from bot.duty_times import leads
from bot.letters import Letter, LetterKind, Priority
from bot.people import Person
from handlers import covering
from handlers.context import Unit
from handlers.cover_letters import duty_words

What = tuple[Duty, date, DutyAnswer]
"""Which duty was answered, of which day and how."""


async def answer(unit: Unit, what: What, message_id: int | None, minutes: int | None = None) -> None:
    """Store an answer, tell who leads the duties of what they must know, and show it."""
    found, day, said = what
    school, store = unit.here.school, unit.store
    before = await store.duties.answered(school.id, found.id, unit.sender.id, day)
    told = leads(school, unit.here.today, unit.sender.id)
    has = await _keep(unit, found, day) if said is not DutyAnswer.CANT else ""
    looking = "now"
    if said is not before and not has:
        await store.duties.answer(school.id, found.id, (unit.sender.id, day, said), unit.now)
        if said is DutyAnswer.CANT:
            looking = await _looking(unit, found, day)
        for letter in _letters(unit, what, before, told, minutes):
            unit.post(letter)
    changed = told if DutyAnswer.CANT in {said, before} or said is DutyAnswer.LATE else ()
    names = (" and ".join(lead.display for lead in changed), has, looking)
    unit.post(_answered(unit, what, names, message_id))


async def _looking(unit: Unit, found: Duty, day: date) -> str:
    """Let go of the duty; return how somebody is looked for: "now", "later" on its morning, or "nobody" is free."""
    store, school = unit.store, unit.here.school
    begun = await covering.release(store, school, [(found, day)], unit.sender, unit.now)
    if begun and begun[0].stage is Stage.WAITS:
        return "later"
    school = await store.schools.get(school.id)
    return "nobody" if begun and not free(school, begun[0], unit.now) else "now"


async def _keep(unit: Unit, found: Duty, day: date) -> str:
    """Give the duty back to the sender if somebody was looked for; return who has it when that is too late, else ""."""
    one = await unit.store.covers.of(unit.sender.school, found.id, day)
    if one is None or one.by == unit.sender.id:
        return ""
    if one.stage is not Stage.TAKEN and await covering.keep(unit.store, unit.here.school, one, unit.now):
        return ""
    stands_in = unit.here.school.person(one.by)
    return stands_in.display if stands_in else ""


def _letters(
    unit: Unit, what: What, before: DutyAnswer | None, told: tuple[Person, ...], minutes: int | None
) -> list[Letter]:
    """Return what the leads hear besides that a duty needs somebody: late, or after all."""
    found, day, said = what
    facts: dict[str, object] = {
        "duty": duty_words(found, day, unit.here.today),
        "name": unit.sender.display,
    }
    if said is DutyAnswer.LATE:
        template, facts = "pushes/duty_late", {**facts, "minutes": minutes or 0}
    elif said is DutyAnswer.SEEN and before is DutyAnswer.CANT:
        template = "pushes/duty_covered"
    else:
        return []
    return [
        Letter(
            key=f"lead:{unit.arrived.id.hex}:{lead.id.hex}",
            template=template,
            priority=Priority.REMINDER,
            person=lead.id,
            owner=lead.id,
            facts=facts,
        )
        for lead in told
    ]


def _answered(unit: Unit, what: What, names: tuple[str, str, str], message_id: int | None) -> Letter:
    """Return the reminder as it reads now, with the other answers still to tap."""
    found, day, said = what
    told, has, looking = names
    return Letter(
        key=f"duty:{unit.arrived.id.hex}:{found.id.hex}",
        template="pushes/duty_answered",
        kind=LetterKind.EDIT if message_id else LetterKind.CRITICAL,
        person=unit.sender.id,
        owner=unit.sender.id,
        message_id=message_id,
        facts={
            "duty": duty_words(found, day, unit.here.today),
            "duty_id": found.id.hex,
            "day": day.isoformat(),
            "answer": said.value,
            "at": clock_words(unit.now, unit.here.school.zone),
            "lead": told,
            "has": has,
            "looking": looking,
        },
    )

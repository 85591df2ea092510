"""Taps that are about no single record: a kind chosen before typing, an answer to a duty, a digest opened."""

from dataclasses import replace
from datetime import date

from bot.access import Action
from bot.calendar import clock_words, instant
from bot.duties import Duty, DutyAnswer
from bot.kinds import KINDS
from bot.letters import Letter, LetterKind, Priority
from bot.people import Answer, Flag, Person, Role, Thing, may
from handlers.answers import ask
from handlers.context import Unit
from handlers.digest_pages import composed, note_opened, occurrence_of, opened
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"


async def start(unit: Unit, tap: Tap) -> str | None:
    """Log, Incident or Concern: the next message of this chat is one."""
    if tap.part(0) not in KINDS:
        return NOT_FOUND
    await ask(unit, "kind", tap.part(0))
    unit.reply("questions/what_happened", kind=tap.part(0))
    return None


async def duty(unit: Unit, tap: Tap) -> str | None:
    """Seen, or can't: whoever leads the duties hears of the latter, and of a change of mind after it."""
    what = _duty(unit, tap)
    if isinstance(what, str):
        return what
    found, day, answer = what
    before = await unit.store.duties.answered(unit.sender.school, found.id, unit.sender.id, day)
    leads = _leads(unit, found) if DutyAnswer.CANT in {answer, before} else ()
    if answer is not before:
        mine = (unit.sender.id, day, answer)
        await unit.store.duties.answer(unit.sender.school, found.id, mine, unit.now)
        for lead in leads:
            unit.post(_told(unit, found, answer, lead))
    told = " and ".join(lead.display for lead in leads)
    unit.post(_answered(unit, what, told, tap.message_id))
    return None


async def open_(unit: Unit, tap: Tap) -> str | None:
    """Open a digest, at a page, in place of the line that announced it."""
    day = _day(tap.part(1))
    one = occurrence_of(tap.part(0), day, unit.sender, unit.here) if day else None
    if one is None or one.due_at > unit.now:
        return NOT_FOUND
    digest = await composed(unit.store, unit.sender, one, unit.here)
    facts = opened(digest, one, tap.version(2))
    letter = Letter(
        key=f"open:{unit.arrived.id.hex}",
        template="digests/pupils",
        person=unit.sender.id,
        owner=unit.sender.id,
        facts=facts,
    )
    unit.post(replace(letter, kind=LetterKind.EDIT, message_id=tap.message_id) if tap.message_id else letter)
    note_opened(unit.store, unit.sender, one, unit.now)
    return None


def _duty(unit: Unit, tap: Tap) -> tuple[Duty, date, DutyAnswer] | str:
    """Return which duty was answered, of which day and how, or the toast that says why it cannot be."""
    found = next((one for one in unit.here.school.rota if one.id.hex == tap.part(0)), None)
    day, said = _day(tap.part(1)), tap.part(2)
    if found is None or day is None or said not in set(DutyAnswer):
        return NOT_FOUND
    mine = Thing(unit.sender.school, owner=found.person)
    if may(unit.sender, Action.DUTY_ANSWER, mine, unit.here) is not Answer.YES:
        return NOT_FOUND
    if day > unit.here.today or not found.on(day):
        return NOT_FOUND
    over = instant(day, found.ends_at, unit.here.school.zone) <= unit.now
    return "toasts/duty_over" if over else (found, day, DutyAnswer(said))


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


def _leads(unit: Unit, found: Duty) -> tuple[Person, ...]:
    """Return who is told of a duty without a person: those who lead the duties, else the office, else the head."""
    here = unit.here
    others = [
        person for person in here.school.people if person.reachable(here.today) and person.id != found.person
    ]
    for fits in (
        lambda person: Flag.DUTY_LEAD in person.flags,
        lambda person: Role.OFFICE in person.roles,
        lambda person: Role.HEAD in person.roles,
    ):
        leads = tuple(filter(fits, others))
        if leads:
            return leads
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

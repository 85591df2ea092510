"""Taps that are about no single record: a kind chosen before typing, an answer to a duty, a digest opened."""

from dataclasses import replace
from datetime import date

from bot.access import Action
from bot.calendar import instant
from bot.duties import Duty, DutyAnswer
from bot.kinds import KINDS
from bot.letters import Letter, LetterKind
from bot.people import Answer, Thing, may
from handlers import duty_answers
from handlers.answers import ask_what
from handlers.context import Unit
from handlers.digest_pages import NOTES, WEEKLY, composed, note_opened, occurrence_of, opened
from handlers.taps import Tap
from handlers.week_pages import open_week

NOT_FOUND = "toasts/not_found"


async def start(unit: Unit, tap: Tap) -> str | None:
    """Log, Incident or Concern: the next message of this chat is one."""
    if tap.part(0) not in KINDS:
        return NOT_FOUND
    await ask_what(unit, tap.part(0))
    return None


async def duty(unit: Unit, tap: Tap) -> str | None:
    """Seen, or can't."""
    what = _duty(unit, tap)
    if isinstance(what, str):
        return what
    await duty_answers.answer(unit, what, tap.message_id)
    return None


async def open_(unit: Unit, tap: Tap) -> str | None:
    """Open a digest, at a page, in place of the line that announced it."""
    day = _day(tap.part(1))
    kind = WEEKLY if tap.part(0) == NOTES else tap.part(0)
    one = occurrence_of(kind, day, unit.sender, unit.here) if day else None
    if one is None or one.due_at > unit.now:
        return NOT_FOUND
    if tap.part(0) == WEEKLY:
        await open_week(unit, one, tap.message_id)
        note_opened(unit.store, unit.sender, one, unit.now)
        return None
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
    school = unit.here.school
    found = next((one for one in school.rota if one.id.hex == tap.part(0)), None)
    day, said = _day(tap.part(1)), tap.part(2)
    if found is None or day is None or said not in set(DutyAnswer):
        return NOT_FOUND
    cover = school.cover(found.id, day)
    asked = {school.holder(found, day), cover.absent if cover else found.person}
    mine = Thing(unit.sender.school, owner=unit.sender.id if unit.sender.id in asked else None)
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

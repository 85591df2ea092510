"""What the bot says unasked: from an occurrence of the schedule to the letter that says it."""

from dataclasses import replace
from datetime import date, datetime

from bot.access import Action
from bot.letters import Letter, LetterKind, Priority
from bot.schedule import Occurrence, duties_of, speaks_at
from bot.school import School
from handlers.concern_lists import NUMBERS, facts_of
from handlers.digest_pages import WEEKLY, composed, letter_key
from handlers.sweeping import left
from storage import Store

TEMPLATES = {
    "sweep": "questions/left",
    "duty_list": "pushes/duty_list",
    "duty_notice": "pushes/duty_notice",
    "teacher_digest": "pushes/digest_ready",
    "senco_digest": "pushes/digest_ready",
    "concern_list": "digests/concern_list",
    "concern_numbers": "digests/concern_numbers",
    "concern_waiting": "digests/concern_waiting",
}


async def letter_of(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    """Return the letter of an occurrence; None when there is nothing to say."""
    if one.kind.endswith("_digest"):
        return await _digest(store, school, one, now)
    if one.kind == "sweep":
        return await _sweep(store, school, one, now)
    if one.kind.startswith("concern_"):
        found = await facts_of(store, school, one)
        needs = Action.DIGEST_NUMBERS if one.kind == NUMBERS else Action.DIGEST_CONCERNS
        return replace(_push(one, found), needs=needs) if found else None
    duties = duties_of(school, date.fromisoformat(one.slot)).get(one.person, [])
    facts: dict[str, object] = {"duties": [duty.words() for duty in duties]}
    if one.kind == "duty_notice":
        mine = next((duty for duty in duties if duty.id == one.subject), None)
        if mine is None:
            return None
        facts = {"duty": mine.words(), "duty_id": mine.id.hex, "day": one.slot}
    return _push(one, facts)


async def _sweep(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    things = await left(store, school, one.person, now)
    return _push(one, {"things": things}) if things else None


async def _digest(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    reader = school.person(one.person)
    digest = await composed(store, reader, one, school.at(now)) if reader else None
    if digest is None or digest.empty:
        return None
    facts = {
        "weekly": one.kind == WEEKLY,
        "notes": digest.notes,
        "incidents": digest.incidents,
        "unplaced": digest.unplaced,
        "pupils": len(digest.pupils),
        "kind": one.kind,
        "day": one.slot,
    }
    return replace(_push(one, facts), priority=Priority.DIGEST, due_at=speaks_at(school, now))


def _push(one: Occurrence, facts: dict[str, object]) -> Letter:
    return Letter(
        key=letter_key(one),
        template=TEMPLATES[one.kind],
        kind=LetterKind.ONCE,
        priority=Priority.REMINDER,
        person=one.person,
        owner=one.person,
        expires_at=one.latest,
        facts=facts,
    )

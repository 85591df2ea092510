"""What the bot says unasked: from an occurrence of the schedule to the letter that says it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from bot.hours import works_on
from bot.letters import Letter, LetterKind, Priority
from bot.occurrences import Occurrence
from bot.people import Person
from bot.schedule import speaks_at
from bot.school import School
from handlers import duty_letters, mornings
from handlers.concern_lists import facts_of, needs_of
from handlers.digest_pages import WEEKLY, began, digest_of, letter_key
from handlers.papers import still_allowed
from handlers.sweeping import left, open_with
from storage import Store


async def letter_of(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    """Return the letter of an occurrence; None when there is nothing to say."""
    return await LETTERS[one.kind](store, school, one, now)


def still_wanted(school: School, person: Person, letter: Letter, now: datetime) -> bool:
    """Whether a letter may still leave: no reminder on a day that was closed since or is not theirs, no pupil to who may not."""
    if not still_allowed(person, letter, school.at(now)):
        return False
    if letter.kind is not LetterKind.ONCE or letter.priority not in {Priority.REMINDER, Priority.DIGEST}:
        return True
    today = school.at(now).today
    return school.is_open(today) and works_on(person, today)


async def _concerns(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    found = await facts_of(store, school, one)
    return replace(_push(one, f"digests/{one.kind}", found), needs=needs_of(one.kind)) if found else None


async def _sweep(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    things = await left(store, school, await open_with(store, school, one.person), now)
    return _push(one, "questions/left", {"things": things}) if things else None


async def _digest(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    reader, at = school.person(one.person), school.at(now)
    since = await began(store, one, at)
    # Asked once for everybody whose digest begins and ends with this one.
    records = await store.once(
        ("stored", school.id, since, one.due_at),
        lambda: store.records.between(school.id, since, one.due_at),
    )
    digest = digest_of(reader, one, records, at) if reader else None
    if reader is None or digest is None or digest.empty:
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
    letter = _push(one, "pushes/digest_ready", facts)
    return replace(letter, priority=Priority.DIGEST, due_at=speaks_at(school, reader, now))


LETTERS: dict[str, Callable[[Store, School, Occurrence, datetime], Awaitable[Letter | None]]] = {
    "morning": mornings.letter,
    "duty_notice": duty_letters.notice,
    "duty_last": duty_letters.notice,
    "duty_silent": duty_letters.silent,
    "duty_evening": duty_letters.evening,
    "teacher_digest": _digest,
    "senco_digest": _digest,
    "concern_list": _concerns,
    "concern_numbers": _concerns,
    "concern_waiting": _concerns,
    "sweep": _sweep,
}


def _push(one: Occurrence, template: str, facts: dict[str, object]) -> Letter:
    return Letter(
        key=letter_key(one),
        template=template,
        kind=LetterKind.ONCE,
        priority=Priority.REMINDER,
        person=one.person,
        owner=one.person,
        expires_at=one.latest,
        facts=facts,
    )

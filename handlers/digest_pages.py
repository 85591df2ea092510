"""A digest: counted when it is due, rendered when it is opened, so that an amendment made since is in it."""

from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.calendar import day_words, local
from bot.digests import Digest, compose, pages
from bot.letters import State
from bot.occurrences import Occurrence
from bot.people import Moment, Person
from bot.schedule import on, previous
from bot.school import School
from storage import Store

WEEKLY = "senco_digest"
NOTES = "notes"
"""What the button of a week carries that opens its notes."""
_MADE_GOOD = timedelta(days=14)
"""How far back a digest reaches for others that were never said; what is older is found in `/digest` and on file."""
_NEVER_LEFT = {State.EXPIRED, State.DEAD, State.WITHDRAWN}


async def composed(store: Store, reader: Person, one: Occurrence, at: Moment) -> Digest:
    """Put together a digest: what was stored since the last one that was said and until its own moment."""
    since = await began(store, one, at)
    records = await store.records.between(at.school.id, since, one.due_at)
    return compose(reader, records, at)


async def began(store: Store, one: Occurrence, at: Moment) -> datetime:
    """Return the moment of the last digest before this one that was said: what this one covers begins there."""
    since = previous(at.school, one, one.due_at)
    while one.due_at - since < _MADE_GOOD and not await _was_said(store, one, since, at.school):
        since = previous(at.school, one, since)
    return since


async def _was_said(store: Store, one: Occurrence, due_at: datetime, school: School) -> bool:
    """Whether the same reader's digest of an earlier moment was said, was empty, or was never to be."""
    earlier = replace(one, slot=local(due_at, school.zone).date().isoformat(), due_at=due_at)
    outcome = await store.occurrences.outcome(school.id, earlier)
    if outcome == "sent":
        letters = await store.outbox.message_of([letter_key(earlier)])
        return letters.get(letter_key(earlier), (State.SENT, None))[0] not in _NEVER_LEFT
    return outcome not in {"late", "nobody"}


def letter_key(one: Occurrence) -> str:
    """Return the key of the letter that an occurrence becomes."""
    return f"{one.kind}:{one.subject.hex}:{one.slot}"


def occurrence_of(kind: str, day: date, reader: Person, at: Moment) -> Occurrence | None:
    """Return the occurrence that a person's digest of a date belongs to."""
    mine = [one for one in on(at.school, day) if one.kind == kind and one.person == reader.id]
    return mine[0] if mine else None


def note_opened(store: Store, reader: Person, one: Occurrence, now: datetime) -> None:
    """Note in the audit chain who read which digest."""
    store.tx.note(reader.school, now, "digest opened", by=reader.id, kind=one.kind, day=one.slot)


def opened(digest: Digest, one: Occurrence, page: int) -> dict[str, Any]:
    """Return the facts of a page of an opened digest; a page that does not exist is the nearest one."""
    day, cut = date.fromisoformat(one.slot), pages(digest)
    page = max(1, min(page, len(cut)))
    return {
        "title": f"Week to {day_words(day)}" if one.kind == WEEKLY else day_words(day),
        "notes": digest.notes,
        "incidents": digest.incidents,
        "unplaced": digest.unplaced,
        "pupils": [
            {
                "code": part.code,
                "lines": [asdict(line) for line in part.lines],
            }
            for part in cut[page - 1]
        ],
        "kind": NOTES if one.kind == WEEKLY else one.kind,
        "day": one.slot,
        "page": page,
        "pages": len(cut),
    }

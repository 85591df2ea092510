"""A digest: counted when it is due, rendered when it is opened, so that an amendment made since is in it."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from bot.calendar import day_words, local
from bot.daily import of_class
from bot.digests import Digest, compose, pages
from bot.letters import State
from bot.occurrences import Occurrence
from bot.people import Moment, Person
from bot.records import Record
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
    """Put together a digest."""
    return digest_of(reader, one, await covered(store, one, at), at)


def digest_of(reader: Person, one: Occurrence, records: Sequence[Record], at: Moment) -> Digest:
    """Return a digest of some records; a class teacher's is of the own class, whatever else the teacher may read."""
    return compose(reader, records if one.kind == WEEKLY else of_class(reader, records, at), at)


async def covered(store: Store, one: Occurrence, at: Moment) -> list[Record]:
    """Return what a digest covers: what was stored since the last one that was said and until its own moment."""
    return await store.records.between(at.school.id, await began(store, one, at), one.due_at)


async def began(store: Store, one: Occurrence, at: Moment) -> datetime:
    """Return the moment of the last digest before this one that was said: what this one covers begins there."""
    since = previous(at.school, one, one.due_at)
    while one.due_at - since < _MADE_GOOD and not await _was_said(store, one, since, at.school):
        since = previous(at.school, one, since)
    return since


async def _was_said(store: Store, one: Occurrence, due_at: datetime, school: School) -> bool:
    """Whether the same reader's digest of an earlier moment was said, was empty, or was never to be."""
    slot = local(due_at, school.zone).date().isoformat()
    earlier = [replace(one, slot=slot, subject=person.id, person=person.id) for person in school.people]
    # Asked once for everybody who reads that kind of digest.
    became = await store.once((one.kind, slot, school.id), lambda: _became(store, school, earlier))
    return became.get(one.subject) not in {"late", "nobody", *_NEVER_LEFT}


async def _became(store: Store, school: School, digests: Sequence[Occurrence]) -> dict[UUID, str]:
    """Return what became of digests, by subject: of one that was sent, where its letter is."""
    outcomes = await store.occurrences.outcomes_of(school.id, digests)
    letters = await store.outbox.message_of([letter_key(one) for one in digests if one.name in outcomes])
    found = {}
    for one in digests:
        became = outcomes.get(one.name, "")
        found[one.subject] = letters.get(letter_key(one), (became, None))[0] if became == "sent" else became
    return found


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
        "code": "",
        "page": page,
        "pages": len(cut),
    }

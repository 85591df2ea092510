"""A digest: counted when it is due, rendered when it is opened, so that an amendment made since is in it."""

from dataclasses import asdict
from datetime import date
from typing import Any

from bot.calendar import day_words
from bot.digests import Digest, compose, pages
from bot.people import Moment, Person
from bot.schedule import Occurrence, on, previous
from storage import Store

WEEKLY = "senco_digest"


async def composed(store: Store, reader: Person, one: Occurrence, at: Moment) -> Digest:
    """Put together a digest: what was stored since the one before and until its own moment."""
    since = previous(at.school, one.kind, one.due_at)
    records = await store.records.between(at.school.id, since, one.due_at)
    return compose(reader, records, at)


def occurrence_of(kind: str, day: date, reader: Person, at: Moment) -> Occurrence | None:
    """Return the occurrence that a person's digest of a date belongs to."""
    mine = [one for one in on(at.school, day) if one.kind == kind and one.person == reader.id]
    return mine[0] if mine else None


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
        "kind": one.kind,
        "day": one.slot,
        "page": page,
        "pages": len(cut),
    }

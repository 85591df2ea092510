"""Notes are gone through for somebody who looks for something: newest first, page by page, a bounded number at a time."""

from dataclasses import dataclass
from datetime import date

from bot.calendar import local
from bot.digests import Sees
from bot.find import Wish
from bot.found import Note, Place, Walk, finds, walk_of, wanted
from bot.people import Moment, Person
from storage import Store

PAGE = 6
"""How many notes a page shows."""
MOST = 400
"""How many notes are opened for one page at most; the rest waits for a tap."""
_AT_ONCE = 100


@dataclass(slots=True)
class Looked:
    """What came of going through notes for a page.

    `found` are its notes and how much of each the reader sees, `last` where the next page begins (None: that was all),
    `back_to` the day reached when the page is not full and there is more.
    """

    found: list[tuple[Note, Sees]]
    last: Place | None = None
    back_to: date | None = None


async def look(store: Store, reader: Person, wish: Wish, at: Moment, behind: Place | None) -> Looked:
    """Go through notes for one page; nobody's right is taken from the database: `may()` is asked of every note."""
    if wish.ref:
        note = await store.searches.note(at.school.id, wish.ref)
        return Looked(_fitting([note] if note else [], reader, wish, at))
    walk = walk_of(wish, reader, at)
    return await _walked(store, reader, wish, at, _Way(walk, behind)) if walk else Looked([])


@dataclass(slots=True)
class _Way:
    walk: Walk
    behind: Place | None
    opened: int = 0


async def _walked(store: Store, reader: Person, wish: Wish, at: Moment, way: _Way) -> Looked:
    found: list[tuple[Note, Sees]] = []
    while way.opened < MOST:
        notes = await store.searches.next_of(way.walk, way.behind, _AT_ONCE)
        found += _fitting(notes, reader, wish, at)
        if len(found) > PAGE:
            return Looked(found[:PAGE], place_of(found[PAGE - 1][0]))
        if len(notes) < _AT_ONCE:
            return Looked(found)
        way.behind = place_of(notes[-1])
        way.opened += len(notes)
    reached = local(way.behind.at, at.school.zone).date() if way.behind else None
    return Looked(found, way.behind, reached)


def _fitting(notes: list[Note], reader: Person, wish: Wish, at: Moment) -> list[tuple[Note, Sees]]:
    pairs = [(note, finds(reader, note, at)) for note in notes]
    return [(note, seen) for note, seen in pairs if seen is not Sees.NOTHING and wanted(wish, note, seen, at)]


def place_of(note: Note) -> Place:
    """Return the place of a note in a walk."""
    return Place(note.record.event_at, note.record.id)

"""What somebody looks for, kept as long as its pages may be turned, and notes gone through newest first."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.found import Note, Place, Walk
from bot.people import Person
from bot.records import Amendment
from storage.records import record_of
from storage.tables import amendment, record, search
from storage.transaction import Transaction, new_id

KEPT = timedelta(minutes=10)
"""For how long the pages of a search can be turned: as long as they stay in the chat."""
_FEW_PUPILS = 40
"""Up to so many pupils are each gone through by themselves; of more, everybody's notes are."""
_KINDS = ("log", "incident")
_KEY = (record.c.event_at, record.c.id)


@dataclass(frozen=True, slots=True)
class Search:
    """A search as it was typed; `places` are those behind which its pages begin, of the first page None."""

    id: UUID
    typed: str
    places: tuple[Place | None, ...]


class Searches:
    """Questions and facts about searches. What a walk finds is not yet what somebody may see: ask `bot.found`."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def begin(self, who: Person, typed: str, now: datetime) -> Search:
        """Keep what somebody looks for in place of what they looked for before; whatever is too old goes."""
        old = sa.or_(search.c.person == who.id, search.c.asked_at <= now - KEPT)
        await self._tx.change(sa.delete(search).where(search.c.school == who.school, old))
        new = Search(new_id(), typed, (None,))
        row = {"typed": typed, "places": "[null]", "asked_at": now, "person": who.id}
        self._tx.add(search, school=who.school, id=new.id, **row)
        return new

    async def of(self, who: Person, now: datetime) -> Search | None:
        """Return what somebody looks for; None when that was too long ago."""
        mine = sa.and_(
            search.c.school == who.school, search.c.person == who.id, search.c.asked_at > now - KEPT
        )
        rows = await self._tx.rows(sa.select(search).where(mine), search)
        return Search(rows[0]["id"], rows[0]["typed"], _places(rows[0]["places"])) if rows else None

    async def turned(self, school: UUID, one: Search, places: Sequence[Place | None]) -> None:
        """Keep where the pages of a search begin."""
        told = json.dumps([[place.at.isoformat(), place.id.hex] if place else None for place in places])
        mine = sa.and_(search.c.school == school, search.c.id == one.id)
        await self._tx.change(sa.update(search).where(mine).values(places=told))

    async def next_of(self, walk: Walk, behind: Place | None, most: int) -> list[Note]:
        """Return the next notes of a walk, newest first, opened; fewer than `most` when it ends."""
        found = await self._tx.connection.execute(_keys(walk, behind, most))
        keys = [row.id for row in found]
        rows = await self._tx.rows(
            sa.select(record).where(record.c.school == walk.school, record.c.id.in_(keys)), record
        )
        by_key = {row["id"]: row for row in rows}
        changes = await self._changes(walk.school, keys)
        return [Note(record_of(by_key[key]), tuple(changes.get(key, ()))) for key in keys]

    async def note(self, school: UUID, ref: str) -> Note | None:
        """Return the record with a reference, with its amendments."""
        mine = sa.and_(record.c.school == school, record.c.ref == ref)
        rows = await self._tx.rows(sa.select(record).where(mine), record)
        if not rows:
            return None
        changes = await self._changes(school, [rows[0]["id"]])
        return Note(record_of(rows[0]), tuple(changes.get(rows[0]["id"], ())))

    async def _changes(self, school: UUID, keys: Sequence[UUID]) -> dict[UUID, list[Amendment]]:
        of_them = sa.and_(amendment.c.school == school, amendment.c.record.in_(keys))
        found: dict[UUID, list[Amendment]] = {}
        for row in await self._tx.rows(
            sa.select(amendment).where(of_them).order_by(amendment.c.id), amendment
        ):
            one = Amendment(**{field: row[field] for field in Amendment.__dataclass_fields__})
            found.setdefault(one.record, []).append(one)
        return found


def _places(told: str) -> tuple[Place | None, ...]:
    return tuple(
        Place(datetime.fromisoformat(one[0]).astimezone(UTC), UUID(one[1])) if one else None
        for one in json.loads(told)
    )


def _keys(walk: Walk, behind: Place | None, most: int) -> sa.Select[Any]:
    """Return the statement for the keys of the next notes: each index is read from its end, and no further than needed."""
    within = [record.c.school == walk.school, *_bounds(walk, behind)]
    ways = [
        sa.select(*_KEY)
        .where(*within, *way)
        .order_by(record.c.event_at.desc(), record.c.id.desc())
        .limit(most)
        .subquery()
        for way in _ways(walk)
    ]
    together = sa.union_all(*(sa.select(way.c.event_at, way.c.id) for way in ways)).subquery()
    newest = sa.select(together.c.event_at, together.c.id)
    return newest.order_by(together.c.event_at.desc(), together.c.id.desc()).limit(most)


def _ways(walk: Walk) -> Iterable[list[sa.ColumnElement[bool]]]:
    """Return by which index a walk goes, and how often."""
    kind = [record.c.kind == walk.kind] if walk.kind else []
    if walk.author is not None:
        return [[record.c.author == walk.author, *kind]]
    if walk.pupils is not None and len(walk.pupils) <= _FEW_PUPILS:
        return [[record.c.pupil == pupil, *kind] for pupil in walk.pupils]
    return [[record.c.kind == one] for one in _KINDS if walk.kind in {"", one}]


def _bounds(walk: Walk, behind: Place | None) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = []
    if walk.since is not None:
        found.append(record.c.event_at >= walk.since)
    if walk.until is not None:
        found.append(record.c.event_at < walk.until)
    if behind is not None:
        same = sa.and_(record.c.event_at == behind.at, record.c.id >= behind.id)
        found += [record.c.event_at <= behind.at, sa.not_(same)]
    return found

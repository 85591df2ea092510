"""Concerns: stored apart from records, so that no digest of records can hold one; those about adults apart again."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.concerns import CLIMBING, Concern, Level, Stage
from storage.tables import adult_concern, adult_entry, concern, concern_entry
from storage.transaction import Transaction

_FIELDS = tuple(Concern.__dataclass_fields__)
_SAVED = tuple(field for field in _FIELDS if field not in {"id", "school", "ref", "reporter", "created_at"})
_TABLES = (concern, adult_concern)
_ALL = {table: sa.select(*(table.c[field] for field in _FIELDS)) for table in _TABLES}
# Put together once: they are asked at every beat.
_NOW = sa.bindparam("now", type_=concern.c.next_at.type)
DUE = {table: chosen.where(table.c.next_at <= _NOW) for table, chosen in _ALL.items()}
_OF, _ENDED = sa.bindparam("of", type_=concern.c.school.type), Stage.CLOSED.value
_OPEN = {table: one.where(table.c.school == _OF, table.c.stage != _ENDED) for table, one in _ALL.items()}
_NEXT = tuple(sa.select(sa.func.min(table.c.next_at)) for table in _TABLES)


class Concerns:
    """Questions and facts about concerns."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    def add(self, new: Concern, text: str, event_at: datetime) -> None:
        """Store a concern with the reporter's words."""
        self._tx.add(_table(new), **_values(new, _FIELDS), text=text, event_at=event_at)
        self._tx.note(
            new.school, new.created_at, "concern", ref=new.ref, by=new.reporter, level=new.level.value
        )

    async def save(
        self, before: Concern, after: Concern, now: datetime, action: str, by: UUID | None = None
    ) -> bool:
        """Store how a concern stands after a step, unless somebody else changed it first: False then.

        One that turns out to be about an adult, or not to be, moves to the other store with its file.
        """
        if _table(before) is not _table(after):
            if not await self._move(before, after):
                return False
        elif not await self._tx.change(
            sa.update(_table(before)).where(_unchanged(before)).values(**_values(after, _SAVED))
        ):
            return False
        facts = {
            "ref": before.ref,
            "level": after.level.value,
            "stage": after.stage.value,
            "step": after.step,
        }
        self._tx.note(before.school, now, action, by=by, **facts)
        return True

    async def _move(self, before: Concern, after: Concern) -> bool:
        """Take a concern with its file out of one store and put it into the other, sealed anew."""
        old, new = _table(before), _table(after)
        found = await self._tx.rows(sa.select(old).where(_unchanged(before)), old)
        if not found or not await self._tx.change(sa.delete(old).where(_unchanged(before))):
            return False
        self._tx.add(new, **found[0] | _values(after, _FIELDS))
        entries, others = _ENTRIES[old], _ENTRIES[new]
        of_it = sa.and_(entries.c.school == before.school, entries.c.concern == before.id)
        for row in await self._tx.rows(sa.select(entries).where(of_it).order_by(entries.c.id), entries):
            self._tx.add(others, **row)
        await self._tx.change(sa.delete(entries).where(of_it))
        return True

    async def rehouse(self) -> None:
        """Move what is about an adult and was stored before there was a store of its own."""
        rows = await self._tx.rows(sa.select(concern).where(concern.c.type == "adult"), concern)
        for row in rows:
            mine = sa.and_(concern.c.school == row["school"], concern.c.id == row["id"])
            await self._tx.change(sa.delete(concern).where(mine))
            self._tx.add(adult_concern, **row)

    async def due(self, now: datetime) -> list[Concern]:
        """Return the concerns of every school that speak now, longest waiting first."""
        found = [
            _concern(row) for table in _TABLES for row in await self._tx.rows(DUE[table], table, now=now)
        ]
        return sorted(found, key=lambda one: one.next_at or now)

    async def get(self, school: UUID, key: UUID) -> Concern | None:
        """Return the concern with an id."""
        return await self._one("id", school, key)

    async def referred(self, school: UUID, ref: str) -> Concern | None:
        """Return the concern with a reference."""
        return await self._one("ref", school, ref)

    async def words(self, of: Concern) -> str:
        """Return what the reporter wrote first. Ask `may()` before."""
        table = _table(of)
        columns = (table.c.school, table.c.id, table.c.text)
        rows = await self._tx.rows(sa.select(*columns).where(_same(table, of)), table)
        return str(rows[0]["text"])

    async def event_at(self, of: Concern) -> datetime:
        """Return when it happened, as far as the words say."""
        table = _table(of)
        found: datetime = (
            await self._tx.connection.execute(sa.select(table.c.event_at).where(_same(table, of)))
        ).scalar_one()
        return found

    async def unowned(self, school: UUID) -> list[Concern]:
        """Return the concerns of a school that nobody has yet."""
        return [one for one in await self.open(school) if one.stage in CLIMBING]

    async def open(self, school: UUID) -> list[Concern]:
        """Return the concerns of a school that are not closed, oldest first."""
        found = [
            row for table, chosen in _OPEN.items() for row in await self._tx.rows(chosen, table, of=school)
        ]
        return sorted(map(_concern, found), key=lambda one: one.id)

    async def since(self, school: UUID, moment: datetime) -> list[Concern]:
        """Return the concerns of a school that are open or began after a moment, oldest first."""
        return await self._many(
            lambda table: sa.or_(table.c.stage != _ENDED, table.c.created_at >= moment), school
        )

    async def of_pupil(self, school: UUID, pupil: UUID) -> list[Concern]:
        """Return every concern about a pupil, oldest first; those about adults are in no pupil's file."""
        mine = sa.and_(concern.c.school == school, concern.c.pupil == pupil)
        rows = await self._tx.rows(_ALL[concern].where(mine).order_by(concern.c.id), concern)
        return [_concern(row) for row in rows]

    async def unfinished(self, school: UUID, reporter: UUID) -> Concern | None:
        """Return the concern somebody has begun and not finished: a draft, or one that was sent without words."""
        found = await self._many(
            lambda table: sa.and_(table.c.stage != _ENDED, ~table.c.confirmed, table.c.reporter == reporter),
            school,
        )
        return found[-1] if found else None

    async def hurry(self, school: UUID, key: UUID, now: datetime) -> None:
        """Let an open concern take its next step at once: somebody it rang cannot be reached."""
        found = await self.get(school, key)
        if found and found.stage in CLIMBING and found.next_at is not None and found.next_at > now:
            await self.save(found, replace(found, next_at=now, version=found.version + 1), now, "hurried")

    async def next_moment(self) -> datetime | None:
        """Return when the first concern speaks."""
        moments = [(await self._tx.connection.execute(one)).scalar() for one in _NEXT]
        return min((one for one in moments if one is not None), default=None)

    async def _many(self, which: Any, school: UUID) -> list[Concern]:
        found = []
        for table in _TABLES:
            chosen = _ALL[table].where(table.c.school == school, which(table))
            found += [_concern(row) for row in await self._tx.rows(chosen, table)]
        return sorted(found, key=lambda one: one.id)

    async def _one(self, column: str, school: UUID, value: object) -> Concern | None:
        for table in _TABLES:
            chosen = _ALL[table].where(table.c.school == school, table.c[column] == value)
            rows = await self._tx.rows(chosen, table)
            if rows:
                return _concern(rows[0])
        return None


_ENTRIES = {concern: concern_entry, adult_concern: adult_entry}


def entries_of(one: Concern) -> sa.Table:
    """Return the table in which a concern's file is."""
    return _ENTRIES[_table(one)]


def _table(one: Concern) -> sa.Table:
    return adult_concern if one.type == "adult" else concern


def _same(table: sa.Table, one: Concern) -> sa.ColumnElement[bool]:
    return sa.and_(table.c.school == one.school, table.c.id == one.id)


def _unchanged(one: Concern) -> sa.ColumnElement[bool]:
    table = _table(one)
    return sa.and_(_same(table, one), table.c.version == one.version)


def _values(one: Concern, fields: tuple[str, ...]) -> dict[str, Any]:
    values = {field: getattr(one, field) for field in fields}
    return values | {"level": one.level.value, "stage": one.stage.value}


def _concern(row: dict[str, Any]) -> Concern:
    return Concern(**{**row, "level": Level(row["level"]), "stage": Stage(row["stage"])})

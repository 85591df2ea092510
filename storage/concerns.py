"""Concerns: stored apart from records, so that no digest of records can hold one."""

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.concerns import Concern, Level, Stage
from storage.tables import amendment, concern
from storage.transaction import Transaction, new_id

_FIELDS = tuple(Concern.__dataclass_fields__)
_ALL = sa.select(*(concern.c[field] for field in _FIELDS))
# Put together once: they are asked at every beat.
_NOW = sa.bindparam("now", type_=concern.c.next_at.type)
_DUE = _ALL.where(concern.c.next_at <= _NOW).order_by(concern.c.next_at)
_NEXT = sa.select(sa.func.min(concern.c.next_at))


class Concerns:
    """Questions and facts about concerns."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    def add(self, new: Concern, text: str, event_at: datetime) -> None:
        """Store a concern with the reporter's words."""
        values = {field: getattr(new, field) for field in _FIELDS}
        values |= {"level": new.level.value, "stage": new.stage.value, "text": text, "event_at": event_at}
        self._tx.add(concern, **values)
        self._tx.note(
            new.school, new.created_at, "concern", ref=new.ref, by=new.reporter, level=new.level.value
        )

    async def save(
        self, before: Concern, after: Concern, now: datetime, action: str, by: UUID | None = None
    ) -> bool:
        """Store how a concern stands after a step, unless somebody else changed it first: False then."""
        mine = sa.and_(
            concern.c.school == before.school, concern.c.id == before.id, concern.c.version == before.version
        )
        values: dict[str, Any] = {
            field: getattr(after, field)
            for field in ("step", "version", "next_at", "owner", "taken_at", "danger", "told", "pupil")
        }
        values |= {"level": after.level.value, "stage": after.stage.value}
        if not await self._tx.change(sa.update(concern).where(mine).values(**values)):
            return False
        facts = {
            "ref": before.ref,
            "level": after.level.value,
            "stage": after.stage.value,
            "step": after.step,
        }
        self._tx.note(before.school, now, action, by=by, **facts)
        return True

    def add_words(self, to: Concern, words: str, by: UUID, now: datetime) -> None:
        """Keep words that were added to a concern, beside the first ones."""
        change = {"record": to.id, "version": to.version, "change": "add", "by": by, "at": now}
        self._tx.add(amendment, school=to.school, id=new_id(), before="", after=words, **change)
        self._tx.note(to.school, now, "concern words added", ref=to.ref, by=by)

    async def due(self, now: datetime) -> list[Concern]:
        """Return the concerns of every school that speak now, longest waiting first."""
        rows = await self._tx.rows(_DUE, concern, now=now)
        return [_concern(row) for row in rows]

    async def get(self, school: UUID, key: UUID) -> Concern | None:
        """Return the concern with an id."""
        return await self._one(sa.and_(concern.c.school == school, concern.c.id == key))

    async def referred(self, school: UUID, ref: str) -> Concern | None:
        """Return the concern with a reference."""
        return await self._one(sa.and_(concern.c.school == school, concern.c.ref == ref))

    async def words(self, school: UUID, key: UUID) -> str:
        """Return what the reporter wrote. Ask `may()` first."""
        which = sa.and_(concern.c.school == school, concern.c.id == key)
        columns = (concern.c.school, concern.c.id, concern.c.text)
        rows = await self._tx.rows(sa.select(*columns).where(which), concern)
        return str(rows[0]["text"])

    async def unowned(self, school: UUID) -> list[Concern]:
        """Return the concerns of a school that nobody has yet: those that speak again."""
        waiting = sa.and_(concern.c.school == school, concern.c.next_at.is_not(None))
        return [
            _concern(row) for row in await self._tx.rows(_ALL.where(waiting).order_by(concern.c.id), concern)
        ]

    async def hurry(self, school: UUID, key: UUID, now: datetime) -> None:
        """Let an open concern take its next step at once: somebody it rang cannot be reached."""
        waiting = sa.and_(concern.c.school == school, concern.c.id == key, concern.c.next_at > now)
        await self._tx.change(
            sa.update(concern).where(waiting).values(next_at=now, version=concern.c.version + 1)
        )

    async def next_moment(self) -> datetime | None:
        """Return when the first concern speaks."""
        moment: datetime | None = (await self._tx.connection.execute(_NEXT)).scalar()
        return moment

    async def _one(self, which: sa.ColumnElement[bool]) -> Concern | None:
        rows = await self._tx.rows(_ALL.where(which), concern)
        return _concern(rows[0]) if rows else None


def _concern(row: dict[str, Any]) -> Concern:
    return Concern(**{**row, "level": Level(row["level"]), "stage": Stage(row["stage"])})

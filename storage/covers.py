"""Duties of a day without their person: who is asked, who said yes first."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import sqlalchemy as sa

from bot.cover import Cover, Stage
from storage.school_rows import cover_of
from storage.tables import cover
from storage.transaction import Transaction

DUE = sa.select(cover).where(cover.c.next_at <= sa.bindparam("now", type_=cover.c.next_at.type))
_KEPT = timedelta(days=60)
_CHANGES = ("absent", "stage", "version", "next_at", "asked", "by", "return_duty", "return_day", "opened_at")


class Covers:
    """Questions and facts about duties without their person."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def due(self, now: datetime) -> list[Cover]:
        """Return those whose moment has come, of all schools."""
        return [cover_of(row) for row in await self._tx.rows(DUE, cover, now=now)]

    async def get(self, school: UUID, key: UUID) -> Cover | None:
        """Return one by its id."""
        mine = sa.and_(cover.c.school == school, cover.c.id == key)
        rows = await self._tx.rows(sa.select(cover).where(mine), cover)
        return cover_of(rows[0]) if rows else None

    async def of(self, school: UUID, duty: UUID, day: date) -> Cover | None:
        """Return that of a duty of a date."""
        mine = sa.and_(cover.c.school == school, cover.c.duty == duty, cover.c.day == day)
        rows = await self._tx.rows(sa.select(cover).where(mine), cover)
        return cover_of(rows[0]) if rows else None

    async def begin(self, one: Cover, now: datetime) -> bool:
        """Store one that begins; False when somebody else began one for the same duty of the same date.

        Those of days long past go: nobody speaks of them, the audit chain has them, and a school is read with all that stay.
        """
        long_past = sa.and_(cover.c.school == one.school, cover.c.day < now.date() - _KEPT)
        await self._tx.change(sa.delete(cover).where(long_past))
        values = {name: getattr(one, name) for name in ("id", "school", "duty", "day", *_CHANGES)}
        added = await self._tx.add_first(cover, **values | {"stage": one.stage.value})
        if added:
            self._note(one, now)
        return added

    async def save(self, before: Cover, after: Cover, now: datetime) -> bool:
        """Store what became of one, unless it changed since it was read: False then. The first yes wins here."""
        values = {name: getattr(after, name) for name in _CHANGES} | {
            "stage": after.stage.value,
            "version": before.version + 1,
        }
        mine = sa.and_(
            cover.c.school == before.school, cover.c.id == before.id, cover.c.version == before.version
        )
        changed = await self._tx.change(sa.update(cover).where(mine).values(**values)) == 1
        if changed:
            self._note(replace(after, version=before.version + 1), now)
        return changed

    async def drop(self, one: Cover, now: datetime) -> bool:
        """Forget one: its person has the duty after all."""
        mine = sa.and_(cover.c.school == one.school, cover.c.id == one.id, cover.c.version == one.version)
        dropped = await self._tx.change(sa.delete(cover).where(mine)) == 1
        if dropped:
            self._tx.note(one.school, now, "duty kept", duty=one.duty, day=one.day, by=one.absent)
        return dropped

    def _note(self, one: Cover, now: datetime) -> None:
        facts = {"duty": one.duty, "day": one.day, "absent": one.absent, "by": one.by}
        action = "duty covered" if one.stage is Stage.TAKEN else "duty needs cover"
        self._tx.note(one.school, now, action, **facts, stage=one.stage.value)

"""Days that are different, as somebody said them in a chat: closed, or home early."""

from datetime import date, datetime, time
from uuid import UUID

import sqlalchemy as sa

from storage.tables import calendar
from storage.transaction import Transaction, new_id

CLOSURE, HALF_DAY = "closure", "half_day"


class Calendar:
    """Facts about days of the calendar that were said in a chat; the rows of a workbook are loaded elsewhere."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def closed(self, school: UUID, day: date, by: UUID, now: datetime) -> None:
        """Note that the school is closed on a date; said twice it stands once."""
        await self._said(school, day, CLOSURE, None, now)
        self._tx.note(school, now, "school closed", day=day, by=by)

    async def ends_early(self, school: UUID, day: date, at: time, by: UUID, now: datetime) -> None:
        """Note when pupils go home on a date; a later word replaces an earlier one."""
        await self._said(school, day, HALF_DAY, at, now)
        self._tx.note(school, now, "half day", day=day, ends_at=at, by=by)

    async def open(self, school: UUID, day: date, by: UUID, now: datetime) -> int:
        """Take back what was said in a chat about a date; return how many rows that were."""
        mine = sa.and_(_on(school, day), calendar.c.said_at.is_not(None))
        gone = await self._tx.change(sa.delete(calendar).where(mine))
        self._tx.note(school, now, "school open", day=day, by=by)
        return gone

    async def _said(self, school: UUID, day: date, kind: str, at: time | None, now: datetime) -> None:
        mine = sa.and_(_on(school, day), calendar.c.said_at.is_not(None), calendar.c.kind == kind)
        await self._tx.change(sa.delete(calendar).where(mine))
        row = {"kind": kind, "starts": day, "ends": day, "ends_at": at, "said_at": now}
        self._tx.add(calendar, school=school, id=new_id(), **row)


def _on(school: UUID, day: date) -> sa.ColumnElement[bool]:
    return sa.and_(calendar.c.school == school, calendar.c.starts == day, calendar.c.ends == day)

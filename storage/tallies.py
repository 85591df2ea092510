"""What happened in a whole school, for its leaders: interventions to look at, and types and dates to count."""

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from bot.records import Record
from storage.records import record_of
from storage.tables import record
from storage.transaction import Transaction


class Tallies:
    """Questions about all records of a school. Ask `may()` before each of them."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def of_type(self, school: UUID, name: str, since: datetime, until: datetime) -> list[Record]:
        """Return the incidents of a type that happened from a moment on and not after another, oldest first."""
        mine = sa.and_(_incidents(school, since), record.c.type == name, record.c.event_at <= until)
        rows = await self._tx.rows(sa.select(record).where(mine).order_by(record.c.event_at), record)
        return [record_of(row) for row in rows]

    async def incidents(self, school: UUID, since: datetime) -> list[tuple[str, datetime]]:
        """Return the type and the moment of every incident from a moment on; no word and no pupil is read."""
        columns = sa.select(record.c.type, record.c.event_at).where(_incidents(school, since))
        return [(row["type"], row["event_at"]) for row in await self._tx.rows(columns, record)]


def _incidents(school: UUID, since: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(
        record.c.school == school,
        record.c.kind == "incident",
        record.c.event_at >= since,
        record.c.withdrawn_at.is_(None),
    )

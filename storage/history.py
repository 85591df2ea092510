"""What was written down about pupils over weeks, for whoever looks back."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from bot.records import Record
from storage.records import record_of
from storage.tables import record
from storage.transaction import Transaction

_AT_ONCE = 500


class History:
    """Questions about the records of pupils. Ask `may()` before each of them."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def of_pupils(
        self, school: UUID, pupils: Collection[UUID], since: datetime, until: datetime
    ) -> list[Record]:
        """Return what happened to some pupils from a moment on and before another, withdrawn left out, oldest first."""
        found: list[Record] = []
        for start in range(0, len(pupils), _AT_ONCE):
            window = sa.and_(
                record.c.school == school,
                record.c.pupil.in_(list(pupils)[start : start + _AT_ONCE]),
                record.c.event_at >= since,
                record.c.event_at < until,
                record.c.withdrawn_at.is_(None),
            )
            found += [record_of(row) for row in await self._tx.rows(sa.select(record).where(window), record)]
        return sorted(found, key=lambda one: (one.event_at, one.id))

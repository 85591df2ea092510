"""That parents were told of an intervention, as a leader noted it: who, and when."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from bot.on_file import Told
from bot.records import Record
from storage.tables import home_told
from storage.transaction import Transaction, new_id

_AT_ONCE = 500


class HomeTold:
    """Questions and facts about what leaders noted of parents."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    def add(self, one: Record, by: UUID, now: datetime) -> None:
        """Store that somebody says parents were told of a record; the audit chain says so too."""
        self._tx.add(home_told, school=one.school, id=new_id(), record=one.id, by=by, at=now)
        self._tx.note(one.school, now, "parents told", ref=one.ref, by=by)

    async def of(self, school: UUID, records: Collection[UUID]) -> dict[UUID, list[Told]]:
        """Return what was noted of each record, oldest first."""
        found: dict[UUID, list[Told]] = {one: [] for one in records}
        asked = list(found)
        for start in range(0, len(asked), _AT_ONCE):
            some = home_told.c.record.in_(asked[start : start + _AT_ONCE])
            mine = sa.select(home_told).where(home_told.c.school == school, some)
            for row in await self._tx.rows(mine.order_by(home_told.c.at, home_told.c.id), home_told):
                found[row["record"]].append(Told(row["at"], row["by"]))
        return found

    async def first(self, school: UUID, records: Collection[UUID]) -> dict[UUID, datetime]:
        """Return when it was first noted of each record of which it was."""
        return {key: told[0].at for key, told in (await self.of(school, records)).items() if told}

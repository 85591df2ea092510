"""Notes for the next TA: the words are in the record, here stands for whom they wait and who opened them."""

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from bot.handover import Handover
from bot.records import Record
from storage.school_rows import handover_of
from storage.tables import handover, record
from storage.transaction import Transaction, new_id

STANDING = sa.select(
    handover.c.record, record.c.pupil, handover.c.by, handover.c.at, handover.c.read_by
).join(record, sa.and_(record.c.school == handover.c.school, record.c.id == handover.c.record))
"""As the record stands now: its pupil, and none once it is withdrawn or something else than a log."""


def standing(school: UUID) -> sa.Select[tuple[object, ...]]:
    """Return the statement for the notes of a school that stand, oldest first."""
    stands = sa.and_(record.c.withdrawn_at.is_(None), record.c.kind == "log", record.c.pupil.is_not(None))
    return STANDING.where(handover.c.school == school, stands).order_by(handover.c.at)


class Handovers:
    """Questions and facts about notes for the next TA. Whoever changes any says so to `schools.changed`."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def add(self, one: Record, now: datetime) -> bool:
        """Store that a record of a pupil is left for the next TA; False when it is already."""
        if one.pupil is None:
            raise ValueError("a note of no pupil has no next TA")
        row = {"record": one.id, "pupil": one.pupil, "by": one.author, "at": now}
        return await self._tx.add_first(handover, school=one.school, id=new_id(), read_by=frozenset(), **row)

    async def get(self, school: UUID, key: UUID) -> Handover | None:
        """Return the note that a record is, while it stands."""
        rows = await self._tx.rows(standing(school).where(handover.c.record == key), handover, record)
        return handover_of(rows[0]) if rows else None

    async def read(self, school: UUID, one: Handover, by: UUID, now: datetime) -> bool:
        """Note that somebody opened it; False when they had."""
        if by in one.read_by:
            return False
        mine = sa.and_(handover.c.school == school, handover.c.record == one.record)
        await self._tx.change(sa.update(handover).where(mine).values(read_by=one.read_by | {by}))
        self._tx.note(school, now, "handover read", record=one.record, by=by)
        return True

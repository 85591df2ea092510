"""Who supports a pupil for a day, said in a chat; the others come with the workbook."""

from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa

from bot.school import Assignment
from storage.school_rows import assignment_of
from storage.tables import assignment
from storage.transaction import Transaction, new_id


class Assignments:
    """Questions and facts about who is with whom. Whoever changes any says so to `schools.changed`."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    def cover(self, school: UUID, who: tuple[UUID, UUID], day: date, said: tuple[UUID, datetime]) -> UUID:
        """Let somebody support a pupil for one day: `who` is person and pupil, `said` who decided it and when."""
        (person, pupil), (by, now), key = who, said, new_id()
        row = {"person": person, "pupil": pupil, "starts": day, "ends": day, "said_at": now}
        self._tx.add(assignment, school=school, id=key, **row)
        self._tx.note(school, now, "pupil covered", person=person, pupil=pupil, day=day, by=by)
        return key

    async def get(self, school: UUID, key: UUID) -> Assignment | None:
        """Return one by its id."""
        rows = await self._tx.rows(sa.select(assignment).where(_one(school, key)), assignment)
        return assignment_of(rows[0]) if rows else None

    async def take_back(self, school: UUID, key: UUID, by: UUID, now: datetime) -> bool:
        """Remove what was said in a chat; False when it is not there, or came with the workbook."""
        said = sa.and_(_one(school, key), assignment.c.said_at.is_not(None))
        gone = await self._tx.change(sa.delete(assignment).where(said)) == 1
        if gone:
            self._tx.note(school, now, "pupil not covered", assignment=key, by=by)
        return gone


def _one(school: UUID, key: UUID) -> sa.ColumnElement[bool]:
    return sa.and_(assignment.c.school == school, assignment.c.id == key)

"""What was decided because time passed: each occurrence exactly once."""

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from bot.occurrences import Occurrence
from storage.tables import occurrence
from storage.transaction import Transaction


class Occurrences:
    """Questions and facts about occurrences."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def decide(self, school: UUID, one: Occurrence, outcome: str, now: datetime) -> bool:
        """Store what becomes of an occurrence (sent, late, empty, nobody); False when it was decided before."""
        row = {"school": school, "kind": one.kind, "subject": one.subject, "slot": one.slot}
        return await self._tx.add_first(occurrence, **row, decided_at=now, outcome=outcome)

    async def decided_at(self, school: UUID, one: Occurrence) -> datetime | None:
        """Return when an occurrence was decided, None while it is undecided."""
        rows = await self._tx.rows(sa.select(occurrence).where(_named(school, one)), occurrence)
        return rows[0]["decided_at"] if rows else None

    async def decide_anew(self, school: UUID, one: Occurrence, before: datetime, now: datetime) -> bool:
        """Decide again what was decided at `before` and never left; False when somebody else did."""
        mine = sa.and_(_named(school, one), occurrence.c.decided_at == before)
        return await self._tx.change(sa.update(occurrence).where(mine).values(decided_at=now)) == 1

    async def outcome(self, school: UUID, one: Occurrence) -> str | None:
        """Return what became of an occurrence, None while it is undecided."""
        rows = await self._tx.rows(sa.select(occurrence).where(_named(school, one)), occurrence)
        return str(rows[0]["outcome"]) if rows else None

    async def outcomes(self, school: UUID) -> dict[tuple[str, str, str], str]:
        """Return what became of the occurrences of a school, by kind, subject and slot."""
        rows = await self._tx.rows(sa.select(occurrence).where(occurrence.c.school == school), occurrence)
        return {(row["kind"], row["subject"].hex, row["slot"]): row["outcome"] for row in rows}


def _named(school: UUID, one: Occurrence) -> sa.ColumnElement[bool]:
    row = {"school": school, "kind": one.kind, "subject": one.subject, "slot": one.slot}
    return sa.and_(*(occurrence.c[name] == value for name, value in row.items()))

"""What was decided because time passed: each occurrence exactly once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.occurrences import Name, Occurrence
from storage.tables import occurrence
from storage.transaction import Transaction


class Occurrences:
    """Questions and facts about occurrences."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def decide_all(
        self, school: UUID, outcomes: Sequence[tuple[Occurrence, str]], now: datetime
    ) -> frozenset[Name]:
        """Store what becomes of several occurrences; return the names of those that nobody had decided before."""
        rows = [_row(school, one) | {"decided_at": now, "outcome": outcome} for one, outcome in outcomes]
        return frozenset(
            (row["kind"], row["subject"], row["slot"])
            for row in await self._tx.add_new(occurrence, rows, ("kind", "subject", "slot"))
        )

    async def decided(self, school: UUID, some: Sequence[Occurrence]) -> dict[Name, datetime]:
        """Return when those of some occurrences were decided that were, by name."""
        return {name: row["decided_at"] for name, row in (await self._of(school, some)).items()}

    async def _of(self, school: UUID, some: Sequence[Occurrence]) -> dict[Name, dict[str, Any]]:
        """Return the rows of some occurrences by name: by the whole key, for a school has tens of thousands after a year."""
        names = {one.name for one in some}
        key = (occurrence.c.kind, occurrence.c.subject, occurrence.c.slot)
        mine = [column.in_({name[place] for name in names}) for place, column in enumerate(key)]
        rows = await self._tx.rows(
            sa.select(occurrence).where(occurrence.c.school == school, *mine), occurrence
        )
        found = {(row["kind"], row["subject"], row["slot"]): row for row in rows}
        return {name: row for name, row in found.items() if name in names}

    async def decide_anew(self, school: UUID, one: Occurrence, before: datetime, now: datetime) -> bool:
        """Decide again what was decided at `before` and never left; False when somebody else did."""
        mine = sa.and_(_named(school, one), occurrence.c.decided_at == before)
        return await self._tx.change(sa.update(occurrence).where(mine).values(decided_at=now)) == 1

    async def outcomes_of(self, school: UUID, some: Sequence[Occurrence]) -> dict[Name, str]:
        """Return what became of those of some occurrences that were decided, by name."""
        return {name: row["outcome"] for name, row in (await self._of(school, some)).items()}

    async def outcomes(self, school: UUID) -> dict[tuple[str, str, str], str]:
        """Return what became of the occurrences of a school, by kind, subject and slot."""
        rows = await self._tx.rows(sa.select(occurrence).where(occurrence.c.school == school), occurrence)
        return {(row["kind"], row["subject"].hex, row["slot"]): row["outcome"] for row in rows}


def _named(school: UUID, one: Occurrence) -> sa.ColumnElement[bool]:
    return sa.and_(*(occurrence.c[name] == value for name, value in _row(school, one).items()))


def _row(school: UUID, one: Occurrence) -> dict[str, Any]:
    return {"school": school, "kind": one.kind, "subject": one.subject, "slot": one.slot}

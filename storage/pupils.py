"""What is on file about a pupil besides the records: alerts, outcomes, programmes. All of it is sealed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from storage.tables import outcome, programme, pupil
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Outcome:
    """An outcome of a plan, numbered as there."""

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Programme:
    """What a plan provides: its name, and how many minutes in a week."""

    name: str
    minutes: int | None


class Pupils:
    """Questions about pupils. Ask `may()` before each of them."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def alerts(self, school: UUID, key: UUID) -> tuple[str, ...]:
        """Return what whoever looks after a pupil must know."""
        mine = sa.and_(pupil.c.school == school, pupil.c.id == key)
        columns = sa.select(pupil.c.id, pupil.c.school, pupil.c.alerts)
        rows = await self._tx.rows(columns.where(mine), pupil)
        return tuple(filter(None, (rows[0]["alerts"] or "").split("\n"))) if rows else ()

    async def outcomes(self, school: UUID, key: UUID, day: date) -> tuple[Outcome, ...]:
        """Return the outcomes that hold on a day, by number."""
        rows = await self._tx.rows(_of(outcome, school, key, day).order_by(outcome.c.number), outcome)
        return tuple(Outcome(row["number"], row["text"] or "") for row in rows)

    async def programmes(self, school: UUID, key: UUID, day: date) -> tuple[Programme, ...]:
        """Return the programmes that hold on a day."""
        rows = await self._tx.rows(_of(programme, school, key, day).order_by(programme.c.id), programme)
        return tuple(Programme(row["name"] or "", row["minutes_a_week"]) for row in rows)


def _of(table: sa.Table, school: UUID, key: UUID, day: date) -> sa.Select[tuple[object, ...]]:
    begun = sa.or_(table.c.starts.is_(None), table.c.starts <= day)
    lasts = sa.or_(table.c.ends.is_(None), table.c.ends >= day)
    return sa.select(table).where(table.c.school == school, table.c.pupil == key, begun, lasts)

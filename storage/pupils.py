"""What is on file about a pupil besides the records: alerts, outcomes, programmes. All of it is sealed."""

from collections.abc import Collection
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.plans import Outcome, Plan, Programme
from storage.tables import outcome, programme, pupil
from storage.transaction import Transaction

_AT_ONCE = 500
"""How many pupils are asked about in one question."""


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
        return (await self.plans(school, [key], day, day)).get(key, Plan()).outcomes

    async def programmes(self, school: UUID, key: UUID, day: date) -> tuple[Programme, ...]:
        """Return the programmes that hold on a day."""
        return (await self.plans(school, [key], day, day)).get(key, Plan()).programmes

    async def plans(self, school: UUID, keys: Collection[UUID], first: date, last: date) -> dict[UUID, Plan]:
        """Return the plans of some pupils: outcomes by number and programmes that hold on any day of a period."""
        outcomes: dict[UUID, list[Outcome]] = {}
        programmes: dict[UUID, list[Programme]] = {}
        for start in range(0, len(keys), _AT_ONCE):
            some = list(keys)[start : start + _AT_ONCE]
            for row in await self._held(outcome, school, some, (first, last)):
                outcomes.setdefault(row["pupil"], []).append(_outcome(row))
            for row in await self._held(programme, school, some, (first, last)):
                programmes.setdefault(row["pupil"], []).append(_programme(row))
        return {
            key: Plan(tuple(outcomes.get(key, ())), tuple(programmes.get(key, ())))
            for key in (*outcomes, *programmes)
        }

    async def _held(
        self, table: sa.Table, school: UUID, keys: list[UUID], days: tuple[date, date]
    ) -> list[dict[str, Any]]:
        begun = sa.or_(table.c.starts.is_(None), table.c.starts <= days[1])
        lasts = sa.or_(table.c.ends.is_(None), table.c.ends >= days[0])
        mine = sa.and_(table.c.school == school, table.c.pupil.in_(keys), begun, lasts)
        order = (table.c.number, table.c.id) if table is outcome else (table.c.id,)
        return await self._tx.rows(sa.select(table).where(mine).order_by(*order), table)


def _outcome(row: dict[str, Any]) -> Outcome:
    return Outcome(row["number"], row["text"] or "", row["starts"], row["ends"])


def _programme(row: dict[str, Any]) -> Programme:
    outcomes = tuple(filter(None, (row["outcomes"] or "").split("\n")))
    return Programme(row["name"] or "", row["minutes_a_week"], row["starts"], row["ends"], outcomes)

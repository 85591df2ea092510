"""What happened in a whole school, for its leaders: interventions to look at, types and dates to count, terms once counted."""

import json
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from bot.governors import Term
from bot.records import Record
from storage.records import record_of
from storage.tables import record, tally
from storage.transaction import Transaction, new_id


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

    async def kept(self, school: UUID, term: Term) -> dict[str, int] | None:
        """Return what was counted of a term that is over; None when nobody has counted it yet."""
        mine = sa.and_(tally.c.school == school, tally.c.year == term.year, tally.c.season == term.season)
        rows = await self._tx.rows(sa.select(tally).where(mine), tally)
        return dict(json.loads(rows[0]["counts"])) if rows else None

    async def keep(self, school: UUID, term: Term, counts: Mapping[str, int], now: datetime) -> bool:
        """Store what was counted of a term that is over; False when somebody had: theirs stands."""
        row = {"year": term.year, "season": term.season, "counted_at": now}
        key, told = new_id(), json.dumps(dict(counts), sort_keys=True)
        row |= self._tx.seal(tally, key, school, counts=told)
        return await self._tx.add_first(tally, school=school, id=key, **row)


def _incidents(school: UUID, since: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(
        record.c.school == school,
        record.c.kind == "incident",
        record.c.event_at >= since,
        record.c.withdrawn_at.is_(None),
    )

"""The files of concerns: lines that are added and never changed, in the store their concern is in."""

import json
from typing import Any

import sqlalchemy as sa

from bot.casework import Entry, Kind
from bot.concerns import Concern
from storage.concerns import entries_of
from storage.tables import amendment
from storage.transaction import Transaction


class Entries:
    """Questions and facts about the files of concerns."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    def add(self, to: Concern, new: Entry) -> None:
        """Write a line into a concern's file."""
        values = {field: getattr(new, field) for field in Entry.__dataclass_fields__}
        values |= {"kind": new.kind.value, "facts": json.dumps(dict(new.facts))}
        self._tx.add(entries_of(to), **values)
        self._tx.note(to.school, new.at, f"concern {new.kind.value}", ref=to.ref, by=new.by)

    async def of(self, one: Concern) -> list[Entry]:
        """Return a concern's file, oldest first. Ask `may()` before."""
        table = entries_of(one)
        of_it = sa.and_(table.c.school == one.school, table.c.concern == one.id)
        rows = await self._tx.rows(sa.select(table).where(of_it).order_by(table.c.id), table)
        return [*await self._amended(one), *(_entry(row) for row in rows)]

    async def _amended(self, one: Concern) -> list[Entry]:
        """Return words that were added before concerns had files of their own."""
        of_it = sa.and_(amendment.c.school == one.school, amendment.c.record == one.id)
        rows = await self._tx.rows(sa.select(amendment).where(of_it).order_by(amendment.c.id), amendment)
        return [
            Entry(row["id"], one.school, one.id, Kind.WORDS, row["by"], row["at"], row["after"] or "")
            for row in rows
        ]


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(**{**row, "kind": Kind(row["kind"]), "facts": json.loads(row["facts"])})

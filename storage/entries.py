"""The files of concerns: lines that are added and never changed, in the store their concern is in."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

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
        return (await self.files([one]))[one.id]

    async def files(self, concerns: Sequence[Concern]) -> dict[UUID, list[Entry]]:
        """Return the file of each concern, oldest line first, with one question to each store. Ask `may()` before."""
        found: dict[UUID, list[Entry]] = {one.id: [] for one in concerns}
        for line in await self._amended(list(found)):
            found[line.concern].append(line)
        for table in {entries_of(one) for one in concerns}:
            of_them = table.c.concern.in_(list(found))
            for row in await self._tx.rows(sa.select(table).where(of_them).order_by(table.c.id), table):
                found[row["concern"]].append(_entry(row))
        return found

    async def _amended(self, concerns: list[UUID]) -> list[Entry]:
        """Return words that were added before concerns had files of their own."""
        of_them = amendment.c.record.in_(concerns)
        rows = await self._tx.rows(sa.select(amendment).where(of_them).order_by(amendment.c.id), amendment)
        return [
            Entry(
                row["id"], row["school"], row["record"], Kind.WORDS, row["by"], row["at"], row["after"] or ""
            )
            for row in rows
        ]


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(**{**row, "kind": Kind(row["kind"]), "facts": json.loads(row["facts"])})

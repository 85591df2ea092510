"""One transaction: everything in it is stored, or nothing.

New rows are kept until somebody asks for them or the end comes, and are then written many at a time. A unit is a part
that can fail alone: what it added is dropped, and what it changed is rolled back to a savepoint made when it first
changed something.
"""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
import uuid_utils.compat as uuid7s
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncTransaction

from storage.inserts import insert, inserting, replacing
from storage.sealed import Place, Seals
from storage.tables import METADATA, audit, audit_head, outbox

NOWHERE = UUID(int=0)
"""The school of what belongs to none: updates not yet read, answers to strangers."""

_IN_ORDER = tuple(METADATA.sorted_tables)
"""Every table behind those it refers to; putting them in order takes longer than writing a row."""
_SEALED = {table: [column.name for column in table.c if column.info.get("sealed")] for table in _IN_ORDER}
# Rows are written many at a time, so all of a table have the same columns.
_BLANK = {
    table: {
        column.name: getattr(column.default, "arg", None)
        for column in table.c
        if column.nullable or column.default is not None
    }
    for table in _IN_ORDER
}


def new_id() -> UUID:
    """Return a UUIDv7: unique, and sorted by the time it was made."""
    return uuid7s.uuid7()


class Transaction:
    """A connection in a transaction, with the seals. Made by `Storage.transaction()` alone."""

    def __init__(self, connection: AsyncConnection, seals: Seals) -> None:
        """Begin with nothing pending."""
        self.connection = connection
        self.seals = seals
        self.posted = False
        self.touched: set[sa.FromClause] = set()
        """The tables of which rows were added, changed or deleted, and..."""
        self.schools: set[UUID] = set()
        """... the schools that have a new version; both also of units that failed."""
        self._pending: dict[sa.Table, list[dict[str, Any]]] = {}
        self._audited: list[dict[str, Any]] = []
        self._outer: dict[sa.Table, list[dict[str, Any]]] | None = None
        self._savepoint: AsyncTransaction | None = None

    def add(self, table: sa.Table, **values: Any) -> None:
        """Add a row; its sealed columns are given as text and sealed here."""
        for column in _SEALED[table]:
            if values.get(column) is not None:
                values[column] = self.seals.seal(values[column], _place(table, column, values))
        self._pending.setdefault(table, []).append(_BLANK[table] | values)
        self.touched.add(table)
        self.posted = self.posted or table is outbox

    def note(self, school: UUID, at: datetime, action: str, **facts: Any) -> None:
        """Add an entry to the school's audit chain: ids and states, never anybody's words."""
        body = json.dumps({"action": action, **facts}, default=str, sort_keys=True)
        self._audited.append({"school": school, "at": at, "body": body})

    async def add_first(self, table: sa.Table, **values: Any) -> bool:
        """Add a row at once unless it is there; False when it is, or another transaction was first to add it."""
        return bool(await self.add_new(table, [values], ("school",)))

    async def add_new(
        self, table: sa.Table, rows: Sequence[dict[str, Any]], names: Sequence[str]
    ) -> list[dict[str, Any]]:
        """Add rows at once, those that are not there; return some columns of each that was added."""
        await self.flush()
        self.touched.add(table)
        added = inserting(table, self.connection.dialect.name, tuple(names))
        return [dict(row) for row in (await self.connection.execute(added, list(rows))).mappings()]

    async def put(self, table: sa.Table, key: tuple[str, ...], names: tuple[str, ...], **values: Any) -> None:
        """Add a row at once, or change some columns of the one that has the same `key`. Nothing of it is sealed."""
        await self.flush()
        self.touched.add(table)
        await self.connection.execute(replacing(table, self.connection.dialect.name, key, names), values)

    async def rows(self, statement: sa.Select[Any], *tables: sa.Table, **values: Any) -> list[dict[str, Any]]:
        """Return rows as dictionaries, the sealed columns of the first table opened.

        `tables` are those the statement reads, `values` fill its parameters.
        """
        if any(self._pending.get(table) or (self._outer or {}).get(table) for table in tables):
            await self.flush()
        found = await self.connection.execute(statement, values)
        names = tuple(found.keys())
        rows = [dict(zip(names, row, strict=True)) for row in found]
        return [self.opened(tables[0], row) for row in rows] if _SEALED[tables[0]] else rows

    async def change(self, statement: sa.Update | sa.Delete, **values: Any) -> int:
        """Execute an update or delete and return how many rows it touched; `values` fill its parameters."""
        await self.flush()
        self.touched.add(statement.table)
        return (await self.connection.execute(statement, values)).rowcount

    def seal(self, table: sa.Table, key: UUID, school: UUID, **values: str | None) -> dict[str, bytes | None]:
        """Return values for an update of sealed columns of one row."""
        where = {"id": key, "school": school}
        return {
            column: None if text is None else self.seals.seal(text, _place(table, column, where))
            for column, text in values.items()
        }

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[None]:
        """Hold a part that can fail alone; on an exception nothing of it remains and the exception goes on."""
        self._outer, self._pending = self._pending, {}
        audited, posted = len(self._audited), self.posted
        try:
            yield
            if self._savepoint is not None:
                await self._write(self._pending)
                await self._savepoint.commit()
                self._pending = {}
        except BaseException:
            if self._savepoint is not None:
                await self._savepoint.rollback()
            self._pending = {}
            del self._audited[audited:]
            self.posted = posted
            raise
        finally:
            outer, self._outer, self._savepoint = self._outer or {}, None, None
            for table, rows in self._pending.items():
                outer.setdefault(table, []).extend(rows)
            self._pending = outer

    async def flush(self) -> None:
        """Write what is pending; inside a unit behind a savepoint, so that the unit can still fail alone."""
        if self._outer is not None and self._savepoint is None:
            await self._write(self._outer)
            self._savepoint = await self.connection.begin_nested()
        await self._write(self._pending)

    async def finish(self) -> None:
        """Write everything, the audit chain last. The caller commits."""
        await self._write(self._pending)
        # Always in the same order, or two transactions wait for each other's schools.
        for school in sorted({entry["school"] for entry in self._audited}):
            await self._chain(school, [entry for entry in self._audited if entry["school"] == school])
        self._audited = []

    async def _write(self, pending: dict[sa.Table, list[dict[str, Any]]]) -> None:
        for table in _IN_ORDER:
            if table in pending:
                await self.connection.execute(self._insert(table), pending[table])
                # Not before: rows that cannot be written must fail the transaction, not vanish from it.
                del pending[table]

    def _insert(self, table: sa.Table) -> sa.Insert:
        return insert(table, self.connection.dialect.name)

    async def _chain(self, school: UUID, entries: list[dict[str, Any]]) -> None:
        head = sa.select(audit_head).where(audit_head.c.school == school).with_for_update()
        last = (await self.connection.execute(head)).mappings().first()
        if last is None:
            # Several may begin the chain of a school at once: one of them makes its head, each waits for its turn.
            first = {"school": school, "seq": 0, "mac": ""}
            await self.connection.execute(self._insert(audit_head), [first])
            last = (await self.connection.execute(head)).mappings().one()
        seq, mac = last["seq"], last["mac"]
        for entry in entries:
            seq += 1
            mac = self.seals.chain(school, mac, str(seq), entry["at"].isoformat(), entry["body"])
            entry.update(seq=seq, mac=mac)
        await self.connection.execute(sa.insert(audit), entries)
        mine = sa.update(audit_head).where(audit_head.c.school == school)
        await self.connection.execute(mine.values(seq=seq, mac=mac))

    def opened(self, table: sa.Table, row: Mapping[Any, Any]) -> dict[str, Any]:
        """Return a row as a dictionary with the sealed columns of its table opened."""
        values = dict(row)
        for column in _SEALED[table]:
            if values.get(column) is not None:
                values[column] = self.seals.open(values[column], _place(table, column, values))
        return values


def _place(table: sa.Table, column: str, values: Mapping[str, Any]) -> Place:
    return Place(table.name, column, values["id"].hex, values.get("school") or NOWHERE)

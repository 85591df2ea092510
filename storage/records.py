"""Records and their amendments. The original words of a record are never written again."""

import json
import secrets
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.kinds import KINDS
from bot.records import Amendment, Record, reference
from storage.tables import adult_concern, amendment, concern, handover, record, school
from storage.transaction import Transaction, new_id

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_AT_ONCE = 16


def _taken(*tables: sa.Table) -> sa.CompoundSelect[Any]:
    return sa.union_all(
        *(
            sa.select(table.c.ref).where(
                table.c.school == sa.bindparam("whose", type_=table.c.school.type),
                table.c.ref.in_(sa.bindparam("wanted", expanding=True)),
            )
            for table in tables
        )
    )


_TAKEN = {record: _taken(record), concern: _taken(concern, adult_concern)}


_AS_IT_READS = (
    "kind",
    "type",
    "pupil",
    "event_at",
    "precision",
    "version",
    "withdrawn_at",
    "force",
    "urgency",
)


class Records:
    """Questions and facts about records."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx
        self._free: dict[tuple[UUID, bool], list[str]] = {}
        self._drawn: set[str] = set()

    async def new_reference(self, kind: str, school: UUID) -> str:
        """Return a reference that nothing in the school has: drawn at random, a few at a time, longer when crowded."""
        table = concern if kind == "concern" else record
        free = self._free.setdefault((school, table is concern), [])
        length = 4
        while not free:
            drawn = {"".join(secrets.choice(_CROCKFORD) for _ in range(length)) for _ in range(_AT_ONCE)}
            # Whole references, so that the index finds them among a hundred thousand.
            wanted = [reference(one, letters) for one in KINDS for letters in drawn]
            drawn -= self._drawn  # and what this transaction has not written yet was drawn here too
            self._drawn |= drawn
            found = await self._tx.connection.execute(_TAKEN[table], {"whose": school, "wanted": wanted})
            free.extend(drawn - {ref[2:] for ref in found.scalars()})
            length += 1
        return reference(kind, free.pop())

    def add(self, new: Record) -> None:
        """Store a record."""
        values = {field: getattr(new, field) for field in Record.__dataclass_fields__}
        self._tx.add(record, **values | {"facts": _facts_as_text(new)})
        self._tx.note(
            new.school, new.stored_at, "recorded", ref=new.ref, kind=new.kind, by=new.author, pupil=new.pupil
        )

    async def amend(self, before: Record, after: Record, change: Amendment) -> bool:
        """Store an amendment and how the record reads after it; False when another change came first."""
        mine = sa.and_(
            record.c.school == before.school, record.c.id == before.id, record.c.version == before.version
        )
        now_reads: dict[str, Any] = {field: getattr(after, field) for field in _AS_IT_READS}
        texts = {"words": after.words, "facts": _facts_as_text(after)}
        now_reads |= self._tx.seal(record, before.id, before.school, **texts)
        if not await self._tx.change(sa.update(record).where(mine).values(**now_reads)):
            return False
        await self._hand_over(before, after)
        self._tx.add(
            amendment,
            school=before.school,
            id=new_id(),
            record=before.id,
            version=change.version,
            change=change.change.value,
            by=change.by,
            at=change.at,
            before=change.before,
            after=change.after,
        )
        self._tx.note(
            before.school, change.at, "amended", ref=before.ref, change=change.change.value, by=change.by
        )
        return True

    async def _hand_over(self, before: Record, after: Record) -> None:
        """Let the school be read again when a note for the next TA is one no more, or is about another pupil."""
        if all(getattr(before, name) == getattr(after, name) for name in ("pupil", "kind", "withdrawn_at")):
            return
        left = sa.exists().where(handover.c.school == before.school, handover.c.record == before.id)
        mine = sa.update(school).where(school.c.id == before.school, left)
        if await self._tx.change(mine.values(version=school.c.version + 1)):
            self._tx.schools.add(before.school)

    def add_words(self, school: UUID, change: Amendment) -> None:
        """Keep words that belong to a record without changing how it reads: an original that came after its edit."""
        fields = {"change": change.change.value, "by": change.by, "at": change.at, "before": change.before}
        self._tx.add(
            amendment,
            school=school,
            id=new_id(),
            record=change.record,
            version=change.version,
            after=change.after,
            **fields,
        )
        self._tx.note(
            school, change.at, "amended", record=change.record, change=change.change.value, by=change.by
        )

    async def referred(self, school: UUID, ref: str) -> Record | None:
        """Return the record with a reference."""
        return await self._one(sa.and_(record.c.school == school, record.c.ref == ref))

    async def get(self, school: UUID, key: UUID) -> Record | None:
        """Return the record with an id."""
        return await self._one(sa.and_(record.c.school == school, record.c.id == key))

    async def between(self, school: UUID, after: datetime, until: datetime) -> list[Record]:
        """Return the records stored after a moment and not after another, oldest first."""
        window = sa.and_(record.c.school == school, record.c.stored_at > after, record.c.stored_at <= until)
        rows = await self._tx.rows(
            sa.select(record).where(window).order_by(record.c.stored_at, record.c.id), record
        )
        return [record_of(row) for row in rows]

    async def by(self, school: UUID, author: UUID, limit: int = 50) -> list[Record]:
        """Return what somebody recorded last and did not withdraw, oldest first."""
        mine = sa.and_(record.c.school == school, record.c.author == author, record.c.withdrawn_at.is_(None))
        newest = (
            sa.select(record).where(mine).order_by(record.c.stored_at.desc(), record.c.id.desc()).limit(limit)
        )
        return [record_of(row) for row in reversed(await self._tx.rows(newest, record))]

    async def of_message(self, one: Record) -> list[Record]:
        """Return the other records that came in a record's message and stand, oldest first."""
        together = sa.and_(
            record.c.school == one.school,
            record.c.author == one.author,
            record.c.message_id == one.message_id,
            record.c.id != one.id,
            record.c.withdrawn_at.is_(None),
        )
        rows = await self._tx.rows(sa.select(record).where(together).order_by(record.c.id), record)
        return [record_of(row) for row in rows]

    async def amendments(self, school: UUID, key: UUID) -> list[Amendment]:
        """Return what was changed of a record, oldest first."""
        mine = sa.and_(amendment.c.school == school, amendment.c.record == key)
        rows = await self._tx.rows(sa.select(amendment).where(mine).order_by(amendment.c.id), amendment)
        return [Amendment(**{field: row[field] for field in Amendment.__dataclass_fields__}) for row in rows]

    async def _one(self, which: sa.ColumnElement[bool]) -> Record | None:
        newest = (
            sa.select(record).where(which).order_by(record.c.stored_at.desc(), record.c.id.desc()).limit(1)
        )
        rows = await self._tx.rows(newest, record)
        return record_of(rows[0]) if rows else None


def record_of(row: dict[str, Any]) -> Record:
    """Return the record of an opened row."""
    values = {field: row[field] for field in Record.__dataclass_fields__}
    return Record(**values | {"facts": json.loads(row["facts"] or "{}")})


def _facts_as_text(one: Record) -> str | None:
    return json.dumps(dict(one.facts), ensure_ascii=False) if one.facts else None

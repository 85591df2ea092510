"""Questions about records: put once each, answered once each, and found again after any restart."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.questions import Question
from storage.tables import question
from storage.transaction import Transaction

_AT_ONCE = 500
_FIELDS = tuple(Question.__dataclass_fields__)
_NOW = sa.bindparam("now", type_=question.c.next_at.type)
# Put together once: it is asked at every beat.
DUE = sa.select(question).where(question.c.next_at <= _NOW).order_by(question.c.next_at)


class Questions:
    """Questions and facts about questions."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    def add(self, new: Question) -> None:
        """Store a question."""
        self._tx.add(question, **{field: getattr(new, field) for field in _FIELDS})

    async def of(self, school: UUID, record: UUID, person: UUID | None = None) -> list[Question]:
        """Return the questions about a record, in order; those of one person if asked so."""
        mine = sa.and_(question.c.school == school, question.c.record == record)
        if person is not None:
            mine = sa.and_(mine, question.c.person == person)
        return await self._all(sa.select(question).where(mine).order_by(question.c.place, question.c.id))

    async def about(self, school: UUID, records: Collection[UUID]) -> list[Question]:
        """Return the questions about some records, in order."""
        found: list[Question] = []
        for start in range(0, len(records), _AT_ONCE):
            some = question.c.record.in_(list(records)[start : start + _AT_ONCE])
            mine = sa.select(question).where(question.c.school == school, some)
            found += await self._all(mine.order_by(question.c.place, question.c.id))
        return found

    async def open_of(self, school: UUID, person: UUID) -> list[Question]:
        """Return what is still open with a person, oldest first."""
        return (await self.open_with(school, [person])).get(person, [])

    async def open_with(self, school: UUID, people: Collection[UUID]) -> dict[UUID, list[Question]]:
        """Return what is still open with each of some people, oldest first."""
        found: dict[UUID, list[Question]] = {}
        mine = sa.and_(
            question.c.school == school, question.c.person.in_(people), question.c.closed_at.is_(None)
        )
        for one in await self._all(sa.select(question).where(mine).order_by(question.c.id)):
            found.setdefault(one.person, []).append(one)
        return found

    async def due(self, now: datetime) -> list[Question]:
        """Return the questions of every school that speak now."""
        return [_question(row) for row in await self._tx.rows(DUE, question, now=now)]

    async def asked(self, one: Question, now: datetime) -> bool:
        """Note that a question was put; False when it was put or closed meanwhile."""
        mine = sa.and_(
            question.c.school == one.school,
            question.c.id == one.id,
            question.c.closed_at.is_(None),
            question.c.next_at == one.next_at if one.next_at else question.c.next_at.is_(None),
        )
        return bool(await self._tx.change(sa.update(question).where(mine).values(asked_at=now, next_at=None)))

    async def close(self, one: Question, outcome: str, now: datetime, answer: str | None = None) -> bool:
        """Close a question; False when somebody else closed it first."""
        mine = sa.and_(
            question.c.school == one.school, question.c.id == one.id, question.c.closed_at.is_(None)
        )
        sealed = self._tx.seal(question, one.id, one.school, answer=answer)
        values: dict[str, Any] = {"closed_at": now, "outcome": outcome, "next_at": None, **sealed}
        return bool(await self._tx.change(sa.update(question).where(mine).values(**values)))

    async def close_all(self, school: UUID, record: UUID, outcome: str, now: datetime, key: str = "") -> None:
        """Close everything open about a record, or everything of one key."""
        mine = sa.and_(
            question.c.school == school, question.c.record == record, question.c.closed_at.is_(None)
        )
        if key:
            mine = sa.and_(mine, question.c.key == key)
        change = sa.update(question).where(mine)
        await self._tx.change(change.values(closed_at=now, outcome=outcome, next_at=None))

    async def _all(self, statement: sa.Select[Any]) -> list[Question]:
        return [_question(row) for row in await self._tx.rows(statement, question)]


def _question(row: dict[str, Any]) -> Question:
    return Question(**{field: row[field] for field in _FIELDS})

"""Training that is told of in a chat: stored, looked at by a leader, taken back; the workbook's stands beside it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.courses import CourseKind
from bot.pupils import fold
from bot.training import Training
from storage.school_rows import training_of
from storage.tables import course, training
from storage.transaction import Transaction, new_id


@dataclass(frozen=True, slots=True)
class Listed:
    """A training as a list on paper shows it: with its hours and the number of the certificate, "" when there is none."""

    training: Training
    hours: float | None
    certificate: str


class Trainings:
    """Questions and facts about training. Whoever changes any says so to `schools.changed`."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def course(self, school: UUID, kind: CourseKind, now: datetime) -> UUID:
        """Return the school's course with a kind's code; it is made when the school has none, and never overwritten."""
        mine = sa.select(course.c.id, course.c.code).where(course.c.school == school)
        for row in await self._tx.rows(mine, course):
            if fold(row["code"]) == fold(kind.code):
                return UUID(str(row["id"]))
        key = new_id()
        values = {"code": kind.code, "name": kind.name, "every_months": kind.every_months}
        self._tx.add(course, school=school, id=key, said_at=now, **values)
        return key

    def add(self, school: UUID, new: Training, hours: float | None, by: UUID) -> None:
        """Store what was told of in a chat."""
        if new.said_at is None:
            raise ValueError("only what was said in a chat is added; the rest comes with the workbook")
        fields = {"person": new.person, "course": new.course, "done": new.done, "expires": new.expires}
        said = {"said_at": new.said_at, "hours": hours}
        self._tx.add(training, school=school, id=new.id, **fields, **said)
        self._tx.note(school, new.said_at, "training told", training=new.id, by=by)

    async def get(self, school: UUID, key: UUID) -> Training | None:
        """Return one by its id."""
        rows = await self._tx.rows(sa.select(training).where(_one(school, key)), training)
        return training_of(rows[0]) if rows else None

    async def see(self, school: UUID, key: UUID, by: tuple[UUID, datetime], *, right: bool) -> bool:
        """Note that a leader looked at a certificate, and found it right or not; False when somebody did before."""
        who, now = by
        values = {"seen_by": who, "seen_at": now} if right else {"not_right_at": now}
        changed = await self._tx.change(sa.update(training).where(_open(school, key)).values(**values)) == 1
        if changed:
            self._tx.note(school, now, "certificate seen", training=key, by=who, right=right)
        return changed

    async def move(self, school: UUID, key: UUID, to: UUID, now: datetime) -> bool:
        """Put what was told of to another course, while nobody looked at it; a course nobody named otherwise goes."""
        before = await self.get(school, key)
        change = sa.update(training).where(_open(school, key)).values(course=to)
        if before is None or await self._tx.change(change) != 1:
            return False
        self._tx.note(school, now, "training told", training=key, course=to)
        await self._forget_course(school, before.course)
        return True

    async def take_back(self, school: UUID, key: UUID, by: UUID, now: datetime) -> bool:
        """Remove what was told of in a chat, while nobody looked at it; False when it is not there any more."""
        before = await self.get(school, key)
        if before is None or await self._tx.change(sa.delete(training).where(_open(school, key))) != 1:
            return False
        self._tx.note(school, now, "training taken back", training=key, by=by)
        await self._forget_course(school, before.course)
        return True

    async def listed(self, school: UUID, person: UUID) -> list[Listed]:
        """Return what somebody did, oldest first, as a list on paper shows it."""
        mine = sa.and_(training.c.school == school, training.c.person == person, training.c.done.is_not(None))
        rows = await self._tx.rows(
            sa.select(training).where(mine).order_by(training.c.done, training.c.id), training
        )
        return [Listed(training_of(row), _hours(row["hours"]), row["certificate"] or "") for row in rows]

    async def _forget_course(self, school: UUID, key: UUID) -> None:
        """Remove a course that came up in a chat and that no training is of any more."""
        of_it = sa.select(training.c.id).where(training.c.school == school, training.c.course == key)
        said = sa.and_(course.c.school == school, course.c.id == key, course.c.said_at.is_not(None))
        await self._tx.change(sa.delete(course).where(said, ~sa.exists(of_it)))


def _one(school: UUID, key: UUID) -> sa.ColumnElement[bool]:
    return sa.and_(training.c.school == school, training.c.id == key)


def _open(school: UUID, key: UUID) -> sa.ColumnElement[bool]:
    said = sa.and_(training.c.said_at.is_not(None), training.c.seen_by.is_(None))
    return sa.and_(_one(school, key), said, training.c.not_right_at.is_(None))


def _hours(value: Any) -> float | None:
    return None if value is None else float(value)

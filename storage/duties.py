"""What people answered to their duty reminders."""

from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa

from bot.duties import DutyAnswer
from storage.tables import duty_answer
from storage.transaction import Transaction, new_id


class Duties:
    """Questions and facts about duties."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def answered(self, school: UUID, duty: UUID, person: UUID, day: date) -> DutyAnswer | None:
        """Return what a person answered to a duty of a date."""
        rows = await self._tx.rows(sa.select(duty_answer).where(_one(school, duty, person, day)), duty_answer)
        return DutyAnswer(rows[0]["answer"]) if rows else None

    async def answers(self, school: UUID, day: date) -> dict[tuple[UUID, UUID], DutyAnswer]:
        """Return what was answered to the duties of a date, by duty and person."""
        mine = sa.and_(duty_answer.c.school == school, duty_answer.c.day == day)
        rows = await self._tx.rows(sa.select(duty_answer).where(mine), duty_answer)
        return {(row["duty"], row["person"]): DutyAnswer(row["answer"]) for row in rows}

    async def answer(
        self, school: UUID, duty: UUID, answer: tuple[UUID, date, DutyAnswer], now: datetime
    ) -> None:
        """Store an answer: who, for which date, what; a later one replaces it."""
        person, day, said = answer
        values = {"answer": said.value, "answered_at": now}
        mine = _one(school, duty, person, day)
        if not await self._tx.change(sa.update(duty_answer).where(mine).values(**values)):
            self._tx.add(duty_answer, school=school, id=new_id(), duty=duty, day=day, person=person, **values)
        self._tx.note(school, now, "duty", duty=duty, day=day, by=person, answer=said.value)


def _one(school: UUID, duty: UUID, person: UUID, day: date) -> sa.ColumnElement[bool]:
    return sa.and_(
        duty_answer.c.school == school,
        duty_answer.c.duty == duty,
        duty_answer.c.person == person,
        duty_answer.c.day == day,
    )

"""What people answered to their duty reminders."""

from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa

from bot.duties import DutyAnswer
from storage.tables import duty_answer
from storage.transaction import Transaction, new_id

# Put together once: a school asks and answers hundreds of times a day.
_OF_DAY = sa.select(duty_answer.c.duty, duty_answer.c.person, duty_answer.c.answer).where(
    duty_answer.c.school == sa.bindparam("of", type_=duty_answer.c.school.type),
    duty_answer.c.day == sa.bindparam("date", type_=duty_answer.c.day.type),
)
_ONE = ("school", "duty", "day", "person")


class Duties:
    """Questions and facts about duties."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def answered(self, school: UUID, duty: UUID, person: UUID, day: date) -> DutyAnswer | None:
        """Return what a person answered to a duty of a date."""
        return (await self.answers(school, day)).get((duty, person))

    async def answers(self, school: UUID, day: date) -> dict[tuple[UUID, UUID], DutyAnswer]:
        """Return what was answered to the duties of a date, by duty and person."""
        rows = await self._tx.rows(_OF_DAY, duty_answer, of=school, date=day)
        return {(row["duty"], row["person"]): DutyAnswer(row["answer"]) for row in rows}

    async def answer(
        self, school: UUID, duty: UUID, answer: tuple[UUID, date, DutyAnswer], now: datetime
    ) -> None:
        """Store an answer: who, for which date, what; a later one replaces it."""
        person, day, said = answer
        row = {"id": new_id(), "duty": duty, "day": day, "person": person, "answer": said.value}
        await self._tx.put(
            duty_answer, _ONE, ("answer", "answered_at"), school=school, answered_at=now, **row
        )
        self._tx.note(school, now, "duty", duty=duty, day=day, by=person, answer=said.value)

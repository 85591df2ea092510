"""What people answered to their duty reminders."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.duties import DutyAnswer
from storage.tables import duty_answer
from storage.transaction import Transaction, new_id

_Answers = dict[tuple[UUID, UUID], DutyAnswer]


def _is(**names: str) -> sa.ColumnElement[bool]:
    """Say that columns have the values of parameters."""
    columns = duty_answer.c
    return sa.and_(
        *(columns[name] == sa.bindparam(of, type_=columns[name].type) for name, of in names.items())
    )


# Put together once: a school asks and answers hundreds of times a day.
_OF_DAY = sa.select(duty_answer.c.duty, duty_answer.c.person, duty_answer.c.answer).where(
    _is(school="of", day="date")
)
_ANSWER = (
    sa.update(duty_answer)
    .where(_is(school="of", duty="which", day="date", person="who"))
    .values(
        answer=sa.bindparam("said"), answered_at=sa.bindparam("now", type_=duty_answer.c.answered_at.type)
    )
)


class Duties:
    """Questions and facts about duties."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx
        self._known: dict[tuple[UUID, date], _Answers] = {}

    async def answered(self, school: UUID, duty: UUID, person: UUID, day: date) -> DutyAnswer | None:
        """Return what a person answered to a duty of a date."""
        return (await self.answers(school, day)).get((duty, person))

    async def answers(self, school: UUID, day: date) -> _Answers:
        """Return what was answered to the duties of a date, by duty and person; asked once in a transaction."""
        if (school, day) not in self._known:
            rows = await self._tx.rows(_OF_DAY, duty_answer, of=school, date=day)
            self._known[school, day] = {
                (row["duty"], row["person"]): DutyAnswer(row["answer"]) for row in rows
            }
        return self._known[school, day]

    async def answer(
        self, school: UUID, duty: UUID, answer: tuple[UUID, date, DutyAnswer], now: datetime
    ) -> None:
        """Store an answer: who, for which date, what; a later one replaces it."""
        person, day, said = answer
        row: dict[str, Any] = {"duty": duty, "day": day, "person": person, "answer": said.value}
        mine = {"of": school, "which": duty, "date": day, "who": person, "said": said.value, "now": now}
        if not await self._tx.change(_ANSWER, **mine):
            self._tx.add(duty_answer, school=school, id=new_id(), answered_at=now, **row)
        self._known.pop((school, day), None)
        self._tx.note(school, now, "duty", duty=duty, day=day, by=person, answer=said.value)

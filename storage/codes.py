"""Step-up codes of people: the secret, which code was used last, how many were wrong, until when one counts."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.codes import LASTS, LOCKED, MOST_WRONG, accepted
from bot.people import Person
from storage.tables import person
from storage.transaction import Transaction


class Codes:
    """Questions and facts about step-up codes."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def give(self, to: Person, secret: str, now: datetime) -> None:
        """Give somebody a new secret; an earlier one and what it opened end."""
        sealed = self._tx.seal(person, to.id, to.school, code_secret=secret)
        await self._change(to, **sealed, code_used=None, code_wrong=0, stepped_up_until=None)
        self._tx.note(to.school, now, "code given", person=to.id)

    async def has(self, who: Person) -> bool:
        """Whether somebody has a secret."""
        return bool((await self._row(who))["code_secret"])

    async def locked(self, who: Person, now: datetime) -> bool:
        """Whether somebody typed too many wrong codes within the hour."""
        row = await self._row(who)
        since: datetime | None = row["code_wrong_at"]
        return row["code_wrong"] >= MOST_WRONG and since is not None and now < since + LOCKED

    async def typed(self, who: Person, code: str, now: datetime) -> bool:
        """Take a code: right, and the person is stepped up for hours; wrong, and it is counted."""
        row = await self._row(who)
        if not row["code_secret"] or await self.locked(who, now):
            return False
        step = accepted(row["code_secret"], code, row["code_used"], now)
        if step is None:
            fresh = row["code_wrong_at"] is None or row["code_wrong_at"] + LOCKED <= now
            wrong = 1 if fresh else row["code_wrong"] + 1
            since = now if fresh else row["code_wrong_at"]
            await self._change(who, code_wrong=wrong, code_wrong_at=since)
            self._tx.note(who.school, now, "wrong code", person=who.id, times=wrong)
            return False
        await self._change(who, code_used=step, code_wrong=0, stepped_up_until=now + LASTS)
        self._tx.note(who.school, now, "stepped up", person=who.id)
        return True

    async def _row(self, who: Person) -> dict[str, Any]:
        columns = ("school", "id", "code_secret", "code_used", "code_wrong", "code_wrong_at")
        mine = sa.and_(person.c.school == who.school, person.c.id == who.id)
        return (await self._rows(sa.select(*(person.c[name] for name in columns)).where(mine)))[0]

    async def _rows(self, statement: sa.Select[Any]) -> list[dict[str, Any]]:
        return await self._tx.rows(statement, person)

    async def _change(self, who: Person, **values: Any) -> None:
        mine = sa.and_(person.c.school == who.school, person.c.id == who.id)
        await self._tx.change(sa.update(person).where(mine).values(**values))

"""What has come due, asked in one question each second; only what has is then read."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage import concerns, covers, outbox, questions, school
from storage.transaction import Transaction

_STATEMENTS: dict[str, tuple[sa.Select[Any], ...]] = {
    "letters": (outbox.DUE,),
    "concerns": tuple(concerns.DUE.values()),
    "questions": (questions.DUE,),
    "covers": (covers.DUE,),
    "schools": (school.DUE,),
}
_SOMETHING: sa.CompoundSelect[Any] = sa.union_all(
    *(
        sa.select(sa.literal_column(f"'{noun}'")).where(statement.exists())
        for noun, statements in _STATEMENTS.items()
        for statement in statements
    )
)


class Due:
    """What has come due, by noun: what is not in it has nothing due."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def nouns(self, now: datetime) -> frozenset[str]:
        """Return which of letters, concerns, questions, covers and schools have something due."""
        return frozenset(row[0] for row in await self._tx.connection.execute(_SOMETHING, {"now": now}))

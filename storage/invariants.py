"""Concerns with what was done about them, as `bot.invariants` judges them: read from what is stored, not from what was meant."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.access import Action
from bot.concerns import Concern
from bot.invariants import Case, Ring
from bot.letters import LetterKind, State
from storage.tables import outbox
from storage.transaction import Transaction

_BELL = "pushes/doorbell"
_TELLS = frozenset({"pushes/nobody_has_it", "pushes/school_closed"})
"""What a reporter hears when nobody has it."""
_POSTED = (
    sa.select(
        outbox.c.key, outbox.c.person, outbox.c.about, outbox.c.template, outbox.c.needs, outbox.c.created_at
    )
    .where(outbox.c.about.in_(sa.bindparam("about", expanding=True)))
    .where(outbox.c.template.in_([_BELL, *sorted(_TELLS)]), outbox.c.kind != LetterKind.DELETE.value)
    .where(
        outbox.c.state != State.WITHDRAWN.value
    )  # it never left: taken before, or not allowed when its turn came
    .order_by(outbox.c.created_at)
)


class Cases:
    """Questions about concerns and the letters they caused."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def of(self, concerns: Sequence[Concern], stored: Mapping[str, int]) -> list[Case]:
        """Return the case of each concern; `stored` is how often the audit chain says each was stored, by reference."""
        posted: dict[UUID, list[dict[str, Any]]] = {one.id: [] for one in concerns}
        for row in await self._tx.rows(_POSTED, outbox, about=list(posted)):
            posted[row["about"]].append(row)
        return [_case(one, posted[one.id], stored.get(one.ref, 0)) for one in concerns]


def _case(concern: Concern, letters: list[dict[str, Any]], notes: int) -> Case:
    rings = (_ring(row) for row in letters if row["template"] == _BELL)
    mine = tuple(ring for ring in rings if ring.round == concern.round)
    return Case(concern, mine, _told_at(concern, letters), notes)


def _ring(row: dict[str, Any]) -> Ring:
    """Read a doorbell: its key is `ring:<concern>:<round>:<step>:<person>`; whose phone it went to, the row says."""
    _, _, number, step, *_ = row["key"].split(":")
    return Ring(row["person"], int(number), int(step), row["created_at"], Action(row["needs"]))


def _told_at(concern: Concern, letters: list[dict[str, Any]]) -> datetime | None:
    told = (row for row in letters if row["template"] in _TELLS and row["person"] == concern.reporter)
    return max((row["created_at"] for row in told), default=None)

"""Letters: posted with the effect that causes them, claimed, sent, settled. Never sent from here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.letters import NEVER_TWICE, Letter, LetterKind, State, Verdict
from storage.letters import Claimed, claimed_of, row_of
from storage.tables import outbox
from storage.transaction import NOWHERE, Transaction

LEASE = timedelta(seconds=60)


def _waits(letters: sa.FromClause) -> sa.ColumnElement[bool]:
    """Say, as the index of waiting letters does, that a letter waits: SQLite does not see it in `state = ?`."""
    return letters.c.state.in_([sa.literal_column("'ready'"), sa.literal_column("'sending'")])


def _due() -> sa.Select[Any]:
    """Return the statement that finds what may be claimed; its parameters are `now`, `resting` and `room`."""
    other, now = outbox.alias(), _NOW
    goes_first = sa.or_(
        other.c.priority < outbox.c.priority,
        sa.and_(other.c.priority == outbox.c.priority, other.c.id < outbox.c.id),
    )
    is_before = sa.or_(
        other.c.state == "sending", sa.and_(other.c.state == "ready", other.c.due_at <= now, goes_first)
    )
    awake = outbox.c.lane.not_in(sa.bindparam("resting", expanding=True))
    return (
        sa.select(outbox)
        .where(_WAITS, outbox.c.state == "ready", outbox.c.due_at <= now, awake)
        .where(sa.or_(outbox.c.expires_at.is_(None), outbox.c.expires_at > now))
        .where(~sa.exists().where(_waits(other), other.c.lane == outbox.c.lane, is_before))
        .order_by(outbox.c.priority, outbox.c.id)
        .limit(sa.bindparam("room", type_=sa.Integer))
        .with_for_update(skip_locked=True)
    )


_WAITS, _NOW = _waits(outbox), sa.bindparam("now", type_=outbox.c.due_at.type)
# Put together once: they are asked after every commit that posts or settles something.
_DUE = _due()
_RAN_OUT = sa.and_(_WAITS, outbox.c.state == "sending", outbox.c.lease_until <= _NOW)
_TOO_LATE = sa.and_(_WAITS, outbox.c.state == "ready", outbox.c.expires_at <= _NOW)
_EXPIRE = (
    sa.update(outbox)
    .where(_RAN_OUT, outbox.c.kind.in_(NEVER_TWICE))
    .values(state=State.UNKNOWN.value, error="lease"),
    sa.update(outbox).where(_RAN_OUT).values(state=State.READY.value, due_at=_NOW),
    sa.update(outbox).where(_TOO_LATE).values(state=State.EXPIRED.value),
)
DUE = sa.select(outbox.c.id).where(_WAITS, sa.or_(_RAN_OUT, _TOO_LATE))
_OLDEST = sa.select(sa.func.min(outbox.c.created_at)).where(
    _WAITS,
    outbox.c.priority == sa.bindparam("priority", type_=sa.Integer),
    # One that was tried in vain is due later each time; it waits for its first moment all the same.
    sa.or_(outbox.c.attempts > 0, outbox.c.due_at <= _NOW),
)
_NEXT_DUE = sa.select(sa.func.min(outbox.c.due_at)).where(_WAITS, outbox.c.state == "ready")


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of a claimed letter."""

    claimed: Claimed
    verdict: Verdict
    error: str | None = None
    message_id: int | None = None


class Outbox:
    """Questions and facts about letters."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    def post(self, letter: Letter, school: UUID | None, now: datetime) -> None:
        """Post a letter; a second one with the same key is not posted."""
        self._tx.add(outbox, **row_of(letter, school or NOWHERE, now))

    async def expire(self, now: datetime) -> int:
        """Put right what time has done: leases that ran out, letters for which it is too late. Return how many."""
        return sum([await self._tx.change(one, now=now) for one in _EXPIRE])

    async def claim(self, worker: UUID, resting: Collection[str], limit: int, now: datetime) -> list[Claimed]:
        """Take the most urgent letters that are due: one of each lane, none of a lane that has one under way or rests."""
        chosen = await self._tx.rows(_DUE, outbox, resting=list(resting), room=limit, now=now)
        if chosen:
            mine = {
                "state": "sending",
                "worker": worker,
                "lease_until": now + LEASE,
                "attempts": outbox.c.attempts + 1,
            }
            these = sa.and_(
                outbox.c.school.in_({row["school"] for row in chosen}),
                outbox.c.id.in_([row["id"] for row in chosen]),
            )
            await self._tx.change(sa.update(outbox).where(these).values(**mine))
        return [claimed_of(row) for row in chosen]

    async def settle(self, worker: UUID, results: Sequence[Settled], now: datetime) -> None:
        """Write what came of letters; one whose lease somebody else holds by now is left alone."""
        sent = [one for one in results if one.verdict.state is State.SENT]
        if sent:
            mine = _held(worker, sa.bindparam("whose"), sa.bindparam("which"))
            message: sa.ColumnElement[int] = sa.func.coalesce(sa.bindparam("message"), outbox.c.message_id)
            statement = sa.update(outbox).where(mine).values(state="sent", sent_at=now, message_id=message)
            rows = [
                {"whose": one.claimed.school, "which": one.claimed.id, "message": one.message_id}
                for one in sent
            ]
            await self._tx.flush()
            await self._tx.connection.execute(statement, rows)
        for one in results:
            if one.verdict.state is not State.SENT:
                await self._settle_other(worker, one, now)

    async def _settle_other(self, worker: UUID, one: Settled, now: datetime) -> None:
        verdict = one.verdict
        values: dict[str, Any] = {"state": verdict.state.value, "error": one.error, "plain": verdict.plain}
        if verdict.state is State.READY:
            values["due_at"] = now + verdict.again_in
        if verdict.anew:
            values.update(kind=LetterKind.ONCE.value, message_id=None, target=None)
        mine = _held(worker, one.claimed.school, one.claimed.id)
        await self._tx.change(sa.update(outbox).where(mine).values(**values))

    async def message_of(self, keys: Collection[str]) -> dict[str, tuple[str, int | None]]:
        """Return the state and message id of letters by key: what an edit changes."""
        rows = await self._tx.rows(
            sa.select(outbox.c.id, outbox.c.key, outbox.c.state, outbox.c.message_id).where(
                outbox.c.key.in_(keys)
            ),
            outbox,
        )
        return {row["key"]: (row["state"], row["message_id"]) for row in rows}

    async def about(self, subject: UUID, template: str) -> list[tuple[str, UUID]]:
        """Return key and person of the letters of a template about something that left or may have left."""
        out = [State.SENT.value, State.SENDING.value, State.UNKNOWN.value]
        statement = sa.select(outbox.c.id, outbox.c.key, outbox.c.person).where(
            outbox.c.about == subject, outbox.c.template == template, outbox.c.state.in_(out)
        )
        return [(row["key"], row["person"]) for row in await self._tx.rows(statement, outbox)]

    async def taken_back(self, subject: UUID, template: str) -> list[tuple[str, UUID]]:
        """Return what `about` returns, and note that it is taken back: nothing that comes later changes those letters."""
        out = await self.about(subject, template)
        gone = sa.and_(outbox.c.about == subject, outbox.c.template == template, outbox.c.state == "sent")
        await self._tx.change(sa.update(outbox).where(gone).values(state=State.WITHDRAWN.value))
        return out

    async def withdraw(self, subject: UUID, template: str) -> int:
        """Withdraw the letters of a template about something that have not left yet."""
        waiting = sa.and_(outbox.c.about == subject, outbox.c.template == template, outbox.c.state == "ready")
        return await self._tx.change(sa.update(outbox).where(waiting).values(state=State.WITHDRAWN.value))

    async def next_due(self) -> datetime | None:
        """Return when the next waiting letter is due."""
        due: datetime | None = (await self._tx.connection.execute(_NEXT_DUE)).scalar()
        return due

    async def oldest(self, priority: int, now: datetime) -> datetime | None:
        """Return since when the oldest letter of a priority waits that is due or was tried in vain."""
        values = {"priority": priority, "now": now}
        found: datetime | None = (await self._tx.connection.execute(_OLDEST, values)).scalar()
        return found

    async def states(self) -> dict[str, int]:
        """Return how many letters are in each state."""
        found = await self._tx.connection.execute(
            sa.select(outbox.c.state, sa.func.count()).group_by(outbox.c.state)
        )
        return {row[0]: row[1] for row in found}


def _held(worker: UUID, school: Any, key: Any) -> sa.ColumnElement[bool]:
    """Say which letter is meant, as long as this worker holds it. The key of the table begins with the school."""
    return sa.and_(
        outbox.c.school == school,
        outbox.c.id == key,
        outbox.c.worker == worker,
        outbox.c.state == "sending",
    )

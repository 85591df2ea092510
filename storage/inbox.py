"""Updates as Telegram gave them: stored before the next are asked for, handled oldest first within each chat."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from storage.tables import draft, heard, inbox, person, poll
from storage.transaction import Transaction, new_id

TRIES = 3
# Told literally, as the index of what waits has it: SQLite uses that index for no condition it cannot read.
_WAITS = inbox.c.state == sa.literal_column("'new'")


def _oldest() -> sa.Select[Any]:
    """Return the statement that finds the oldest waiting update of each chat; `room` is how many at most."""
    earlier = inbox.alias()
    is_oldest = ~sa.exists().where(
        earlier.c.chat_id == inbox.c.chat_id,
        earlier.c.state == sa.literal_column("'new'"),
        earlier.c.id < inbox.c.id,
    )
    was_heard = sa.and_(heard.c.chat_id == inbox.c.chat_id, heard.c.message_id == inbox.c.message_id)
    return (
        sa.select(inbox, person.c.school, person.c.id.label("person"), heard.c.about, heard.c.original)
        .add_columns(heard.c.kind.label("about_kind"), heard.c.chat_id.label("heard"))
        .add_columns(draft.c.chat_id.label("asked"))
        .outerjoin(person, person.c.telegram_id == inbox.c.sender_id)
        .outerjoin(heard, was_heard)
        .outerjoin(draft, draft.c.chat_id == inbox.c.chat_id)
        .where(_WAITS, is_oldest)
        .with_hint(inbox, "INDEXED BY ix_inbox_waiting", "sqlite")  # else it reads all of the past in order
        .order_by(inbox.c.id)
        .limit(sa.bindparam("room", type_=sa.Integer))
        .with_for_update(skip_locked=True, of=inbox)
    )


# Statements of every beat and every message are put together once: that takes longer than the database needs for them.
_OLDEST = _oldest()
_DONE = (
    sa.update(inbox)
    .where(inbox.c.id.in_(sa.bindparam("which", expanding=True)))
    .values(state="done", done_at=sa.bindparam("now"))
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """A raw update before it is stored: its JSON as ASCII text, and what had to be read to keep the order."""

    update_id: int
    body: str
    chat_id: int
    message_id: int | None
    sender_id: int | None


@dataclass(frozen=True, slots=True)
class Arrived:
    """A stored update that waits, with who sent it and whether its message was heard before or a question waits."""

    id: UUID
    body: str
    chat_id: int
    message_id: int | None
    sender_id: int | None
    received_at: datetime
    attempts: int
    school: UUID | None
    person: UUID | None
    heard: bool
    about: UUID | None
    about_kind: str | None
    original: bool
    asked: bool


class Inbox:
    """Questions and facts about updates."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    def put(self, bot: int, updates: Iterable[Envelope], now: datetime) -> None:
        """Store updates; one that is there already, same id and same body, is not stored again."""
        for update in updates:
            self._tx.add(
                inbox,
                id=new_id(),
                bot=bot,
                update_id=update.update_id,
                body_hash=hashlib.sha256(update.body.encode()).hexdigest(),
                chat_id=update.chat_id,
                message_id=update.message_id,
                sender_id=update.sender_id,
                body=update.body,
                received_at=now,
                state="new",
                attempts=0,
            )

    async def next(self, limit: int) -> list[Arrived]:
        """Return the oldest waiting update of each chat, at most `limit`."""
        found = await self._tx.connection.execute(_OLDEST, {"room": limit})
        rows = []
        for row in found.mappings():
            values = dict(row)
            school = values.pop("school")
            opened = self._tx.opened(inbox, values)
            rows.append(_arrived({**opened, "school": school}))
        return rows

    async def done(self, ids: list[UUID], now: datetime) -> None:
        """Mark updates as handled, in the transaction that holds their effects."""
        if ids:
            await self._tx.change(_DONE, which=ids, now=now)

    async def waiting(self) -> int:
        """Return how many updates wait."""
        statement = sa.select(sa.func.count()).select_from(inbox).where(_WAITS)
        return int((await self._tx.connection.execute(statement)).scalar_one())

    async def begun(self, update: Arrived) -> bool:
        """Count an attempt before it is made; False when there were enough: the update is set aside as dead then."""
        mine = sa.update(inbox).where(inbox.c.id == update.id)
        if update.attempts >= TRIES:
            await self._tx.change(mine.values(state="dead"))
            return False
        await self._tx.change(mine.values(attempts=update.attempts + 1))
        return True

    async def failed(self, update: Arrived) -> bool:
        """Count a failed attempt; return True when it was the last and the update is set aside as dead."""
        last = update.attempts + 1 >= TRIES
        values = {"attempts": update.attempts + 1, "state": "dead" if last else "new"}
        await self._tx.change(sa.update(inbox).where(inbox.c.id == update.id).values(**values))
        return last

    async def quarantine(self, update: UUID) -> None:
        """Set aside an update that no library can read; the others go on."""
        await self._tx.change(sa.update(inbox).where(inbox.c.id == update).values(state="unreadable"))

    async def polled(self, bot: int, now: datetime) -> datetime | None:
        """Note that Telegram was asked, and return when it was the last time before."""
        row = (
            await self._tx.connection.execute(sa.select(poll.c.polled_at).where(poll.c.bot == bot))
        ).first()
        if row is None:
            await self._tx.connection.execute(sa.insert(poll).values(bot=bot, polled_at=now))
            return None
        await self._tx.connection.execute(sa.update(poll).where(poll.c.bot == bot).values(polled_at=now))
        before: datetime = row[0]
        return before

    async def states(self) -> dict[str, int]:
        """Return how many updates are in each state."""
        found = await self._tx.connection.execute(
            sa.select(inbox.c.state, sa.func.count()).group_by(inbox.c.state)
        )
        return {row[0]: row[1] for row in found}


def _arrived(row: dict[str, Any]) -> Arrived:
    return Arrived(
        id=row["id"],
        body=row["body"],
        chat_id=row["chat_id"],
        message_id=row["message_id"],
        sender_id=row["sender_id"],
        received_at=row["received_at"],
        attempts=row["attempts"],
        school=row["school"],
        person=row["person"],
        heard=row["heard"] is not None,
        about=row["about"],
        about_kind=row["about_kind"],
        original=bool(row["original"]),
        asked=row["asked"] is not None,
    )

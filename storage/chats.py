"""What each chat said and waits for: messages that were heard, and the question its next message answers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from storage.tables import draft, heard
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Draft:
    """A question that waits: which one, about what (a reference or a kind), whom it was put to, when."""

    chat_id: int
    school: UUID
    person: UUID
    question: str
    about: str
    asked_at: datetime


class Chats:
    """Questions and facts about chats."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    def hear(self, chat_id: int, message_id: int, **became: Any) -> None:
        """Note that a message was handled and, if so, what it became: school, about (an id), kind, original."""
        row = {"school": None, "about": None, "kind": None, "original": True, **became}
        self._tx.add(heard, chat_id=chat_id, message_id=message_id, **row)

    async def hear_again(self, chat_id: int, message_id: int, **became: Any) -> None:
        """Note what a message that was heard before has become."""
        mine = sa.and_(heard.c.chat_id == chat_id, heard.c.message_id == message_id)
        await self._tx.change(sa.update(heard).where(mine).values(**became))

    async def became(self, before: UUID, after: UUID, kind: str) -> None:
        """Note that what a message had become is something else now, so that an edit of it finds that."""
        mine = heard.c.about == before
        await self._tx.change(sa.update(heard).where(mine).values(about=after, kind=kind))

    async def last(self, chat_id: int, message_id: int) -> tuple[UUID, str] | None:
        """Return what the message before one became: an id and a kind; None when it became nothing."""
        earlier = sa.and_(heard.c.chat_id == chat_id, heard.c.message_id < message_id)
        newest = sa.select(heard).where(earlier).order_by(heard.c.message_id.desc()).limit(1)
        rows = await self._tx.rows(newest, heard)
        return (rows[0]["about"], rows[0]["kind"]) if rows and rows[0]["about"] else None

    async def ask(self, question: Draft) -> None:
        """Let the chat's next message answer a question; it replaces the one before."""
        await self.answered(question.chat_id)
        self._tx.add(draft, **{field: getattr(question, field) for field in Draft.__dataclass_fields__})

    async def answered(self, chat_id: int) -> None:
        """Note that nothing waits for the chat's next message."""
        await self._tx.change(sa.delete(draft).where(draft.c.chat_id == chat_id))

    async def waiting(self, chat_id: int) -> Draft | None:
        """Return the question that waits for the chat's next message."""
        rows = await self._tx.rows(sa.select(draft).where(draft.c.chat_id == chat_id), draft)
        return Draft(**rows[0]) if rows else None

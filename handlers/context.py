"""What a handler has at hand: the transaction, the school, who is speaking, and one way to speak back."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from telegram import Update
from telegram.ext import Application, BaseHandler, CallbackContext

from bot.letters import Letter, LetterKind
from bot.people import Moment, Person
from bot.school import School
from handlers.quiet_bot import QuietBot
from storage import Store
from storage.inbox import Arrived


@dataclass(slots=True)
class Unit:
    """One update being handled. What it stores and posts is committed together, or not at all."""

    store: Store
    arrived: Arrived
    now: datetime
    school: School | None = None
    person: Person | None = None
    toast: str | None = None
    toast_facts: Mapping[str, Any] = field(default_factory=dict)
    failure: BaseException | None = None
    _posted: int = field(default=0)

    @property
    def here(self) -> Moment:
        """The sender's school, now; only for senders who are known."""
        if self.school is None:
            raise LookupError("a stranger has no school")
        return self.school.at(self.now)

    @property
    def sender(self) -> Person:
        """Who sent the update; only for senders who are known."""
        if self.person is None:
            raise LookupError("a stranger is nobody's colleague")
        return self.person

    def post(self, letter: Letter) -> None:
        """Post a letter in this transaction."""
        self.store.outbox.post(letter, self.school.id if self.school else None, self.now)

    def reply(self, template: str, *, in_place_of: int | None = None, **facts: Any) -> None:
        """Answer in the chat of the update: with a message of its own, or in place of the message that was tapped."""
        self._posted += 1
        to: dict[str, Any] = (
            {"person": self.person.id, "owner": self.person.id}
            if self.person
            else {"chat_id": self.arrived.chat_id}
        )
        if in_place_of is not None:
            to |= {"kind": LetterKind.EDIT, "message_id": in_place_of}
        self.post(
            Letter(key=f"reply:{self.arrived.id.hex}:{self._posted}", template=template, facts=facts, **to)
        )

    def forget(self, message_id: int, template: str, at: datetime | None = None) -> None:
        """Delete what the sender sent from the chat, at once or at a moment; `template` says what it was sent for."""
        key = f"forget:{self.arrived.id.hex}"
        who: dict[str, Any] = {"person": self.sender.id, "owner": self.sender.id}
        self.post(
            Letter(
                key=key, template=template, kind=LetterKind.DELETE, message_id=message_id, due_at=at, **who
            )
        )


_UNIT: ContextVar[Unit] = ContextVar("unit")


@contextmanager
def handling(unit: Unit) -> Iterator[None]:
    """Make a unit the one that handlers see."""
    token = _UNIT.set(unit)
    try:
        yield
    finally:
        _UNIT.reset(token)


class Context(CallbackContext[QuietBot, None, None, None]):
    """python-telegram-bot's context with the unit of the update in it."""

    @property
    def unit(self) -> Unit:
        """The update being handled."""
        return _UNIT.get()


Handler = BaseHandler[Any, Context, Any]
App = Application[QuietBot, Context, Any, Any, Any, Any]

__all__ = ["App", "Context", "Handler", "Unit", "Update", "handling"]

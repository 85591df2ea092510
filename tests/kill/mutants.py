"""Two mistakes, made on purpose, and a message that takes the process down: the checks must notice each of them."""

import os
import signal
from collections.abc import Callable

from telegram import Update

from bot.app import Program
from bot.letters import State, Verdict
from handlers.delivery import Delivery
from handlers.polling import KINDS, LONG_POLL, Polling
from handlers.work import Work
from storage.inbox import Arrived
from storage.letters import Claimed
from storage.outbox import Settled

POISON = "a word that no program survives"


class ConfirmsFirst(Polling):
    """Asks for the next updates before these are committed: the order of python-telegram-bot's own polling."""

    async def once(self) -> None:
        updates = await self._bot.raw_updates(self._offset, LONG_POLL, KINDS)
        if not updates:
            return
        self._offset = updates[-1]["update_id"] + 1
        await self._bot.raw_updates(self._offset, 0, KINDS)
        self.watch("fetched")
        await self._store(updates, self._clock.now())
        self._arrived()


class MarksFirst(Delivery):
    """Settles a letter as sent before its request leaves."""

    async def _send(self, one: Claimed, chat_id: int) -> None:
        await self._settle([Settled(one, Verdict(State.SENT))])
        self._unsettled += 1  # the true result is settled once more, too late to matter
        await super()._send(one, chat_id)


class Poisoned(Work):
    """Dies of one message, as a library that crashes in C would."""

    def _parsed(self, arrived: Arrived) -> Update | None:
        if POISON in arrived.body:
            os.kill(os.getpid(), signal.SIGKILL)
        return super()._parsed(arrived)


def _confirm_before_store(program: Program) -> None:
    program.polling.__class__ = ConfirmsFirst


def _mark_before_send(program: Program) -> None:
    program.delivery.__class__ = MarksFirst


def _poisoned(program: Program) -> None:
    program.work.__class__ = Poisoned


MUTANTS: dict[str, Callable[[Program], None]] = {
    "": lambda _program: None,
    "confirms before it stores": _confirm_before_store,
    "marks before it sends": _mark_before_send,
    "poisoned": _poisoned,
}

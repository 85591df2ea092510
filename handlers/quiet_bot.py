"""The bot object, taught not to tell its token: python-telegram-bot's shows it when printed, logged or refused."""

import logging
from contextlib import suppress
from typing import Any

from telegram.error import InvalidToken
from telegram.ext import ExtBot

from handlers.transport import Transport


class QuietBot(ExtBot[None]):
    """A bot without a rate limiter (delivery paces itself) whose printed form, log and errors hold no token."""

    __slots__ = ()

    # The original logs addresses, parameters and answers, that is the token and what people wrote. Whatever it logs at
    # a level worth reading it also raises. Outside the tree of loggers, so that no configuration can turn it on.
    _LOGGER = logging.Logger("handlers.quiet_bot", level=logging.CRITICAL + 1)  # noqa: LOG001 - see above

    def __repr__(self) -> str:
        return "QuietBot[token hidden]"

    async def initialize(self) -> None:
        """Open the transports and ask Telegram who this bot is; InvalidToken when it does not know the token."""
        with suppress(InvalidToken):
            return await super().initialize()
        raise InvalidToken("Telegram does not know this token")

    async def open(self) -> None:
        """Open the transports, without asking Telegram anything."""
        for transport in self._request:
            await transport.initialize()

    async def close_transports(self) -> None:
        """Close the transports."""
        for transport in self._request:
            await transport.shutdown()

    @property
    def number(self) -> int:
        """The bot's own id, known before Telegram was asked: it is the first part of the token."""
        return int(self.token.partition(":")[0])

    async def raw_updates(self, offset: int | None, seconds: int, kinds: list[str]) -> list[dict[str, Any]]:
        """Ask for updates and return them as they came: parsing is for later, so that a strange one harms no other."""
        asked = {"offset": offset, "timeout": seconds, "allowed_updates": kinds, "limit": 100}
        found = await self._post("getUpdates", asked, read_timeout=seconds + 10.0)
        return found if isinstance(found, list) else []

    async def call(self, method: str, **given: Any) -> Any:
        """Call a method and return Telegram's raw result."""
        return await self._post(method, given)

    async def upload(self, method: str, **given: Any) -> Any:
        """Call a method that carries a file; it is looked into before there is an answer."""
        return await self._post(method, given, read_timeout=10.0)


def quiet_bot(token: str, api_url: str, *, requests: Transport, updates: Transport) -> QuietBot:
    """Make a bot that talks to `api_url` (no slash at its end), with a transport of its own for `getUpdates`."""
    return QuietBot(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=requests,
        get_updates_request=updates,
    )

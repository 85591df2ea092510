"""Says outside, by a path that is not Telegram, that all is well: once a minute, and only while it is.

Whoever runs the outside service is told by it when the pings stay away, whatever the reason: a program that is down, a
machine without power, or anything of what is asked here.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar
from aiohttp.http_exceptions import HttpProcessingError

from bot.calendar import Clock
from bot.letters import Priority
from handlers.auditor import Auditor
from handlers.errors import reported
from handlers.heartbeat import Heartbeat
from handlers.polling import Polling
from storage import Storage

LOG = structlog.get_logger(__name__)
POLLED = timedelta(seconds=90)
"""How long ago Telegram may have answered last: three long polls."""
BEAT = timedelta(seconds=60)
WAITED = timedelta(seconds=60)
"""How long a letter about a concern may be on its way."""
TIMEOUT = 10
"""Seconds for a ping, from its first step to its answer."""


@dataclass(frozen=True, slots=True)
class Alive:
    """Asks every part of the program, and pings when all is well. `url` is None where nobody listens outside."""

    url: str | None
    storage: Storage
    clock: Clock
    polling: Polling
    heartbeat: Heartbeat
    auditor: Auditor

    async def look(self) -> None:
        """Let the auditor look, ask the rest, and ping if all is well; never raises."""
        troubles = await self._troubles()
        if troubles:
            LOG.warning("not all is well", troubles=troubles)
        elif self.url is not None:
            await ping(self.url)

    async def _troubles(self) -> list[str]:
        """Return what is not well, by name."""
        well = {
            "concerns": await self.auditor.look(),
            "writing": await self._writes(),
            "letters": await self._letters_leave(),
        }
        now = self.clock.now()  # asked for the loops when the database has answered, however long that took
        well["polling"] = _since(self.polling.polled_at, POLLED, now)
        well["heartbeat"] = _since(self.heartbeat.beat_at, BEAT, now)
        return [name for name, holds in well.items() if not holds]

    async def _writes(self) -> bool:
        with reported("a test write failed"):
            async with self.storage.transaction() as store:
                await store.try_writing()
            return True
        return False

    async def _letters_leave(self) -> bool:
        with reported("the letters cannot be looked at"):
            async with self.storage.transaction() as store:
                oldest = await store.outbox.oldest(Priority.CONCERN, self.clock.now())
            return oldest is None or self.clock.now() - oldest < WAITED
        return False


async def ping(url: str, seconds: float = TIMEOUT) -> None:
    """Ask for the outside address; a failure is logged without it: whoever knows it can say that all is well."""
    waits = ClientTimeout(total=seconds)
    try:
        async with (
            ClientSession(timeout=waits, cookie_jar=DummyCookieJar()) as session,
            session.get(url, allow_redirects=False) as answer,
        ):
            trouble = None if 200 <= answer.status < 300 else f"HTTP {answer.status}"  # noqa: PLR2004 - HTTP's own
    except (ClientError, HttpProcessingError, OSError, ValueError) as error:  # a timeout is an OSError
        trouble = type(error).__name__
    if trouble:
        LOG.warning("the ping outside failed", error=trouble)


def _since(at: datetime | None, longest: timedelta, now: datetime) -> bool:
    return at is not None and now - at < longest

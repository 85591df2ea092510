"""How requests reach Telegram: one aiohttp session behind python-telegram-bot's interface (its own is several times slower).

Every failure says whether the request can have arrived, see `handlers.verdict`, and shows neither the address, which
holds the token, nor the error it came from, whose text often repeats it.
"""

import asyncio
from dataclasses import dataclass, replace
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from aiohttp.http_exceptions import HttpProcessingError
from telegram.request import BaseRequest, RequestData

from handlers.form import Form, form
from handlers.verdict import MaybeDelivered, NotDelivered, TooMany, answer_in, checked, judged

__all__ = ["MaybeDelivered", "NotDelivered", "Timeouts", "TooMany", "Transport"]

DEFAULT = BaseRequest.DEFAULT_NONE


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds to wait for each step of a request; None waits for ever. `media_write` replaces `write` for files."""

    read: float | None = 5.0
    write: float | None = 5.0
    connect: float | None = 5.0
    pool: float | None = 1.0
    media_write: float | None = 20.0

    def asked(self, given: dict[str, Any], *, files: bool) -> "Timeouts":
        """Put in what the caller named (`read_timeout=3`), after `media_write` when files are sent."""
        mine = replace(self, write=self.media_write) if files else self
        named = ((name, value) for name, value in given.items() if value is not DEFAULT)
        return replace(mine, **{name.removesuffix("_timeout"): value for name, value in named})


class Transport(BaseRequest):
    """Requests over at most `connections` connections at once, kept alive between requests.

    Each request raises NotDelivered, MaybeDelivered or what python-telegram-bot makes of a refusal; no other
    NetworkError leaves here. May be opened again after it was shut down.
    """

    __slots__ = ("_connections", "_places", "_session", "_timeouts")

    def __init__(self, connections: int = 64, timeouts: Timeouts | None = None) -> None:
        self._connections = connections
        self._timeouts = timeouts or Timeouts()
        self._places = asyncio.Semaphore(connections)
        self._session: ClientSession | None = None

    def __repr__(self) -> str:
        return f"Transport({self._connections} connections, {'open' if self._session else 'shut'})"

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer when a request does not say."""
        return self._timeouts.read

    async def initialize(self) -> None:
        """Open the session; does nothing when it is open."""
        if self._session is None:
            # Places are given out here and not by the connector, so that waiting for one has a limit of its own.
            connector = TCPConnector(limit=0)
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar())

    async def shutdown(self) -> None:
        """Close the session and its connections; requests under way end as MaybeDelivered."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **timeouts: Any
    ) -> tuple[int, bytes]:
        """Return the status and the body of an answer that Telegram itself gave, a refusal included.

        `timeouts`, in seconds: `read_timeout`, `write_timeout`, `connect_timeout`, `pool_timeout`.
        NotDelivered is raised when no connection was free in time or none could be made, MaybeDelivered when it broke,
        when no answer came in time or the answer was not Telegram's, BadRequest when a file is larger than it takes.
        """
        limits = self._timeouts.asked(timeouts, files=bool(request_data and request_data.contains_files))
        body = await form(request_data, limits.write) if request_data else None
        try:
            async with asyncio.timeout(limits.pool):
                await self._places.acquire()
        except TimeoutError:
            raise NotDelivered("no connection became free in time") from None
        try:
            return checked(*await self._exchange(url, method, body, limits))
        finally:
            self._places.release()

    async def _exchange(
        self, url: str, method: str, body: Form | None, limits: Timeouts
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotDelivered("the transport is shut")
        waits = ClientTimeout(connect=limits.connect, sock_read=limits.read)
        headers = {"User-Agent": self.USER_AGENT}
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=waits, allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except (ClientError, HttpProcessingError, OSError) as error:  # a timeout is an OSError
            failure = judged(error)
        raise failure  # out here, so that the original error is not chained to this one

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer's JSON object, or raise MaybeDelivered.

        The original logs an answer it cannot read, word for word.
        """
        found = answer_in(payload)
        if found is None:
            raise MaybeDelivered("the answer is not the Bot API's")
        return found

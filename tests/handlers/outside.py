"""The service outside that expects to be pinged while all is well: on a socket of this machine, answering as it is told."""

import asyncio
from types import TracebackType
from typing import Self

from tests.handlers.peer import Behaviour, Peer, Reader, Writer, answer, request_from

PATH = "/ping/e81f-of-one-school"
"""Whoever knows it can say that all is well."""


class Outside:
    """Listens while it is entered, and notes every request."""

    def __init__(self) -> None:
        """Begin with nothing heard; until told otherwise every ping is answered with 200."""
        self.requests: list[bytes] = []
        self.behave: Behaviour = self.answers
        self.status = "200 OK"
        self.came = asyncio.Event()
        self._peer = Peer(self._met)

    async def __aenter__(self) -> Self:
        await self._peer.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._peer.__aexit__(kind, error, trace)

    @property
    def url(self) -> str:
        """Where it listens."""
        return self._peer.url.partition("/bot")[0] + PATH

    def pings(self) -> int:
        """Return how many pings came since this was asked the last time."""
        heard, self.requests = self.requests, []
        return len(heard)

    async def answers(self, reader: Reader, writer: Writer) -> None:
        """Note a request and answer it."""
        self.requests.append(await request_from(reader))
        self.came.set()
        writer.write(answer(self.status, b"OK", "Connection: close"))
        await writer.drain()

    async def _met(self, reader: Reader, writer: Writer) -> None:
        await self.behave(reader, writer)

"""A server on a plain socket that answers, or misbehaves, exactly as it is told."""

import asyncio
from asyncio import StreamReader as Reader
from asyncio import StreamWriter as Writer
from collections.abc import Awaitable, Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

__all__ = ["TOKEN", "Behaviour", "Peer", "Reader", "Writer", "answer", "answering", "request_from"]

TOKEN = "123456789:AA" + "secret" * 5
Behaviour = Callable[[Reader, Writer], Awaitable[None]]


class Peer:
    """Listens while it is entered and treats every connection as `behave` says; counts them."""

    def __init__(self, behave: Behaviour) -> None:
        self._behave = behave
        self._conversations: set[asyncio.Task[None]] = set()
        self.connections = 0
        self.most_open = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._met, "127.0.0.1", 0)
        self.over = asyncio.Event()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over.set()
        self._server.close()
        for conversation in self._conversations:
            conversation.cancel()
        await asyncio.gather(*self._conversations, return_exceptions=True)

    @property
    def url(self) -> str:
        """Where sendMessage is."""
        port = self._server.sockets[0].getsockname()[1]
        return f"http://127.0.0.1:{port}/bot{TOKEN}/sendMessage"

    async def _met(self, reader: Reader, writer: Writer) -> None:
        conversation = asyncio.ensure_future(self._talk(reader, writer))
        self._conversations.add(conversation)
        self.connections += 1
        self.most_open = max(self.most_open, len(self._conversations))
        conversation.add_done_callback(self._conversations.discard)

    async def _talk(self, reader: Reader, writer: Writer) -> None:
        with suppress(asyncio.CancelledError, asyncio.IncompleteReadError, ConnectionError):
            await self._behave(reader, writer)
        writer.close()


async def request_from(reader: Reader) -> bytes:
    """Read one whole request: head and body."""
    head = await reader.readuntil(b"\r\n\r\n")
    lengths = [line for line in head.lower().splitlines() if line.startswith(b"content-length:")]
    return head + await reader.readexactly(int(lengths[0].split(b":")[1]) if lengths else 0)


def answer(status: str, body: bytes, *headers: str, length: int | None = None) -> bytes:
    """Write one response down; `length` lies about the body's."""
    lines = (f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers)
    return "\r\n".join((*lines, "", "")).encode() + body


def answering(response: bytes) -> Behaviour:
    """Read a request, write this, hang up."""

    async def behave(reader: Reader, writer: Writer) -> None:
        await request_from(reader)
        writer.write(response)
        await writer.drain()

    return behave

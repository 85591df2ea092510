"""The transport against servers that fail in every way: was the request delivered, and does anything show the token."""

import asyncio
import inspect
import logging
import socket
import traceback
from collections.abc import Iterator
from datetime import timedelta

import pytest
from aiohttp import ClientError, client_exceptions
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from handlers.transport import Timeouts, Transport
from handlers.verdict import BEFORE_SENDING, MaybeDelivered, NotDelivered
from tests.handlers.misbehaviour import MAYBE, REFUSED, SILENT, hang_up
from tests.handlers.peer import TOKEN, Peer, Reader, Writer, answer, request_from

HELLO = RequestData([RequestParameter("text", "hello", None)])
LARGE = RequestData([RequestParameter("text", "x" * 32_000_000, None)])


@pytest.fixture(autouse=True)
def _no_log_line_shows_the_token(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    assert TOKEN not in caplog.text


async def failure_of(url: str, request: RequestData = HELLO, **timeouts: float) -> TelegramError:
    async with Transport(timeouts=Timeouts(**timeouts)) as transport:
        with pytest.raises(TelegramError) as caught:
            await transport.post(url, request)
    shown = (
        "".join(traceback.format_exception(caught.value, chain=True)) + repr(caught.value) + repr(transport)
    )
    assert TOKEN not in shown
    assert caught.value.__context__ is None or not isinstance(caught.value.__context__, ClientError)
    return caught.value


@pytest.mark.parametrize("what", MAYBE)
async def test_it_may_have_been_delivered(what: str) -> None:
    async with Peer(MAYBE[what]) as peer:
        assert type(await failure_of(peer.url)) is MaybeDelivered


@pytest.mark.parametrize("what", SILENT)
async def test_silence_may_mean_that_it_was_delivered(what: str) -> None:
    async with Peer(SILENT[what]) as peer:
        error = await failure_of(peer.url, read=0.05)
    assert (type(error), error.message) == (MaybeDelivered, "SocketTimeoutError")


@pytest.mark.parametrize("status", REFUSED)
async def test_a_refusal_stays_the_library_s_own(status: str) -> None:
    behave, expected = REFUSED[status]
    async with Peer(behave) as peer:
        assert type(await failure_of(peer.url)) is expected


async def test_the_wait_telegram_asks_for_comes_as_a_length_of_time() -> None:
    async with Peer(REFUSED["429"][0]) as peer:
        error = await failure_of(peer.url)
    assert isinstance(error, RetryAfter)
    assert error.retry_after == timedelta(seconds=7)


async def test_a_reused_connection_that_breaks_may_have_delivered() -> None:
    async def answer_once(reader: Reader, writer: Writer) -> None:
        await request_from(reader)
        writer.write(answer("200 OK", b'{"ok":true,"result":true}'))
        await request_from(reader)

    async with Peer(answer_once) as peer, Transport() as transport:
        assert await transport.post(peer.url, HELLO)
        with pytest.raises(MaybeDelivered):
            await transport.post(peer.url, HELLO)
        assert peer.connections == 1


async def test_a_body_the_other_side_does_not_take_in_time_may_have_been_delivered() -> None:
    async def take_nothing(reader: Reader, writer: Writer) -> None:
        await peer.over.wait()

    async with asyncio.timeout(10), Peer(take_nothing) as peer:
        error = await failure_of(peer.url, LARGE, write=0.05, read=30)
    assert (type(error), error.message) == (MaybeDelivered, "TimeoutError")


async def test_a_refused_connection_delivered_nothing() -> None:
    async with Peer(hang_up) as peer:
        url = peer.url
    error = await failure_of(url)
    assert type(error) is NotDelivered
    assert "Connect" in error.message


async def test_a_connection_that_is_not_made_in_time_delivered_nothing() -> None:
    with socket.socket() as full, socket.socket() as waiting:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting.connect(full.getsockname())
        error = await failure_of(
            f"http://127.0.0.1:{full.getsockname()[1]}/bot{TOKEN}/sendMessage", connect=0.05
        )
    assert (type(error), error.message) == (NotDelivered, "ConnectionTimeoutError")


@pytest.mark.parametrize(
    "url", [f"http:///bot{TOKEN}/x", f"ftp://x/bot{TOKEN}/x", f"http://a:b:c/bot{TOKEN}/x"]
)
async def test_an_address_that_is_none_delivered_nothing(url: str) -> None:
    assert type(await failure_of(url)) is NotDelivered


def test_only_errors_reviewed_one_by_one_count_as_not_delivered() -> None:
    errors = {
        name: kind
        for name, kind in inspect.getmembers(client_exceptions, inspect.isclass)
        if issubclass(kind, ClientError)
    }
    assert {name for name, kind in errors.items() if issubclass(kind, BEFORE_SENDING)} == {
        *(
            "ClientConnectorError",
            "ClientConnectorDNSError",
            "ClientProxyConnectionError",
            "UnixClientConnectorError",
        ),
        *(
            "ClientSSLError",
            "ClientConnectorSSLError",
            "ClientConnectorCertificateError",
            "ServerFingerprintMismatch",
        ),
        *("ConnectionTimeoutError", "InvalidURL", "InvalidUrlClientError", "InvalidUrlRedirectClientError"),
        *("NonHttpUrlClientError", "NonHttpUrlRedirectClientError"),
    }


def test_both_verdicts_pass_for_the_library_s_network_error() -> None:
    assert issubclass(NotDelivered, NetworkError)
    assert issubclass(MaybeDelivered, NetworkError)
    assert not issubclass(NotDelivered, BadRequest)


async def test_requests_under_way_at_a_shutdown_may_have_been_delivered() -> None:
    arrived = asyncio.Event()

    async def keep(reader: Reader, writer: Writer) -> None:
        await request_from(reader)
        arrived.set()
        await reader.read()

    async with Peer(keep) as peer:
        transport = Transport()
        await transport.initialize()
        asked = asyncio.create_task(transport.post(peer.url, HELLO))
        await arrived.wait()
        await transport.shutdown()
        with pytest.raises(MaybeDelivered):
            await asked

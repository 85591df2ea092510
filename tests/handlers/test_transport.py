"""The transport against a server that answers properly: what is sent, how often a connection is made, whose limits hold."""

import asyncio
import io

import pytest
from telegram import InputFile
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from handlers.transport import DEFAULT, NotDelivered, Timeouts, Transport
from tests.handlers.peer import TOKEN, Peer, Reader, Writer, answer, request_from

YES = answer("200 OK", b'{"ok":true,"result":{"message_id":7}}')


class Listener:
    """Answers every request on a connection and remembers what it read."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.go = asyncio.Event()
        self.go.set()

    async def __call__(self, reader: Reader, writer: Writer) -> None:
        while True:
            self.heard.append(await request_from(reader))
            await self.go.wait()
            writer.write(YES)


def asking(**parameters: object) -> RequestData:
    return RequestData([RequestParameter.from_input(name, value) for name, value in parameters.items()])


async def test_parameters_go_urlencoded_and_the_result_comes_back() -> None:
    listener = Listener()
    async with Peer(listener) as peer, Transport() as transport:
        result = await transport.post(peer.url, asking(chat_id=5, text="Ana & Béla", reply_markup={"a": [1]}))
    assert result == {"message_id": 7}
    head, _, body = listener.heard[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /bot" + TOKEN.encode() + b"/sendMessage HTTP/1.1")
    assert b"Content-Type: application/x-www-form-urlencoded" in head
    assert body == b"chat_id=5&text=Ana+%26+B%C3%A9la&reply_markup=%7B%22a%22%3A+%5B1%5D%7D"


async def test_a_file_goes_as_multipart_under_its_own_name() -> None:
    listener = Listener()
    file = InputFile(b"%PDF-1.7 words", filename="Été – notes.pdf")
    async with Peer(listener) as peer, Transport() as transport:
        await transport.post(peer.url, asking(chat_id=5, document=file))
    head, _, body = listener.heard[0].partition(b"\r\n\r\n")
    assert b"Content-Type: multipart/form-data; boundary=" in head
    assert 'name="document"; filename="Été – notes.pdf"'.encode() in body
    assert b"Content-Type: application/pdf" in body
    assert b"%PDF-1.7 words" in body
    assert b'name="chat_id"\r\n\r\n5\r\n' in body


async def test_an_open_file_may_be_sent_too() -> None:
    listener = Listener()
    file = InputFile(io.BytesIO(b"words"), filename="notes.txt", read_file_handle=False)
    async with Peer(listener) as peer, Transport() as transport:
        await transport.post(peer.url, asking(document=file))
    assert b"\r\n\r\nwords\r\n" in listener.heard[0]


async def test_a_method_without_parameters_works() -> None:
    async with Peer(Listener()) as peer, Transport() as transport:
        assert await transport.post(peer.url, RequestData()) == {"message_id": 7}
        assert await transport.post(peer.url) == {"message_id": 7}


async def test_a_file_is_fetched_as_it_is() -> None:
    listener = Listener()
    async with Peer(listener) as peer, Transport() as transport:
        assert await transport.retrieve(peer.url) == YES.partition(b"\r\n\r\n")[2]
    assert listener.heard[0].startswith(b"GET ")


async def test_one_connection_serves_requests_that_follow_each_other() -> None:
    async with Peer(Listener()) as peer, Transport() as transport:
        for _ in range(5):
            await transport.post(peer.url, asking(text="x"))
        assert peer.connections == 1


async def test_no_more_connections_than_allowed_are_open_at_once() -> None:
    listener = Listener()
    async with Peer(listener) as peer, Transport(3) as transport:
        await asyncio.gather(
            *(transport.post(peer.url, asking(text="x"), pool_timeout=None) for _ in range(12))
        )
        assert len(listener.heard) == 12
        assert peer.most_open == 3


async def test_a_request_that_finds_no_free_connection_in_time_was_not_delivered() -> None:
    listener = Listener()
    listener.go.clear()
    async with Peer(listener) as peer, Transport(1) as transport:
        first = asyncio.create_task(transport.post(peer.url, asking(text="first"), pool_timeout=None))
        with pytest.raises(NotDelivered, match="no connection became free"):
            await asyncio.gather(transport.post(peer.url, asking(text="second"), pool_timeout=0.02))
        listener.go.set()
        assert await first == {"message_id": 7}
        assert len(listener.heard) == 1


async def test_a_place_is_free_again_after_a_request_was_cancelled() -> None:
    listener = Listener()
    listener.go.clear()
    async with Peer(listener) as peer, Transport(1) as transport:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.02):
                await transport.post(peer.url, asking(text="first"))
        listener.go.set()
        assert await transport.post(peer.url, asking(text="second")) == {"message_id": 7}


async def test_a_transport_that_is_shut_sends_nothing_and_may_be_opened_again() -> None:
    transport = Transport()
    async with Peer(Listener()) as peer:
        with pytest.raises(NotDelivered, match="shut"):
            await transport.post(peer.url, asking(text="x"))
        for _ in range(2):
            await transport.initialize()
            await transport.initialize()
            assert await transport.post(peer.url, asking(text="x")) == {"message_id": 7}
            await transport.shutdown()
            await transport.shutdown()


def test_a_limit_the_caller_names_wins_and_files_may_take_longer() -> None:
    usual = Timeouts(read=1, write=2, connect=3, pool=4, media_write=50)
    assert usual.asked({"read_timeout": DEFAULT, "write_timeout": DEFAULT}, files=False) == usual
    assert usual.asked({}, files=True).write == 50
    assert usual.asked({"write_timeout": None}, files=True).write is None
    assert usual.asked({"read_timeout": 30}, files=False) == Timeouts(30, 2, 3, 4, 50)
    assert Transport(timeouts=usual).read_timeout == 1

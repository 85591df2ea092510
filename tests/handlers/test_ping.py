"""The ping outside: whatever happens to it, it ends, is logged without its address, and troubles nobody."""

import json

import pytest

from handlers.alive import TIMEOUT, ping
from tests.handlers.outside import PATH, Outside
from tests.handlers.peer import Peer, Reader, Writer, answer, answering, request_from


async def hangs_up(reader: Reader, writer: Writer) -> None:
    await request_from(reader)


def errors(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return what was logged of pings that failed; nothing else may be."""
    printed = capsys.readouterr().out
    assert "127.0.0.1" not in printed
    assert PATH not in printed
    found = [json.loads(line) for line in printed.splitlines()]
    assert all((one["event"], one["level"]) == ("the ping outside failed", "warning") for one in found)
    return [one["error"] for one in found]


@pytest.fixture(autouse=True)
def _logging() -> None:
    from handlers.logs import quieten  # noqa: PLC0415

    quieten("DEBUG")


@pytest.mark.parametrize("status", ["200 OK", "201 Created", "202 Accepted"])
async def test_a_ping_that_is_answered_is_not_told(capsys: pytest.CaptureFixture[str], status: str) -> None:
    async with Outside() as outside:
        outside.status = status
        await ping(outside.url)
        assert outside.pings() == 1
    assert errors(capsys) == []


@pytest.mark.parametrize("status", ["302 Found", "404 Not Found", "429 Too Many Requests", "500 Oh"])
async def test_a_ping_that_is_refused_or_sent_elsewhere_failed(
    capsys: pytest.CaptureFixture[str], status: str
) -> None:
    elsewhere = answer(status, b"", "Location: http://127.0.0.1:9/elsewhere")
    async with Peer(answering(elsewhere)) as peer:
        await ping(peer.url)
        assert peer.connections == 1, "not followed, not repeated"
    assert errors(capsys) == [f"HTTP {status[:3]}"]


async def test_a_ping_that_nobody_answers_ends(capsys: pytest.CaptureFixture[str]) -> None:
    assert TIMEOUT == 10

    async def says_nothing(reader: Reader, writer: Writer) -> None:
        await request_from(reader)
        await peer.over.wait()

    async with Peer(says_nothing) as peer:
        await ping(peer.url, 0.05)
    assert len(errors(capsys)) == 1


@pytest.mark.parametrize("behave", [hangs_up, answering(b"what?\r\n\r\n")])
async def test_an_answer_that_breaks_off_is_none(capsys: pytest.CaptureFixture[str], behave: object) -> None:
    async with Peer(behave) as peer:  # type: ignore[arg-type]
        await ping(peer.url)
    assert len(errors(capsys)) == 1


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/x", "https://", f"https://{'x' * 70}.invalid/x", "http://[/"]
)
async def test_where_nobody_can_be_reached_it_says_so(capsys: pytest.CaptureFixture[str], url: str) -> None:
    await ping(url)
    assert len(errors(capsys)) == 1

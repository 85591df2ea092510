"""The press: documents come out of a process of their own, and what goes wrong there stays there."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.press import Press, PressFailed
from handlers.transport import NotDelivered
from tests.handlers import makers
from tests.house.tree import TOP


@pytest.fixture
async def press() -> AsyncIterator[Press]:
    """Return a press that is ended afterwards."""
    running = Press()
    yield running
    await running.end()


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    """Return a pipe in which a maker says that it began."""
    os.mkfifo(tmp_path / "pipe")
    return tmp_path / "pipe"


async def test_documents_come_whole(press: Press) -> None:
    assert await press.document(makers.echo, {"words": "Zoë \n {{7*7}}"}) == "Zoë \n {{7*7}}".encode()
    assert await press.document(makers.large, {"size": 3_000_000}) == bytes(3_000_000)


async def test_several_at_once_are_made_by_one_process_which_ends_with_the_last(press: Press) -> None:
    made = (press.document(makers.echo, {"words": str(number)}) for number in range(20))
    assert await asyncio.gather(*made) == [str(number).encode() for number in range(20)]
    (number,) = set(await asyncio.gather(*(press.document(makers.who, {}) for _ in range(3))))
    assert int(number) != os.getpid()
    assert not is_there(int(number))


def is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_failure_is_told_without_its_words_and_the_next_document_is_made(
    press: Press, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(PressFailed) as caught:
        await press.document(makers.nothing, {"words": "Kacper Bielak"})
    printed = "".join(capsys.readouterr())
    assert "ValueError" in printed
    assert "makers.py:" in printed
    assert "Kacper" not in printed + repr(caught.value)
    assert await press.document(makers.echo, {"words": "again"}) == b"again"


async def test_a_crash_of_the_process_harms_nothing_else(press: Press) -> None:
    with pytest.raises(PressFailed):
        await press.document(makers.crashes, {})
    assert await press.document(makers.echo, {"words": "again"}) == b"again"


async def test_what_is_given_up_is_not_taken_for_the_next_document(press: Press, pipe: Path) -> None:
    given_up = asyncio.create_task(press.document(makers.hangs, {"pipe": str(pipe)}))
    await asyncio.to_thread(pipe.read_text)
    given_up.cancel()
    assert await press.document(makers.echo, {"words": "mine"}) == b"mine"
    assert given_up.cancelled()


async def test_a_signal_that_stops_the_program_does_not_spoil_a_document(
    press: Press, pipe: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    os.mkfifo(other)
    made = asyncio.create_task(press.document(makers.waits, {"pipe": str(pipe), "other": str(other)}))
    number = int(await asyncio.to_thread(pipe.read_text))
    for one in (signal.SIGINT, signal.SIGTERM):
        os.kill(number, one)
    await asyncio.to_thread(other.write_bytes, b"%PDF")
    assert await made == b"%PDF"


async def test_a_press_that_ends_is_not_waited_for_and_makes_nothing_more(pipe: Path) -> None:
    press = Press()
    under_way = asyncio.create_task(press.document(makers.hangs, {"pipe": str(pipe)}))
    number = int(await asyncio.to_thread(pipe.read_text))
    waiting = asyncio.create_task(press.document(makers.echo, {"words": "later"}))
    async with asyncio.timeout(10):
        await press.end()
    for one in (under_way, waiting, press.document(makers.echo, {"words": "too late"})):
        with pytest.raises(NotDelivered):
            await one
    assert not is_there(number)


async def test_a_press_that_was_never_used_ends_at_once() -> None:
    await Press().end()


async def test_its_process_knows_no_setting_and_nothing_of_the_program(
    press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "1:secret")
    assert b"BOT_TOKEN" not in await press.document(makers.settings, {})
    modules = (await press.document(makers.imported, {})).decode().splitlines()
    assert {"telegram", "sqlalchemy", "storage", "bot", "typst"} & set(modules) == set()


def test_the_program_starts_without_the_libraries_that_print() -> None:
    code = "import sys, bot.app; sys.exit('typst' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=TOP, check=True)  # noqa: S603 - our own interpreter

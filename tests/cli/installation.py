"""A place where the program is installed, and the commands typed there."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.settings import Settings
from storage import Storage, Store

T = TypeVar("T")


def bare(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Go to a folder where no setting is made, neither in the environment nor in a file."""
    monkeypatch.chdir(folder)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def typed(*words: str) -> Result:
    """Type a command; whatever becomes of it, it is no traceback."""
    result = CliRunner().invoke(app, words)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def refused(*words: str) -> str:
    """Type a command that has to end with status 1, nothing on standard output, and the words returned."""
    result = typed(*words)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Traceback" not in result.stderr
    return result.stderr


def stored(ask: Callable[[Store], Awaitable[T]]) -> T:
    """Ask the database of the folder, or arrange something in it."""

    async def opened() -> T:
        storage = Storage("sqlite+aiosqlite:///alongside.db", Path("alongside.keys"))
        await storage.open()
        try:
            async with storage.transaction() as store:
                return await ask(store)
        finally:
            await storage.close()

    return asyncio.run(opened())

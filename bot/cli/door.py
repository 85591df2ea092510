"""What every command does first and last: read the settings, open the database, end with one clear line."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import NoReturn, TypeVar

import typer
from pydantic import ValidationError

from bot.settings import Storing
from handlers.logs import quieten
from storage import DatabaseProblem, KeyProblem, Storage

S = TypeVar("S", bound=Storing)
T = TypeVar("T")


def fail(words: str) -> NoReturn:
    """Say what is wrong on standard error and end with status 1."""
    typer.echo(words, err=True)
    raise typer.Exit(1)


def read_settings(kind: type[S]) -> S:
    """Read the settings from the environment and `.env`; a bad one ends the command with a line that names it."""
    try:
        settings = kind()
    except ValidationError as trouble:
        lines = [
            _sentence(".".join(map(str, one["loc"])).upper(), one["msg"])
            for one in trouble.errors(include_input=False)
        ]
        fail("\n".join([*lines, "Set it in the environment or in the file .env; see .env.example."]))
    quieten(settings.log_level)
    return settings


def _sentence(setting: str, trouble: str) -> str:
    """Return what is wrong with a setting, its name first; pydantic puts a word of its own before our sentences."""
    words = trouble.removeprefix("Value error, ")
    return words if words.startswith(setting) else f"{setting}: {words}"


def with_storage(settings: Storing, act: Callable[[Storage], Awaitable[T]]) -> T:
    """Open the database, do something with it, close it; trouble with database or keys ends with one line."""

    async def run() -> T:
        storage = Storage(settings.database_url, settings.keys_file)
        try:
            await storage.open()
            return await act(storage)
        finally:
            await storage.close()

    try:
        return asyncio.run(run())
    except (KeyProblem, DatabaseProblem) as trouble:
        fail(str(trouble))

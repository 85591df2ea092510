"""What every test may ask for."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from storage import Storage

if TYPE_CHECKING:
    from tests.kill.site import Site
    from tests.world import World


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a migrated, empty database and its keys."""
    folder = tmp_path_factory.mktemp("migrated")

    async def migrate() -> None:
        storage = Storage(f"sqlite+aiosqlite:///{folder / 'alongside.db'}", folder / "alongside.keys")
        await storage.open()
        await storage.close()

    asyncio.run(migrate())
    return folder


@pytest.fixture
def alive_url() -> str | None:
    """Return the address outside that the world's program pings: none, unless a story says otherwise."""
    return None


@pytest.fixture
async def site(tmp_path: Path, migrated: Path) -> "AsyncIterator[Site]":
    """Return a school whose program is killed and started again, early on a Monday."""
    from tests.kill.site import opened_site  # noqa: PLC0415 - seconds; who only shares out the tests need not wait for it

    async with opened_site(tmp_path, migrated) as founded:
        yield founded


@pytest.fixture
async def world(
    tmp_path: Path,
    migrated: Path,
    alive_url: str | None,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> "AsyncIterator[World]":
    """Return a school on a Monday at nine; the story ends well or fails."""
    caplog.set_level(logging.DEBUG)
    from tests.world import a_school  # noqa: PLC0415 - seconds; who only shares out the tests need not wait for it

    async with a_school(tmp_path, migrated, alive_url=alive_url) as running:
        lines: list[str] = []

        def printed() -> str:
            lines.extend(capsys.readouterr())
            return "".join(lines) + caplog.text

        running.printed = printed
        yield running
        await running.ends_well()


def pytest_collection_finish() -> None:
    """Take what is imported out of what is searched for garbage: a search takes a third of a second, and there are many."""
    gc.collect()
    gc.freeze()

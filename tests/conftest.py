"""What every test may ask for."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import Storage
from tests.world import World, a_school


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
async def world(
    tmp_path: Path,
    migrated: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> AsyncIterator[World]:
    """Return a school on a Monday at nine; the story ends well or fails."""
    async with a_school(tmp_path, migrated) as running:
        lines: list[str] = []

        def printed() -> str:
            lines.extend(capsys.readouterr())
            return "".join(lines) + caplog.text

        running.printed = printed
        yield running
        await running.ends_well()

"""`python -m bench.year`: live the year, print what was said, and everything that should not have been."""

import argparse
import asyncio
import csv
import tempfile
import time as clock_of
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from bench.year.checks import findings
from bench.year.life import Heard, Life
from bench.year.school import FIRST, LAST, Founding
from bot.calendar import local
from storage import Storage, new_id

SINCE = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC)
UNTIL = datetime(LAST.year, LAST.month, LAST.day, tzinfo=UTC) + timedelta(days=1)
_SHM = Path("/dev/shm")  # noqa: S108 - the year is lived, not kept
IN_MEMORY = _SHM if _SHM.is_dir() else None


async def lived(folder: Path, until: datetime = UNTIL) -> tuple[Storage, UUID, Life]:
    """Found the school and let the year pass; return what it left behind."""
    storage = Storage(f"sqlite+aiosqlite:///{folder}/alongside.db", folder / "alongside.keys")
    await storage.open()
    key = new_id()
    async with storage.transaction() as store:
        await Founding(store, key).all(SINCE)
    life = Life(storage, key)
    await life.passes(SINCE, until)
    return storage, key, life


def written(out: Path, heard: list[Heard]) -> None:
    """Write who heard what and when."""
    with out.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        lines.writerow(("when", "who", "what", "sound", "words"))
        for one in heard:
            at = f"{local(one.at, 'Europe/London'):%a %d %b %Y %H:%M}"
            lines.writerow((at, one.who, one.template, "silent" if one.silent else "rings", one.words))


async def main() -> int:
    """Print the report; 1 when something was said that should not have been, or was not said."""
    parser = argparse.ArgumentParser(description="A school year of the clock, in a minute.")
    parser.add_argument("--out", type=Path, help="where to write who heard what and when, as CSV")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        began = clock_of.perf_counter()
        storage, key, life = await lived(Path(folder))
        took = clock_of.perf_counter() - began
        found = await findings(storage, key, life, (FIRST, LAST))
        await storage.close()
    if wanted.out:
        written(wanted.out, life.heard)
    print(
        f"{SINCE:%d %b %Y} to {LAST:%d %b %Y}: {took:.1f} s, {life.beats:,} beats, {len(life.heard):,} messages"
    )
    for template, count in Counter(one.template for one in life.heard).most_common():
        silent = sum(one.silent for one in life.heard if one.template == template)
        print(f"{count:8,}  {template}{f' ({silent:,} silent)' if silent else ''}")
    for what, lines in found.items():
        print(f"{len(lines):8,}  {what}")
        for line in lines[:5]:
            print(f"            {line}")
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))

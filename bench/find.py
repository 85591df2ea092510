"""What a search costs with 10,000 and with 1,000,000 notes stored: on the disk, opened, asked of `may()`, matched.

A word that stands in no note is the dearest search there is: it looks through as many notes as one tap may
(`handlers.looking.MOST`). Both schools have as many pupils, and the pupil somebody looks for has as many notes in both: what
differs is how much else is stored.
"""

import argparse
import asyncio
import json
import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bench.__main__ import ON_DISK
from bot.find import wish_of
from bot.people import Person
from handlers.looking import MOST, look
from storage import Storage, new_id
from storage.sealed import Place
from storage.tables import assignment, person, pupil, record

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
WORDS = (
    "phonics",
    "read",
    "blends",
    "counted",
    "carpet",
    "lunch",
    "calm",
    "happy",
    "tower",
    "chair",
    "helped",
)
SEARCHES = {
    "TA, a word in no note": ("TA", "zebra"),
    "TA, a word in many notes": ("TA", "K chair"),
    "TA, incidents of last week": ("TA", "inc last week"),
    "TA, own notes": ("TA", "my notes"),
    "head, a word in no note": ("HEAD", "zebra"),
    "head, one pupil": ("HEAD", "P0 chair"),
}
AT_ONCE = 20_000
PUPILS, OF_ONE = 400, 2_500


async def filled(folder: Path, notes: int) -> Storage:
    """Return a database with so many notes of one school, each sealed; 2,500 of them are about the pupil with the code P0."""
    storage = Storage(f"sqlite+aiosqlite:///{folder / 'alongside.db'}", folder / "alongside.keys")
    await storage.open()
    async with storage.transaction() as store:
        school, staff = new_id(), {code: new_id() for code in ("TA", "HEAD", "OTHER")}
        await store.schools.add(school, NOW)
        for number, (code, key) in enumerate(staff.items()):
            names = {"code": code, "name": code, "display": code, "works": "", "telegram_id": number + 1}
            roles = {"TA": "ta", "HEAD": "head", "OTHER": "ta"}[code]
            store.tx.add(person, school=school, id=key, roles=roles, **names)
        ids = [new_id() for _ in range(PUPILS)]
        for number, key in enumerate(ids):
            names = {
                "first_name": f"Kai{number}",
                "last_name": "Bennett",
                "aliases": "K" if not number else "",
            }
            store.tx.add(pupil, school=school, id=key, code=f"P{number}", sen_status="ehcp", **names)
        await store.tx.flush()
        store.tx.add(assignment, school=school, id=new_id(), person=staff["TA"], pupil=ids[0])
    rows = _rows(storage, school, staff, ids, notes)
    while batch := [row for row, _ in zip(rows, range(AT_ONCE), strict=False)]:
        async with storage.transaction() as store:
            await store.tx.connection.execute(sa.insert(record), batch)
    return storage


def _rows(
    storage: Storage, school: UUID, staff: dict[str, UUID], children: list[UUID], notes: int
) -> Iterator[dict[str, Any]]:
    chance = random.Random(7)
    seals = storage._seals  # noqa: SLF001 - a million rows, written past the transaction that adds them one by one
    for number in range(notes):
        key, (child, turn) = new_id(), _whose(number)
        words = f"K {' '.join(chance.choices(WORDS, k=10))} {number % 60} mins"
        sealed = {
            name: seals.seal(text, Place("record", name, key.hex, school))
            for name, text in (
                ("text", words),
                ("words", words),
                ("facts", json.dumps({"activity": "phonics"})),
            )
        }
        at = NOW - timedelta(minutes=1 + 480 * turn)
        yield {
            "school": school,
            "id": key,
            "ref": f"L-{number:07d}",
            "kind": "incident" if turn % 7 == 0 else "log",
            "type": "behaviour" if turn % 7 == 0 else "learning",
            "author": staff["TA"] if child == 0 and turn % 5 else staff["OTHER"],
            "pupil": children[child],
            "event_at": at,
            "precision": "exact",
            "sent_at": at,
            "stored_at": at,
            "version": 1,
            **sealed,
        }


def _whose(number: int) -> tuple[int, int]:
    """Return which pupil a note is about, and how many of that pupil's are newer."""
    rest = number - OF_ONE
    return (0, number) if rest < 0 else (1 + rest % (PUPILS - 1), rest // (PUPILS - 1))


async def measured(storages: list[Storage], rounds: int) -> list[dict[str, tuple[float, int]]]:
    """Return for each database the median of milliseconds for each search, and how many notes it showed.

    The databases take turns, search by search, so that whatever else the machine does falls on all of them alike; a round
    before the first is not counted.
    """
    took: list[dict[str, list[float]]] = [{name: [] for name in SEARCHES} for _ in storages]
    shown: list[dict[str, int]] = [{} for _ in storages]
    for round_ in range(rounds + 1):
        for name, (code, typed) in SEARCHES.items():
            for place, storage in enumerate(storages):
                milliseconds, shown[place][name] = await _searched(storage, code, typed)
                if round_:
                    took[place][name].append(milliseconds)
    return [
        {name: (median(took[place][name]), shown[place][name]) for name in SEARCHES}
        for place in range(len(storages))
    ]


async def _searched(storage: Storage, code: str, typed: str) -> tuple[float, int]:
    """Look for something once; return the milliseconds and how many notes the page has."""
    async with storage.transaction() as store:
        (key,) = await store.schools.all()
        at = (await store.schools.get(key)).at(NOW)
        reader = _with_code(next(one for one in at.school.people if one.code == code))
        began = time.perf_counter()
        looked = await look(store, reader, wish_of(typed, reader, at), at, None)
        return (time.perf_counter() - began) * 1000, len(looked.found)


def _with_code(reader: Person) -> Person:
    return replace(reader, stepped_up_until=NOW + timedelta(hours=1))


async def compare(sizes: list[int], rounds: int) -> None:
    """Fill a database of each size, search in all of them by turns, print."""
    print(
        f"At most {MOST} notes are opened for a page; medians of {rounds} rounds by turns, in milliseconds.\n"
    )
    with tempfile.TemporaryDirectory(dir=ON_DISK if ON_DISK.is_dir() else None) as folder:
        storages = []
        for size in sizes:
            (Path(folder) / str(size)).mkdir()
            storages.append(await filled(Path(folder) / str(size), size))
        found = await measured(storages, rounds)
        for storage in storages:
            await storage.close()
    print(f"{'notes':30}" + "".join(f"{size:>12,}" for size in sizes) + f"{'last : first':>15}{'shown':>8}")
    for name in SEARCHES:
        each = [one[name][0] for one in found]
        line = "".join(f"{milliseconds:12.1f}" for milliseconds in each)
        print(f"{name:30}{line}{each[-1] / each[0]:15.2f}{found[-1][name][1]:8}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.find", description=__doc__.splitlines()[0] if __doc__ else ""
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 1_000_000])
    parser.add_argument("--rounds", type=int, default=9)
    given = parser.parse_args()
    asyncio.run(compare(given.sizes, given.rounds))


if __name__ == "__main__":
    main()

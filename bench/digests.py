"""What the SENCO's week costs: 60 pupils with 50 notes each, with 10,000 notes stored in all and with 1,000,000.

`python -m bench.digests` prints medians, each store a SQLite file: the numbers of the week with its page, both stores
warmed up and then taking turns, so that whatever else the machine does falls on both; the picture, and the paper of 60
pages with an overview, which know nothing of the store, each in a process of its own; and by how much the program's own
memory grew. `--notes 100000` makes the larger store smaller.
"""

import argparse
import asyncio
import resource
import statistics
import tempfile
import time as clock_of
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from bot.periods import period
from bot.progress import Progress
from bot.records import Record
from bot.week import cut, pupil_facts, span_facts, worth_facts
from bot.week_picture import picture_facts
from bot.worth import worth_a_look
from handlers.looking_back import looked_back, readable
from handlers.press import Press
from prompts import speak
from prompts.charts import week_picture
from prompts.documents import week
from storage import Storage, Store, new_id
from storage.tables import calendar, outcome, person, programme, pupil

PUPILS, NOTES, ROUNDS, AT_ONCE = 60, 50, 7, 5_000
SMALL, DRAWN = 10_000, 3
MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)
NOW = datetime(2026, 11, 27, 14, 0, tzinfo=UTC)
LOG = "phonics target 2 read 8/10 cvc words, 2 vp, happy and settled after"
FACTS = {
    "score": "8/10",
    "outcome": "2",
    "prompts": "2 vp",
    "lightest": "vp",
    "minutes": "15",
    "mood": "happy",
}


async def filled(storage: Storage, notes: int) -> UUID:
    """Make a school whose week has 50 notes for each pupil; whatever else is stored is older than the four weeks."""
    async with storage.transaction() as store:
        key, senco, children = await people(store)
    for start in range(0, notes, AT_ONCE):
        async with storage.transaction() as store:
            for number in range(start, min(start + AT_ONCE, notes)):
                store.records.add(a_note(key, senco, children[number % PUPILS], number))
    return key


async def people(store: Store) -> tuple[UUID, UUID, list[UUID]]:
    """Make the SENCO, the pupils and their plans."""
    key, senco, add = new_id(), new_id(), store.tx.add
    await store.schools.add(key, NOW)
    add(calendar, school=key, id=new_id(), kind="term", starts=date(2026, 11, 2), ends=date(2026, 12, 18))
    who = {"code": "senco", "name": "Mrs Patel", "display": "Mrs Patel", "roles": "senco"}
    add(person, school=key, id=senco, telegram_id=1, works="", **who)
    children = [new_id() for _ in range(PUPILS)]
    for number, one in enumerate(children):
        names = {"first_name": "Kai", "last_name": "Bennett", "sen_status": "ehcp"}
        add(pupil, school=key, id=one, code=f"P{number:02}", **names)
    await store.tx.flush()
    for one in children:
        for number in ("1", "2", "3"):
            text = f"By July 2027 Kai reads 40 of the phase {number} words at sight."
            add(outcome, school=key, id=new_id(), pupil=one, number=number, text=text)
        for name in ("Phonics", "Speech and language"):
            add(programme, school=key, id=new_id(), pupil=one, name=name, minutes_a_week=100, outcomes="2")
    return key, senco, children


def a_note(school: UUID, author: UUID, about: UUID, number: int) -> Record:
    """Return a note: of the week that is measured while fewer than 50 for each pupil are, else of years before."""
    inside = number < PUPILS * NOTES
    at = NOW - timedelta(minutes=number) if inside else NOW - timedelta(days=40, minutes=number % 1_000_000)
    kind, type_ = ("incident", "behaviour") if number % 10 == 0 else ("log", "learning")
    what = {"kind": kind, "type": type_, "precision": "exact", "text": LOG, "words": LOG, "facts": FACTS}
    when = {"event_at": at, "sent_at": at, "stored_at": at}
    return Record(new_id(), school, f"L-{number:07}", author=author, pupil=about, **what, **when)


async def numbers(storage: Storage, key: UUID) -> tuple[tuple[Progress, ...], float]:
    """Return the week's numbers, and the seconds until its first page was rendered."""
    began = clock_of.perf_counter()
    async with storage.transaction() as store:
        at = (await store.schools.get(key)).at(NOW)
        reader = at.school.people[0]
        over = period(at.school, MONDAY, FRIDAY, NOW)
        everyone = await looked_back(store, reader, readable(reader, at), over, at)
    worth = worth_facts(worth_a_look(everyone))
    page = {
        "one": "",
        "worth": worth,
        "reviews": [],
        "more_reviews": 0,
        "lapses": [],
        "more_lapses": 0,
        "late": 0,
        "page": 1,
        "pages": 9,
    }
    rest = {"scope": "all:20261123:20261127", "plans": False, "day": "", **span_facts(over)}
    speak("digests/week", {**page, **rest, "pupils": cut(everyone)[0]})
    return everyone, clock_of.perf_counter() - began


def paper_facts(everyone: Sequence[Progress]) -> dict[str, Any]:
    """Return what the paper is made of."""
    over = everyone[0].period
    head = {"school": "Example Primary", "printed": "27 Nov 2026", "by": "Mrs Patel", "alone": False}
    return head | {
        **span_facts(over),
        "chart": picture_facts(everyone, over),
        "worth": worth_facts(worth_a_look(everyone)),
        "names": {one.pupil.code: "Kai Bennett" for one in everyone},
        "pupils": [pupil_facts(one) | {"name": "Kai Bennett", "group": "Oak"} for one in everyone],
        "reviews": [],
        "lapses": [],
    }


async def seconds_of(press: Press, maker: Any, facts: Mapping[str, Any]) -> float:
    """Return the seconds until the press has made something."""
    began = clock_of.perf_counter()
    await press.document(maker, facts)
    return clock_of.perf_counter() - began


@asynccontextmanager
async def stored(notes: int) -> AsyncIterator[tuple[Storage, UUID]]:
    """Make a store with so many notes, and the school in it."""
    with tempfile.TemporaryDirectory() as folder:
        storage = Storage(f"sqlite+aiosqlite:///{folder}/alongside.db", Path(folder) / "alongside.keys")
        await storage.open()
        try:
            yield storage, await filled(storage, notes)
        finally:
            await storage.close()


async def drawn(everyone: Sequence[Progress]) -> list[float]:
    """Return the median seconds of the picture and of the paper, each made by a press that is started for it."""
    press = Press()
    makers = (
        (week_picture, picture_facts(everyone, everyone[0].period)),
        (week, paper_facts(everyone)),
    )
    found = [
        statistics.median([await seconds_of(press, maker, facts) for _ in range(DRAWN)])
        for maker, facts in makers
    ]
    await press.end()
    return found


async def measured(many: int) -> tuple[list[float], list[float], float]:
    """Return the medians of the page, smaller store first, those of what is drawn, and this process's growth in megabytes."""
    async with stored(SMALL) as small, stored(many) as large:
        stores = (small, large)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for one in stores:
            everyone, _ = await numbers(*one)
        taken: tuple[list[float], list[float]] = ([], [])
        for number in range(2 * ROUNDS):
            place = (number + number // 2) % 2  # small large, large small: neither is always first
            taken[place].append((await numbers(*stores[place]))[1])
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        paper = await drawn(everyone)
    return [statistics.median(one) for one in taken], paper, grown


def main() -> None:
    """Print both sizes, and how much more the larger costs."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--notes", type=int, default=1_000_000)
    many = asked.parse_args().notes
    (small, large), paper, grown = asyncio.run(measured(many))
    print(f"{'median seconds':24}{SMALL:>12,}{many:>12,}{'times':>8}")
    print(f"{'the page':24}{small:12.3f}{large:12.3f}{large / small:8.2f}")
    for name, seconds in zip(("the picture", "the paper, 61 pages"), paper, strict=True):
        print(f"{name:24}{seconds:12.2f}")
    print(f"{'MB more in this process':24}{grown:12.1f}")


if __name__ == "__main__":
    main()

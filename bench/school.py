"""The school whose staff write to Alongside in the bench: everybody supports one pupil."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from storage import Storage, new_id
from storage.tables import assignment, person, pupil


async def found_school(folder: Path, numbers: Iterable[int], now: datetime) -> None:
    """Make a database in a folder with a teaching assistant for each of these Telegram numbers."""
    storage = Storage(f"sqlite+aiosqlite:///{folder / 'alongside.db'}", folder / "alongside.keys")
    await storage.open()
    async with storage.transaction() as store:
        school, child = new_id(), new_id()
        await store.schools.add(school, now)
        await store.schools.decide_setting(school, "name", "Example Primary")
        names = {"first_name": "Kai", "last_name": "Bennett", "aliases": "Kai", "sen_status": "ehcp"}
        store.tx.add(pupil, school=school, id=child, code="KB", **names)
        for number in numbers:
            key, name = new_id(), f"TA {number}"
            who = {"code": name, "name": name, "display": name, "roles": "ta", "works": ""}
            store.tx.add(person, school=school, id=key, telegram_id=number, **who)
            await store.tx.flush()
            store.tx.add(assignment, school=school, id=new_id(), person=key, pupil=child)
    await storage.close()

"""Who works in the school where the program is killed, and what they say, change and tap."""

import random
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from playground.server import Playground
from storage import Storage, Store, new_id
from storage.tables import assignment, person, rota
from tests.world import LONDON, STAFF, people_the_school

EARLY = datetime(2026, 11, 23, 7, 40, tzinfo=LONDON)
"""A Monday morning: lists and notices of duties fall due while the program is killed."""
AIDES = {f"aide{number}": 2000 + number for number in range(1, 7)}
TAPPER = AIDES["aide6"]
"""Taps, and never edits, so that it is certain what a tap does."""
TAKERS = (STAFF["dale"][2], STAFF["osei"][2])
_KINDS = (*["log"] * 7, *["incident"] * 2, "concern")
_BODIES = (
    "read 8/10 cvc words",
    "café & <b>zoë</b> – 9:40",
    "‘fell’ in zone 2, ice 5 min 🧊",
    "{{ 7*7 }} %s \\n",
)


@dataclass(frozen=True)
class Words:
    """A message as it was typed, and as it was changed later, in order."""

    chat: int
    message: int
    kind: str
    text: str
    changes: list[str] = field(default_factory=list)


@dataclass
class Talk:
    """People who go on talking; every message and every change has words that no other has."""

    telegram: Playground
    seed: int
    said: list[Words] = field(default_factory=list)
    tapped: set[tuple[int, str]] = field(default_factory=set)

    def messages(self, count: int) -> Iterator[None]:
        """Say one thing after the other; after some of them somebody changes or taps something."""
        dice = random.Random(self.seed)
        for number in range(count):
            chat, kind = dice.choice(list(AIDES.values())), dice.choice(_KINDS)
            text = f"{kind} KB #{number}# {dice.choice(_BODIES)}"
            self.said.append(Words(chat, self.telegram.say(chat, text).message_id, kind, text))
            if dice.random() < 0.2:
                self._changes(dice.choice(self.said))
            if dice.random() < 0.2:
                self._taps("undo", (TAPPER,))
            self._taps("take", TAKERS)
            yield

    def _changes(self, words: Words) -> None:
        if words.chat == TAPPER:
            return
        text = f"{words.text} changed #{len(words.changes)}#"
        words.changes.append(text)
        self.telegram.edit(words.chat, words.message, text)

    def _taps(self, action: str, chats: tuple[int, ...]) -> None:
        """Let each of these people tap the buttons of an action that they have not tapped before."""
        for chat in chats:
            for bubble in self.telegram.chat(chat):
                for data in [button["data"] for row in bubble.buttons for button in row]:
                    if data.startswith(f"{action}:") and (chat, data) not in self.tapped:
                        self.telegram.tap(chat, data=data, message_id=bubble.message_id)
                        self.tapped.add((chat, data))


async def found_school(telegram: Playground, folder: Path) -> UUID:
    """Put the cast and six aides with duties into the database of a folder, and give everyone a phone."""
    async with opened(folder) as store:
        school, ids = await people_the_school(store, EARLY)
        for number, (code, chat) in enumerate(AIDES.items()):
            aide = new_id()
            who = {"code": code, "name": code, "display": code, "roles": "ta", "telegram_id": chat}
            store.tx.add(person, school=school, id=aide, works="", **who)
            await store.tx.flush()
            store.tx.add(assignment, school=school, id=new_id(), person=aide, pupil=ids["KB"])
            _duties(store, school, aide, number)
    for chat, name in [(number, code) for code, number in AIDES.items()] + [
        (number, name) for name, _, number in STAFF.values()
    ]:
        telegram.person(chat, name).started = True
    return school


def _duties(store: Store, school: UUID, aide: UUID, number: int) -> None:
    """Put somebody on the rota every twelve minutes for an hour: a reminder is due while some child lives."""
    for turn in range(5):
        starts = EARLY + timedelta(minutes=20 + 12 * turn + 2 * number)
        times = {"starts_at": starts.time(), "ends_at": (starts + timedelta(minutes=5)).time()}
        place = {"days": "Mon-Fri", "session": "break", "zone": f"zone {number}.{turn}", "person": aide}
        store.tx.add(rota, school=school, id=new_id(), **times, **place)


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Store]:
    """Open the database of a folder, for one transaction, while no child lives."""
    storage = Storage(f"sqlite+aiosqlite:///{folder / 'alongside.db'}", folder / "alongside.keys")
    await storage.open()
    try:
        async with storage.transaction() as store:
            yield store
    finally:
        await storage.close()

"""What is wrong after all the killing: nothing, of the real program; something, of each mutant."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from playground.server import Playground
from prompts import speak
from storage import Store
from storage.tables import adult_concern, adult_entry, amendment, concern, concern_entry, outbox, record
from tests.kill.school import Talk, Words, opened

ONCE_EACH = ("recorded", "concern", "taken")
"""Entries of the audit chain that a reference may have one of."""


async def wrong(folder: Path, talk: Talk, school: UUID) -> list[str]:
    """Return a line for everything that was lost, done twice, or left half done."""
    async with opened(folder) as store:
        records = await store.tx.rows(sa.select(record), record)
        concerns = [
            row for one in (concern, adult_concern) for row in await store.tx.rows(sa.select(one), one)
        ]
        changes = [*await store.tx.rows(sa.select(amendment), amendment), *await _added(store)]
        letters = await store.tx.rows(sa.select(outbox), outbox)
        numbers = {one.id: one.telegram_id for one in (await store.schools.get(school)).people}
        found = [*await _states(store), *await _audit(store, school, changes)]
    stored = {"log": records, "incident": records, "concern": concerns}
    for words in talk.said:
        found += _message(words, [row for row in stored[words.kind] if row["text"] == words.text], changes)
    if len(records) + len(concerns) != len(talk.said):
        found.append(f"{len(records)} records and {len(concerns)} concerns of {len(talk.said)} messages")
    found += _letters(talk.telegram, letters, numbers)
    return [*found, *_database(folder), *talk.telegram.violations]


async def _added(store: Store) -> list[dict[str, Any]]:
    """Return words that were added to concerns as if they were amendments: they are lines of files."""
    files = (concern_entry, adult_entry)
    lines = [row for one in files for row in await store.tx.rows(sa.select(one), one)]
    return [
        {"record": row["concern"], "change": "add", "after": row["text"]}
        for row in lines
        if row["kind"] == "words"
    ]


def _message(words: Words, stored: list[dict[str, Any]], changes: list[dict[str, Any]]) -> Iterator[str]:
    """A message has one record or concern with its very words, a change of it one amendment."""
    if len(stored) != 1:
        yield f"{'lost' if not stored else 'double'}: {words.text}"
        return
    mine = [
        row["after"] for row in changes if row["record"] == stored[0]["id"] and row["change"] != "withdraw"
    ]
    if sorted(map(_behind_the_first_word, mine)) != sorted(map(_behind_the_first_word, words.changes)):
        yield f"changed {words.changes}, kept {mine}"


def _behind_the_first_word(text: str) -> str:
    """Cut off the kind: an amendment of a record tells it in its own way."""
    return text.partition(" ")[2]


async def _audit(store: Store, school: UUID, changes: list[dict[str, Any]]) -> Iterator[str]:
    broken = await store.audit.broken_at(school)
    entries = [json.loads(body) for body in await store.audit.entries(school)]
    told = Counter((one["action"], one["ref"]) for one in entries if one["action"] in ONCE_EACH)
    amended = sum(one["action"] in {"amended", "concern words"} for one in entries)
    found = [f"{ref} is {action} {count} times" for (action, ref), count in told.items() if count > 1]
    found += [f"the chain is broken at {broken}"] if broken else []
    return iter(found + ([f"{amended} audited of {len(changes)}"] if amended != len(changes) else []))


async def _states(store: Store) -> Iterator[str]:
    letters, updates = await store.outbox.states(), await store.inbox.states()
    half = [
        f"{count} letters {state}"
        for state, count in letters.items()
        if state in {"ready", "sending", "dead"}
    ]
    return iter(half + [f"{count} updates {state}" for state, count in updates.items() if state != "done"])


def _letters(
    telegram: Playground, letters: list[dict[str, Any]], numbers: dict[UUID, int | None]
) -> Iterator[str]:
    """What repeats arrived, the same each time; what must not repeat arrived once at most; nothing else arrived."""
    arrived = Counter(
        (int(call.params["chat_id"]), call.params["text"])
        for call in telegram.calls("sendMessage")
        if call.status == 200
    )
    posted: set[tuple[int, str]] = set()
    for row in letters:
        where = (numbers[row["person"]] or 0, speak(row["template"], json.loads(row["facts"])).text)
        copies, posted = arrived[where], posted | {where}
        if (
            row["kind"] == "edit"
        ):  # of a message nobody knows the number of any more it is a message of its own
            continue
        if row["kind"] == "once" and copies > 1:
            yield f"{copies} copies of {where}"
        if row["state"] == "sent" and not copies:
            yield f"never arrived: {where}"
    yield from (f"nobody posted {where}" for where in arrived.keys() - posted)


def _database(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "alongside.db")) as database:
        told = [row[0] for row in database.execute("PRAGMA integrity_check")]
    return [] if told == ["ok"] else told

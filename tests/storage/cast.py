"""A small school in a database, and the things that happen there."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from bot.concerns import Concern, Level, Stage
from bot.letters import Letter
from bot.people import Flag, Person, Role
from bot.records import Record
from storage import Store, new_id
from storage.inbox import Envelope
from storage.tables import pupil

NOW = datetime(2026, 11, 23, 10, 41, 0, 123456, tzinfo=UTC)
LATER = NOW + timedelta(minutes=10)
BOT = 7_000_000_001

HERE, ELSEWHERE = UUID(int=1), UUID(int=2)
KAI = UUID(int=41)


def staff(number: int, display: str, *roles: Role, **more: Any) -> Person:
    """Somebody who works here and is not linked yet."""
    known: dict[str, Any] = {"id": UUID(int=number), "school": HERE, "code": f"S{number}", "name": display}
    return Person(**(known | {"display": display, "roles": frozenset(roles)} | more))


ANA = staff(11, "Ana", Role.TA, flags=frozenset({Flag.FIRST_AIDER}), works="Mon-Fri")
DALE = staff(17, "Mrs Dale", Role.DSL, Role.TEACHER)


async def add_school(store: Store, key: UUID = HERE) -> None:
    """Add the school with its people and its pupil."""
    await store.schools.add(key, NOW)
    if key == HERE:
        for person in (ANA, DALE):
            store.people.add(person)
        store.tx.add(pupil, school=HERE, id=KAI, code="KB", first_name="Kai", last_name="Bennett")


def a_record(ref: str = "L-7Q4K", **other: Any) -> Record:
    """Something Ana wrote about Kai."""
    words = other.get("text", "read 8/10 cvc words")
    row: dict[str, Any] = {"id": new_id(), "school": HERE, "ref": ref, "kind": "log", "type": "learning"}
    row |= {"author": ANA.id, "pupil": KAI, "event_at": NOW, "precision": "exact"}
    return Record(**(row | {"sent_at": NOW, "stored_at": NOW, "text": words, "words": words} | other))


def a_concern(ref: str = "C-9XWM", **other: Any) -> Concern:
    """Something Ana is worried about; the first step of the ladder is due."""
    row: dict[str, Any] = {"id": new_id(), "school": HERE, "ref": ref, "level": Level.AMBER}
    row |= {"stage": Stage.OPEN, "step": 0, "version": 1, "next_at": NOW}
    return Concern(**(row | {"reporter": ANA.id, "pupil": KAI, "created_at": NOW} | other))


def an_envelope(update_id: int, chat: int = 100, body: str | None = None) -> Envelope:
    """An update as the poller hands it over."""
    return Envelope(update_id, body or f'{{"update_id": {update_id}}}', chat, update_id, chat)


def a_letter(key: str, **other: Any) -> Letter:
    """A reply to somebody: each letter has a lane of its own unless it says for whom it is."""
    return Letter(**({"key": key, "template": "replies/saved", "person": new_id()} | other))

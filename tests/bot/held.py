"""What is on file about three records on the cast's Monday: a hold by Ana and Tom, a bump in the yard, medicines of a month."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from bot.kinds import type_of
from bot.on_file import OnFile, Told
from bot.questions import Outcome, Question
from bot.reading.facts import facts
from bot.records import Amendment, Change, Record
from tests.bot.cast import ANA, GRANT, HERE, KAI, NOW, TOM

BEGAN = datetime(2026, 11, 23, 11, 10, tzinfo=UTC)
WRITTEN = BEGAN + timedelta(minutes=8)
HELD = (
    "1110 K running for the road gate when line up was called, kicked Tom. choices n distraction, did not work. "
    "Me n Tom used 2 person scip hold approx 2 mins by the gate, let go when calm. no marks. told mrs dale"
)
BUMPED = (
    "K fell off the trim trail 10.50, banged his head, red lump left forehead size of a 50p, ice pack 10 mins, "
    "seen by first aider Lin, bump note done, taken to a&e by mum, Tom saw it"
)


def record(words: str, kind: str = "incident", finer: str = "restrictive", **more: Any) -> Record:
    """A record of the cast's Monday, with the facts that its words hold."""
    found = facts(words, type_of(kind, finer).fields) | more.pop("facts", {})
    known: dict[str, Any] = {
        "id": UUID(int=71),
        "school": HERE,
        "ref": "I-7Q4K",
        "author": ANA.id,
        "pupil": KAI.id,
        "event_at": BEGAN,
        "precision": "exact",
        "sent_at": WRITTEN,
        "stored_at": WRITTEN,
        "text": f"inc K {words}",
        "words": words,
        "facts": found,
    }
    return Record(kind=kind, type=finer, **known | more)


def question(key: str, answer: str | None, after: int, person: UUID = ANA.id) -> Question:
    """A question answered so many minutes after it was written; answered with None, it is open."""
    at = WRITTEN + timedelta(minutes=after)
    done = {"closed_at": at, "outcome": Outcome.ANSWERED, "answer": answer} if answer is not None else {}
    return Question(UUID(int=700 + after), HERE, UUID(int=71), person, key, after, None, WRITTEN, **done)


HOLD = OnFile(
    record(HELD, force="yes", facts={"minutes": "2"}),
    (
        question("length", "11.10 to about 11.12", 1),
        question("place", "by the road gate", 2),
        question("why", "harm", 3),
        question("injured", "none", 4),
        question("parents", "office", 5),
        question("close", "closed", 60, GRANT.id),
        question("account", "I took his left side. He was calm after two minutes.", 20, TOM.id),
    ),
    (
        Amendment(
            UUID(int=71), -1, Change.ADD, ANA.id, WRITTEN + timedelta(minutes=30), "", "Tom was on the left"
        ),
        Amendment(
            UUID(int=71),
            2,
            Change.CORRECT,
            ANA.id,
            WRITTEN + timedelta(minutes=31),
            "incident/behaviour 2026-11-23T11:05:00+00:00 exact force None",
            "incident/restrictive 2026-11-23T11:10:00+00:00 exact force yes",
        ),
    ),
    (Told(WRITTEN + timedelta(minutes=40), GRANT.id),),
)
BARE = OnFile(record("held K", precision="sent", force="maybe", facts={}))
BUMP = OnFile(
    record(BUMPED, finer="accident", event_at=datetime(2026, 11, 23, 10, 50, tzinfo=UTC)),
    (
        question("check15", "fine", 15),
        question("check30", "worse", 30),
        question("check60", None, 60),
        question("parents", "told mum at the gate 10.58", 6),
    ),
)
GIVEN = record(
    "K had his methylphenidate 5mg by mouth w water 12.30, due 12.15, Priya saw it, sleepy afterwards",
    "log",
    "medication",
    id=UUID(int=81),
    ref="L-3F6A",
    event_at=datetime(2026, 11, 23, 12, 30, tzinfo=UTC),
)
REFUSED = record(
    "K refused 5mg ritalin, spat it out",
    "incident",
    "medication",
    id=UUID(int=82),
    ref="I-4G7B",
    precision="sent",
    event_at=datetime(2026, 11, 24, 12, 20, tzinfo=UTC),
    sent_at=datetime(2026, 11, 24, 12, 20, tzinfo=UTC),
)
SEIZED = record(
    "seizure, gave buccal midazolam 2.5ml",
    "incident",
    "medical",
    id=UUID(int=83),
    ref="I-5H8C",
    event_at=datetime(2026, 11, 25, 9, 5, tzinfo=UTC),
)
MEDICINES = (REFUSED, GIVEN, SEIZED, replace(GIVEN, id=UUID(int=84), ref="L-0000", withdrawn_at=NOW))

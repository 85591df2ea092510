"""A hold or a medicine was recorded by, or with, somebody whose certificate had lapsed: the leader is told, alone.

It is for the school to put right and no fault of the person's: neither they nor any colleague hears of it from here.
"""

from collections.abc import Iterable, Iterator
from uuid import UUID

from bot.access import Action
from bot.calendar import date_words, local
from bot.letters import Letter, Priority
from bot.people import Answer, Person, Thing, may
from bot.reading import Sent, body_of, read
from bot.records import Record
from bot.schedule import speaks_at
from bot.training import Held, lapsed_in
from bot.training_times import leaders
from handlers.context import Unit
from handlers.taps import Tap

GROUPS = {"restrictive": "hold", "medication": "medicine"}
"""By the type of a record, the certificates it is about."""


def tell(unit: Unit, record: Record, staff: Iterable[Person]) -> None:
    """Tell the leaders, each in one letter with nothing but the reference; never who wrote it or has the lapse.

    A head who is one of them is told by nobody: it stands on their own page about training. The office and the chair
    have no part in what happened to a pupil.
    """
    school = unit.here.school
    whose = {one.person.id for one in _lapsed(unit, record, [record.author, *(one.id for one in staff)])}
    for leader in leaders(school, unit.here.today) if whose else ():
        if leader.id not in {record.author, *whose} and _may_know(unit, leader, whose):
            unit.post(
                Letter(
                    key=f"lapsed:{record.id.hex}:{leader.id.hex}",
                    template="pushes/lapsed",
                    priority=Priority.REMINDER,
                    person=leader.id,
                    owner=leader.id,
                    about=record.id,
                    due_at=speaks_at(school, leader, unit.now),
                    facts={"ref": record.ref},
                )
            )


async def lapsed(unit: Unit, tap: Tap) -> str | None:
    """Show a leader who it is, which course, and since when."""
    record = await unit.store.records.referred(unit.sender.school, tap.part(0))
    if record is None or not any(
        one.id == unit.sender.id for one in leaders(unit.here.school, unit.here.today)
    ):
        return "toasts/not_found"
    found = list(_lapsed(unit, record, [record.author, *_named(unit, record)]))
    whose = {one.person.id for one in found}
    if not found or not _may_know(unit, unit.sender, whose):
        return "toasts/not_found"
    rows = [
        {"name": one.person.display, "course": one.course.name, "since": date_words(one.until)}
        for one in found
        if one.until
    ]
    unit.store.tx.note(record.school, unit.now, "lapse read", by=unit.sender.id, ref=record.ref)
    unit.reply("replies/lapsed", ref=record.ref, rows=rows)
    return None


def _lapsed(unit: Unit, record: Record, people: Iterable[UUID]) -> Iterator[Held]:
    """Give what had lapsed, on the day it happened, of these people and the kind of record it is."""
    school = unit.here.school
    group = GROUPS.get(record.type)
    day = local(record.event_at, school.zone).date()
    for key in dict.fromkeys(people):
        yield from lapsed_in(school, key, group, day) if group else ()


def _named(unit: Unit, record: Record) -> list[UUID]:
    """Return the colleagues whom the words of a record name."""
    day = local(record.sent_at, unit.here.school.zone).date()
    sent = Sent(body_of(record.words), record.author, record.sent_at, day)
    parts = read(sent, unit.here.school, record.kind).parts
    return [one.id for part in parts for one in part.staff]


def _may_know(unit: Unit, leader: Person, whose: Iterable[UUID]) -> bool:
    theirs = (Thing(leader.school, owner=key) for key in whose)
    return all(may(leader, Action.TRAINING_READ, one, unit.here) is Answer.YES for one in theirs)

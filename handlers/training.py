"""Somebody tells of training: it is kept with what was understood, and a leader looks at the certificate later."""

from dataclasses import dataclass
from datetime import date
from textwrap import shorten
from uuid import UUID
from zoneinfo import ZoneInfo

from telegram import Message

from bot.access import Action
from bot.calendar import date_words
from bot.courses import CourseKind
from bot.people import Answer, Person, Role, Thing, may
from bot.reading import Part
from bot.reading.course_words import CourseSaid, courses_of
from bot.school_courses import course_coded, kinds
from bot.training import KCSIE, READ_ONLY, Training, counts_until
from bot.training_choice import likely, made_up
from bot.training_times import edition_ends, edition_of
from handlers import telling
from handlers.context import Unit
from storage import new_id

TOLD = "training"
"""What a message became that told of training, so that an edit of it finds the row."""


_LABEL = 38


@dataclass(frozen=True, slots=True)
class Told:
    """What is kept of one training: the course, the day it was done, until when, whose it is."""

    kind: CourseKind
    done: date
    expires: date | None
    hours: float | None
    whose: Person


async def training(unit: Unit, part: Part, sent: Message) -> tuple[str, object] | None:
    """Keep what was done; of what is only booked say what is known. Return what an edit of the message finds."""
    there = sent.date.astimezone(ZoneInfo(unit.here.school.zone)).replace(tzinfo=None)
    found = courses_of(part, kinds(unit.here.school), there)
    became = None
    for said in found:
        became = await _one(unit, said, over=part.type == "done") or became
    return became


async def _one(unit: Unit, said: CourseSaid, *, over: bool) -> tuple[str, object] | None:
    if not over and said.done is None:
        _booked(unit, said)
        return None
    people = said.people or (unit.sender,)
    if not all(may_tell(unit, one) for one in people):
        office = telling.names(unit.here.school.with_role(Role.OFFICE)) or "The head"
        unit.reply("replies/training_theirs", who=office, names=telling.names(people))
        return None
    if said.done is None:
        unit.reply("replies/training_when")
        return None
    kind = said.course or made_up(said.other, kinds(unit.here.school))
    keys = [await keep(unit, Told(kind, said.done, _expires(kind, said), said.hours, one)) for one in people]
    for key, whose in zip(keys, people, strict=True):
        await tell(unit, key, whose, choices=likely(said, unit.here.school) if said.course is None else ())
    return TOLD, keys[-1]


def _expires(kind: CourseKind, said: CourseSaid) -> date | None:
    """Return the last day that was said; what is read each September holds until the next one, whatever the cycle."""
    if kind.code == KCSIE and said.done is not None:
        return said.expires or edition_ends(edition_of(said.done))
    return said.expires


def may_tell(unit: Unit, whose: Person) -> bool:
    """Whether the sender may note what somebody did: their own always, a colleague's the office and the head."""
    theirs = Thing(unit.sender.school, owner=whose.id)
    return may(unit.sender, Action.TRAINING_WRITE, theirs, unit.here) is Answer.YES


async def keep(unit: Unit, told: Told) -> UUID:
    """Store a training, unless the same one is there; return its id."""
    school, store = unit.here.school, unit.store.training
    course = await store.course(school.id, told.kind, unit.now)
    for one in school.trainings:
        same = (one.person, one.course, one.done) == (told.whose.id, course, told.done)
        if same and one.not_right_at is None and told.expires in {None, one.expires}:
            return one.id
    new = Training(new_id(), told.whose.id, course, told.done, told.expires, unit.now)
    store.add(school.id, new, told.hours, unit.sender.id)
    await changed(unit)
    return new.id


async def changed(unit: Unit) -> None:
    """Let everything after this in the update, and every reminder, see what was stored."""
    await unit.store.schools.changed(unit.sender.school, unit.now)
    unit.school = await unit.store.schools.get(unit.sender.school)


async def tell(
    unit: Unit, key: UUID, whose: Person, *, choices: tuple[CourseKind, ...] = (), below: int | None = None
) -> None:
    """Say what is kept of a training, with a way back, and ask at most which course it was."""
    one = next((one for one in unit.here.school.trainings if one.id == key), None)
    course = next((each for each in unit.here.school.courses if one and each.id == one.course), None)
    if one is None or course is None or one.done is None:
        raise LookupError("what was kept a moment ago is not there")
    until = counts_until(one, course)
    unit.reply(
        "replies/training_said",
        in_place_of=below,
        name="" if whose.id == unit.sender.id else whose.display,
        course=course.name,
        done=date_words(one.done),
        until=date_words(until) if until else "",
        key=key.hex,
        to_see=course.code not in READ_ONLY and one.seen_by is None,
        choices=[
            {"code": kind.code, "course": shorten(kind.name, _LABEL, placeholder="…")} for kind in choices
        ],
    )


def _booked(unit: Unit, said: CourseSaid) -> None:
    """Say that what is booked is not kept, and what is known of the course until then."""
    school = unit.here.school
    course = course_coded(school, said.course.code) if said.course else None
    mine = [
        one
        for one in school.trainings
        if course and (one.person, one.course) == (unit.sender.id, course.id) and one.not_right_at is None
    ]
    last = max(mine, key=lambda one: one.done or date.min) if mine else None
    until = counts_until(last, course) if last and course else None
    unit.reply(
        "replies/training_booked",
        course=said.course.name if said.course else "",
        until=date_words(until) if until and not said.people else "",
    )


async def take_back(unit: Unit, key: UUID) -> bool:
    """Remove a training that the sender told of, while nobody looked at the certificate."""
    one = await unit.store.training.get(unit.sender.school, key)
    whose = unit.here.school.person(one.person) if one else None
    if whose is None or not may_tell(unit, whose):
        return False
    if not await unit.store.training.take_back(unit.sender.school, key, unit.sender.id, unit.now):
        return False
    await changed(unit)
    return True

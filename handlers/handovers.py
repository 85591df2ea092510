"""A note is left for whoever has the pupil next: they are told that one waits, and the writer who that is."""

from uuid import UUID

from bot.access import Action
from bot.calendar import clock_words, day_words
from bot.handover import Handover, Next, next_on
from bot.letters import Letter, Priority
from bot.people import Answer, may
from bot.reading import Sent, read
from bot.records import Record, thing
from handlers import telling
from handlers.case_pages import in_pages, post_pages
from handlers.context import Unit
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"


async def leave(unit: Unit, record: Record) -> None:
    """Keep a log as a note for the next TA, if it is about a pupil, and say who will read it."""
    if record.pupil is None or record.kind != "log" or not await unit.store.handovers.add(record, unit.now):
        return
    await unit.store.schools.changed(record.school, unit.now)
    school = unit.here.school
    found = next_on(school, record.pupil, record.author, unit.now)
    if found.day == unit.here.today:
        for person in found.people:
            unit.post(
                Letter(
                    key=f"handover:{record.id.hex}:{person.id.hex}",
                    template="pushes/handover",
                    priority=Priority.REMINDER,
                    person=person.id,
                    owner=person.id,
                    about=record.id,
                    facts={"by": unit.sender.display, "key": record.id.hex},
                )
            )
    _say_who(unit, record, found)


async def leave_now(unit: Unit, record: Record) -> None:
    """Do so when its pupil became known after it was sent: the words are read once more."""
    sent = Sent(record.text, record.author, record.sent_at, unit.here.today)
    if read(sent, unit.here.school, record.kind).parts[0].handover:
        await leave(unit, record)


def _say_who(unit: Unit, record: Record, found: Next) -> None:
    school, pupil = unit.here.school, unit.here.school.pupil(record.pupil)
    teacher = school.person(school.teacher_of(pupil)) if pupil else None
    unit.reply(
        "replies/handover",
        names=telling.names(found.people),
        day="" if found.day in {None, unit.here.today} else day_words(found.day or unit.here.today),
        teacher=teacher.display if teacher and teacher.id != unit.sender.id else "",
    )


async def handover(unit: Unit, tap: Tap) -> str | None:
    """Open a note: whoever may read it now, for ten minutes; the next TA has read it then."""
    key = _key(tap)
    one = await unit.store.handovers.get(unit.sender.school, key) if key else None
    record = await unit.store.records.get(unit.sender.school, one.record) if one else None
    if one is None or record is None:
        return NOT_FOUND
    about = thing(record, unit.here.school, unit.now)
    if may(unit.sender, Action.NOTE_READ, about, unit.here) is not Answer.YES:
        unit.store.tx.note(record.school, unit.now, "refused", by=unit.sender.id, ref=record.ref)
        return NOT_FOUND
    author, pupil = unit.here.school.person(record.author), unit.here.school.pupil(record.pupil)
    at = clock_words(record.sent_at, unit.here.school.zone, unit.here.today)
    head = {
        "ref": record.ref,
        "pupil": pupil.code if pupil else "",
        "by": author.display if author else "",
        "at": at,
    }
    pages = in_pages([{"text": record.words}])
    post_pages(unit, "replies/handover_words", [head | {"lines": page} for page in pages])
    await _noted(unit, one)
    return None


async def _noted(unit: Unit, one: Handover) -> None:
    """Note that the next TA has read it. The writer, and who looks in for another reason, are not the next TA."""
    school, reader = unit.here.school, unit.sender.id
    mine = reader != one.by and school.is_assigned(reader, one.pupil, unit.here.today)
    if mine and await unit.store.handovers.read(school.id, one, reader, unit.now):
        await unit.store.schools.changed(school.id, unit.now)


def _key(tap: Tap) -> UUID | None:
    try:
        return UUID(tap.part(0))
    except ValueError:
        return None

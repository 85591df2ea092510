"""A log or an incident is stored, its receipt posted, and whoever must know at once is told."""

from datetime import datetime
from zoneinfo import ZoneInfo

from telegram import Message

from bot.kinds import KINDS, type_of
from bot.people import Answer, Thing, may
from bot.questions import NOBODY
from bot.reading import Part
from bot.reading.facts import facts
from bot.reading.levels import levels
from bot.reading.moments import moment_of, slot_words
from bot.reading.when import When
from bot.records import Record
from bot.school import School
from handlers import asking, handovers, lapsed, telling
from handlers.cards import post_card
from handlers.context import Unit
from storage import new_id


async def record(unit: Unit, part: Part, sent: Message) -> tuple[str, object]:
    """Store a part of a message. A pupil the sender may not write about is left open, the words are kept."""
    new = await _stored(unit, part, sent)
    if new.urgency == "red":
        telling.emergency(unit, new)
    post_card(unit, new)
    if new.urgency != "red":
        telling.at_once(unit, new)
    lapsed.tell(unit, new, part.staff)
    if part.handover:
        await handovers.leave(unit, new)
    await asking.begin(unit, new, part.staff)
    return new.kind, new.id


async def _stored(unit: Unit, part: Part, sent: Message) -> Record:
    kind, finer = ("log", "general") if part.kind == "unknown" else (part.kind, part.type or "general")
    pupil, school = part.who.pupil, unit.here.school
    write = type_of(kind, finer).write or KINDS[kind].write
    allowed = may(unit.sender, write, Thing(school.id, pupil=pupil), unit.here) is Answer.YES
    when = part.when or When(_local(sent.date, school.zone), "sent")
    new = Record(
        id=new_id(),
        school=school.id,
        ref=await unit.store.records.new_reference(kind, school.id),
        kind=kind,
        type=finer,
        author=unit.sender.id,
        pupil=pupil.id if pupil and allowed else None,
        event_at=moment_of(when, sent.date, school.zone),
        precision=when.precision,
        sent_at=sent.date,
        stored_at=unit.now,
        text=part.text,
        words=part.body,
        facts=facts_of(part, school),
        force=part.force,
        urgency=part.urgency,
        message_id=sent.message_id,
    )
    unit.store.records.add(new)
    return new


def facts_of(part: Part, school: School) -> dict[str, str]:
    """Return what the words of a part say, by the names of its type's fields, and its time in words and minutes.

    How much help was given is said twice: as typed, and as levels counted in the school's order.
    """
    kind = "log" if part.kind == "unknown" else part.kind
    found = facts(part.body, type_of(kind, part.type or "").fields)
    found |= levels(found.get("prompts", ""), found.get("score", ""), school.prompt_levels)
    if part.who.nobody and part.kind != "unknown":
        found["about"] = NOBODY
    if part.quote:
        found["child_words"] = part.quote
    if part.when and part.when.minutes:
        found["minutes"] = f"{part.when.minutes:g}"
    if part.when and part.when.ahead:
        found["ahead"] = part.when.ahead
    if part.when and part.when.precision == "period":
        found["when"] = slot_words(part.when.words)
    return found


def _local(moment: datetime, zone: str) -> datetime:
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)

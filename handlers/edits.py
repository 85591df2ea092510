"""A message that is a record was edited: the record reads as it says now, the first words stay."""

from dataclasses import replace
from uuid import UUID

from bot.kinds import KINDS
from bot.people import Answer, Thing, may
from bot.reading import Reading, Sent, read
from bot.reading.words import first_word
from bot.records import Amendment, Change, Record
from handlers import concern_intake
from handlers.cards import refresh_card
from handlers.context import Unit


async def amend(unit: Unit, key: UUID, text: str) -> None:
    """Amend a record by the new wording of its message; one that says "concern" in front now becomes one."""
    record = await unit.store.records.get(unit.sender.school, key)
    if record is None or record.author != unit.sender.id:
        unit.reply("replies/nothing_here")
        return
    if record.withdrawn_at is not None:
        unit.reply("replies/withdrawn", ref=record.ref)
        return
    kind = _kind(record, text)
    if kind == "concern":
        await concern_intake.store_record(unit, record, text)
        return
    after = _reading_now(unit, record, kind, text)
    if after == record:
        return
    after = replace(after, version=record.version + 1)
    was, now = (f"{one.kind}: {one.words}" for one in (record, after))
    change = Amendment(record.id, after.version, Change.CORRECT, unit.sender.id, unit.now, was, now)
    if await unit.store.records.amend(record, after, change):
        await refresh_card(unit, after)


def _kind(record: Record, text: str) -> str:
    """Return the kind: what a button chose since stays, unless the edit put another first word there."""
    said = first_word(text)
    return said if said and said != first_word(record.text) else record.kind


def _reading_now(unit: Unit, record: Record, kind: str, text: str) -> Record:
    """Return the record as the new wording reads: what the edit did not touch stays as a button may have set it."""
    was, now = (_read(unit, record, words) for words in (record.words, text))
    pupil, event_at, precision = record.pupil, record.event_at, record.precision
    if now.who.named and now.who != was.who:
        pupil = _writable(unit, kind, now)
    if now.when.words and now.when.words != was.when.words:
        event_at, precision = now.when.at, now.when.precision
    finer = record.type if kind == record.kind else KINDS[kind].types[0]
    return replace(
        record,
        kind=kind,
        type=finer,
        words=now.body,
        pupil=pupil,
        event_at=event_at,
        precision=precision,
    )


def _read(unit: Unit, record: Record, words: str) -> Reading:
    sent = Sent(words, unit.sender.id, record.sent_at, unit.here.today)
    return read(sent, unit.here.school, record.kind)


def _writable(unit: Unit, kind: str, reading: Reading) -> UUID | None:
    """Return the pupil the words name; None when they fit two, or one the sender may not write about."""
    pupil = reading.who.pupil
    about = Thing(unit.here.school.id, pupil=pupil)
    allowed = pupil and may(unit.sender, KINDS[kind].write, about, unit.here) is Answer.YES
    return pupil.id if pupil and allowed else None

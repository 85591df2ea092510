"""A message that is a record was edited: the record reads as it says now, the first words stay."""

from dataclasses import replace
from uuid import UUID

from bot.kinds import KINDS
from bot.people import Answer, Thing, may
from bot.reading import Part, Reading, Sent, read
from bot.reading.moments import moment_of
from bot.reading.words import first_word
from bot.records import Amendment, Change, Record
from handlers import concern_intake
from handlers.cards import refresh_card
from handlers.context import Unit
from handlers.recording import facts_of


async def amend(unit: Unit, key: UUID, text: str) -> None:
    """Amend a record by the new wording of its message; a concern that stands in it now is heard as one."""
    record = await unit.store.records.get(unit.sender.school, key)
    if record is None or record.author != unit.sender.id:
        unit.reply("replies/nothing_here")
        return
    if record.withdrawn_at is not None:
        unit.reply("replies/withdrawn", ref=record.ref)
        return
    kind = _kind(record, text)
    now = _read(unit, record, text, kind)
    worry = next((part for part in now.parts if part.kind == "concern"), None)
    rest = next((part for part in now.parts if part.kind in {"log", "incident"}), None)
    if worry is not None and rest is None:
        await concern_intake.store_record(unit, record, text)
        return
    if worry is not None:
        await concern_intake.store(unit, worry, text, record.sent_at)
    await _amend(unit, record, kind, rest or now.parts[0], alone=len(now.parts) == 1)


async def _amend(unit: Unit, record: Record, kind: str, part: Part, *, alone: bool) -> None:
    after = _reading_now(unit, record, kind, part, alone=alone)
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


def _reading_now(unit: Unit, record: Record, kind: str, part: Part, *, alone: bool) -> Record:
    """Return the record as the new wording reads: what the edit did not touch stays as a button may have set it."""
    before = _read(unit, record, record.words, record.kind).parts[0]
    pupil, event_at, precision = record.pupil, record.event_at, record.precision
    if part.who.named and part.who != before.who:
        pupil = _writable(unit, kind, part)
    if part.when and part.when.words and (before.when is None or part.when.words != before.when.words):
        event_at = moment_of(part.when, record.sent_at, unit.here.school.zone)
        precision = part.when.precision
    finer = record.type if kind == record.kind else KINDS[kind].types[0]
    if part.kind == kind and (before.kind, before.type) != (part.kind, part.type):
        finer = part.type or finer
    return replace(
        record,
        kind=kind,
        type=finer,
        words=part.body if alone or part.body else record.words,
        facts=facts_of(part),
        pupil=pupil,
        event_at=event_at,
        precision=precision,
    )


def _read(unit: Unit, record: Record, words: str, kind: str) -> Reading:
    sent = Sent(words, unit.sender.id, record.sent_at, unit.here.today)
    return read(sent, unit.here.school, kind)


def _writable(unit: Unit, kind: str, part: Part) -> UUID | None:
    """Return the pupil the words name; None when they fit two, or one the sender may not write about."""
    pupil = part.who.pupil
    about = Thing(unit.here.school.id, pupil=pupil)
    allowed = pupil and may(unit.sender, KINDS[kind].write, about, unit.here) is Answer.YES
    return pupil.id if pupil and allowed else None

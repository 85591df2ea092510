"""A message that is a record was edited, or goes on in a next piece: the record reads as it says now."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from bot.kinds import KINDS
from bot.people import Answer, Thing, may
from bot.reading import Part, Sent, body_of, read
from bot.reading.dealing import deal
from bot.reading.moments import moment_of
from bot.reading.when import When
from bot.reading.words import first_word
from bot.records import Amendment, Change, Record
from handlers import asking, concern_intake
from handlers.cards import refresh_card
from handlers.context import Unit
from handlers.recording import facts_of

Became = tuple[str, UUID]
"""What a message is part of: its kind, and the id an edit of the message finds."""
_FORCE = ("yes", "maybe", "no", None)
"""From the firmest to none spoken of."""


async def amend(unit: Unit, key: UUID, text: str) -> None:
    """Amend a record by the new wording of its message; a concern that stands in it now is heard as one."""
    record = await unit.store.records.get(unit.sender.school, key)
    if record is None or record.author != unit.sender.id:
        unit.reply("replies/nothing_here")
        return
    if record.withdrawn_at is not None:
        unit.reply("replies/withdrawn", ref=record.ref)
        return
    await reword(unit, record, text)


async def reword(unit: Unit, record: Record, text: str, piece: str = "") -> Became:
    """Let a record read as `text` says; `piece` is what was typed behind it, kept as it came. Return what it is now.

    A concern in it becomes one of its own, and the record does without its words; an edit finds the concern from then on.
    """
    parts = _read(unit, record, text, _kind(record, text))
    rest = [part for part in parts if part.kind != "concern"]
    if len(rest) == len(parts):
        await _deal(unit, record, rest, piece)
        return record.kind, record.id
    if not any(part.kind in {"log", "incident"} for part in rest):
        concern = await concern_intake.store_record(unit, record, text)
    else:
        worry = next(part for part in parts if part.kind == "concern")
        concern = await concern_intake.store(unit, worry, text, record.sent_at)
        await unit.store.chats.became(record.id, concern.id, "concern")
        await _deal(unit, record, rest)
    return "concern", concern.id


async def _deal(unit: Unit, record: Record, parts: Sequence[Part], piece: str = "") -> None:
    """Let each record that the message became read as its part says now; what is new goes to the one edited."""
    mine = [record, *await unit.store.records.of_message(record)]
    dealt = deal([part.body for part in parts], [one.words for one in mine])
    for place, one in enumerate(mine):
        its = [part for part, to in zip(parts, dealt, strict=True) if to == place]
        if its:
            await _amend(unit, one, its, piece if place == 0 else "")


async def _amend(unit: Unit, record: Record, parts: Sequence[Part], piece: str) -> None:
    after = _reading_now(unit, record, parts)
    if after == record:
        return
    after = replace(after, version=record.version + 1)
    was, now = ("", piece) if piece else (f"{one.kind}: {one.words}" for one in (record, after))
    which = Change.ADD if piece else Change.CORRECT
    change = Amendment(record.id, after.version, which, unit.sender.id, unit.now, was, now)
    if await unit.store.records.amend(record, after, change):
        await refresh_card(unit, after)
        await asking.became(unit, record, after, [person for part in parts for person in part.staff])


def _kind(record: Record, text: str) -> str:
    """Return the kind: what a button chose since stays, unless the edit put another first word there."""
    said = first_word(text)
    return said if said and said != first_word(record.text) else record.kind


def _reading_now(unit: Unit, record: Record, parts: Sequence[Part]) -> Record:
    """Return the record as the new wording reads: what the edit did not touch stays as a button may have set it.

    Help called, and force, count in whichever part they stand; the pupil is read from the first.
    """
    text = "".join(part.text for part in parts)
    kind, words = _kind(record, text), body_of(text).strip(" ,;-–\n")
    before, first = _read(unit, record, record.words, record.kind), parts[0]
    pupil, event_at, precision = record.pupil, record.event_at, record.precision
    if first.who.named and first.who != before[0].who:
        pupil = _writable(unit, kind, first)
    timed = _timed(parts)
    if timed and timed.words != getattr(_timed(before), "words", None):
        event_at = moment_of(timed, record.sent_at, unit.here.school.zone)
        precision = timed.precision
    finer = record.type if kind == record.kind else KINDS[kind].types[0]
    if first.kind == kind and (before[0].kind, before[0].type) != (first.kind, first.type):
        finer = first.type or finer
    after = replace(
        record,
        kind=kind,
        type=finer,
        words=words,
        facts=facts_of(replace(first, body=words), unit.here.school),
        pupil=pupil,
        event_at=event_at,
        precision=precision,
    )
    return _graver(after, before, parts)


def _timed(parts: Sequence[Part]) -> When | None:
    return next((part.when for part in parts if part.when and part.when.words), None)


def _graver(record: Record, before: Sequence[Part], now: Sequence[Part]) -> Record:
    """Return the record with the help and the force that its wording tells of now and did not before.

    What was answered or chosen by a button stays while the words say the same of it; nothing is unsaid by an edit.
    """
    held, was = _force(now), _force(before)
    if held != was and _FORCE.index(held) < _FORCE.index(record.force):
        record = replace(record, force=held)
        if held == "yes":
            record = replace(record, kind="incident", type="restrictive")
    red = next((part for part in now if part.urgency == "red"), None)
    if red is not None and not any(part.urgency == "red" for part in before):
        record = replace(record, urgency="red")
        if record.type != "restrictive":
            record = replace(record, kind="incident", type=red.type or record.type)
    return record


def _force(parts: Sequence[Part]) -> str | None:
    """Return the firmest force some parts tell of."""
    return min((part.force for part in parts), key=_FORCE.index)


def _read(unit: Unit, record: Record, words: str, kind: str) -> tuple[Part, ...]:
    sent = Sent(words, unit.sender.id, record.sent_at, unit.here.today)
    return read(sent, unit.here.school, kind).parts


def _writable(unit: Unit, kind: str, part: Part) -> UUID | None:
    """Return the pupil the words name; None when they fit two, or one the sender may not write about."""
    pupil = part.who.pupil
    about = Thing(unit.here.school.id, pupil=pupil)
    allowed = pupil and may(unit.sender, KINDS[kind].write, about, unit.here) is Answer.YES
    return pupil.id if pupil and allowed else None

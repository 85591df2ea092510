"""A message changes or takes back an earlier note: "sorry that was 1.15 not 12.15", "delete last one wrong kid"."""

import re
from dataclasses import replace
from datetime import timedelta

from telegram import Message

from bot.calendar import local
from bot.pupils import fold
from bot.reading import Part
from bot.reading.moments import moment_of
from bot.records import Amendment, Change, Record, time_words
from handlers import answers, telling
from handlers.cards import refresh_card, writable_pupils
from handlers.context import Unit

_NEAR = timedelta(minutes=5)
_WRONG_CHILD = re.compile(r"\bwrong (?:kid|child|pupil|one|boy|girl|person|name)\b", re.IGNORECASE)
# "scrap the AR one": the newest note about a child of that name, whoever the last one was about.
_OF_A_CHILD = re.compile(
    r"\b(?:the|my|that) ([\w'’-]+?)(?:['’]s)? (?:one|entry|log|note|message)\b", re.IGNORECASE
)


async def amend(unit: Unit, part: Part, sent: Message) -> tuple[str, object] | None:
    """Change or take back the note it speaks of: the one at the time it names, else the sender's last."""
    record = await _meant(unit, part)
    if record is None:
        unit.reply("replies/nothing_here")
        return None
    if part.type == "withdraw":
        await _withdraw(unit, record, part)
        return None
    changed = await _correct(unit, record, part)
    later = await unit.store.records.amendments(record.school, record.id)
    number = -1 - sum(one.version < 0 for one in later)
    said = Amendment(record.id, number, Change.ADD, unit.sender.id, unit.now, "", answers.words_of(sent))
    unit.store.records.add_words(record.school, said)
    if not changed:
        unit.reply("replies/what_changes", ref=record.ref)
    return None


async def _correct(unit: Unit, record: Record, part: Part) -> bool:
    """Amend a record as the words say, and tell the SENCO of a wrong child; False when they change nothing."""
    after = _corrected(unit, record, part)
    if after is None:
        return False
    was, now = (f"{one.pupil} {one.event_at.isoformat()}" for one in (record, after))
    change = Amendment(record.id, after.version, Change.CORRECT, unit.sender.id, unit.now, was, now)
    if await unit.store.records.amend(record, after, change):
        await refresh_card(unit, after)
        if after.pupil != record.pupil and record.pupil is not None:
            telling.wrong_pupil(unit, record)
    return True


async def _meant(unit: Unit, part: Part) -> Record | None:
    mine = await unit.store.records.by(unit.sender.school, unit.sender.id)
    named = re.search(r"\b(\d{1,2})[.:]?(\d\d) (?:one|entry|log|note|message)\b", part.body)
    if named:
        zone = unit.here.school.zone
        for record in reversed(mine):
            there = local(record.event_at, zone)
            if there.minute == int(named[2]) and there.hour % 12 == int(named[1]) % 12:
                return record
    if one := _OF_A_CHILD.search(part.body):
        pupils, called = unit.here.school.pupil, fold(one[1])
        its = [record for record in mine if (child := pupils(record.pupil)) and called in child.called()]
        mine = its or mine
    return mine[-1] if mine else None


def _corrected(unit: Unit, record: Record, part: Part) -> Record | None:
    """Return the record with the other time or pupil; None when the words change neither."""
    after = record
    if part.when and part.when.precision in {"exact", "approx"}:
        at = moment_of(part.when, record.sent_at, unit.here.school.zone)
        if at <= unit.now + _NEAR:
            after = replace(after, event_at=at, precision=part.when.precision)
    pupil = part.who.pupil
    if pupil and pupil in writable_pupils(unit.sender, record.kind, unit):
        after = replace(after, pupil=pupil.id)
    return replace(after, version=record.version + 1) if after != record else None


async def _withdraw(unit: Unit, record: Record, part: Part) -> None:
    after = replace(record, withdrawn_at=unit.now, version=record.version + 1)
    change = Amendment(record.id, after.version, Change.WITHDRAW, unit.sender.id, unit.now, "", part.body)
    if await unit.store.records.amend(record, after, change):
        await unit.store.questions.close_all(record.school, record.id, "moot", unit.now)
        await refresh_card(unit, after)
        pupil = unit.here.school.pupil(record.pupil)
        shown = time_words(record, unit.here.school.zone, unit.here.today)
        unit.reply("replies/taken_back", ref=record.ref, pupil=pupil.code if pupil else "", at=shown)
        if _WRONG_CHILD.search(part.body):
            telling.wrong_pupil(unit, record)

"""What an answer does to its record: a time, force after all, a child that is not right, a task that is done."""

from dataclasses import replace
from datetime import datetime

from bot.questions import CHECKS, CLOSE, WITHHELD, Outcome, Question
from bot.records import Amendment, Change, Record
from handlers import telling
from handlers.cards import refresh_card
from handlers.context import Unit

_ENDS = {CLOSE: CLOSE, WITHHELD: "parents"}
"""An answer to the first settles the second, whoever is asked it."""


async def take(unit: Unit, record: Record, one: Question, choice: str) -> str:
    """Let an answer change what it changes; return who was told, in words."""
    if one.key == "force":
        await _force(unit, record, choice)
    elif one.key == "when" and choice == "now":
        await timed(unit, record, record.sent_at, "approx")
    elif one.key in CHECKS and choice == "worse":
        return telling.not_right(unit, record)
    elif one.key == "found" and choice == "no":
        telling.emergency(unit, replace(record, type="missing"))
    elif one.key in _ENDS:
        await _end(unit, record, one.key)
    return ""


async def _end(unit: Unit, record: Record, key: str) -> None:
    """Ask nobody any more what an answer has settled: who is still asked whether a parent knows might go and tell one."""
    await unit.store.questions.close_all(record.school, record.id, Outcome.MOOT, unit.now, _ENDS[key])
    if key == WITHHELD:
        unit.store.tx.note(record.school, unit.now, "parents not told", ref=record.ref, by=unit.sender.id)


async def _force(unit: Unit, record: Record, choice: str) -> None:
    """The child could have gone: everyday contact. It could not, or nobody is sure: a restrictive intervention."""
    if choice == "yes":
        await _becomes(unit, record, replace(record, force="no"))
        return
    held = "yes" if choice == "no" else "maybe"
    await _becomes(unit, record, replace(record, kind="incident", type="restrictive", force=held))


async def timed(unit: Unit, record: Record, at: datetime, precision: str) -> None:
    """Note when a record was."""
    await _becomes(unit, record, replace(record, event_at=at, precision=precision))


async def _becomes(unit: Unit, before: Record, after: Record) -> None:
    after = replace(after, version=before.version + 1)
    was, now = (
        f"{one.kind}/{one.type} {one.event_at.isoformat()} {one.precision} force {one.force}"
        for one in (before, after)
    )
    change = Amendment(before.id, after.version, Change.CORRECT, unit.sender.id, unit.now, was, now)
    if await unit.store.records.amend(before, after, change):
        await refresh_card(unit, after)

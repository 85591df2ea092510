"""Taps on the card of a record: time, pupil, kind, undo. Only its author may, and only on the card as it stands."""

from dataclasses import replace

from bot.kinds import KINDS
from bot.people import Answer, Thing, may
from bot.questions import Outcome
from bot.reading import body_of
from bot.records import Amendment, Change, Record
from handlers import asking, concern_intake, handovers
from handlers.answers import ask
from handlers.cards import choices, edit_card, refresh_card, writable_pupils
from handlers.context import Unit
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
STALE = "toasts/stale"


async def time(unit: Unit, tap: Tap) -> str | None:
    """Ask when it was; the next short message with a clock time answers."""
    record = await _mine(unit, tap)
    if not isinstance(record, Record):
        return record
    await ask(unit, "time", record.ref)
    unit.reply("questions/what_time", ref=record.ref)
    return None


async def pupil(unit: Unit, tap: Tap) -> str | None:
    """Turn the card into the question which pupil it is about."""
    record = await _mine(unit, tap)
    if not isinstance(record, Record):
        return record
    facts = {
        "ref": record.ref,
        "version": record.version,
        "stored": "",
        "choices": choices(writable_pupils(unit.sender, record.kind, unit), unit.here.school),
        "named": "",
        "answered": True,
    }
    edit_card(unit, record, "questions/which_pupil", facts)
    return None


async def who(unit: Unit, tap: Tap) -> str | None:
    """Put the record to a pupil."""
    record = await _mine(unit, tap)
    if not isinstance(record, Record):
        return record
    school = unit.here.school
    chosen = school.pupil_coded(tap.part(2))
    action = KINDS[record.kind].write
    if (
        chosen is None
        or may(unit.sender, action, Thing(school.id, pupil=chosen), unit.here) is not Answer.YES
    ):
        return NOT_FOUND
    before = school.pupil(record.pupil)
    after = replace(record, pupil=chosen.id, version=record.version + 1)
    toast = await _changed(unit, record, after, (Change.REASSIGN, before.code if before else "", chosen.code))
    await asking.go_on(unit, after)
    await handovers.leave_now(unit, after)
    return toast


async def kind(unit: Unit, tap: Tap) -> str | None:
    """Turn the card into the question what it is."""
    record = await _mine(unit, tap)
    if not isinstance(record, Record):
        return record
    edit_card(unit, record, "questions/which_kind", {"ref": record.ref, "version": record.version})
    return None


async def be(unit: Unit, tap: Tap) -> str | None:
    """Make the record another kind. As a concern it gets a life of its own and leaves every digest."""
    record = await _mine(unit, tap)
    if not isinstance(record, Record):
        return record
    wanted = KINDS.get(tap.part(2))
    if wanted is None:
        return NOT_FOUND
    if wanted.name == "concern":
        wording = record.text if record.words == body_of(record.text) else record.words
        await concern_intake.store_record(unit, record, wording)
        return "toasts/done"
    if wanted.name == record.kind:
        await refresh_card(unit, record)
        return None
    after = replace(record, kind=wanted.name, type=wanted.types[0], version=record.version + 1)
    return await _changed(unit, record, after, (Change.CORRECT, record.kind, after.kind))


async def back(unit: Unit, tap: Tap) -> str | None:
    """Turn a question back into the card."""
    record = await _mine(unit, tap)
    if not isinstance(record, Record):
        return record
    await refresh_card(unit, record)
    return None


async def undo(unit: Unit, tap: Tap) -> str | None:
    """Withdraw the record: kept and marked, in nobody's digest."""
    record = await _mine(unit, tap)
    if not isinstance(record, Record):
        return record
    after = replace(record, withdrawn_at=unit.now, version=record.version + 1)
    await unit.store.questions.close_all(record.school, record.id, Outcome.MOOT, unit.now)
    return await _changed(unit, record, after, (Change.WITHDRAW, "", ""))


async def _mine(unit: Unit, tap: Tap) -> Record | str:
    """Return the sender's own record in the version of the card, or the toast that says why not.

    Somebody else's record reads like one that does not exist; a stale card is refreshed.
    """
    record = await unit.store.records.referred(unit.sender.school, tap.part(0))
    if record is None or record.author != unit.sender.id:
        if record is not None:
            unit.store.tx.note(unit.sender.school, unit.now, "refused", by=unit.sender.id, ref=record.ref)
        return NOT_FOUND
    if record.version != tap.version() or record.withdrawn_at is not None:
        await refresh_card(unit, record)
        return STALE
    return record


async def _changed(unit: Unit, before: Record, after: Record, what: tuple[Change, str, str]) -> str | None:
    change = Amendment(before.id, after.version, what[0], unit.sender.id, unit.now, what[1], what[2])
    if not await unit.store.records.amend(before, after, change):
        return STALE
    await refresh_card(unit, after)
    return "toasts/done"

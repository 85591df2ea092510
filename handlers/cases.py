"""`/concerns`, a concern opened, a pupil's chronology: words for those who may, after a code and for ten minutes."""

from collections.abc import Callable, Sequence
from datetime import datetime
from textwrap import shorten
from uuid import UUID

from telegram import Update

from bot.calendar import clock_words
from bot.casework import Entry, overdue, senco_may_know, to_do
from bot.concerns import CLIMBING, Concern, Stage
from bot.people import Answer
from bot.routes import for_senco, may_read, may_take
from handlers import leaders_pages, step_up
from handlers.case_pages import Line, in_pages, lines_of, post_pages
from handlers.context import Context, Unit
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
ALL = "all"
"""Behind a reference: the whole chronology of its pupil was asked for."""
_MOST_LISTED = 20
_LABEL = 28


async def concerns(update: Update, context: Context) -> None:
    """The concerns the sender may take, those without anybody first; with a pupil's code that pupil's chronology."""
    unit = context.unit
    words = (update.message.text or "").split() if update.message else []
    pupil = unit.here.school.pupil_coded(words[1].upper()) if len(words) > 1 else None
    if pupil is not None:
        await chronology(unit, pupil.id)
        return
    mine = [
        one
        for one in await unit.store.concerns.open(unit.sender.school)
        if one.stage is not Stage.DRAFT and may_take(unit.sender, one, unit.here.school, unit.now)
    ]
    first = sorted(mine, key=_order(unit))[:_MOST_LISTED]
    files = await unit.store.entries.files(first)
    lines = [_line(unit, one, files[one.id]) for one in first]
    unit.reply("replies/concerns", concerns=lines, more=max(len(mine) - _MOST_LISTED, 0))


async def chronology(unit: Unit, pupil: UUID) -> None:
    """Show every concern about a pupil with its file, oldest first; those about adults are in no pupil's file."""
    school, shown = unit.here.school, list[Line]()
    for one in await unit.store.concerns.of_pupil(school.id, pupil):
        answer = may_read(unit.sender, one, school, unit.now)
        if answer is Answer.STEP_UP:
            await step_up.asked_for(unit, answer, f"{one.ref}:{ALL}")
            return
        if answer is Answer.YES and one.stage is not Stage.DRAFT:
            unit.store.tx.note(school.id, unit.now, "concern read", by=unit.sender.id, ref=one.ref)
            head = {"at": "", "by": one.ref, "what": f"{one.level.value}, {one.stage.value}", "text": ""}
            shown += [head, *await lines_of(unit, one, await unit.store.entries.of(one))]
    if not shown:
        unit.reply("replies/concerns", concerns=[], more=0)
        return
    found = school.pupil(pupil)
    post_pages(
        unit,
        "replies/chronology",
        [{"pupil": found.code if found else "", "lines": page} for page in in_pages(shown)],
    )


def _order(unit: Unit) -> Callable[[Concern], tuple[bool, bool, datetime]]:
    return lambda one: (one.stage not in CLIMBING, one.owner != unit.sender.id, one.created_at)


def _line(unit: Unit, one: Concern, file: Sequence[Entry]) -> dict[str, object]:
    school, today = unit.here.school, unit.here.today
    owner = school.person(one.owner)
    late = overdue(file, today)
    return {
        "ref": one.ref,
        "level": one.level.value,
        "since": clock_words(one.created_at, school.zone, today),
        "owner": "you" if one.owner == unit.sender.id else owner.display if owner else "",
        "overdue": len(late),
        "decided": one.stage is Stage.ACTED,
    }


async def case(unit: Unit, tap: Tap) -> str | None:
    """[Open]: the concern with its file, after the code."""
    return await show(unit, tap.part(0))


async def go_on(unit: Unit, about: str) -> None:
    """Show what a code was asked for."""
    if about == leaders_pages.TABLE:
        await leaders_pages.restrictive(unit)
        return
    ref, _, rest = about.partition(":")
    concern = await unit.store.concerns.referred(unit.sender.school, ref) if rest == ALL else None
    if concern is not None and concern.pupil is not None:
        await chronology(unit, concern.pupil)
    else:
        await show(unit, ref)


async def show(unit: Unit, ref: str) -> str | None:
    """Show a concern to somebody who may read it; a refusal reads like one that does not exist."""
    concern = await unit.store.concerns.referred(unit.sender.school, ref)
    answer = may_read(unit.sender, concern, unit.here.school, unit.now) if concern else Answer.NO
    if concern is None or answer not in {Answer.YES, Answer.STEP_UP}:
        if concern is not None:
            unit.store.tx.note(concern.school, unit.now, "refused", by=unit.sender.id, ref=concern.ref)
        return NOT_FOUND
    if await step_up.asked_for(unit, answer, concern.ref):
        return None
    unit.store.tx.note(concern.school, unit.now, "concern read", by=unit.sender.id, ref=concern.ref)
    file = await unit.store.entries.of(concern)
    todo = [{"key": one.id.hex, "text": shorten(one.text, _LABEL, placeholder="…")} for one in to_do(file)]
    pages = in_pages(await lines_of(unit, concern, file))
    known = senco_may_know(file) if for_senco(concern, unit.here.school) else None
    below = {"to_do": todo, "senco": known}
    shown = [_facts(unit, concern, page) | {"last": page is pages[-1], **below} for page in pages]
    post_pages(unit, "replies/case", shown)
    return None


def _facts(unit: Unit, concern: Concern, page: list[Line]) -> dict[str, object]:
    school = unit.here.school
    pupil, owner = school.pupil(concern.pupil), school.person(concern.owner)
    reporter = school.person(concern.reporter)
    return {
        "ref": concern.ref,
        "level": concern.level.value,
        "pupil": pupil.code if pupil else "",
        "reporter": reporter.display if reporter else "",
        "owner": owner.display if owner else "",
        "mine": concern.owner == unit.sender.id,
        "closed": concern.stage is Stage.CLOSED,
        "confirmed": concern.confirmed,
        "lines": page,
    }

"""`/pupil`: the card of a pupil for whoever is with them today, gone from the chat after ten minutes."""

from typing import Any
from uuid import UUID

from telegram import Update

from bot.access import Action
from bot.calendar import day_words
from bot.handover import covers, unread, with_pupil
from bot.people import Answer, Thing, may
from bot.pupils import Pupil
from bot.reading import named_in
from handlers import medication_paper, pupil_cover, telling
from handlers.cards import choices
from handlers.case_pages import in_pages, post_pages
from handlers.context import Context, Unit
from handlers.papers import Pupils, guard
from handlers.pupil_lines import lines_of
from handlers.sweeping import left
from handlers.taps import Tap

UNKNOWN = "replies/pupil_unknown"


async def pupil_card(update: Update, context: Context) -> None:
    """The card of the pupil that is named, of one's own without a name; with a colleague's name who is with them."""
    unit = context.unit
    words = (update.message.text or "").split()[1:] if update.message else []
    if not words:
        await show_mine(unit)
        return
    if len(words) > 1 and update.message:
        arranged = f"{words[0]} covered by {' '.join(words[1:])}"
        if await pupil_cover.arranged(unit, arranged, update.message.message_id):
            return
    await show(unit, _meant(unit, words))


async def show_mine(unit: Unit) -> None:
    """Show the card of the only pupil somebody is with today, or ask which of several."""
    readable = _readable(unit)
    mine = unit.here.school.assigned_pupils(unit.sender.id, unit.here.today)
    of_class = tuple(one for one in readable if unit.here.school.teacher_of(one) == unit.sender.id)
    wanted = mine or of_class
    if len(wanted) == 1:
        await show(unit, wanted[0])
    else:
        unit.reply("replies/which_card", choices=choices(wanted, unit.here.school), some=bool(readable))


async def show(unit: Unit, pupil: Pupil | None) -> None:
    """Post the card, page by page; a pupil nobody knows and one that is not the sender's read alike."""
    if pupil is None or not _may(unit, Action.PUPILS_READ, pupil):
        if pupil is not None:
            unit.store.tx.note(pupil.school, unit.now, "refused", by=unit.sender.id, pupil=pupil.id)
        unit.reply(UNKNOWN)
        return
    unit.store.tx.note(pupil.school, unit.now, "card read", by=unit.sender.id, pupil=pupil.id)
    pages = in_pages(await lines_of(unit, pupil))
    head, last = _head(unit, pupil), await _last(unit, pupil)
    nothing: dict[str, Any] = {"notes": [], "left": [], "search": False, "medicines": False}
    kept = guard(Pupils(Action.PUPILS_READ, (pupil.id,)))
    facts = [
        head | kept | {"first": page is pages[0], "lines": page} | (last if page is pages[-1] else nothing)
        for page in pages
    ]
    post_pages(unit, "replies/pupil", facts)


async def card(unit: Unit, tap: Tap) -> str | None:
    """Show the card of a pupil that was offered by code."""
    await show(unit, unit.here.school.pupil_coded(tap.part(0)))
    return None


async def covered(unit: Unit, tap: Tap) -> str | None:
    """Show the card of the pupil the sender is with for the day; the button holds no pupil."""
    mine = {
        key.hex: pupil
        for person, pupil, key in covers(unit.here.school, unit.here.today)
        if person.id == unit.sender.id
    }
    await show(unit, unit.here.school.pupil(mine.get(tap.part(0))))
    return None


def _meant(unit: Unit, words: list[str]) -> Pupil | None:
    coded = unit.here.school.pupil_coded(words[0].upper())
    return coded or named_in(" ".join(words), unit.here.school, (), unit.here.today)


def _readable(unit: Unit) -> tuple[Pupil, ...]:
    pupils = unit.here.school.pupils
    return tuple(
        one for one in pupils if one.on_roll(unit.here.today) and _may(unit, Action.PUPILS_READ, one)
    )


def _may(unit: Unit, action: Action, pupil: Pupil) -> bool:
    return may(unit.sender, action, Thing(pupil.school, pupil=pupil), unit.here) is Answer.YES


def _head(unit: Unit, pupil: Pupil) -> dict[str, Any]:
    """Return who the pupil is and who is with them; the date of the next review to whoever reads plans."""
    school, today = unit.here.school, unit.here.today
    group, teacher = school.class_of(pupil), school.person(school.teacher_of(pupil))
    reviews = sorted(one.day for one in school.reviews if one.pupil == pupil.id and one.day >= today)
    plan = _may(unit, Action.PLAN_READ, pupil)
    return {
        "code": pupil.code,
        "group": group.name if group else "",
        "teacher": teacher.display if teacher else "",
        "with_whom": telling.names(with_pupil(school, pupil.id, today)),
        "review": day_words(reviews[0]) if reviews and plan else "",
    }


async def _last(unit: Unit, pupil: Pupil) -> dict[str, Any]:
    """Return what stands below the last page: notes that wait, and what is still open with the sender."""
    school, today = unit.here.school, unit.here.today
    notes = [
        {"key": one.record.hex, "by": author.display}
        for one in unread(school, pupil.id, today)
        if one.by != unit.sender.id
        and _may(unit, Action.NOTE_READ, pupil)
        and (author := school.person(one.by))
    ]
    open_ = await unit.store.questions.open_of(school.id, unit.sender.id)
    things = [
        one
        for one in await left(unit.store, school, open_, unit.now)
        if await _is_of(unit, one["ref"], pupil.id)
    ]
    search = may(unit.sender, Action.SEARCH, Thing(pupil.school, pupil=pupil), unit.here)
    return {
        "notes": notes,
        "left": things,
        "search": search in {Answer.YES, Answer.STEP_UP},
        "medicines": medication_paper.offered(unit.sender, pupil, unit.here),
    }


async def _is_of(unit: Unit, ref: str, pupil: UUID) -> bool:
    record = await unit.store.records.referred(unit.sender.school, ref)
    return record is not None and record.pupil == pupil

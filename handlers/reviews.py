"""`/reviews`: what is due, and, with words behind it, a review that gets a date or another one."""

from dataclasses import replace
from datetime import date
from typing import Any

from telegram import Update

from bot.calendar import day_words
from bot.people import Moment, Person
from bot.pupils import Pupil
from bot.reading.planning import Planned, planned
from bot.review_days import due_on
from bot.review_lists import whom as about
from bot.review_parts import pieces, sencos
from bot.review_plans import Unclear, fits, meant, named, of, plans
from bot.reviews import PARTS, Review
from handlers import review_pages
from handlers.context import Context, Unit
from storage import new_id
from storage.reviews import By


async def reviews(update: Update, context: Context) -> None:
    """Show what is due of reviews; with words, plan one."""
    unit, sent = context.unit, update.message
    words = (sent.text or "").partition(" ")[2].strip() if sent else ""
    if words:
        await plan(unit, words)
    else:
        await review_pages.show(unit)


async def plan(unit: Unit, words: str) -> None:
    """Add a review, move one or show one, as the words say; say so when they cannot be read, or are not the sender's."""
    here = unit.here
    if not plans(unit.sender, here):
        by = ", ".join(one.display for one in sencos(here.school, here.today))
        unit.reply("replies/review_refused", by=by)
        return
    wanted = planned(words, unit.now, here.school.zone)
    whom = named(wanted.whom, here) if wanted else None
    if wanted is None or whom is None or not plans(unit.sender, here, whom):
        unit.reply("replies/review_unread", why=Unclear.UNREAD.value)
        return
    found = meant(of(here.school.reviews, whom.id), wanted, here.today)
    if found is None and not fits(wanted.kind, whom):
        found = Unclear.UNREAD
    if isinstance(found, Unclear):
        unit.reply("replies/review_unread", why=found.value)
        return
    await _store(unit, wanted, found, whom)


async def _store(unit: Unit, wanted: Planned, before: Review | None, whom: Pupil | Person) -> None:
    by = By(unit.sender.school, unit.sender.id, unit.now)
    if wanted.day is None and before is not None:
        await card(unit, before, "shown")
    elif before is None and wanted.day is not None:
        pupil, person = (None, whom.id) if isinstance(whom, Person) else (whom.id, None)
        one = Review(new_id(), wanted.kind, wanted.day, wanted.at, pupil, person, wanted.place)
        unit.store.reviews.add(one, by)
        await unit.store.schools.changed(by.school, unit.now)
        await card(unit, one, "added")
    elif before is not None and wanted.day is not None:
        after = moved(before, wanted, wanted.day)
        if await unit.store.reviews.move(before, after, by):
            await unit.store.schools.changed(by.school, unit.now)
        await card(unit, replace(after, was=before.day), "moved")


def moved(before: Review, wanted: Planned, day: date) -> Review:
    """Return a review on another day; time and place stay when nothing is said of them."""
    return replace(before, day=day, at=wanted.at or before.at, place=wanted.place or before.place)


async def card(unit: Unit, one: Review, what: str, in_place_of: int | None = None) -> None:
    """Show a review as it now stands and what follows from it; `what` says what became of it."""
    school = await unit.store.schools.get(unit.sender.school)
    at = school.at(unit.now)
    facts = {
        "what": what,
        "whom": about(one, at),
        "kind": one.kind,
        "meeting": review_pages.far_words(one.day, at),
        "at": f"{one.at:%H:%M}" if one.at else "",
        "place": one.place,
        "was": review_pages.far_words(one.was, at) if one.was else "",
        "closed": not school.is_open(one.day),
        "follows": _follows(one, at) if what != "removed" else [],
        "key": one.id.hex,
        "stamp": one.day.toordinal(),
    }
    unit.reply("replies/review", in_place_of=in_place_of, **facts)


def _follows(one: Review, at: Moment) -> list[dict[str, Any]]:
    """Return the parts of a review that are still to be done, by when and by whom; a part may be nobody's."""
    standing = [piece for piece in pieces(at.school, at.today) if piece.review.id == one.id]
    found = []
    for part in PARTS[one.kind]:
        whose = [piece for piece in standing if piece.part == part]
        names = ", ".join(piece.person.display for piece in whose if not piece.done)
        over = at.today > one.day and not part.after
        if part.tapped and not over and (names or not whose):
            due = due_on(at.school, one, part)
            line = {"part": part.key, "due": day_words(due), "late": due < at.today, "who": names}
            found.append(line)
    return found

"""`/training`: one's own courses, and for those who look after everybody's what wants doing."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from telegram import Update

from bot.access import Action
from bot.calendar import date_words
from bot.people import Answer, Thing, may
from bot.school import School
from bot.training import Training, counts_until, to_see
from bot.training_pages import Row, others, own, reads_others
from bot.training_times import edition_of, edition_words, unread
from handlers.context import Context, Unit

_PAGE = 15
_MOST_CERTIFICATES = 5
MOST_OWN = 15
"""Lines of at most about 230 characters: a page of the longest names still fits into a message."""


async def training_page(update: Update, context: Context) -> None:
    """Everything about training that concerns the sender."""
    await show(context.unit)


async def show(unit: Unit) -> None:
    """Post one's own page and, for whom there is one, that about others and the certificates to look at."""
    here = unit.here
    rows = own(here.school, unit.sender, here.today)
    unit.reply(
        "replies/training",
        rows=[_without(one, "name") for one in rows[:MOST_OWN]],
        more=max(len(rows) - MOST_OWN, 0),
        reading=_reading(unit),
    )
    if reads_others(unit.sender, here):
        everybody(unit, 1)
    if looks(unit):
        certificates(unit, 1)


def everybody(unit: Unit, page: int, below: int | None = None) -> None:
    """Post a page of what wants doing with others, or put it in place of the page that was tapped."""
    rows = others(unit.sender, unit.here)
    shown, page, pages = _cut(rows, page, _PAGE)
    facts = {"rows": [_without(one, "done", "seen") for one in shown], "page": page, "pages": pages}
    unit.reply("replies/training_all", in_place_of=below, **facts)


def certificates(unit: Unit, page: int, below: int | None = None) -> None:
    """Post the certificates the sender may look at, a few at a time; none: nothing is posted, only changed."""
    found = looks(unit)
    if not found and below is None:
        return
    shown, page, pages = _cut(found, page, _MOST_CERTIFICATES)
    rows = [_certificate(unit.here.school, one) for one in shown]
    unit.reply("replies/certificates", in_place_of=below, rows=rows, page=page, pages=pages)


def looks(unit: Unit) -> tuple[Training, ...]:
    """Return the certificates that wait for somebody like the sender to look at them."""
    return tuple(one for one in to_see(unit.here.school, unit.sender.id) if may_see(unit, one.person))


def may_see(unit: Unit, whose: UUID) -> bool:
    """Whether the sender confirms certificates of somebody: never one's own."""
    theirs = Thing(unit.sender.school, owner=whose)
    answer = may(unit.sender, Action.TRAINING_WRITE, theirs, unit.here)
    return whose != unit.sender.id and answer is Answer.YES


def reading(unit: Unit, below: int | None = None) -> None:
    """Post what is read each September, with its button while it is not read."""
    edition = edition_of(unit.here.today)
    waits = any(one.id == unit.sender.id for one, _ in unread(unit.here.school, unit.here.today))
    unit.reply("replies/kcsie", in_place_of=below, edition=edition_words(edition), year=edition, waits=waits)


async def show_reading(unit: Unit) -> None:
    """Show what is read each September."""
    reading(unit)


def _reading(unit: Unit) -> str:
    """Return the edition the sender has not read though it is time, "" when there is none."""
    waits = any(
        one.id == unit.sender.id and since <= unit.here.today
        for one, since in unread(unit.here.school, unit.here.today)
    )
    return edition_words(edition_of(unit.here.today)) if waits else ""


def _without(one: Row, *names: str) -> dict[str, str]:
    """Return a row as facts, without what its page does not say."""
    return {name: value for name, value in asdict(one).items() if name not in names}


def _certificate(school: School, one: Training) -> dict[str, Any]:
    person = school.person(one.person)
    course = next(each for each in school.courses if each.id == one.course)
    until = counts_until(one, course)
    return {
        "key": one.id.hex,
        "name": person.display if person else "",
        "course": course.name,
        "done": date_words(one.done) if one.done else "",
        "until": date_words(until) if until else "",
    }


def _cut(rows: Sequence[Any], page: int, size: int) -> tuple[Sequence[Any], int, int]:
    """Return the rows of a page, its number and how many there are; one that does not exist is the nearest one."""
    pages = max(-(-len(rows) // size), 1)
    page = max(1, min(page, pages))
    return rows[(page - 1) * size : page * size], page, pages

"""Somebody's digests and lists of a day as files: what they would be, read at the desk and sent to nobody."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.access import Action
from bot.occurrences import Occurrence
from bot.people import Answer, Moment, Person, Thing, may
from bot.schedule import on
from handlers import concern_lists, daily_pages, week_facts
from handlers.digest_pages import WEEKLY, composed
from handlers.look_scope import Look
from handlers.papers import PUPIL_PAPERS
from handlers.sending import whole
from handlers.week_papers import pictured, printed
from prompts import plain, speak
from storage import Store

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One file of a digest: its name, and the facts that a template of words, or a document, is filled with."""

    name: str
    says: str
    facts: Facts

    def content(self) -> bytes:
        """Return what stands in it; a document takes up to seconds."""
        if self.says in PUPIL_PAPERS:
            return PUPIL_PAPERS[self.says].maker(self.facts)
        return f"{whole(plain(speak(self.says, self.facts).text))}\n".encode()


def due_to(reader: Person, day: date, at: Moment) -> list[Occurrence]:
    """Return the digests and lists that come to somebody on a date, earliest first; none that they may not have now."""
    return [
        one
        for one in on(at.school, day)
        if one.person == reader.id and one.kind in _FILES and _may_have(reader, one.kind, at)
    ]


async def files_of(store: Store, reader: Person, one: Occurrence, at: Moment) -> list[Leaf]:
    """Return a digest as files, as it stands now; none when there is nothing to say. Nothing is stored or posted."""
    return await _FILES[one.kind](store, reader, one, at)


def _may_have(reader: Person, kind: str, at: Moment) -> bool:
    needs = Action.HEAR if kind in _OF_RECORDS else concern_lists.needs_of(kind)
    return may(reader, needs, Thing(at.school.id, owner=reader.id), at) is Answer.YES


async def _minute(store: Store, reader: Person, one: Occurrence, at: Moment) -> list[Leaf]:
    async def page(number: int) -> Facts:
        return await daily_pages.opened_daily(store, reader, one, number, at)

    if (await composed(store, reader, one, at)).empty:
        return []
    return _leaves(one, "minute", daily_pages.TEMPLATE, await _pages(page))


async def _week(store: Store, reader: Person, one: Occurrence, at: Moment) -> list[Leaf]:
    if (await composed(store, reader, one, at)).empty:
        return []
    look = Look(store, reader, await week_facts.week_of(store, one, at), at)

    async def page(number: int) -> Facts:
        return await week_facts.page_facts(look, number, one)

    chart = await pictured(look)
    drawn = chart["bars"] or chart["trend"]
    return [
        *_leaves(one, "week", week_facts.TEMPLATE, await _pages(page)),
        *([Leaf(f"{one.slot}-week.png", "week_picture", chart)] if drawn else []),
        Leaf(f"{one.slot}-week.pdf", "week", await printed(look)),
    ]


async def _list(store: Store, _reader: Person, one: Occurrence, at: Moment) -> list[Leaf]:
    facts = await concern_lists.facts_of(store, at.school, one, until=one.due_at)
    name = f"{one.slot}-{one.kind.replace('_', '-')}.txt"
    return [Leaf(name, f"digests/{one.kind}", facts)] if facts else []


async def _pages(page: Callable[[int], Awaitable[Facts]]) -> list[Facts]:
    """Return the facts of every page; each page says how many there are."""
    first = await page(1)
    return [first, *[await page(number) for number in range(2, first["pages"] + 1)]]


def _leaves(one: Occurrence, name: str, template: str, pages: Sequence[Facts]) -> list[Leaf]:
    return [
        Leaf(f"{one.slot}-{name}-{number}.txt", template, facts)
        for number, facts in enumerate(pages, start=1)
    ]


_OF_RECORDS = frozenset({daily_pages.DAILY, WEEKLY})
_FILES: dict[str, Callable[[Store, Person, Occurrence, Moment], Awaitable[list[Leaf]]]] = {
    daily_pages.DAILY: _minute,
    WEEKLY: _week,
    "concern_list": _list,
    concern_lists.NUMBERS: _list,
    concern_lists.WAITING: _list,
}

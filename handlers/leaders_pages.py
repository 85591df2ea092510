"""`/digest restrictive`: the leaders' table of interventions, by code in the chat, by name on paper; lists behind `/digest`."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime, time
from typing import Any

from bot.access import Action
from bot.calendar import date_words, day_words, instant, local
from bot.half_terms import Stretch, half_term, half_term_before
from bot.interventions import Held, row, trend
from bot.people import Answer, Thing, may
from bot.records import Record
from handlers import step_up
from handlers.case_pages import post_pages
from handlers.context import Unit
from handlers.governors import governors
from handlers.held import held_of
from handlers.papers import Pupils, post_pupil_paper
from handlers.taps import Tap

TABLE = "Restrictive"
"""What a code was asked for, when it was for the table."""
_A_PAGE = 10
Facts = dict[str, Any]


async def restrictive(unit: Unit) -> None:
    """Show each intervention of the half term, newest first, after the code and for ten minutes."""
    if not await _allowed(unit):
        return
    held, facts = await _numbers(unit)
    rows = [asdict(row(one, unit.here)) for one in held]
    cut = [rows[start : start + _A_PAGE] for start in range(0, max(len(rows), 1), _A_PAGE)]
    pages = [facts | {"rows": page, "page": place, "pages": len(cut)} for place, page in enumerate(cut, 1)]
    unit.store.tx.note(unit.sender.school, unit.now, "restrictive table read", by=unit.sender.id)
    post_pages(unit, "digests/restrictive", pages, Action.RESTRICTIVE_READ)


async def table(unit: Unit, tap: Tap) -> str | None:
    """[PDF] under the table: the same on paper, with names."""
    if not await _allowed(unit):
        return None
    held, facts = await _numbers(unit)
    rows = [asdict(row(one, unit.here)) | _whose(unit, one.record) for one in held]
    printed = {"school": unit.here.school.name, "printed": date_words(unit.here.today)}
    pupils = tuple(dict.fromkeys(one.record.pupil for one in held if one.record.pupil))
    post_pupil_paper(
        unit,
        "interventions",
        f"Restrictive interventions {unit.here.today}.pdf",
        facts | printed | {"by": unit.sender.display, "rows": rows},
        Pupils(Action.RESTRICTIVE_READ, pupils),
    )
    return None


async def _allowed(unit: Unit) -> bool:
    """Whether the sender may see the table now; who may not is told so, a code that is missing asked for."""
    answer = may(unit.sender, Action.RESTRICTIVE_READ, Thing(unit.sender.school), unit.here)
    if await step_up.asked_for(unit, answer, TABLE):
        return False
    if answer is not Answer.YES:
        unit.reply("replies/no_digest")
    return answer is Answer.YES


async def _numbers(unit: Unit) -> tuple[list[Held], Facts]:
    """Return the interventions of the half term, newest first, and what stands above them."""
    school = unit.here.school
    this = half_term(school, unit.here.today)
    before = half_term_before(school, this)
    found = await unit.store.tallies.of_type(school.id, "restrictive", _begins(unit, before), unit.now)
    held = await held_of(
        unit.store, school.id, [one for one in found if this.first <= local(one.event_at, school.zone).date()]
    )
    states = [row(one, unit.here).state for one in held]
    return held[::-1], {
        "since": day_words(this.first),
        "count": len(held),
        "before": len(found) - len(held),
        "weeks": [asdict(week) for week in trend(found, this, before, school.zone)],
        "same_day": states.count("same_day"),
        "overdue": states.count("overdue"),
    }


def _whose(unit: Unit, record: Record) -> Facts:
    """Return whom an intervention was with, as paper tells it."""
    pupil = unit.here.school.pupil(record.pupil)
    group = unit.here.school.class_of(pupil) if pupil else None
    return {
        "name": f"{pupil.first_name} {pupil.last_name}" if pupil else "",
        "group": group.name if group else "",
        "sen": pupil.sen_status or "" if pupil else "",
    }


def _begins(unit: Unit, stretch: Stretch) -> datetime:
    return instant(stretch.first, time(), unit.here.school.zone)


LISTS: dict[str, Callable[[Unit], Awaitable[None]]] = {"restrictive": restrictive, "governors": governors}

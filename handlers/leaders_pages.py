"""`/digest restrictive`: the leaders' table of interventions; and the lists behind `/digest` by name."""

from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime, time
from uuid import UUID

from bot.access import Action
from bot.calendar import day_words, instant, local
from bot.half_terms import Stretch, half_term, half_term_before
from bot.interventions import Held, row, trend
from bot.people import Answer, Thing, may
from bot.questions import Question
from bot.records import Record
from handlers import step_up
from handlers.case_pages import post_pages
from handlers.context import Unit
from handlers.governors import governors

TABLE = "Restrictive"
"""What a code was asked for, when it was for the table."""
_A_PAGE = 10


async def restrictive(unit: Unit) -> None:
    """Show each intervention of the half term, newest first, after the code and for ten minutes."""
    answer = may(unit.sender, Action.RESTRICTIVE_READ, Thing(unit.sender.school), unit.here)
    if await step_up.asked_for(unit, answer, TABLE):
        return
    if answer is not Answer.YES:
        unit.reply("replies/no_digest")
        return
    school, today = unit.here.school, unit.here.today
    this = half_term(school, today)
    before = half_term_before(school, this)
    found = await unit.store.tallies.of_type(school.id, "restrictive", _begins(unit, before), unit.now)
    held = await _held(unit, [one for one in found if this.first <= local(one.event_at, school.zone).date()])
    rows = [asdict(row(one, unit.here)) for one in reversed(held)]
    facts = {
        "since": day_words(this.first),
        "count": len(rows),
        "before": len(found) - len(rows),
        "weeks": [asdict(week) for week in trend(found, this, before, school.zone)],
        "overdue": sum(one["state"] == "overdue" for one in rows),
    }
    cut = [rows[start : start + _A_PAGE] for start in range(0, max(len(rows), 1), _A_PAGE)]
    pages = [facts | {"rows": page, "page": place, "pages": len(cut)} for place, page in enumerate(cut, 1)]
    unit.store.tx.note(school.id, unit.now, "restrictive table read", by=unit.sender.id)
    post_pages(unit, "digests/restrictive", pages, Action.RESTRICTIVE_READ)


LISTS: dict[str, Callable[[Unit], Awaitable[None]]] = {"restrictive": restrictive, "governors": governors}


def _begins(unit: Unit, stretch: Stretch) -> datetime:
    return instant(stretch.first, time(), unit.here.school.zone)


async def _held(unit: Unit, records: list[Record]) -> list[Held]:
    """Return records with the questions about them, and when a leader noted that parents were told."""
    school: UUID = unit.sender.school
    questions: dict[UUID, list[Question]] = defaultdict(list)
    for one in await unit.store.questions.about(school, [record.id for record in records]):
        questions[one.record].append(one)
    told = await unit.store.home_told.first(school, [one.id for one in records])
    return [Held(one, tuple(questions[one.id]), told.get(one.id)) for one in records]

"""The facts of a look back's page: the same for the chat that asks for it and for the desk that keeps it as a file."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.ahead import lapsing, reviews_ahead
from bot.calendar import day_words, local
from bot.digests import Sees, sees
from bot.occurrences import Occurrence
from bot.people import Moment
from bot.progress import Progress
from bot.pupils import Pupil
from bot.week import cut, span_facts, worth_facts
from bot.worth import worth_a_look
from handlers.digest_pages import began, covered
from handlers.look_scope import Look, Scope, last_week
from storage import Store

TEMPLATE = "digests/week"
_MOST_REVIEWS, _MOST_LAPSES = 6, 3
_NOTHING_AHEAD: dict[str, Any] = {"reviews": [], "more_reviews": 0, "lapses": [], "more_lapses": 0}


async def week_of(store: Store, one: Occurrence, at: Moment) -> Scope:
    """Return what a digest looks back on: from the day after the last one that was said to its own day."""
    since, last = await began(store, one, at), date.fromisoformat(one.slot)
    first = date.fromordinal(local(since, at.school.zone).date().toordinal() + 1)
    return Scope(None, min(first, last), last)


async def page_facts(look: Look, page: int = 1, one: Occurrence | None = None) -> dict[str, Any]:
    """Return the facts of a page; one that does not exist is the nearest. `one` is the digest whose notes stand behind a button."""
    scope, pupils = look.scope, look.pupils
    everyone = await look.numbers(pupils)
    pages = cut(everyone)
    page = max(1, min(page, len(pages)))
    held = await look.of_the_dsl()
    codes = {one.code for one in pupils if one.id in held}
    return {
        **span_facts(look.period),
        "one": scope.pupil.code if scope.pupil else "",
        "worth": _worth(everyone) if page == 1 and not scope.pupil else [],
        **(_ahead(look, pupils) if page == 1 else _NOTHING_AHEAD),
        "pupils": [part | {"dsl": part["code"] in codes} for part in pages[page - 1]],
        "page": page,
        "pages": len(pages),
        "scope": scope.packed(),
        "plans": _plans(look, pupils),
        "late": await _late(look, one) if one else 0,
        "day": one.slot if one else "",
    }


def _worth(everyone: Sequence[Progress]) -> list[dict[str, Any]]:
    """Return the three worth a look as a chat says them: the references are on paper."""
    found = worth_facts(worth_a_look(everyone))
    return [{name: one[name] for name in ("code", "reason", "count", "what")} for one in found]


def _ahead(look: Look, pupils: Sequence[Pupil]) -> dict[str, Any]:
    school, keys = look.at.school, {one.id for one in pupils}
    lapses = lapsing(look.reader, keys, look.at)
    reviews = [
        {"code": whom.code, "kind": one.kind, "day": day_words(one.day), "missing": len(one.missing)}
        for one in reviews_ahead(look.reader, keys, look.at)
        if (whom := school.pupil(one.pupil))
    ]
    return {
        "reviews": reviews[:_MOST_REVIEWS],
        "more_reviews": len(reviews[_MOST_REVIEWS:]),
        "lapses": [
            {"course": one.course, "until": day_words(one.until), "over": one.over}
            for one in lapses[:_MOST_LAPSES]
        ],
        "more_lapses": len(lapses[_MOST_LAPSES:]),
    }


async def _late(look: Look, one: Occurrence) -> int:
    """Return how many notes came in since the last digest about days before this one's: no number here counts them."""
    at, first = look.at, look.scope.first
    return sum(
        record.pupil is not None
        and record.withdrawn_at is None
        and local(record.event_at, at.school.zone).date() < first
        and sees(look.reader, record, at) is not Sees.NOTHING
        for record in await covered(look.store, one, at)
    )


def _plans(look: Look, pupils: Sequence[Pupil]) -> bool:
    """Whether the provision report is offered: of one pupil with a plan always, of all in the last week of a half term."""
    ehcp = any(one.sen_status == "ehcp" for one in pupils)
    return ehcp and (look.scope.pupil is not None or last_week(look.at.school.calendar, look.scope.last))

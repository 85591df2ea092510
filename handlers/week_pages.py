"""The page of a look back: the SENCO's week, and `/digest K 4 weeks` at any time for whoever may have the numbers."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.ahead import lapsing, reviews_ahead
from bot.calendar import day_words, local
from bot.digests import Sees, sees
from bot.occurrences import Occurrence
from bot.progress import Progress
from bot.pupils import Pupil, fold
from bot.reading import named_in
from bot.spoken_periods import begins
from bot.week import cut, span_facts, worth_facts
from bot.worth import worth_a_look
from handlers import week_papers
from handlers.context import Unit
from handlers.digest_pages import began, covered
from handlers.look_scope import Scope, last_week, unpacked
from handlers.looking_back import looked_back, readable
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
_PROVISION = "provision"
_MOST_REVIEWS, _MOST_LAPSES = 6, 3
_NOTHING_AHEAD: dict[str, Any] = {"reviews": [], "more_reviews": 0, "lapses": [], "more_lapses": 0}


async def open_week(unit: Unit, one: Occurrence, in_place_of: int | None = None) -> None:
    """Open the week that a digest was rung for: from the day after the last one that was said to its own day."""
    zone = unit.here.school.zone
    since = await began(unit.store, one, unit.here)
    first = date.fromordinal(local(since, zone).date().toordinal() + 1)
    scope = Scope(None, min(first, date.fromisoformat(one.slot)), date.fromisoformat(one.slot))
    await show(unit, scope, in_place_of=in_place_of, one=one)


async def show(
    unit: Unit, scope: Scope, page: int = 1, in_place_of: int | None = None, one: Occurrence | None = None
) -> None:
    """Show a page of a look back; `one` is the digest whose notes stand behind a button."""
    here, reader = unit.here, unit.sender
    pupils = scope.pupils(reader, here)
    everyone = await looked_back(unit.store, reader, pupils, scope.period(here), here)
    pages = cut(everyone)
    page = max(1, min(page, len(pages)))
    facts: dict[str, Any] = {
        **span_facts(scope.period(here)),
        "one": scope.pupil.code if scope.pupil else "",
        "worth": _worth(everyone) if page == 1 and not scope.pupil else [],
        **(_ahead(unit, pupils) if page == 1 else _NOTHING_AHEAD),
        "pupils": pages[page - 1],
        "page": page,
        "pages": len(pages),
        "scope": scope.packed(),
        "plans": _plans(scope, pupils, unit),
        "late": await _late(unit, one, scope.first) if one else 0,
        "day": one.slot if one else "",
    }
    unit.reply("digests/week", in_place_of=in_place_of, **facts)
    unit.store.tx.note(reader.school, unit.now, "looked back", by=reader.id, pupils=len(pupils))


async def asked(unit: Unit, words: list[str]) -> None:
    """`/digest K 4 weeks`, with a pupil or without: the page, or the provision report; or what can be typed."""
    plan = words[-1:] == [_PROVISION]
    words = words[:-1] if plan else words
    for place in range(len(words) + 1):
        first = begins(" ".join(words[place:]), unit.here.today, unit.here.school.calendar)
        if first is not None and not any(map(str.isdigit, "".join(words[:place]))):
            await _answer(unit, words[:place], first, plan=plan)
            return
    unit.reply("replies/digest_unread")


async def _answer(unit: Unit, whom: list[str], first: date, *, plan: bool) -> None:
    pupil = _meant(unit, whom)
    scope = Scope(pupil, first, unit.here.today)
    if (whom and pupil is None) or not scope.pupils(unit.sender, unit.here):
        unit.reply("replies/pupil_unknown")
    elif plan:
        await week_papers.provision(unit, scope.half_term(unit.here))
    else:
        await show(unit, scope)


async def look(unit: Unit, tap: Tap) -> str | None:
    """Turn a page, or send the picture, the PDF or the provision report."""
    scope = unpacked(tap.parts[1:4], unit.here)
    if scope is None or not scope.pupils(unit.sender, unit.here):
        return NOT_FOUND
    if tap.part(0) == "page":
        await show(unit, scope, tap.version(4), tap.message_id)
        return None
    if tap.part(0) == "plan":
        await week_papers.provision(unit, scope.half_term(unit.here))
        return None
    maker = {"picture": week_papers.picture, "pdf": week_papers.paper}.get(tap.part(0))
    if maker is None:
        return NOT_FOUND
    await maker(unit, scope)
    return None


def _worth(everyone: Sequence[Progress]) -> list[dict[str, Any]]:
    """Return the three worth a look as a chat says them: the references are on paper."""
    found = worth_facts(worth_a_look(everyone))
    return [{name: one[name] for name in ("code", "reason", "count", "what")} for one in found]


def _ahead(unit: Unit, pupils: tuple[Pupil, ...]) -> dict[str, Any]:
    school, keys = unit.here.school, {one.id for one in pupils}
    lapses = lapsing(unit.sender, keys, unit.here)
    reviews = [
        {"code": whom.code, "kind": one.kind, "day": day_words(one.day), "missing": len(one.missing)}
        for one in reviews_ahead(unit.sender, keys, unit.here)
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


async def _late(unit: Unit, one: Occurrence, first: date) -> int:
    """Return how many notes came in since the last digest about days before this one's: no number here counts them."""
    here = unit.here
    return sum(
        record.pupil is not None
        and record.withdrawn_at is None
        and local(record.event_at, here.school.zone).date() < first
        and sees(unit.sender, record, here) is not Sees.NOTHING
        for record in await covered(unit.store, one, here)
    )


def _plans(scope: Scope, pupils: tuple[Pupil, ...], unit: Unit) -> bool:
    """Whether the provision report is offered: of one pupil with a plan always, of all in the last week of a half term."""
    ehcp = any(one.sen_status == "ehcp" for one in pupils)
    return ehcp and (scope.pupil is not None or last_week(unit.here.school.calendar, scope.last))


def _meant(unit: Unit, words: list[str]) -> Pupil | None:
    """Return the pupil of a code or a name; a letter is enough where only one whom the sender may read answers to it."""
    said = " ".join(words)
    called = [one for one in readable(unit.sender, unit.here) if fold(said) in one.called()]
    if len(called) == 1:
        return called[0]
    return named_in(said, unit.here.school, (), unit.here.today) if words else None

"""The safeguarding lists of the week and of the day for the lead and the deputies, the week in numbers for the head."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.access import Action
from bot.accident_form import ACCIDENT, to_hospital
from bot.concern_lists import PATTERN, WEEK, Listed, listed, numbers, patterns, waiting
from bot.concerns import Concern
from bot.interventions import gaps
from bot.occurrences import Occurrence
from bot.routes import Route, may_take, route, shown_to
from bot.school import School
from handlers.held import held_of
from storage import Store

NUMBERS, WAITING = "concern_numbers", "concern_waiting"
_MOST = 30
Facts = dict[str, Any]


def needs_of(kind: str) -> Action:
    """Return what somebody must be allowed to do to get a list."""
    return Action.DIGEST_NUMBERS if kind == NUMBERS else Action.DIGEST_CONCERNS


async def facts_of(
    store: Store, school: School, one: Occurrence, until: datetime | None = None
) -> Facts | None:
    """Return what fills the list of an occurrence; None when there is nothing to say.

    With `until`, concerns that began after it are left out; how the others stand is told as of now.
    """
    since = await store.concerns.since(school.id, one.due_at - PATTERN)
    every = [each for each in since if until is None or each.created_at <= until]
    concerns = shown_to(every, {one.person}, school)
    if one.kind == WAITING:
        refs = waiting(concerns)
        return {"refs": refs[:_MOST], "more": max(len(refs) - _MOST, 0)} if refs else None
    if one.kind == NUMBERS:
        found = await _numbers(store, school, one, every)
        return found if any(found.values()) else None
    lines = listed(concerns, await store.entries.files(concerns), school.at(one.due_at))
    seen, untold = patterns(concerns, one.due_at), await _gaps(store, school, one)
    if not lines and not seen and not untold:
        return None
    return {
        "concerns": [_line(line, school) for line in lines[:_MOST]],
        "more": max(len(lines) - _MOST, 0),
        "patterns": [" ".join(refs) for refs in seen],
        "gaps": untold,
    }


def _line(line: Listed, school: School) -> Facts:
    owner = school.person(line.owner)
    return asdict(line) | {"owner": owner.display if owner else ""}


async def _numbers(store: Store, school: School, one: Occurrence, every: Sequence[Concern]) -> Facts:
    """Return the week in numbers; of concerns about adults those that come to this head, who is no subject of any."""
    concerns, head = shown_to(every, {one.person}, school), school.person(one.person)
    adults = [
        each
        for each in every
        if head and route(each, school) is Route.HEAD and may_take(head, each, school, one.due_at)
    ]
    files = await store.entries.files(concerns)
    accidents = await store.tallies.of_type(school.id, ACCIDENT, one.due_at - WEEK, one.due_at)
    return asdict(numbers(concerns, files, one.due_at, school.at(one.due_at).today, adults)) | {
        "gaps": await _gaps(store, school, one),
        "hospital": [each.ref for each in accidents if to_hospital(each)],
    }


async def _gaps(store: Store, school: School, one: Occurrence) -> int:
    """Return of how many interventions of the week parents were not told the same day."""
    records = await store.tallies.of_type(school.id, "restrictive", one.due_at - WEEK, one.due_at)
    return gaps(await held_of(store, school.id, records), school.at(one.due_at))

"""What a plan provides and what notes say was given: planned and delivered minutes of each programme."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.named_work import programmes_in
from bot.plans import Programme, holds
from bot.records import Record

WEEK = 5
"""School days that the minutes a week of a plan are shared over."""
_WORK = frozenset({"learning", "general", "care"})
"""Types of logs that tell of something done with the child."""

_UNTIL = re.compile(
    r"\b(?:after|within|took (?:him|her|them)|(?:calm\w*|settled|ready|ok|fine) in)\W+(?:about |around |approx )?(\d+) ?m",
    re.IGNORECASE,
)
"""Minutes until a child had settled, not of the work."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """A programme in a period: minutes planned for its school days (None: the plan says none), minutes that notes say.

    `refs` are the notes behind `minutes`; `unsaid` those that name the programme and no time, or other programmes as
    well, so that their minutes cannot be given to one.
    """

    name: str
    planned: int | None
    minutes: int
    refs: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()


def planned(programme: Programme, days: Sequence[date]) -> int | None:
    """Return the minutes planned for some school days: a fifth of a week's for each on which it holds."""
    if programme.minutes is None:
        return None
    return round(programme.minutes * sum(holds(programme, day) for day in days) / WEEK)


def delivered(
    programmes: Sequence[Programme], records: Sequence[Record], days: Sequence[date]
) -> tuple[Delivered, ...]:
    """Return each programme with what the notes of a period say of it."""
    found: Mapping[int, tuple[list[Record], list[Record]]] = {id(one): ([], []) for one in programmes}
    for record in records:
        named = programmes_in(record, programmes) if did_work(record) else ()
        for one in named:
            timed = len(named) == 1 and minutes_of(record) is not None
            found[id(one)][0 if timed else 1].append(record)
    return tuple(_counted(one, *found[id(one)], days) for one in programmes)


def _counted(
    programme: Programme, timed: Sequence[Record], unsaid: Sequence[Record], days: Sequence[date]
) -> Delivered:
    return Delivered(
        programme.name,
        planned(programme, days),
        round(sum(minutes_of(one) or 0 for one in timed)),
        tuple(one.ref for one in timed),
        tuple(one.ref for one in unsaid),
        programme.outcomes,
    )


def did_work(record: Record) -> bool:
    """Whether a record tells of something that was done with the child, not of what is to come."""
    return record.kind == "log" and record.type in _WORK and not record.facts.get("ahead")


def minutes_of(record: Record) -> float | None:
    """Return how many minutes a record says it took, None when it says none, or only how long something else did."""
    said = record.facts.get("minutes", "")
    try:
        return None if said in _UNTIL.findall(record.words) else float(said)
    except ValueError:
        return None

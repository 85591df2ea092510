"""The governors' numbers: counts by term, small ones hidden, and no pupil.

One to four are shown as fewer than five, and a total that would give a hidden count away is hidden too: a number that
small can be a child.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.half_terms import SEASONS, season
from bot.school import School

SMALL = "<5"
HIDDEN = "hidden"
_LEAST = 5
ROWS = ("behaviour", "accident", "medical", "restrictive", "missing", "bullying", "damage", "medication")
"""The types of incident in their order."""


@dataclass(frozen=True, slots=True)
class Counts:
    """A row of the table: what is counted, how often in each term that has begun, and in all; as shown."""

    name: str
    terms: tuple[str, ...]
    total: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """The terms that have begun, each type of incident, all incidents, and concerns."""

    terms: tuple[str, ...]
    rows: tuple[Counts, ...]


def numbers(
    school: School, incidents: Iterable[tuple[str, date]], concerns: Iterable[date], today: date
) -> Numbers:
    """Count a school year until today. `incidents` are types with their dates, `concerns` the dates they began."""
    terms = SEASONS[: SEASONS.index(season(school, today)) + 1]
    found = Counter((name, season(school, day)) for name, day in incidents)
    found.update(("concern", season(school, day)) for day in concerns)
    exact = {name: [found[name, term] for term in terms] for name in (*ROWS, "concern")}
    rows = [_row(name, exact[name]) for name in ROWS]
    columns = [[exact[name][place] for name in ROWS] for place in range(len(terms))]
    every = Counts(
        "all", tuple(_sum(column) for column in columns), _sum([sum(column) for column in columns], columns)
    )
    return Numbers(terms, (*rows, every, _row("concern", exact["concern"])))


def _row(name: str, counts: Sequence[int]) -> Counts:
    return Counts(name, tuple(shown(count) for count in counts), _sum(counts))


def shown(count: int) -> str:
    """Return a count as governors see it."""
    return SMALL if 0 < count < _LEAST else str(count)


def _sum(counts: Sequence[int], parts: Sequence[Sequence[int]] = ()) -> str:
    """Return a total; hidden when one of its parts is, as the others would tell it."""
    every = [*counts, *(count for part in parts for count in part)]
    return HIDDEN if any(0 < count < _LEAST for count in every) else shown(sum(counts))

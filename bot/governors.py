"""The governors' numbers: counts by term, small ones hidden, and no pupil.

One to four are shown as fewer than five, and a total that would give a hidden count away is hidden too: a number that
small can be a child. Only terms that are over are counted, and each is counted once: of a term that still runs, the
numbers of two days would tell what happened between them. What is about an adult is counted nowhere: a governor may
work here, and a count can tell whom it is about that it exists.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.half_terms import SEASONS, school_year, season
from bot.school import School

SMALL = "<5"
HIDDEN = "hidden"
_LEAST = 5
ROWS = ("behaviour", "accident", "medical", "restrictive", "missing", "bullying", "damage", "medication")
"""The types of incident in their order."""
CONCERN = "concern"
_SHOWN = len(SEASONS)


@dataclass(frozen=True, slots=True)
class Term:
    """A term, by the year its school year began in: the spring term of 2026/27 is 2026, spring."""

    year: int
    season: str

    @property
    def name(self) -> str:
        """What people call it: "spring 2027"."""
        return f"{self.season} {self.year + (self.season != SEASONS[0])}"

    @property
    def before(self) -> "Term":
        """The term before it."""
        place = SEASONS.index(self.season)
        return Term(self.year if place else self.year - 1, SEASONS[place - 1])


Count = Mapping[str, int]
"""How often something happened in a term, by type of incident, and concerns."""


@dataclass(frozen=True, slots=True)
class Counts:
    """A row of the table: what is counted, how often in each term, and in all; as shown."""

    name: str
    terms: tuple[str, ...]
    total: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """The terms by name, each type of incident, all incidents, and concerns."""

    terms: tuple[str, ...]
    rows: tuple[Counts, ...]


def term_of(school: School, day: date) -> Term:
    """Return the term of a date; holidays belong to the term before them."""
    return Term(school_year(day).year, season(school, day))


def over(school: School, today: date) -> tuple[Term, ...]:
    """Return the last three terms that are over, oldest first."""
    found = [term_of(school, today).before]
    while len(found) < _SHOWN:
        found.append(found[-1].before)
    return tuple(reversed(found))


def counted(
    school: School, term: Term, incidents: Iterable[tuple[str, date]], concerns: Iterable[date]
) -> dict[str, int]:
    """Count a term. `incidents` are types with their dates, `concerns` the dates on which those about pupils began."""
    found = Counter(name for name, day in incidents if term_of(school, day) == term)
    found[CONCERN] = sum(term_of(school, day) == term for day in concerns)
    return {name: found[name] for name in (*ROWS, CONCERN)}


def numbers(counts: Sequence[tuple[Term, Count]]) -> Numbers:
    """Return terms side by side, oldest first; those before the first of which anything is on file are left out."""
    begun = next((place for place, (_, count) in enumerate(counts) if any(count.values())), len(counts))
    shown_ = counts[begun:]
    rows = [_row(name, [count[name] for _, count in shown_]) for name in ROWS]
    columns = [[count[name] for name in ROWS] for _, count in shown_]
    every = Counts(
        "all", tuple(_sum(column) for column in columns), _sum([one for column in columns for one in column])
    )
    concerns = _row(CONCERN, [count[CONCERN] for _, count in shown_])
    return Numbers(tuple(term.name for term, _ in shown_), (*rows, every, concerns))


def shown(count: int) -> str:
    """Return a count as governors see it."""
    return SMALL if 0 < count < _LEAST else str(count)


def _row(name: str, counts: Sequence[int]) -> Counts:
    return Counts(name, tuple(shown(count) for count in counts), _sum(counts))


def _sum(parts: Sequence[int]) -> str:
    """Return a total; hidden when one of its parts is, as the others would tell it."""
    return HIDDEN if any(0 < part < _LEAST for part in parts) else shown(sum(parts))

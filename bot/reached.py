"""How far an outcome has come: its notes, scores over time, their trend over four weeks, and the least help that worked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.periods import WEEKS, Period
from bot.plans import Outcome
from bot.records import Record

_SCORE = re.compile(r"(\d{1,3}(?:\.5)?) ?(?:/|(?:right )?(?:out )?of) ?(\d{1,3})")
_IN_VAIN = re.compile(r"\b(?:did ?n[o'’]?t (?:work|help)|refus\w+|would ?n['’]?t)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Score:
    """A score of one note: right of how many. `share` is between 0 and 1."""

    day: date
    ref: str
    right: float
    of: int

    @property
    def share(self) -> float:
        """How much of it was right."""
        return self.right / self.of


@dataclass(frozen=True, slots=True)
class Reached:
    """An outcome in a period.

    `weeks` are the shares right in each of the last four weeks, oldest first, None for a week without a score. `change`
    is how many of a hundred more were right in the later two weeks than in the earlier two; None when either has no
    score. `lightest` is the least help that was enough, in the school's order, with the notes that name it; `helped`
    are all notes that name a level. `minutes` are those of its notes that name no programme. `expected` is the newest "= 0" or "+1" of goal attainment.
    """

    number: str
    text: str
    refs: tuple[str, ...] = ()
    scores: tuple[Score, ...] = ()
    weeks: tuple[float | None, ...] = (None,) * WEEKS
    change: int | None = None
    lightest: str = ""
    lightest_refs: tuple[str, ...] = ()
    helped: tuple[str, ...] = ()
    expected: str = ""
    minutes: int = 0


def scored(record: Record, day: date) -> Score | None:
    """Return the score of a note, several added together; None when it has none that adds up."""
    pairs = [(float(right), int(of)) for right, of in _SCORE.findall(record.facts.get("score", ""))]
    fair = [(right, of) for right, of in pairs if of and right <= of]
    if not fair:
        return None
    return Score(day, record.ref, sum(right for right, _ in fair), sum(of for _, of in fair))


def reached(outcome: Outcome, records: Sequence[Record], over: Period, order: Sequence[str]) -> Reached:
    """Return how far an outcome came. `records` are its notes, oldest first, of the period and its trend."""
    inside = [one for one in records if over.holds(one.event_at)]
    scores = [score for one in records if (score := scored(one, over.day(one.event_at)))]
    weeks = _weeks(scores, over)
    lightest, with_it, helped = lightest_of(inside, order)
    expected = [one.facts["attainment"] for one in inside if one.facts.get("attainment")]
    return Reached(
        outcome.number,
        outcome.text,
        tuple(one.ref for one in inside),
        tuple(one for one in scores if over.first <= one.day <= over.last),
        weeks,
        _change(scores, over),
        lightest,
        with_it,
        helped,
        expected[-1] if expected else "",
    )


def lightest_of(
    records: Sequence[Record], order: Sequence[str]
) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Return the least help that some notes name, the notes that name it, and all that name a level.

    A note that says it did not work, or that the child refused, tells of no help that was enough.
    """
    named = [
        (order.index(level), one.ref)
        for one in records
        if (level := one.facts.get("lightest", "")) in order and not _IN_VAIN.search(one.words)
    ]
    least = min((place for place, _ in named), default=None)
    if least is None:
        return "", (), ()
    return order[least], tuple(ref for place, ref in named if place == least), tuple(ref for _, ref in named)


def _weeks(scores: Sequence[Score], over: Period) -> tuple[float | None, ...]:
    return tuple(_share(scores, first, first + timedelta(days=6)) for first in over.trend_weeks)


def _change(scores: Sequence[Score], over: Period) -> int | None:
    middle = over.trend_begins + timedelta(weeks=WEEKS // 2)
    before = _share(scores, over.trend_begins, middle - timedelta(days=1))
    after = _share(scores, middle, over.last)
    return None if before is None or after is None else round((after - before) * 100)


def _share(scores: Sequence[Score], first: date, last: date) -> float | None:
    mine = [one for one in scores if first <= one.day <= last]
    return sum(one.right for one in mine) / sum(one.of for one in mine) if mine else None

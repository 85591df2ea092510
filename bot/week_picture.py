"""Which rows the picture of a look back has: pupils by code, or one pupil's programmes and outcomes; the furthest behind first.

Behaviour incidents by week are in the picture of one pupil.
"""

from collections.abc import Sequence
from typing import Any

from bot.periods import WEEKS, Period
from bot.progress import Progress
from bot.reached import Reached

MOST = 8
"""Rows of each part that a phone shows without making them small."""
_LONGEST_NAME = 30
"""Letters of a row's name: the caption says every row and holds 1,024 letters."""
Facts = dict[str, Any]


def picture_facts(everyone: Sequence[Progress], over: Period) -> Facts:
    """Return the rows of the picture and how many are left out; `outcome` is a number instead of a row's name."""
    alone = everyone[0] if len(everyone) == 1 else None
    bars = _programmes(alone) if alone else [bar for one in everyone if (bar := _bar(one))]
    trend = _outcomes(alone, over) if alone else [row for one in everyone if (row := _row(one, over))]
    bars.sort(key=lambda one: (one["minutes"] - (one["planned"] or one["minutes"]), one["row"]))
    return {
        "bars": bars[:MOST],
        "trend": trend[:MOST],
        "incidents": _incidents(alone, over) if alone else [],
        "left_out": max(0, len(bars) - MOST, len(trend) - MOST),
    }


def _incidents(one: Progress, over: Period) -> list[tuple[str, int | None]]:
    """Return how many there were in each week, None for one without school; nothing where there never was any."""
    counts = [None if refs is None else len(refs) for refs in one.weekly]
    return _named(over, counts) if any(counts) else []


def _programmes(one: Progress) -> list[Facts]:
    return [
        {"row": _name(each.name), "minutes": each.minutes, "planned": each.planned} for each in one.programmes
    ]


def _outcomes(one: Progress, over: Period) -> list[Facts]:
    return [
        {"row": each.number, "outcome": True, "weeks": _weeks(each.weeks, over)}
        for each in one.outcomes
        if any(share is not None for share in each.weeks)
    ]


def _bar(one: Progress) -> Facts | None:
    """Return a pupil's minutes of all programmes that the plan gives minutes; None without such."""
    counted = [each for each in one.programmes if each.planned is not None]
    if not counted:
        return None
    minutes, planned = sum(each.minutes for each in counted), sum(each.planned or 0 for each in counted)
    return {"row": _name(one.pupil.code), "minutes": minutes, "planned": planned}


def _row(one: Progress, over: Period) -> Facts | None:
    weeks = tuple(_mean(one.outcomes, place) for place in range(WEEKS))
    if all(share is None for share in weeks):
        return None
    return {"row": _name(one.pupil.code), "outcome": False, "weeks": _weeks(weeks, over)}


def _name(whole: str) -> str:
    return whole if len(whole) <= _LONGEST_NAME else f"{whole[: _LONGEST_NAME - 1]}…"


def _mean(outcomes: Sequence[Reached], place: int) -> float | None:
    """Return the mean of a pupil's outcomes in a week, each counting the same."""
    shares = [share for each in outcomes if (share := each.weeks[place]) is not None]
    return sum(shares) / len(shares) if shares else None


def _weeks(shares: Sequence[float | None], over: Period) -> list[tuple[str, int | None]]:
    return _named(over, [None if share is None else round(share * 100) for share in shares])


def _named(over: Period, numbers: Sequence[int | None]) -> list[tuple[str, int | None]]:
    return [(f"{day.day} {day:%b}", number) for day, number in zip(over.trend_weeks, numbers, strict=True)]

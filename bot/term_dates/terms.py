"""Terms from what is told of them: whole ranges, first and last days, and the holidays that part them."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.calendar import SATURDAY, Span
from bot.term_dates.rows import Happening, Unread

_DAY = timedelta(days=1)
_LONGEST = 140
"""Days from the first to the last of a term: the autumn term has at most 115."""

_SHORTEST = timedelta(days=21)
_ENDLESS = "a first day without the last day of its term"


@dataclass(frozen=True, slots=True)
class Point:
    """The first or the last day of a term; `staff_only`: pupils are not in, another day may be theirs."""

    told: Happening
    begins: bool
    staff_only: bool = False

    @property
    def day(self) -> date:
        """The day it is about."""
        return self.told.first


@dataclass(frozen=True, slots=True)
class Bounds:
    """What is told of terms: as ranges, as first and last days, and as the holidays between their days."""

    terms: list[Happening]
    points: list[Point]
    holidays: list[Happening]


def terms_from(bounds: Bounds) -> tuple[list[Span], list[Unread]]:
    """Return the terms, each as one row, and everything told of them that contradicts the rest."""
    unread: list[Unread] = []
    ranges = _apart(_finest(bounds.terms), unread)
    holidays = [*bounds.holidays, *_gaps(bounds.points, ranges)]
    loose = _loose(bounds.points, ranges, holidays, unread)
    ranges = _apart([*ranges, *_pairs(loose, unread)], unread)
    if not ranges:
        return [], unread + [one.unread("there is no term around the holiday") for one in holidays]
    spans = [Span("term", one.first, one.last, None, one.title) for one in ranges]
    for holiday in holidays:
        spans = _parted(spans, holiday, unread)
    return spans, unread


def _finest(terms: Sequence[Happening]) -> list[Happening]:
    """Leave out what is told twice, and a term whose halves are told as well."""
    once = list({(one.first, one.last): one for one in reversed(terms)}.values())
    return [one for one in once if not _has_halves(one, once)]


def _has_halves(whole: Happening, terms: Sequence[Happening]) -> bool:
    inside = [
        one for one in terms if one is not whole and whole.first <= one.first and one.last <= whole.last
    ]
    return len(inside) > 1


def _apart(terms: Sequence[Happening], unread: list[Unread]) -> list[Happening]:
    """Return the terms that share no day with another."""
    found = []
    for one in terms:
        others = [other for other in terms if other is not one]
        if any(one.first <= other.last and other.first <= one.last for other in others):
            unread.append(one.unread("it overlaps another term"))
        else:
            found.append(one)
    return sorted(found, key=lambda one: one.first)


def _gaps(points: Sequence[Point], ranges: Sequence[Happening]) -> Iterator[Happening]:
    """A last day and then a first day within a term are a holiday in it."""
    for one in ranges:
        inside = [point for point in _ordered(points) if one.first < point.day < one.last]
        for ends, begins in itertools.pairwise(inside):
            if not ends.begins and begins.begins and begins.day > ends.day + _DAY:
                yield Happening(ends.told.title, ends.day + _DAY, begins.day - _DAY)


def _loose(
    points: Sequence[Point], ranges: Sequence[Happening], holidays: Sequence[Happening], unread: list[Unread]
) -> list[Point]:
    """Return the points outside all ranges; those inside must be an edge of it or of a holiday in it."""
    edges = {(one.first, True) for one in ranges} | {(one.last, False) for one in ranges}
    edges |= {(_weekday(one.last + _DAY, 1), True) for one in holidays}
    edges |= {(_weekday(one.first - _DAY, -1), False) for one in holidays}
    found = []
    for point in _ordered(points):
        if not any(one.first <= point.day <= one.last for one in ranges):
            found.append(point)
        elif (point.day, point.begins) not in edges and not point.staff_only:
            unread.append(point.told.unread("it stands inside a term that is told to go on"))
    return found


def _ordered(points: Sequence[Point]) -> list[Point]:
    """Return the points in order, each once; what is told of pupils goes before what is told of staff."""
    found: dict[tuple[date, bool], Point] = {}
    for point in sorted(points, key=lambda point: (point.day, not point.begins, point.staff_only)):
        found.setdefault((point.day, point.begins), point)
    return list(found.values())


def _pairs(points: Sequence[Point], unread: list[Unread]) -> Iterator[Happening]:
    """Pair each first day with the last day that follows it."""
    opened: Point | None = None
    for point in points:
        if point.begins:
            opened = _opened(opened, point, unread)
        else:
            yield from _closed(opened, point, unread)
            opened = None
    if opened:
        unread.append(opened.told.unread(_ENDLESS))


def _closed(opened: Point | None, last: Point, unread: list[Unread]) -> Iterator[Happening]:
    if opened is None:
        if not last.staff_only:
            unread.append(last.told.unread("a last day without the first day of its term"))
    elif (last.day - opened.day).days >= _LONGEST:
        unread += [one.told.unread("a term is not that long") for one in (opened, last)]
    else:
        yield Happening(opened.told.title, opened.day, last.day)


def _opened(earlier: Point | None, later: Point, unread: list[Unread]) -> Point | None:
    """Of two first days in a row take the one on which pupils are in; when both are close by, neither is certain."""
    if earlier is None or (earlier.staff_only and not later.staff_only):
        return later
    if later.staff_only:
        return earlier
    unread.append(earlier.told.unread(_ENDLESS))
    if later.day - earlier.day >= _SHORTEST:
        return later
    unread.append(later.told.unread("another first day is just before it"))
    return None


def _parted(spans: Sequence[Span], holiday: Happening, unread: list[Unread]) -> list[Span]:
    """Take a holiday out of the term it lies in; one that hangs over an end of a term contradicts it."""
    found: list[Span] = []
    for one in spans:
        before, after = _weekday(holiday.first - _DAY, -1), _weekday(holiday.last + _DAY, 1)
        if holiday.last < one.starts or one.ends < holiday.first:
            found.append(one)
        elif one.starts <= before and after <= one.ends:
            found += [replace(one, ends=before), replace(one, starts=after)]
        else:
            found.append(one)
            unread.append(holiday.unread("it hangs over the end of a term"))
    return found


def _weekday(day: date, step: int) -> date:
    """Return the nearest Monday to Friday from a day on, forward or back."""
    while day.weekday() >= SATURDAY:
        day += step * _DAY
    return day

"""From what happens on which days to rows of the calendar sheet; what contradicts itself becomes no row."""

from collections.abc import Iterable, Sequence
from datetime import date, time

from bot.calendar import Span
from bot.term_dates.rows import Happening, TermDates, Unread, told_once
from bot.term_dates.signs import Sense
from bot.term_dates.terms import Bounds, Point, terms_from
from bot.term_dates.titles import Title, meant

_NOTHING = "it says nothing about school days that is understood"
_PART = "only a part of the day; pupils may be in"
_ONE_DAY = "one day of a holiday; its first and last day are needed"
_LONG_HOLIDAY, _LONG_HALF_TERM = 70, 21
_TERM_DAYS = range(10, 141)
_A_WEEK_OFF = 3
"""School days: so many under the name of a bank holiday are a week of holiday."""
_NOON = time(11)
_HOME_TIMES = (time(11), time(16))


class _Unclear(Exception):
    """What a title says and its days do not fit together; the text says why."""


class _Found:
    """What was understood so far."""

    def __init__(self) -> None:
        self.rows: list[Span] = []
        self.bounds = Bounds([], [], [])

    def row(self, kind: str, one: Happening, ends_at: time | None = None) -> None:
        self.rows.append(Span(kind, one.first, one.last, ends_at, one.title))


def assembled(happenings: Iterable[Happening], unread: Iterable[Unread]) -> TermDates:
    """Return the rows that happenings make, in order, and with the `unread` those that make none."""
    found, left = _Found(), list(unread)
    for one in happenings:
        try:
            _take(found, one, meant(one.title))
        except _Unclear as why:
            left.append(one.unread(str(why)))
    terms, astray = terms_from(found.bounds)
    rows, doubted = _agreed([*found.rows, *terms])
    return TermDates(rows, told_once([*left, *astray, *doubted]))


def _take(found: _Found, one: Happening, title: Title) -> None:
    senses = title.senses
    if not senses:
        raise _Unclear(_NOTHING)
    if senses & {Sense.INSET, Sense.CLOSURE}:
        _take_closed(found, one, senses)
    elif Sense.EARLY in senses:
        found.row("half_day", one, title.at or _home_time(one))
    if senses & {Sense.BEGINS, Sense.ENDS} and not _is_term(one, senses):
        _take_point(found, one, senses)
    elif not senses & {Sense.INSET, Sense.CLOSURE, Sense.EARLY}:
        _take_range(found, one, senses)


def _take_closed(found: _Found, one: Happening, senses: frozenset[Sense]) -> None:
    """INSET days and closures; the words "closed to pupils" may also tell of a holiday, which goes first."""
    if Sense.HOLIDAY in senses and one.weekdays >= _A_WEEK_OFF:
        _take_range(found, one, senses)
    elif one.opens and one.opens >= _NOON:
        raise _Unclear(_PART)
    else:
        found.row("inset" if Sense.INSET in senses else "closure", one)


def _home_time(one: Happening) -> time:
    """Return when pupils go home by the times of the event: its beginning, or of a short school day its end."""
    earliest, latest = _HOME_TIMES
    for at in (one.opens, one.closes):
        if at and earliest <= at < latest:
            return at
    raise _Unclear("it does not say when pupils go home")


def _is_term(one: Happening, senses: frozenset[Sense]) -> bool:
    return Sense.TERM in senses and one.days in _TERM_DAYS


def _take_point(found: _Found, one: Happening, senses: frozenset[Sense]) -> None:
    if Sense.HOLIDAY in senses:
        raise _Unclear(
            "the first or last day of a holiday may be a school day or not; school days are needed"
        )
    if senses >= {Sense.BEGINS, Sense.ENDS}:
        raise _Unclear("it is told to begin and to end")
    if one.days > 1:
        raise _Unclear("it lasts several days; it is not clear which of them is meant")
    weak = Sense.INSET in senses
    found.bounds.points.append(Point(one, begins=Sense.BEGINS in senses, staff_only=weak))


def _take_range(found: _Found, one: Happening, senses: frozenset[Sense]) -> None:
    if Sense.BANK in senses and one.weekdays < _A_WEEK_OFF:
        return  # bank holidays are known
    if _is_term(one, senses):
        found.bounds.terms.append(one)
        return
    _check_length(one, senses)
    if one.weekdays == 1:
        _take_day_off(found, one)
    else:
        found.bounds.holidays.append(one)


def _check_length(one: Happening, senses: frozenset[Sense]) -> None:
    half_term = Sense.HALF_TERM in senses
    if Sense.TERM in senses and Sense.HOLIDAY not in senses:
        raise _Unclear("a term is neither that short nor that long")
    if not one.weekdays:
        raise _Unclear("it lasts a weekend alone")
    if half_term and one.weekdays < _A_WEEK_OFF:
        raise _Unclear(_ONE_DAY)
    if one.days > (_LONG_HALF_TERM if half_term else _LONG_HOLIDAY):
        raise _Unclear("a holiday is not that long")


def _take_day_off(found: _Found, one: Happening) -> None:
    """A holiday of a single day is a day on which the school is closed, unless it is one of those that last weeks."""
    if any(
        season in one.title.casefold() for season in ("christmas", "easter", "summer", "spring", "winter")
    ):
        raise _Unclear(_ONE_DAY)
    found.row("closure", one)


def _agreed(rows: Sequence[Span]) -> tuple[tuple[Span, ...], list[Unread]]:
    """Return the rows in order, each once; rows of one kind that begin together and go on differently are doubted."""
    by_day: dict[tuple[str, date], list[Span]] = {}
    for row in rows:
        by_day.setdefault((row.kind, row.starts), []).append(row)
    kept, doubted = [], []
    for same in by_day.values():
        if len({(row.ends, row.ends_at) for row in same}) == 1:
            kept.append(same[0])
        else:
            doubted += [
                Unread(row.note, row.starts, "two events of that day contradict each other") for row in same
            ]
    return tuple(sorted(kept, key=lambda row: (row.starts, row.ends, row.kind))), doubted

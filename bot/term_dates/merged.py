"""Published term dates beside what a school holds already: the calendar sheet as it will be, as cells of a workbook."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.calendar import Span
from bot.term_dates.rows import TermDates
from bot.workbook.cells import Value
from bot.workbook.rows import Cells

_COLUMNS = ("kind", "starts", "ends", "ends_at", "note")
_DAY = timedelta(days=1)
_REMAINS = timedelta(days=7)
"""What is left of a term beyond the published ones stays when it is longer; a day or two is an end that moved."""


def merged(dates: TermDates, held: Sequence[Mapping[str, Value]]) -> Cells:
    """Return the whole calendar sheet: the published rows, and of the rows held those that may stay.

    Of the terms held, those that share days with the published terms make way for them. Everything else the school has
    entered stays, unless a published row is of the same kind and begins on the same day; if nothing but its note is
    different, the school's note stays.
    """
    old = [_span(values) for values in held]
    stays = [row for one in old for row in (_beyond(one, dates.rows) if one.kind == "term" else [one])]
    new = [_noted(row, old) for row in dates.rows]
    named = {(row.kind, row.starts) for row in new}
    rows = [*new, *(row for row in stays if (row.kind, row.starts) not in named)]
    ordered = sorted(rows, key=lambda row: (row.starts, row.ends, row.kind))
    lines = [_COLUMNS, *((row.kind, row.starts, row.ends, row.ends_at, row.note or None) for row in ordered)]
    return {"calendar": list(enumerate(lines, 1))} if ordered else {}


def _span(values: Mapping[str, Value]) -> Span:
    given: dict[str, object] = {name: values.get(name) for name in _COLUMNS}
    return Span(**given | {"note": given["note"] or ""})  # type: ignore[arg-type] # the sheet's own columns


def _beyond(term: Span, published: Sequence[Span]) -> Iterator[Span]:
    """Return a term held, whole when it shares no day with the published ones, else what lies well beyond them."""
    terms = [row for row in published if row.kind == "term"]
    if not any(row.starts <= term.ends and term.starts <= row.ends for row in terms):
        if not _between(term, terms):
            yield term
        return
    first, last = min(row.starts for row in terms), max(row.ends for row in terms)
    rest = (replace(term, ends=first - _DAY), replace(term, starts=last + _DAY))
    yield from (row for row in rest if row.ends - row.starts >= _REMAINS)


def _between(term: Span, terms: Sequence[Span]) -> bool:
    """Whether a term held lies wholly in a holiday between published terms: the list speaks about those days too."""
    return any(row.ends < term.starts for row in terms) and any(term.ends < row.starts for row in terms)


def _noted(row: Span, old: Sequence[Span]) -> Span:
    """Return a published row with the school's own note if the school has the same row."""
    same = (one for one in old if one.note and replace(one, note="") == replace(row, note=""))
    return next(same, row)

"""A report as it stands: its sections, which of them its author has decided on, and whether it is signed and read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

LONGEST = 1200
"""Letters of a section that somebody types themselves: seven of them fit on two pages."""


class Decision(StrEnum):
    """What the author decided about a section."""

    OPEN = "open"
    KEPT = "kept"
    CHANGED = "changed"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of a report and the notes behind it; none behind what the author typed. A `quote` is the child's."""

    words: str
    refs: tuple[str, ...] = ()
    quote: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A section: its key, its sentences, and what the author decided about it."""

    key: str
    said: tuple[Said, ...] = ()
    decision: Decision = Decision.OPEN


@dataclass(frozen=True, slots=True)
class Report:
    """A version of somebody's report for a review; an older version never changes.

    It covers the days from `first` to `last` and was drafted from so many `notes`. `typed` is the section that this
    version changed.
    """

    id: UUID
    school: UUID
    review: UUID
    author: UUID
    version: int
    first: date
    last: date
    notes: int
    parts: tuple[Part, ...]
    made_at: datetime
    typed: int | None = None
    signed_at: datetime | None = None
    opened_at: datetime | None = None

    @property
    def next_open(self) -> int | None:
        """The place of the first section that is not decided yet; None when all are."""
        return next((place for place, one in enumerate(self.parts) if one.decision is Decision.OPEN), None)


@dataclass(frozen=True, slots=True)
class Filed:
    """A signed report, without its words; `opened_at` is when somebody else read it first."""

    id: UUID
    review: UUID
    author: UUID
    signed_at: datetime
    opened_at: datetime | None = None


def version_after(report: Report, key: UUID, now: datetime) -> Report:
    """Return the version that follows, not signed, to be changed before it is stored."""
    after = replace(report, id=key, version=report.version + 1, made_at=now)
    return replace(after, signed_at=None, opened_at=None, typed=None)


def decided(report: Report, place: int, decision: Decision) -> Report:
    """Return a report with a section that is kept as it is, or left out."""
    return _with(report, place, replace(report.parts[place], decision=decision))


def typed(report: Report, place: int, words: str) -> Report:
    """Return a report with a section in its author's own words: no note stands behind them."""
    part = replace(report.parts[place], said=(Said(words),), decision=Decision.CHANGED)
    return replace(_with(report, place, part), typed=place)


def gone_over(report: Report) -> Report:
    """Return a report whose sections are all to be decided on again."""
    return replace(report, parts=tuple(replace(one, decision=Decision.OPEN) for one in report.parts))


def read_by_others(report: Report) -> Sequence[Part]:
    """Return the sections that others read: all but those left out."""
    return [one for one in report.parts if one.decision is not Decision.LEFT_OUT]


def _with(report: Report, place: int, part: Part) -> Report:
    return replace(report, parts=(*report.parts[:place], part, *report.parts[place + 1 :]))

"""A report as it stands: its sections, which of them its author has decided on, and whether it is signed and read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from bot.pupils import fold

LONGEST = 1200
"""Letters of a section that somebody types themselves: seven of them fit on two pages."""

_BULLET = re.compile(r"^[\s·•*–-]+(?=\S)")
_REFERENCES = re.compile(r"\s*\((?:[A-Z]-[0-9A-Z]+(?:, )?)+(?: and \d+ more)?\)$")
_MARKS = "“”\"'. "


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
    """Return a report with a section in its author's own words, a line each.

    A line that stood there before keeps the notes behind it; behind others there are none.
    """
    before = {_bare(one.words): one for one in report.parts[place].said}
    lines = (_BULLET.sub("", line).rstrip() for line in words.splitlines())
    said = tuple(before.get(_bare(line)) or Said(line) for line in lines if line)
    part = replace(report.parts[place], said=said, decision=Decision.CHANGED)
    return replace(_with(report, place, part), typed=place)


def _bare(line: str) -> str:
    """Return a sentence as it is recognised: without what a chat writes around it."""
    return fold(_REFERENCES.sub("", line).strip(_MARKS))


def drafted_anew(report: Report, fresh: Report) -> Report:
    """Return a report with what notes say by now.

    What its author typed stays, and so does what is decided about a section that says the same; the others are open.
    """
    parts = (_anew(old, new) for old, new in zip(report.parts, fresh.parts, strict=True))
    return replace(report, first=fresh.first, last=fresh.last, notes=fresh.notes, parts=tuple(parts))


def _anew(old: Part, new: Part) -> Part:
    return old if old.decision is Decision.CHANGED or old.said == new.said else new


def gone_over(report: Report) -> Report:
    """Return a report whose sections are all to be decided on again."""
    return replace(report, parts=tuple(replace(one, decision=Decision.OPEN) for one in report.parts))


def read_by_others(report: Report) -> Sequence[Part]:
    """Return the sections that others read: all but those left out."""
    return [one for one in report.parts if one.decision is not Decision.LEFT_OUT]


def _with(report: Report, place: int, part: Part) -> Report:
    return replace(report, parts=(*report.parts[:place], part, *report.parts[place + 1 :]))

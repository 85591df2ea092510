"""The leaders' table of restrictive interventions: each with its clock of whether parents know, and the trend by week.

Education and Inspections Act 2006 s.93A: parents are told as soon as practicable; the guidance aims at the same day. It
holds no word of a record. What nobody said is shown as not said.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.calendar import clock_words, day_words, instant, local
from bot.half_terms import Stretch
from bot.home_told import is_withheld, told_on
from bot.people import Moment
from bot.questions import CLOSE, Question
from bot.records import Record

# The sort of intervention by what was written, the more serious first; what fits none is "".
_SORTS = (
    (
        "seclusion",
        re.compile(
            r"\bseclu\w+|\block(?:ed)?\b.{0,20}\bin\b|\b(?:shut|kept) (?:him |her |them |k )?in\b|held (?:the )?door",
            re.IGNORECASE,
        ),
    ),
    (
        "aid",
        re.compile(
            r"\btook (?:away )?(?:his|her|their) (?:walker|wheelchair|frame|aac|chair)\b|\bstrapped\b",
            re.IGNORECASE,
        ),
    ),
    ("blocked", re.compile(r"\bblock\w*\b", re.IGNORECASE)),
    ("carried", re.compile(r"\bcarr(?:y|ied)\b|\blifted\b|\bpicked up\b", re.IGNORECASE)),
    (
        "hold",
        re.compile(
            r"\bh[eo]ld(?:s|ing)?\b|\brestrain\w*|\bscip\b|\bteam[ -]?teach\b|\bwrists?\b|\bescort\w*",
            re.IGNORECASE,
        ),
    ),
    ("guided", re.compile(r"\bguid\w+|\bled\b|\bmoved\b|\bsteer\w+|\bby the hand\b", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One intervention. Times are words, "" when nobody said; `after` is minutes from when it was until parents knew.

    `state` is same_day, later, or, where nobody has told them, open while it is still that day and overdue after home time;
    withheld where a leader decided that telling them is not safe.
    """

    ref: str
    day: str
    at: str
    minutes: str
    sort: str
    code: str
    leader: str
    told: str
    after: int | None
    state: str


@dataclass(frozen=True, slots=True)
class Week:
    """How many there were in a week of this half term, and in the same week of the one before; None if it had no such week."""

    begins: str
    count: int
    before: int | None


@dataclass(frozen=True, slots=True)
class Held:
    """An intervention as it is on file: its record, the questions about it, and when a leader noted that parents know."""

    record: Record
    questions: Sequence[Question] = ()
    noted_at: datetime | None = None


def row(held: Held, at: Moment) -> Row:
    """Return the line of one intervention as it stands now."""
    record, school = held.record, at.school
    pupil, day = school.pupil(record.pupil), local(record.event_at, school.zone).date()
    told, timed = first_told(held, school.zone), record.precision in {"exact", "approx"}
    asked = [one.asked_at for one in held.questions if one.key == CLOSE and one.asked_at]
    return Row(
        record.ref,
        day_words(day),
        clock_words(record.event_at, school.zone) if timed else "",
        record.facts.get("minutes", ""),
        _sort(record.words),
        pupil.code if pupil else "",
        clock_words(min(asked), school.zone, day) if asked else "",
        clock_words(told, school.zone, day) if told else "",
        (told - record.event_at) // timedelta(minutes=1) if told and timed else None,
        _state(held, told, at),
    )


def gaps(held: Iterable[Held], at: Moment) -> int:
    """Return of how many interventions parents were not told the same day, those it is still time for left out."""
    return sum(row(one, at).state in {"later", "overdue"} for one in held)


def first_told(held: Held, zone: str) -> datetime | None:
    """Return when it was first on record that parents knew; None when it is not. Words count when they were stored."""
    record = held.record
    known = [held.noted_at] if held.noted_at else []
    if told_on(record, (), zone):
        known.append(record.stored_at)
    known += [
        one.closed_at for one in held.questions if one.closed_at and told_on(_unsaid(record), (one,), zone)
    ]
    return min(known, default=None)


def _unsaid(record: Record) -> Record:
    """Return a record without its words, so that only an answer about it counts."""
    return replace(record, text="")


def trend(records: Iterable[Record], this: Stretch, before: Stretch, zone: str) -> tuple[Week, ...]:
    """Return each week of a half term so far beside the same week of the one before."""
    days = [local(one.event_at, zone).date() for one in records]
    earlier = before.weeks
    return tuple(
        Week(
            day_words(monday),
            sum(this.holds(day) and monday <= day < monday + timedelta(days=7) for day in days),
            sum(
                before.holds(day) and earlier[place] <= day < earlier[place] + timedelta(days=7)
                for day in days
            )
            if place < len(earlier)
            else None,
        )
        for place, monday in enumerate(this.weeks)
    )


def _sort(words: str) -> str:
    return next((name for name, said in _SORTS if said.search(words)), "")


def _state(held: Held, told: datetime | None, at: Moment) -> str:
    record, zone = held.record, at.school.zone
    day = local(record.event_at, zone).date()
    if told is not None:
        return "same_day" if local(told, zone).date() <= day else "later"
    if is_withheld(record, held.questions):
        return "withheld"
    return "overdue" if at.now >= instant(day, at.school.day_ends(day), zone) else "open"

"""Whether parents know of what happened, and since which day."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from bot.answers import chosen
from bot.calendar import local
from bot.questions import WITHHELD, Outcome, Question
from bot.reading.facts import facts
from bot.records import Record

PARENTS = "parents"
PARENT_TOLD = "parent_told"
_NOT_YET = re.compile(
    r"\b(?:not|n['’]t|to (?:ring|call|phone|tell|text)|will|ringing|calling|phoning|no answer)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class HomeTold:
    """The references of incidents: all, whose parents were told the same day, whose later, and where nobody says so.

    `withheld` are those of which a leader decided that telling them is not safe: they are in none of the three.
    """

    refs: tuple[str, ...] = ()
    same_day: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()


def told_on(
    record: Record, questions: Iterable[Question], zone: str, noted_at: datetime | None = None
) -> date | None:
    """Return the first day on which it is on record that parents were told; None where it is not.

    The words of a record count for the day they were stored. An answer counts for its own day, "the office will" and
    "not yet" never do; so does `noted_at`, when a leader first noted it.
    """
    days = [
        local(one.closed_at, zone).date()
        for one in questions
        if one.record == record.id and one.closed_at is not None and _says_told(one)
    ]
    if _told(facts(record.text, (PARENT_TOLD,)).get(PARENT_TOLD, "")):
        days.append(local(record.stored_at, zone).date())
    days += [local(noted_at, zone).date()] if noted_at else []
    return min(days, default=None)


def is_withheld(record: Record, questions: Iterable[Question]) -> bool:
    """Whether a leader decided that it is not safe to tell parents."""
    return any(
        one.record == record.id and one.key == WITHHELD and one.outcome == Outcome.ANSWERED
        for one in questions
    )


def _says_told(one: Question) -> bool:
    if one.key != PARENTS or one.outcome != Outcome.ANSWERED or not one.answer:
        return False
    return one.answer != "office" and chosen(PARENTS, one.answer) != "no" and _told(one.answer)


def _told(words: str) -> bool:
    return bool(words) and words != "no" and not _NOT_YET.search(words)


def home_told(
    records: Iterable[Record], questions: Iterable[Question], zone: str, noted: Mapping[UUID, datetime]
) -> HomeTold:
    """Sort incidents by when parents were told of them. What was told in an amendment alone counts as later.

    `noted` is when a leader first noted it, by record.
    """
    asked = tuple(questions)
    found: dict[str, list[str]] = {"same_day": [], "later": [], "unsaid": [], "withheld": []}
    everything = tuple(records)
    for record in everything:
        day = told_on(record, asked, zone, noted.get(record.id))
        if day is not None and day <= local(record.event_at, zone).date():
            found["same_day"].append(record.ref)
        elif day is not None or _told(record.facts.get(PARENT_TOLD, "")):
            found["later"].append(record.ref)
        elif is_withheld(record, asked):
            found["withheld"].append(record.ref)
        else:
            found["unsaid"].append(record.ref)
    return HomeTold(tuple(one.ref for one in everything), *(tuple(refs) for refs in found.values()))

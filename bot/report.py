"""The brief report of a TA for a review, drafted from their own notes: their words, and numbers that are counted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot import report_counts, report_numbers
from bot.periods import Period
from bot.plans import Plan
from bot.pupils import fold
from bot.records import Record
from bot.report_lines import SECTIONS, Line, Section
from bot.report_words import Subject, fit, ordinary, sentence
from bot.reviews import EHCP, Review

_A_YEAR = timedelta(days=365)
_IN_VAIN = re.compile(r"did ?n[o'’]?t|not |no good|made it worse", re.IGNORECASE)
_MOST = {"working": 4, "not_working": 4, "helps": 4, "support": 2, "child_view": 4, "next_step": 2}
"""How many sentences of notes a section has at most, the latest ones: a brief report is one page."""

# What a fact of a note speaks for. A sentence stands in one section, the first of these that it speaks for.
_SPEAKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("next_step", ("next_step",)),
    ("child_view", ("child_words", "child_view")),
    ("not_working", ("not_working", "barriers", "barrier")),
    ("helps", ("helps", "strategies", "adaptation")),
    ("working", ("working", "praise", "worked")),
    ("support", ("prompts",)),
)
_OF_BEHAVIOUR = frozenset({"helps", "child_view"})
"""What an incident may speak for in words; that it happened is a number."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted report: the days it covers (both belong), how many notes it is drafted from, its sections."""

    first: date
    last: date
    notes: int
    sections: tuple[Section, ...]


def covered(review: Review, reviews: Iterable[Review], today: date) -> tuple[date, date]:
    """Return the days a report for a review covers: since the last review of its kind, a year at most, until today."""
    kinds = EHCP if review.kind in EHCP else (review.kind,)
    held = [
        one.day
        for one in reviews
        if one.pupil == review.pupil and one.kind in kinds and one.day < min(review.day, today)
    ]
    since = max(held) + timedelta(days=1) if held else date.min
    return max(since, today - _A_YEAR), today


def draft(about: Subject, records: Iterable[Record], plan: Plan, days: Period) -> Draft:
    """Draft a report from the author's own standing notes about the pupil, of the days of `covered`, and the pupil's plan.

    Others' notes and withdrawn ones are left out, whatever was given. The same notes give the same draft.
    """
    mine = sorted(
        (
            one
            for one in records
            if one.author == about.author.id
            and one.pupil == about.pupil.id
            and one.withdrawn_at is None
            and days.holds(one.event_at)
        ),
        key=lambda one: (one.event_at, one.id),
    )
    told = _told(about, [one for one in mine if ordinary(one)])
    counted = _counted(about, mine, plan, days)
    sections = (Section(key, (*told.get(key, ()), *counted.get(key, ()))) for key in SECTIONS)
    return Draft(days.first, days.last, len(mine), tuple(sections))


def _counted(about: Subject, mine: Sequence[Record], plan: Plan, days: Period) -> dict[str, list[Line]]:
    """Return the numbers by section. What an outcome's scores tell is not told of an activity once more."""
    outcomes = report_counts.outcomes(mine, plan.outcomes, about.pupil, days)
    sessions = [
        one
        for one in report_numbers.sessions(mine, about.school)
        if one.key != "scores" or not any(set(one.refs) <= set(other.refs) for other in outcomes)
    ]
    return {
        "not_working": report_numbers.incidents(mine) + report_counts.moods(mine),
        "support": report_numbers.help_needed(mine, about.school, days) + report_counts.groups(mine),
        "sessions": sessions + outcomes + report_numbers.programmes(mine, plan.programmes, days),
    }


def _told(about: Subject, records: Sequence[Record]) -> dict[str, tuple[Line, ...]]:
    """Return the sentences of notes by section, oldest first; the same words in several notes are one line."""
    found: dict[str, dict[str, Line]] = {key: {} for key in SECTIONS}
    said: set[tuple[str, str]] = set()
    for record in records:
        for key, names in _SPEAKS:
            for line in _lines(about, record, key, names):
                if (record.ref, line.words) not in said:
                    said.add((record.ref, line.words))
                    _put(found[key], line)
    return {key: tuple(lines.values())[-_MOST[key] :] for key, lines in found.items() if lines}


def _put(lines: dict[str, Line], line: Line) -> None:
    """Add a line behind the others; words that were said before stand where they were said last."""
    before = lines.pop(fold(line.words), None)
    refs = dict.fromkeys((*(before.refs if before else ()), *line.refs))
    lines[fold(line.words)] = replace(line, refs=tuple(refs))


def _lines(about: Subject, record: Record, key: str, names: Sequence[str]) -> Iterable[Line]:
    if record.kind == "incident" and key not in _OF_BEHAVIOUR:
        return
    for name in names:
        said = record.facts.get(name, "")
        whole = sentence(record.words, said) or sentence(record.words, said.partition(", ")[0])
        if whole and _speaks_for(key, name, record) and fit(whole, record, about):
            quote = name == "child_words" and said in record.words
            yield Line(said if quote else whole, (record.ref,), quote=quote)
            if quote:  # the words around it say the same once more
                return


def _speaks_for(key: str, name: str, record: Record) -> bool:
    """Whether a fact speaks for a section: what was tried helps unless the note says it did not."""
    in_vain = bool(_IN_VAIN.search(record.facts.get("worked", "")))
    if name in {"strategies", "worked"}:
        tried = record.kind != "incident" or bool(record.facts.get("worked"))
        return tried and not in_vain
    return key != "working" or not in_vain

"""A record with all that is on file about it, as its documents tell it: answers, changes, and who said parents were told.

Pure. Facts are words as they were typed, or the key of a button for which the page has words; what is unknown is "".
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from bot.calendar import clock_words, local
from bot.kinds import KINDS
from bot.people import Moment
from bot.questions import CHOICES, Outcome, Question
from bot.records import Amendment, Change, Record, time_words
from bot.school import School

LATE = timedelta(hours=24)
Facts = dict[str, object]
_READING = re.compile(r"(\w+)/(\w+) (\S+) (?:exact|approx|period|date|sent) force \w+")
_MOVED = re.compile(r"\S{4,36} (\d{4}-\d\d-\d\dT\S+)")


@dataclass(frozen=True, slots=True)
class Told:
    """A leader noted that parents were told: who, and when."""

    at: datetime
    by: UUID


@dataclass(frozen=True, slots=True)
class OnFile:
    """A record, the questions asked about it, what was changed of it, and who noted that parents were told."""

    record: Record
    questions: tuple[Question, ...] = ()
    changes: tuple[Amendment, ...] = ()
    told: tuple[Told, ...] = ()

    def answered(self, key: str) -> tuple[Question, ...]:
        """Return the questions of a key that were answered, in order."""
        return tuple(one for one in self.questions if one.key == key and one.outcome == Outcome.ANSWERED)


def head(file: OnFile, at: Moment, printed_by: str) -> Facts:
    """Return what stands above every document about a record: whose it is, who wrote it when, who prints it."""
    record, school = file.record, at.school
    pupil = school.pupil(record.pupil)
    group = school.class_of(pupil) if pupil else None
    return {
        "school": school.name,
        "pupil": f"{pupil.first_name} {pupil.last_name}" if pupil else "",
        "group": group.name if group else "",
        "reference": record.ref,
        "author": person(school, record.author),
        "written": moment(school, record.stored_at),
        "late": "yes" if record.stored_at - record.event_at > LATE else "",
        "withdrawn": moment(school, record.withdrawn_at) if record.withdrawn_at else "",
        "printed_by": printed_by,
        "printed": moment(school, at.now),
    }


def when(record: Record, school: School) -> Facts:
    """Return the date it was, its time as it was said, and its minutes; each "" when nobody said."""
    day = local(record.event_at, school.zone).date()
    said = record.precision != "sent"
    clock = time_words(record, school.zone, day) if record.precision != "date" else ""
    return {
        "date": long_day(day) if said else "",
        "time": clock if clock != "today" else "",
        "minutes": record.facts.get("minutes", ""),
    }


def said(file: OnFile, key: str, *names: str) -> list[dict[str, str]]:
    """Return what was said of something: facts found in the words, then answers; a `choice` is a button's key."""
    facts = [plainly(file.record.facts.get(name, "")) for name in names]
    found = [{"choice": "", "words": words} for words in facts if words]
    answers = [one.answer for one in file.answered(key) if one.answer]
    return found + [
        {"choice": answer, "words": ""} if answer in CHOICES.get(key, ()) else {"choice": "", "words": answer}
        for answer in answers
    ]


def plainly(fact: str) -> str:
    """Return the words of a fact as typed; of what was denied, the denial: "none (no marks)" is "no marks"."""
    return fact[6:-1] if fact.startswith("none (") and fact.endswith(")") else fact


def changes(file: OnFile, school: School) -> list[dict[str, str]]:
    """Return what was changed of a record, oldest first: `what` is add, words, reading, pupil, kind or withdraw.

    Which other pupil a record was first put to is no part of this pupil's papers, and stands in none.
    """
    return [
        _change(one, school) | {"at": moment(school, one.at), "by": person(school, one.by)}
        for one in sorted(file.changes, key=lambda one: one.at)
    ]


def _change(one: Amendment, school: School) -> dict[str, str]:
    match one.change:
        case Change.ADD | Change.WITHDRAW:
            return {"what": str(one.change), "before": "", "after": one.after}
        case Change.REASSIGN:
            return {"what": "pupil", "before": "", "after": ""}
    if _READING.fullmatch(one.before):
        return {
            "what": "reading",
            "before": _reading(one.before, school),
            "after": _reading(one.after, school),
        }
    if (was := _MOVED.fullmatch(one.before)) and (now := _MOVED.fullmatch(one.after)):
        return {"what": "reading", "before": _when(was[1], school), "after": _when(now[1], school)}
    what = "kind" if one.before in KINDS else "words"
    return {"what": what, "before": _worded(one.before), "after": _worded(one.after)}


def _reading(words: str, school: School) -> str:
    found = _READING.fullmatch(words)
    return f"{found[2]}, {_when(found[3], school)}" if found else words


def _when(iso: str, school: School) -> str:
    return moment(school, datetime.fromisoformat(iso))


def _worded(text: str) -> str:
    kind, _, words = text.partition(": ")
    return words if kind in KINDS else text


def person(school: School, key: UUID | None) -> str:
    """Return somebody's name as colleagues see it, "" when nobody has that id any more."""
    found = school.person(key)
    return found.display if found else ""


def moment(school: School, at: datetime) -> str:
    """Return "Monday 23 November 2026, 11:18" by the school's clock."""
    return f"{long_day(local(at, school.zone).date())}, {clock_words(at, school.zone)}"


def long_day(day: date) -> str:
    """Return "Monday 23 November 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"

"""What a message says of training: which course, when it was done or is booked, until when it counts, whose it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.courses import DEFAULTS, CourseKind
from bot.people import Person
from bot.reading import clock
from bot.reading.course_ends import expiry, told_of_expiry
from bot.reading.course_names import courses_in, unnamed
from bot.reading.mentions import Mention
from bot.reading.reader import Part
from bot.reading.roll import Roll
from bot.reading.spans import Seen, day_of, length, moment
from bot.reading.spelled import Spelled, days_of, spelled

_ONE = r"@staff[a-z]"
_AND = rf"(?: (?:and|&|,|\+) {_ONE})*"
_SUBJECT = re.compile(
    rf"({_ONE}{_AND}) (?:has |have |is |are |was |were |also |just |both |all )*(?:did|done|passed|completed|finished|attended|went|renewed|booked|"
    r"on the|on a|down for|got|signed|enrolled|needs|redone|sat|has a place|doing|going)\b(?! me| us| my)"
)
_OBJECT = re.compile(
    rf"\b(?:put|booked|book|enrolled|registered|sent|signed|got|rebooked|nominated|for) ({_ONE}{_AND})(?! did)"
)
_LISTED = re.compile(rf"(?:,|:|-|–|for) ({_ONE}{_AND})\W*$")
_NOT_THEIRS = re.compile(r"\b(?:to|with|by|from|told|gave|given|emailed|sent|see|saw|via) $")
_PUTS_ME = re.compile(
    r"(?: has| have| is)*(?: put| booked| got| signed| enrolled| sent| nominated)* (?:me|us)\b"
)
_VAGUE = re.compile(
    r"\b(?:last|this|the other|few|couple of|over the) (?:week|weekend|wkend|month|year|half term|term|summer|holidays|weeks|months)\b|"
    r"\b(?:in|back in|since) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
)
_PLAIN_DATE = re.compile(
    r"(?P<on>\bon )?(?<![0-9/.])(?P<day>[0-3]?[0-9])/(?P<month>0?[1-9]|1[0-2])(?![0-9/.])"
)
_OVER = re.compile(r"\b(?:done|did|passed|completed|finished|attended|renewed)\b")
_NOT_A_DAY = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class CourseSaid:
    """Training somebody tells of.

    `course` is None when it is none that the school counts; `other` is then what it was called, as typed. `done` is the
    day it was done (None: not yet, or the words leave the day open), `expires` the last day it counts if that was said.
    `people` are colleagues whose training it is; none: the writer's own.
    """

    course: CourseKind | None
    other: str = ""
    done: date | None = None
    expires: date | None = None
    hours: float | None = None
    booked: date | None = None
    people: tuple[Person, ...] = ()


def course_of(part: Part, courses: Sequence[CourseKind], sent_local: datetime) -> CourseSaid | None:
    """Return the training a part tells of, the first when it tells of several; None when it is not about training.

    `courses` are the school's own; they win over those every school has (`bot.courses.DEFAULTS`). `sent_local` is the
    wall clock of the school, without a zone.
    """
    return next(iter(courses_of(part, courses, sent_local)), None)


def courses_of(part: Part, courses: Sequence[CourseKind], sent_local: datetime) -> tuple[CourseSaid, ...]:
    """Return all training a part tells of: "prevent and kcsie done" is two courses, done on one day."""
    if part.kind != "training":
        return ()
    said = spelled(part.text or part.body, Roll.of((), part.staff))
    kinds = {one.code for one in courses}
    named = courses_in(said.line, courses, [one for one in DEFAULTS if one.code not in kinds])
    booked = _booked(said, sent_local) if part.type == "booked" else None
    over = part.type == "done" or (booked is None and _OVER.search(said.line) is not None)
    done = _done(said, sent_local) if over else None
    told = CourseSaid(
        named[0] if named else None,
        "" if named else unnamed(said),
        done,
        expiry(said.line, done),
        _hours(said, sent_local),
        booked,
        _people(said),
    )
    return (told, *(_alike(told, kind) for kind in named[1:]))


def _alike(told: CourseSaid, kind: CourseKind) -> CourseSaid:
    return CourseSaid(kind, "", told.done, told.expires, told.hours, told.booked, told.people)


def _done(said: Spelled, sent_local: datetime) -> date | None:
    """Return the day it was done: the first that is named and is not to come, else the day it was sent."""
    line = told_of_expiry(said.line)
    today = sent_local.date()
    for one in clock.mentions(line):
        if one.kind == "part" and one.words.startswith(("yesterday", "last ")):
            return today - timedelta(days=1)
    seen = Seen(sent_local)
    named = [day for _, day in days_of(line, seen)] or _plain_dates(line, seen, scored=True)
    days = [day for day in named if day <= today]
    return days[0] if days else None if _VAGUE.search(line) else today


def _booked(said: Spelled, sent_local: datetime) -> date | None:
    line = told_of_expiry(said.line)
    seen = Seen(sent_local, ahead=True)
    days = [day for _, day in days_of(line, seen)] or _plain_dates(line, seen, scored=False)
    return next((day for day in days if day >= sent_local.date()), None)


def _plain_dates(line: str, seen: Seen, *, scored: bool) -> list[date]:
    """Return "9/12" as a date. Beside a course that is done it may be a score, unless it stands behind "on" or is 12/11."""
    dates = [
        Mention("date", *one.span(), one[0])
        for one in _PLAIN_DATE.finditer(line)
        if not scored or one["on"] or int(one["day"]) > int(one["month"])
    ]
    return [day for one in dates if (day := day_of(one, seen)) is not None]


def _hours(said: Spelled, sent_local: datetime) -> float | None:
    """Return how many hours it took or takes: a length, or from one clock time to another."""
    for one in clock.mentions(told_of_expiry(said.line)):
        if one.kind == "length" and (minutes := length(one.words)):
            return round(minutes / 60, 2)
        if one.kind == "range":
            first, last = (moment(point, sent_local.date(), Seen(sent_local)) for point in one.points[:2])
            if first and last and timedelta(0) < last - first < _NOT_A_DAY:
                return round((last - first).total_seconds() / 3600, 2)
    return None


def _people(said: Spelled) -> tuple[Person, ...]:
    """Return whose training it is when not the writer's; who gave it, booked it or got the certificate is left out."""
    marks = [
        mark
        for pattern in (_SUBJECT, _OBJECT, _LISTED)
        for match in pattern.finditer(said.line)
        if not _NOT_THEIRS.search(said.line, 0, match.start(1))
        and not _PUTS_ME.match(said.line, match.end(1))
        for mark in re.findall(_ONE, match[1])
    ]
    people = (said.person(mark) for mark in dict.fromkeys(marks))
    return tuple({one.id: one for one in people if one is not None}.values())

"""Courses and certificates of the cast, for the tests of training."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from uuid import UUID

from bot.calendar import Span
from bot.reminders import Reminder
from bot.school import School
from bot.training import Course, Training
from tests.bot.cast import ANA, SCHOOL

PFA = Course(UUID(int=71), "PFA", "Paediatric first aid", 36)
TT = Course(UUID(int=72), "TT1", "Team Teach level 1", 24)
SCIP = Course(UUID(int=73), "SCIP", "PROACT-SCIPr", 12)
EPI = Course(UUID(int=74), "EPI", "Epilepsy, Kai", 12)
ASTHMA = Course(UUID(int=75), "ASTHMA", "Asthma awareness", 12)
CARE = Course(UUID(int=76), "IC", "Intimate care", None)
KCSIE = Course(UUID(int=77), "KCSIE", "Keeping children safe in education", 12)
COURSES = (PFA, TT, SCIP, EPI, ASTHMA, CARE, KCSIE)
NUMBERS = count(100)
YEAR = timedelta(days=365)
SUMMER = Span("term", date(2026, 4, 13), date(2026, 7, 21))
SAID = datetime(2026, 11, 22, 18, tzinfo=UTC)


def did(course: Course, done: date | None = None, expires: date | None = None, **more: object) -> Training:
    """Somebody's training: Ana's, unless somebody else is named."""
    fields = {"person": ANA.id, "course": course.id, "done": done, "expires": expires} | more
    return Training(UUID(int=next(NUMBERS)), **fields)  # type: ignore[arg-type]


def school(*trainings: Training) -> School:
    return replace(SCHOOL, courses=COURSES, trainings=trainings, calendar=(SUMMER, *SCHOOL.calendar))


def leaders_lines(found: Iterable[Reminder]) -> list[tuple[str, int, date]]:
    return [(people_called(one.person), one.facts["count"], one.on) for one in found]


def people_called(key: UUID) -> str:
    return next(one.display for one in SCHOOL.people if one.id == key)

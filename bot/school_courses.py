"""The school's own courses as kinds: what people call them, and what of a day somebody without one should not do."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.courses import DEFAULTS, CourseKind
from bot.pupils import fold

if TYPE_CHECKING:
    from bot.school import School
    from bot.training import Course

_BY_CODE = {kind.code: kind for kind in DEFAULTS}
_BY_NAME = {fold(kind.name): kind for kind in DEFAULTS}
# What courses in holding are called that are none of those every school has.
_HOLDS = re.compile(
    r"\b(?:positive handling|physical intervention|restraint|restrictive|holding|safe touch)\b"
)
_SHORTEST = 5


def kind_of(course: "Course") -> CourseKind:
    """Return a course of the school as a kind: its own code, name and cycle; words and group of the one it resembles."""
    alike = alike_to(course)
    group = alike.group if alike else "hold" if _HOLDS.search(fold(course.name)) else ""
    words = alike.words if alike else ()
    return CourseKind(course.code, course.name, course.every_months, words, group)


def alike_to(course: "Course") -> CourseKind | None:
    """Return the course every school has that a course of the school is: by code, by name, or by a word in its name."""
    return _alike(course.code.upper(), fold(course.name))


@lru_cache(maxsize=1024)
def _alike(code: str, name: str) -> CourseKind | None:
    exact = _BY_CODE.get(code) or _BY_NAME.get(name)
    if exact is not None:
        return exact
    found = [
        (len(word), kind)
        for kind in DEFAULTS
        for word in (fold(kind.name), *kind.words)
        if len(word) >= _SHORTEST and re.search(rf"\b{re.escape(word)}\b", name)
    ]
    return max(found, key=lambda one: one[0])[1] if found else None


def kinds(school: "School") -> tuple[CourseKind, ...]:
    """Return the school's courses, those of its own sheet and those first named in a chat."""
    return tuple(kind_of(course) for course in school.courses)


def on_a_lock_screen(course: "Course") -> str:
    """Return what a course may be called where anybody can see it; "" for what a school named itself.

    A school's own name for a course may hold a pupil's: "Epilepsy, Kai".
    """
    alike = alike_to(course)
    return alike.name if alike else ""


def course_coded(school: "School", code: str) -> "Course | None":
    """Return the school's course with a code, in capitals or small letters."""
    return next((course for course in school.courses if fold(course.code) == fold(code)), None)

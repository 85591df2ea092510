"""Which course somebody may have meant whose words name none that is known."""

from rapidfuzz import fuzz

from bot.courses import DEFAULTS, CourseKind
from bot.pupils import fold
from bot.reading.course_words import CourseSaid
from bot.school import School
from bot.school_courses import kinds

MOST = 4
"""How many courses are offered: one question, a few buttons."""
UNNAMED = "Training"
_ALIKE = 70
_EVERYWHERE = frozenset(
    [
        "course",
        "training",
        "refresher",
        "awareness",
        "update",
        "session",
        "level",
        "the",
        "a",
        "an",
        "of",
        "and",
        "in",
        "for",
        "day",
        "online",
    ]
)
_LONGEST_NAME = 100
_LONGEST_CODE = 12


def likely(said: CourseSaid, school: School) -> tuple[CourseKind, ...]:
    """Return the courses whose names are most like what was typed; where nothing was, those the school counts."""
    own = [kind for kind in kinds(school) if kind.code != code_of(said.other)]
    codes = {kind.code for kind in own}
    known = [*own, *(kind for kind in DEFAULTS if kind.code not in codes)]
    if not said.other:
        return tuple(known[:MOST])
    scored = [(_likeness(said.other, kind), kind) for kind in known]
    close = sorted((one for one in scored if one[0] >= _ALIKE), key=lambda one: -one[0])
    return tuple(kind for _, kind in close[:MOST])


def made_up(other: str, known: tuple[CourseKind, ...]) -> CourseKind:
    """Return a course of the name that was typed: it stays on the person's list, and is due once."""
    name = " ".join(other.split())[:_LONGEST_NAME] or UNNAMED
    same = next((kind for kind in known if fold(kind.name) == fold(name)), None)
    return same or CourseKind(_free(code_of(name), known), name[:1].upper() + name[1:], None)


def _free(code: str, known: tuple[CourseKind, ...]) -> str:
    """Return a code that no other course has."""
    taken = {kind.code for kind in known}
    return next(one for one in (code, *(f"{code}-{count}" for count in range(2, 999))) if one not in taken)


def code_of(name: str) -> str:
    """Return a code for a course that has none: the letters of its name, at most twelve, behind a cross."""
    letters = "".join(sign for sign in fold(name or UNNAMED).upper() if sign.isascii() and sign.isalnum())
    return f"X-{letters[:_LONGEST_CODE] or 'OTHER'}"


def _likeness(typed: str, kind: CourseKind) -> float:
    names = (kind.name, *kind.words)
    return max(fuzz.token_set_ratio(_own_words(typed), _own_words(name)) for name in names)


def _own_words(name: str) -> str:
    """Return a name without the words that every course has in its name."""
    return " ".join(word for word in fold(name).split() if word not in _EVERYWHERE)

"""Which review somebody means who plans one in a chat: one that is there and moves, or a new one."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from bot.access import Action
from bot.people import Answer, Moment, Person, Thing, may
from bot.pupils import Pupil
from bot.reading.planning import Planned
from bot.reviews import APPRAISAL, PARTS, Review

_MISSED = timedelta(days=56)
_A_TERM = timedelta(days=42)
_APART = timedelta(days=120)


class Unclear(StrEnum):
    """Why nothing can be planned from what was typed."""

    UNREAD = "unread"
    WHICH = "which"
    NONE = "none"


def meant(mine: Sequence[Review], wanted: Planned, today: date) -> Review | Unclear | None:
    """Return which of somebody's reviews is meant, None for a new one; what is not clear is never guessed.

    A second one of the same kind within four months (of a support plan, six weeks) is the first one, moved.
    """
    same = sorted((one for one in mine if wanted.kind in {"", one.kind}), key=lambda one: one.day)
    ahead = [one for one in same if one.day >= today]
    if wanted.day is not None and not wanted.moves:
        return _near(ahead, wanted.kind, wanted.day) if wanted.kind else Unclear.UNREAD
    found = ahead or [one for one in same if one.day >= today - _MISSED][-1:]
    if len({one.kind for one in found}) > 1:
        return Unclear.WHICH
    return found[0] if found else Unclear.NONE


def _near(ahead: Sequence[Review], kind: str, day: date) -> Review | None:
    apart = _A_TERM if kind == "support_plan" else _APART
    near = (one for one in ahead if abs(one.day - day) <= apart)
    return min(near, key=lambda one: abs(one.day - day), default=None)


def of(reviews: Sequence[Review], whom: UUID) -> tuple[Review, ...]:
    """Return the reviews of a pupil, or of a member of staff."""
    return tuple(one for one in reviews if whom in {one.pupil, one.person})


def fits(kind: str, whom: Pupil | Person) -> bool:
    """Whether somebody can have a review of a kind: staff an appraisal, pupils every other one."""
    return kind in PARTS and (kind == APPRAISAL) == isinstance(whom, Person)


def named(code: str, at: Moment) -> Pupil | Person | None:
    """Return the pupil on roll, or else the member of staff, with a code, in capitals or not."""
    school, folded = at.school, code.casefold()
    pupils = (one for one in school.pupils if one.code.casefold() == folded and one.on_roll(at.today))
    staff = (one for one in school.people if one.code.casefold() == folded and one.active(at.today))
    return next(pupils, None) or next(staff, None)


def plans(actor: Person, at: Moment, whom: Pupil | Person | None = None) -> bool:
    """Whether somebody may say when a review is: of a pupil or of a colleague, without either at all."""
    thing = Thing(at.school.id, pupil=whom if isinstance(whom, Pupil) else None)
    action = Action.APPRAISAL_CHANGE if isinstance(whom, Person) else Action.REVIEW_CHANGE
    return may(actor, action, thing, at) is Answer.YES

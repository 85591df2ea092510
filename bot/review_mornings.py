"""What the morning message says of reviews: each person's own parts, meetings, and meetings that were moved.

A part is spoken of when it opens, a week before it is due, on its day, and then weekly for six weeks: on a school
morning, and with people who are not always in on the last one before that they are.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID, uuid5

from bot.calendar import day_words, local
from bot.reminders import Reminder
from bot.review_days import school_day_by
from bot.review_parts import Piece, attends_from, pieces
from bot.reviews import APPRAISAL
from bot.school import School

TOPIC = "Reviews"
WEEK = timedelta(days=7)
_OVERDUE_WEEKS = 6
_EARLIEST = timedelta(days=120)
"""Nothing is said of a meeting earlier: what opens six weeks before it may lie before a long holiday."""
_JUST_SAID = timedelta(days=4)


def parts(school: School, day: date) -> Iterator[Reminder]:
    """Return what stands on a date of everybody's parts: the newest reminder of each that is not done."""
    for piece in pieces(school, day, _EARLIEST):
        if not piece.part.tapped:
            yield from _meeting(school, piece, day)
        elif not piece.done and (on := newest(days(school, piece), day)):
            yield Reminder("review_part", subject_of(piece), on, piece.person.id, _facts(piece, day), TOPIC)


def days(school: School, piece: Piece) -> tuple[date, ...]:
    """Return the days from which a part is spoken of."""
    soon, due = (school_day_by(school, day, piece.person) for day in (piece.due - WEEK, piece.due))
    late = (piece.due + WEEK * count for count in range(1, _OVERDUE_WEEKS + 1))
    just_said = timedelta() <= soon - piece.opens < _JUST_SAID
    not_held = piece.part.after and soon < piece.review.day
    return (piece.opens, *(() if just_said or not_held else (soon,)), due, *late)


def newest(found: tuple[date, ...], day: date) -> date | None:
    """Return the last of some days that has come, None while none has."""
    return max((one for one in found if one <= day), default=None)


def _meeting(school: School, piece: Piece, day: date) -> Iterator[Reminder]:
    """A meeting is told the morning before; one that was moved also on the morning after that, if it is still to come."""
    review, person = piece.review, piece.person
    on = attends_from(school, piece)
    facts = _facts(piece, day) | {"at": f"{review.at:%H:%M}" if review.at else "", "place": review.place}
    # Another time or place is news: it is part of what names the line.
    told = subject_of(piece, facts["at"], review.place)
    if day >= on:
        yield Reminder("review_attend", told, on, person.id, facts, TOPIC)
    elif review.was and review.moved_at and review.moved_by != person.id:
        moved = local(review.moved_at, school.zone).date() + timedelta(days=1)
        facts |= {"was": day_words(review.was)}
        yield Reminder("review_moved", subject_of(piece, "moved"), moved, person.id, facts, TOPIC)


def _facts(piece: Piece, day: date) -> dict[str, object]:
    return {
        "part": piece.part.key,
        "due": day_words(piece.due),
        "late": piece.late(day),
        "today": piece.due == day,
        "meeting": day_words(piece.review.day),
        "appraisal": piece.review.kind == APPRAISAL,
    }


def subject_of(piece: Piece, *more: object) -> UUID:
    """Name a person's part of a review for ever."""
    return uuid5(piece.review.id, ":".join((piece.part.key, piece.person.id.hex, *map(str, more))))

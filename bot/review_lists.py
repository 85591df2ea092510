"""What somebody reads under /reviews: their own parts, and, of who plans reviews, those of everybody and what has no date."""

from datetime import timedelta

from bot.access import Action
from bot.people import Answer, Moment, Person, Thing, may
from bot.review_dates import Undated, undated
from bot.review_parts import Piece, Upcoming, open_between, pieces
from bot.review_plans import plans
from bot.reviews import APPRAISAL, Review

AHEAD = timedelta(weeks=8)
_SHOWN_DONE = timedelta(weeks=6)


def mine(reader: Person, at: Moment) -> tuple[Piece, ...]:
    """Return somebody's own parts of the next eight weeks and those that are late, the first one due first.

    What is done is shown for a while too: it can be taken back.
    """
    found = (piece for piece in pieces(at.school, at.today) if piece.person.id == reader.id)
    shown = (piece for piece in found if _shown(piece, at))
    return tuple(sorted(shown, key=lambda one: (one.done, one.due, one.review.id, one.part.due)))


def _shown(piece: Piece, at: Moment) -> bool:
    if piece.done:
        return piece.review.day >= at.today or piece.due >= at.today - _SHOWN_DONE
    return piece.due <= at.today + AHEAD


def everybodys(reader: Person, at: Moment) -> tuple[Upcoming, ...]:
    """Return the reviews of the next eight weeks and late parts, for who plans reviews: what they may read, late first."""
    if not plans(reader, at):
        return ()
    found = open_between(at.school, at.today, at.today + AHEAD)
    return tuple(one for one in found if reads(reader, one.review, at))


def without_date(reader: Person, at: Moment) -> tuple[Undated, ...]:
    """Return the reviews that have no date, for who plans reviews."""
    return undated(at.school, at.today) if plans(reader, at) else ()


def reads(reader: Person, review: Review, at: Moment) -> bool:
    """Whether somebody may read whom a review is about; an appraisal is read by its person and the head alone."""
    if review.kind == APPRAISAL:
        thing, action = Thing(at.school.id, owner=review.person), Action.APPRAISAL_READ
    else:
        thing, action = Thing(at.school.id, pupil=at.school.pupil(review.pupil)), Action.PLAN_READ
    return may(reader, action, thing, at) is Answer.YES


def whom(review: Review, at: Moment) -> str:
    """Return whom a review is about, as a chat says it: a pupil's code, a colleague's name."""
    pupil, person = at.school.pupil(review.pupil), at.school.person(review.person)
    return pupil.code if pupil else person.display if person else ""

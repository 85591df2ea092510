"""Who has which report to write, and which signed ones somebody may read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from bot.access import Action
from bot.calendar import local
from bot.people import Answer, Moment, Person, Thing, may
from bot.pupils import Pupil
from bot.reminders import Reminder
from bot.reports import Filed
from bot.review_lists import reads
from bot.review_mornings import TOPIC
from bot.review_parts import pieces, sencos
from bot.review_plans import plans
from bot.reviews import Review
from bot.school import School

PART = "report"
"""The part of a review that a brief report is."""
_SHOWN = timedelta(weeks=12)


@dataclass(frozen=True, slots=True)
class ToWrite:
    """A review somebody writes a brief report for, and its pupil."""

    review: Review
    pupil: Pupil


def to_write(writer: Person, at: Moment, review: str) -> ToWrite | None:
    """Return what somebody writes for the review with an id in hex; None when it is not theirs to write, now."""
    mine = (
        piece.review
        for piece in pieces(at.school, at.today)
        if piece.part.key == PART and piece.person.id == writer.id
    )
    one = next((one for one in mine if one.id.hex == review), None)
    pupil = at.school.pupil(one.pupil) if one else None
    if one is None or pupil is None:
        return None
    thing = Thing(at.school.id, owner=writer.id, pupil=pupil)
    return ToWrite(one, pupil) if may(writer, Action.PLAN_CONTRIBUTE, thing, at) is Answer.YES else None


def to_read(reader: Person, at: Moment) -> list[tuple[Filed, Review]]:
    """Return the signed reports that who plans reviews may read, those nobody has read first, then the newest first.

    A report is shown until twelve weeks after its review.
    """
    if not plans(reader, at):
        return []
    reviews = {one.id: one for one in at.school.reviews if one.day >= at.today - _SHOWN}
    found = [
        (one, review)
        for one in at.school.reports
        if (review := reviews.get(one.review)) and reads(reader, review, at)
    ]
    return sorted(found, key=lambda pair: (pair[0].opened_at is not None, -pair[0].signed_at.timestamp()))


def mornings(school: School, day: date) -> Iterator[Reminder]:
    """Tell who plans reviews how many reports wait to be read: once for each day on which one was signed."""
    waiting = [
        local(one.signed_at, school.zone).date() + timedelta(days=1)
        for one in school.reports
        if one.opened_at is None and _known(school, one.review, day)
    ]
    for person in sencos(school, day) if waiting else ():
        yield Reminder("report_to_read", person.id, max(waiting), person.id, {"count": len(waiting)}, TOPIC)


def _known(school: School, review: UUID, day: date) -> bool:
    return any(one.id == review and one.day >= day - _SHOWN for one in school.reviews)

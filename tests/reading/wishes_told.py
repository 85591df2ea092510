"""How a wish about a duty, training and cover are written down in one line, so that a table can hold them."""

from dataclasses import replace
from datetime import datetime, time
from uuid import UUID

from bot.cli.reading import read_one
from bot.courses import CourseKind
from bot.duties import Duty
from bot.reading import Part, Reading
from bot.reading.course_words import CourseSaid
from bot.reading.cover_words import CoverSaid
from bot.reading.duty_words import DutyWish
from bot.school import School
from tests.reading.labelled import cast

_WEEK = frozenset({"Mon", "Tue", "Wed", "Thu", "Fri"})


def _duty(number: int, session: str, zone: str, starts: time, ends: time) -> Duty:
    return Duty(UUID(int=number), _WEEK, session, starts, ends, zone, "", cast().people[1].id)


def with_rota() -> School:
    """Return the school of the labelled messages, with a rota."""
    rota = (
        _duty(1, "break", "zone 2 (tyres)", time(10, 40), time(11)),
        _duty(2, "break", "field", time(10, 40), time(11)),
        _duty(3, "lunch", "hall", time(12), time(12, 30)),
        _duty(4, "lunch", "zone 1 (quiet garden)", time(12, 30), time(13)),
        _duty(5, "gate", "front gate", time(15, 15), time(15, 30)),
    )
    return replace(cast(), rota=rota)


CATHETER = CourseKind("CATH", "Catheter care", 12, ("catheter",), "medicine")


def reading(message: str, by: str, sent: datetime) -> Reading:
    """Return a message of somebody of the cast as it is read."""
    return Reading(read_one({"id": "1", "sent": sent.isoformat(), "by": by, "msg": message}, with_rota()))


def part(message: str, by: str, sent: datetime, kind: str) -> Part | None:
    """Return the part of a kind in a message."""
    return next((one for one in reading(message, by, sent).parts if one.kind == kind), None)


def wish_told(wish: DutyWish | None) -> str:
    """Write a wish down: "swap 24; break; asks jo; gives 30 lunch"."""
    if wish is None:
        return "none"
    given = " ".join(filter(None, ("gives", wish.gives_day and f"{wish.gives_day.day}", wish.gives_session)))
    told = (
        f"{wish.type} {wish.day.day}",
        wish.session,
        wish.zone,
        wish.at and f"at {wish.at:%H:%M}",
        wish.whole_day and "whole day",
        wish.asked and "asks " + ", ".join(one.code for one in wish.asked),
        wish.agreed and "agreed",
        wish.gives and given,
        wish.until and f"until {wish.until:%H:%M}",
        wish.late_minutes and f"{wish.late_minutes} late",
    )
    return "; ".join(one for one in told if one)


def course_told(said: CourseSaid) -> str:
    """Write training down: "PFA done 2026-11-21 expires 2029-11-20"."""
    told = (
        said.course.code if said.course else f"? {said.other}",
        said.done and f"done {said.done}",
        said.expires and f"expires {said.expires}",
        said.booked and f"booked {said.booked}",
        said.hours and f"hours {said.hours:g}",
        said.people and "people " + ", ".join(one.code for one in said.people),
    )
    return " ".join(one for one in told if one)


def cover_told(said: CoverSaid | None) -> str:
    """Write cover down: "ta2 KB 24 am for ta1"."""
    if said is None:
        return "none"
    told = (
        said.person.code,
        said.pupil.code,
        f"{said.day:%d}",
        said.half,
        said.instead_of and f"for {said.instead_of.code}",
    )
    return " ".join(one for one in told if one)

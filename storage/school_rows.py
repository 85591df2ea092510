"""Rows of a school's tables as the plain values that decisions need."""

from typing import Any

from bot.calendar import Span
from bot.cover import Cover, Stage
from bot.duties import Duty, days_from
from bot.handover import Handover
from bot.people import Flag, Person, Role
from bot.pupils import Pupil
from bot.reports import Filed
from bot.reviews import Done, Review
from bot.school import Assignment, SchoolClass
from bot.training import Course, Training

TRAINING = ("id", "person", "course", "done", "expires", "said_at", "seen_by", "not_right_at")
"""The columns of training that decisions need: hours and certificates stay where they are."""


def person_of(row: dict[str, Any]) -> Person:
    """Return a row of the person table as a plain value."""
    words = set((row["roles"] or "").split())
    return Person(
        id=row["id"],
        school=row["school"],
        code=row["code"],
        name=row["name"],
        display=row["display"],
        roles=frozenset(Role(word) for word in words & set(Role)),
        flags=frozenset(Flag(word) for word in words & set(Flag)),
        starts=row["starts"],
        ends=row["ends"],
        works=row["works"] or "",
        telegram_id=row["telegram_id"],
        unreachable_at=row["unreachable_at"],
        stepped_up_until=row["stepped_up_until"],
        away_until=row["away_until"],
        evening=bool(row["evening"]),
    )


def pupil_of(row: dict[str, Any]) -> Pupil:
    """Return a row of a pupil as a plain value."""
    return Pupil(
        id=row["id"],
        school=row["school"],
        code=row["code"],
        first_name=row["first_name"],
        last_name=row["last_name"],
        known_as=row["known_as"] or "",
        aliases=tuple((row["aliases"] or "").split("\n")) if row["aliases"] else (),
        class_id=row["school_class"],
        sen_status=row["sen_status"],
        starts=row["starts"],
        ends=row["ends"],
    )


def assignment_of(row: dict[str, Any]) -> Assignment:
    """Return a row of a assignment as a plain value."""
    days = days_from(row["days"]) if row["days"] else frozenset()
    whose = row["person"], row["pupil"]
    return Assignment(*whose, row["starts"], row["ends"], days, row["said_at"], row["id"])


def duty_of(row: dict[str, Any]) -> Duty:
    """Return a row of a duty of the rota as a plain value."""
    return Duty(
        id=row["id"],
        days=days_from(row["days"]),
        session=row["session"],
        starts_at=row["starts_at"],
        ends_at=row["ends_at"],
        zone=row["zone"] or "",
        role=row["role"] or "",
        person=row["person"],
        starts=row["starts"],
        ends=row["ends"],
    )


def class_of(row: dict[str, Any]) -> SchoolClass:
    """Return a row of a class as a plain value."""
    return SchoolClass(row["id"], row["code"], row["name"] or "", row["year"] or "", row["teacher"])


def span_of(row: dict[str, Any]) -> Span:
    """Return a row of the calendar as a plain value."""
    return Span(row["kind"], row["starts"], row["ends"], row["ends_at"], row["note"] or "")


def cover_of(row: dict[str, Any]) -> Cover:
    """Return a row of a duty without its person as a plain value."""
    return Cover(**row | {"stage": Stage(row["stage"])})


def review_of(row: dict[str, Any]) -> Review:
    """Return a row of a review as a plain value."""
    return Review(
        id=row["id"],
        kind=row["kind"],
        day=row["date"],
        at=row["time"],
        place=row["place"] or "",
        **{name: row[name] for name in ("pupil", "person", "was", "moved_at", "moved_by")},
    )


def done_of(row: dict[str, Any]) -> Done:
    """Return a row of a part that is done as a plain value."""
    return Done(row["review"], row["part"], row["person"])


def filed_of(row: dict[str, Any]) -> Filed:
    """Return a row of a signed report as a plain value."""
    return Filed(**row)


def course_of(row: dict[str, Any]) -> Course:
    """Return a row of a course as a plain value."""
    return Course(row["id"], row["code"], row["name"] or "", row["every_months"])


def training_of(row: dict[str, Any]) -> Training:
    """Return a row of training as a plain value."""
    return Training(**{name: row[name] for name in TRAINING})


def handover_of(row: dict[str, Any]) -> Handover:
    """Return a row of a handover as a plain value."""
    return Handover(row["record"], row["pupil"], row["by"], row["at"], row["read_by"])

"""The cast of a school as JSON, for reading messages without a database; the format of tests/reading/school.json."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from bot.calendar import Span
from bot.people import Flag, Person, Role
from bot.pupils import Pupil
from bot.school import Assignment, School, SchoolClass

_CAST = UUID("6f1d6d0e-6c3a-4c57-9f0f-5f9d5c0d3a11")
"""The namespace of the ids that a cast's codes become: nobody but the reader of its messages ever sees them."""


def school_from(cast: Mapping[str, Any]) -> School:
    """Return the school of a cast.

    Raises:
        KeyError, ValueError, TypeError: something is missing or is not what it should be.

    """
    key, about = _id("school"), cast["school"]
    settings = {"name": about["name"], "timezone": about.get("timezone", "Europe/London")}
    spans = tuple(
        Span("term", date.fromisoformat(first), date.fromisoformat(last))
        for first, last in about.get("terms", ())
    )
    staff, pupils = cast["staff"], cast["pupils"]
    classes = tuple(
        SchoolClass(_id(f"class of {one['code']}"), one["code"], one["code"], "", _id(one["code"]))
        for one in staff
        if one.get("class_of")
    )
    group = {code: _id(f"class of {one['code']}") for one in staff for code in one.get("class_of", ())}
    return School(
        key,
        1,
        settings,
        tuple(_person(key, one) for one in staff),
        pupils=tuple(_pupil_of(key, one, group.get(one["code"])) for one in pupils),
        classes=classes,
        assignments=tuple(
            Assignment(_id(one["code"]), _id(code)) for one in staff for code in one.get("pupils", ())
        ),
        calendar=spans,
    )


def _id(code: str) -> UUID:
    return uuid5(_CAST, code)


def _person(school: UUID, one: Mapping[str, Any]) -> Person:
    flags = frozenset({Flag.FIRST_AIDER}) if one.get("first_aider") else frozenset()
    roles = frozenset(Role(role) for role in one.get("roles", ()))
    aliases = tuple(one.get("aliases", ()))
    return Person(
        _id(one["code"]), school, one["code"], one["name"], one["name"], roles, flags, aliases=aliases
    )


def _pupil_of(school: UUID, one: Mapping[str, Any], group: UUID | None) -> Pupil:
    return Pupil(
        _id(one["code"]),
        school,
        one["code"],
        one["first_name"],
        one["last_name"],
        aliases=tuple(one.get("aliases", ())),
        class_id=group,
        pronoun=one.get("pronoun", ""),
    )

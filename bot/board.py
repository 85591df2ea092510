"""The board of a day and the rota of a week: who is where, who has a pupil of their own first, what needs somebody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from bot.calendar import ends_early, is_bank_holiday
from bot.duties import Duty, DutyAnswer
from bot.people import Person
from bot.school import School

_WEEK = 5


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody in a zone. `pupil_first`: their own pupil is with them, so the zone is not theirs alone to watch."""

    person: Person
    role: str
    pupil_first: bool
    answer: DutyAnswer | None = None


@dataclass(frozen=True, slots=True)
class Zone:
    """A place at a time: who stands there, and how many duties of it have nobody yet."""

    name: str
    people: tuple[Standing, ...]
    missing: int = 0

    @property
    def nobody_free(self) -> bool:
        """Whether no adult is there who has no pupil of their own first."""
        return all(one.pupil_first for one in self.people)


@dataclass(frozen=True, slots=True)
class Session:
    """What begins at one time: its name, its times, its zones."""

    name: str
    begins: time
    ends: time
    zones: tuple[Zone, ...]


Answers = Mapping[tuple[UUID, UUID], DutyAnswer]
"""By duty and person, what was answered today."""


def board(school: School, day: date, answers: Answers | None = None) -> tuple[Session, ...]:
    """Return the duties of a date by time, session and zone; on a day without school there are none."""
    if not school.is_open(day):
        return ()
    found: dict[tuple[time, time, str], dict[str, list[Duty]]] = {}
    until = ends_early(day, school.calendar) or time.max
    for duty in school.rota:
        if duty.on(day) and duty.starts_at < until:
            key = (duty.starts_at, duty.ends_at, duty.session)
            found.setdefault(key, {}).setdefault(duty.zone, []).append(duty)
    return tuple(
        Session(
            name,
            begins,
            ends,
            tuple(_zone(school, day, one, mine, answers or {}) for one, mine in zones.items()),
        )
        for (begins, ends, name), zones in sorted(found.items())
    )


def _zone(school: School, day: date, name: str, duties: list[Duty], answers: Answers) -> Zone:
    standing = []
    for duty in duties:
        person = school.person(school.holder(duty, day))
        if person is not None and person.active(day):
            first = bool(school.assigned_pupils(person.id, day))
            standing.append(Standing(person, duty.role, first, answers.get((duty.id, person.id))))
    return Zone(name, tuple(standing), len(duties) - len(standing))


def week_of(day: date) -> date:
    """Return the Monday of a date's week; of a Saturday and Sunday the next one."""
    monday = day - timedelta(days=day.weekday())
    return monday if day.weekday() < _WEEK else monday + timedelta(days=7)


def fairness(school: School, monday: date) -> list[tuple[Person, int, int]]:
    """Return how the duties of a week are shared out: each person, how many, how many minutes; most first."""
    found: dict[UUID, list[int]] = {}
    for day in _days(monday):
        for key, duties in school.duties(day).items() if school.is_open(day) else ():
            found.setdefault(key, []).extend(map(_minutes, duties))
    shared = [(person, len(mine), sum(mine)) for key, mine in found.items() if (person := school.person(key))]
    return sorted(shared, key=lambda one: (-one[2], -one[1], one[0].display))


def rota_facts(school: School, monday: date, today: date) -> dict[str, Any]:
    """Return what `prompts.documents.rota` is made of: the week from a Monday on."""
    days = [(day, board(school, day)) for day in _days(monday)]
    times = sorted({(one.begins, one.ends, one.name) for _, sessions in days for one in sessions})
    return {
        "school": school.name,
        "week": f"Week of {monday.day} {monday:%B %Y}",
        "printed": f"{today.day} {today:%B %Y}",
        "days": [
            {"name": f"{day:%A}", "date": f"{day.day} {day:%B}", "closed": closed_words(school, day)}
            for day, _ in days
        ],
        "rows": [
            {
                "session": name[:1].upper() + name[1:],
                "time": f"{begins:%H:%M}–{ends:%H:%M}",
                "cells": [_cell(sessions, (begins, ends, name)) for _, sessions in days],
            }
            for begins, ends, name in times
        ],
        "people": [
            {"name": person.display, "count": count, "minutes": minutes}
            for person, count, minutes in fairness(school, monday)
        ],
    }


def _cell(sessions: tuple[Session, ...], key: tuple[time, time, str]) -> list[dict[str, Any]]:
    found = [one for one in sessions if (one.begins, one.ends, one.name) == key]
    return [
        {
            "zone": zone.name,
            "nobody_free": zone.nobody_free,
            "people": [
                {"name": one.person.display, "role": one.role, "pupil_first": one.pupil_first}
                for one in zone.people
            ],
        }
        for session in found
        for zone in session.zones
    ]


def closed_words(school: School, day: date) -> str:
    """Return why there is no school on a date: "INSET day", "bank holiday"; "" when there is."""
    if school.is_open(day):
        return ""
    if day.weekday() >= _WEEK:
        return "weekend"
    kinds = {span.kind for span in school.calendar if span.holds(day)}
    if "inset" in kinds:
        return "INSET day"
    if "closure" in kinds:
        return "closed"
    return "bank holiday" if is_bank_holiday(day, school.setting("country_division")) else "holiday"


def _days(monday: date) -> list[date]:
    return [monday + timedelta(days=count) for count in range(_WEEK)]


def _minutes(duty: Duty) -> int:
    return (duty.ends_at.hour - duty.starts_at.hour) * 60 + duty.ends_at.minute - duty.starts_at.minute

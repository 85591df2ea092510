"""A school as one value: its people, pupils, calendar, rota and settings at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from functools import cached_property
from typing import Any
from uuid import UUID

from bot.calendar import Span, ends_early, instant, is_school_day, local
from bot.decided import Decided
from bot.duties import Duty
from bot.enrolment import Assignment, Enrolment, SchoolClass
from bot.handover import Handover
from bot.occurrences import Occurrence
from bot.people import Moment, Person, Role
from bot.reading.names import Roll
from bot.reading.shorthand import table
from bot.reminders import Reminder
from bot.reports import Filed
from bot.reviews import Done, Review
from bot.rota import Rota
from bot.training import Course, Training


@dataclass(frozen=True)
class School(Enrolment, Rota, Decided):
    """Everything decisions need to know of a school. `version` grows with each change to any of it."""

    id: UUID
    version: int
    people: tuple[Person, ...] = ()
    calendar: tuple[Span, ...] = ()
    reviews: tuple[Review, ...] = ()
    done: frozenset[Done] = frozenset()
    reports: tuple[Filed, ...] = ()
    courses: tuple[Course, ...] = ()
    trainings: tuple[Training, ...] = ()
    handovers: tuple[Handover, ...] = ()

    def with_parts(self, version: int, **parts: Any) -> "School":
        """Return the school of a later version, in which some fields are others; what rests on none of them is kept."""
        after = replace(self, version=version, **parts)
        for name, fields_of in RESTS_ON.items():
            if name in self.__dict__ and fields_of.isdisjoint(parts):
                after.__dict__[name] = self.__dict__[name]
        return after

    def at(self, now: datetime) -> Moment:
        """Return the moment `may()` wants: this school, now, and the date there."""
        return Moment(self, now, local(now, self.zone).date())

    @cached_property
    def _people(self) -> dict[UUID, Person]:
        return {person.id: person for person in self.people}

    def person(self, key: UUID | None) -> Person | None:
        """Return the person with this id, if the school has one."""
        return self._people.get(key) if key else None

    @cached_property
    def shorthand(self) -> dict[str, str]:
        """The table of short forms, with the school's own."""
        return table(self.setting("shorthand"))

    @cached_property
    def days(self) -> dict[tuple[str, date], tuple[Occurrence, ...]]:
        """What `bot.schedule` found due of a kind on a date, kept: the same value gives the same answer."""
        return {}

    @cached_property
    def mornings_end(self) -> dict[date, datetime]:
        """After which moment of a date nobody's morning begins any more, kept likewise."""
        return {}

    @cached_property
    def mornings(self) -> dict[date, dict[UUID, tuple[Reminder, ...]]]:
        """What `bot.mornings` found to say to each person on a date, kept likewise."""
        return {}

    @cached_property
    def _rolls(self) -> dict[date, Roll]:
        return {}

    def roll(self, day: date) -> Roll:
        """Return everybody there on a day by what they answer to."""
        if day not in self._rolls:
            pupils = (pupil for pupil in self.pupils if pupil.on_roll(day))
            self._rolls[day] = Roll.of(pupils, (one for one in self.people if one.active(day)))
        return self._rolls[day]

    def with_role(self, role: Role) -> tuple[Person, ...]:
        """Return everyone who has a role, by code."""
        if role not in self._roles:
            self._roles[role] = tuple(person for person in self.people if role in person.roles)
        return self._roles[role]

    @cached_property
    def _roles(self) -> dict[Role, tuple[Person, ...]]:
        return {}

    @cached_property
    def _open(self) -> dict[date, bool]:
        return {}

    def is_open(self, day: date) -> bool:
        """Whether pupils are in on that day."""
        if day not in self._open:
            self._open[day] = is_school_day(day, self.calendar, self.setting("country_division"))
        return self._open[day]

    def duties(self, day: date, until: time = time.max) -> dict[UUID, tuple[Duty, ...]]:
        """Return each person's duties of a date, earliest first; on a half day those that begin before pupils go home."""
        return super().duties(day, min(until, ends_early(day, self.calendar) or time.max))

    def day_ends(self, day: date) -> time:
        """Return when pupils go home on that day."""
        return ends_early(day, self.calendar) or self.clock("day_ends")

    def on_watch(self, now: datetime) -> bool:
        """Whether it is a school day between the hours in which safeguarders are rung again and again."""
        there = local(now, self.zone)
        return self.is_open(there.date()) and self.clock("watch_starts") <= there.time() < self.clock(
            "watch_ends"
        )

    def watch_begins(self, day: date) -> datetime:
        """Return when the watch of a day begins, in UTC."""
        return instant(day, self.clock("watch_starts"), self.zone)


_EVERYTHING = frozenset(field.name for field in fields(School)) - {"id", "version"}
RESTS_ON: Mapping[str, frozenset[str]] = {
    "shorthand": frozenset({"settings"}),
    "days": _EVERYTHING,
    "mornings": _EVERYTHING - {"rota", "covers"},
    "mornings_end": frozenset({"people", "settings"}),
    "_assigned": frozenset({"assignments"}),
    "_covers": frozenset({"covers"}),
    "_duties": frozenset({"rota"}),
    "_held": frozenset({"rota", "covers", "calendar"}),
    "_open": frozenset({"calendar", "settings"}),
    "_people": frozenset({"people"}),
    "_pupils": frozenset({"pupils"}),
    "_roles": frozenset({"people"}),
    "_rolls": frozenset({"people", "pupils"}),
    "_supporting": frozenset({"assignments"}),
    "_teachers": frozenset({"classes"}),
}
"""What a school works out once and keeps, and the fields it is worked out from."""

__all__ = ["RESTS_ON", "Assignment", "School", "SchoolClass"]

"""Which pupils a school has, which class each is in, and who supports whom."""

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from uuid import UUID

from bot.pupils import Pupil


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who supports which pupil, from `starts` to `ends` (both belong), on which weekdays (empty: all).

    What was said in a chat has `said_at`. `id` is that of its row.
    """

    person: UUID
    pupil: UUID
    starts: date | None = None
    ends: date | None = None
    days: frozenset[str] = frozenset()
    said_at: datetime | None = None
    id: UUID | None = field(default=None, compare=False)

    def runs(self, day: date) -> bool:
        """Whether a date lies between its first and its last day, whatever the weekday."""
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)

    def on(self, day: date) -> bool:
        """Whether it holds on that date."""
        return self.runs(day) and (not self.days or f"{day:%a}" in self.days)


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """A class and its teacher."""

    id: UUID
    code: str
    name: str
    year: str
    teacher: UUID | None


@dataclass(frozen=True, kw_only=True)
class Enrolment:
    """The pupils, their classes and their support."""

    pupils: tuple[Pupil, ...] = ()
    classes: tuple[SchoolClass, ...] = ()
    assignments: tuple[Assignment, ...] = ()

    @cached_property
    def _pupils(self) -> dict[UUID, Pupil]:
        return {pupil.id: pupil for pupil in self.pupils}

    @cached_property
    def _teachers(self) -> dict[UUID, UUID | None]:
        return {group.id: group.teacher for group in self.classes}

    @cached_property
    def _assigned(self) -> dict[UUID, list[Assignment]]:
        found: dict[UUID, list[Assignment]] = {}
        for assignment in self.assignments:
            found.setdefault(assignment.person, []).append(assignment)
        return found

    def pupil(self, key: UUID | None) -> Pupil | None:
        """Return the pupil with this id, if the school has one."""
        return self._pupils.get(key) if key else None

    @cached_property
    def _supporting(self) -> dict[UUID, list[Assignment]]:
        found: dict[UUID, list[Assignment]] = {}
        for assignment in self.assignments:
            found.setdefault(assignment.pupil, []).append(assignment)
        return found

    def supporting(self, pupil: UUID) -> tuple[Assignment, ...]:
        """Return everyone who was, is or will be assigned to a pupil."""
        return tuple(self._supporting.get(pupil, ()))

    def pupil_coded(self, code: str) -> Pupil | None:
        """Return the pupil with this code."""
        return next((pupil for pupil in self.pupils if pupil.code == code), None)

    def teacher_of(self, pupil: Pupil) -> UUID | None:
        """Return who teaches the pupil's class."""
        return self._teachers.get(pupil.class_id) if pupil.class_id else None

    def class_of(self, pupil: Pupil) -> SchoolClass | None:
        """Return the pupil's class."""
        return next((group for group in self.classes if group.id == pupil.class_id), None)

    def is_assigned(self, person: UUID, pupil: UUID, day: date) -> bool:
        """Whether the person supports the pupil on that day."""
        return any(row.pupil == pupil and row.on(day) for row in self._assigned.get(person, ()))

    def assigned_pupils(self, person: UUID, day: date) -> tuple[Pupil, ...]:
        """Return the pupils on roll that a person supports on that day, without doubles."""
        ids = dict.fromkeys(row.pupil for row in self._assigned.get(person, ()) if row.on(day))
        return tuple(pupil for key in ids if (pupil := self._pupils.get(key)) and pupil.on_roll(day))

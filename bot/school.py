"""A school as one value: its people, pupils, calendar, rota and settings at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cached_property
from uuid import UUID

from bot.calendar import Span, ends_early, instant, is_school_day, local
from bot.duties import Duty
from bot.people import Moment, Person, Role
from bot.pupils import Pupil


@dataclass(frozen=True, slots=True)
class Setting:
    """Something a school decides: its value until then, and what it means."""

    default: str
    explained: str


SETTINGS: dict[str, Setting] = {
    "name": Setting("Our school", "The school's name, as people call it."),
    "country_division": Setting("ENG", "Whose bank holidays count: ENG, WLS, SCT or NIR."),
    "timezone": Setting("Europe/London", "The zone of the school's clocks."),
    "day_starts": Setting("08:30", "When pupils' day starts."),
    "day_ends": Setting("15:15", "When pupils go home."),
    "break": Setting("10:40-11:00", "Morning break, from-to."),
    "lunch": Setting("12:00-13:00", "Lunch, from-to."),
    "duty_list_at": Setting("07:45", "When each person gets the day's duties."),
    "duty_notice": Setting("10", "How many minutes before a duty its reminder comes."),
    "teacher_digest_at": Setting("15:20", "When class teachers get the day's notes."),
    "senco_digest_at": Setting("Fri 14:00", "When the SENCO gets the week's notes."),
    "watch_starts": Setting("07:45", "From when on school days safeguarders can be rung again and again."),
    "watch_ends": Setting("16:30", "Until when on school days safeguarders can be rung again and again."),
    "ladder_deputies": Setting("10", "Minutes until a concern nobody has goes to the deputies."),
    "ladder_head": Setting("20", "Minutes until it goes to the headteacher."),
    "ladder_all": Setting("30", "Minutes until everyone is rung and the reporter is told to go in person."),
    "ladder_repeat": Setting(
        "15", "Minutes between further rings, and until nobody-reachable is tried again."
    ),
    "emergency_number": Setting("999", "What to ring when a child is in danger now."),
    "childrens_services": Setting("", "Children's social care, daytime."),
    "emergency_duty_team": Setting("", "Children's social care, out of hours."),
}


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who supports which pupil, from `starts` to `ends` (both belong), on which weekdays (empty: all)."""

    person: UUID
    pupil: UUID
    starts: date | None = None
    ends: date | None = None
    days: frozenset[str] = frozenset()

    def on(self, day: date) -> bool:
        """Whether it holds on that date."""
        inside = (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)
        return inside and (not self.days or f"{day:%a}" in self.days)


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """A class and its teacher."""

    id: UUID
    code: str
    name: str
    year: str
    teacher: UUID | None


@dataclass(frozen=True)
class School:
    """Everything decisions need to know of a school. `version` grows with each change to any of it."""

    id: UUID
    version: int
    settings: Mapping[str, str] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    pupils: tuple[Pupil, ...] = ()
    classes: tuple[SchoolClass, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    calendar: tuple[Span, ...] = ()
    rota: tuple[Duty, ...] = ()

    def setting(self, key: str) -> str:
        """Return the school's value of a setting, or the default."""
        return self.settings.get(key) or SETTINGS[key].default

    def minutes(self, key: str) -> int:
        """Return a setting that is a number of minutes."""
        return int(self.setting(key))

    def clock(self, key: str) -> time:
        """Return a setting that is a time of day."""
        return time.fromisoformat(self.setting(key))

    @property
    def name(self) -> str:
        """The school's name."""
        return self.setting("name")

    @property
    def zone(self) -> str:
        """The school's time zone."""
        return self.setting("timezone")

    def at(self, now: datetime) -> Moment:
        """Return the moment `may()` wants: this school, now, and the date there."""
        return Moment(self, now, local(now, self.zone).date())

    @cached_property
    def _people(self) -> dict[UUID, Person]:
        return {person.id: person for person in self.people}

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

    def person(self, key: UUID | None) -> Person | None:
        """Return the person with this id, if the school has one."""
        return self._people.get(key) if key else None

    def pupil(self, key: UUID | None) -> Pupil | None:
        """Return the pupil with this id, if the school has one."""
        return self._pupils.get(key) if key else None

    def pupil_coded(self, code: str) -> Pupil | None:
        """Return the pupil with this code."""
        return next((pupil for pupil in self.pupils if pupil.code == code), None)

    def with_role(self, role: Role) -> tuple[Person, ...]:
        """Return everyone who has a role, by code."""
        return tuple(person for person in self.people if role in person.roles)

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

    def is_open(self, day: date) -> bool:
        """Whether pupils are in on that day."""
        return is_school_day(day, self.calendar, self.setting("country_division"))

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

"""The school whose year is lived through: its people and their hours, its rota, its reviews and certificates."""

import random
from datetime import date, datetime, time, timedelta
from itertools import cycle
from uuid import UUID

from bot.hours import shifts_on
from storage import Store, new_id
from storage.tables import assignment, calendar, course, person, pupil, review, rota, school_class, training

TAS, PUPILS, TEACHERS = 40, 60, 14
DUTIES, REVIEWS, CERTIFICATES = 390, 120, 300
FIRST, LAST = date(2026, 9, 1), date(2027, 7, 21)
TERMS = (
    (date(2026, 9, 2), date(2026, 10, 23)),
    (date(2026, 11, 2), date(2026, 12, 18)),
    (date(2027, 1, 4), date(2027, 2, 12)),
    (date(2027, 2, 22), date(2027, 3, 25)),
    (date(2027, 4, 12), date(2027, 5, 28)),
    (date(2027, 6, 7), date(2027, 7, 21)),
    (date(2027, 9, 1), date(2027, 10, 22)),
)
INSETS = (date(2026, 9, 2), date(2026, 11, 27), date(2027, 1, 4), date(2027, 6, 7))
HALF_DAYS = ((date(2026, 12, 18), time(13, 15)), (date(2027, 7, 21), time(13, 15)))
PATTERNS = ("", "Mon-Fri 08:30-15:30", "Mon-Fri 08:30-12:30", "Mon-Wed 08:30-15:30", "Wed-Fri 08:30-15:30")
OTHERS = {
    "senco": "senco",
    "dsl": "dsl",
    "deputy": "deputy_dsl teacher",
    "head": "head",
    "office": "office",
    "lead": "ta duty_lead",
}
SESSIONS = (
    ("gate", time(8, 30), time(8, 45), 10),
    ("break", time(10, 40), time(11, 0), 24),
    ("lunch", time(12, 0), time(12, 30), 22),
    ("lunch", time(12, 30), time(13, 0), 22),
)
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri")
COURSES = (
    ("PFA", 36),
    ("SG", 12),
    ("TT1", 24),
    ("MEDS", 12),
    ("FIRE", 12),
    ("KCSIE", 12),
    ("EPI", 12),
    ("MH", 12),
)
KINDS = ("ehcp_annual", "support_plan", "health_plan", "behaviour_plan")


class Founding:
    """Puts the school into the database; the same school each time."""

    def __init__(self, store: Store, key: UUID) -> None:
        """Prepare; `all` does it."""
        self.store, self.key = store, key
        self.chance = random.Random(2026)
        self.works: dict[UUID, str] = {}
        self.tas: list[UUID] = []
        self.teachers: list[UUID] = []
        self.pupils: list[UUID] = []

    async def all(self, now: datetime) -> None:
        """Put everything in."""
        await self.store.schools.add(self.key, now)
        self._people()
        await self.store.tx.flush()
        self._pupils()
        await self.store.tx.flush()
        self._calendar()
        self._rota()
        self._reviews()
        self._certificates()

    def _add(self, table: object, **values: object) -> UUID:
        key = new_id()
        self.store.tx.add(table, school=self.key, id=key, **values)  # type: ignore[arg-type]
        return key

    def _person(self, code: str, roles: str, works: str) -> UUID:
        row = {"code": code, "name": code, "display": code, "roles": roles, "works": works}
        key = self._add(person, telegram_id=10_000 + len(self.works), evening=code.endswith("7"), **row)
        self.works[key] = works
        return key

    def _people(self) -> None:
        patterns = cycle(PATTERNS)
        self.tas = [self._person(f"ta{number}", "ta", next(patterns)) for number in range(TAS)]
        self.teachers = [self._person(f"t{number}", "teacher", "") for number in range(TEACHERS)]
        for code, roles in OTHERS.items():
            self._person(code, roles, "Mon-Fri 08:00-16:30")

    def _pupils(self) -> None:
        classes = [
            self._add(
                school_class, code=f"c{number}", name=f"c{number}", year=str(number % 7), teacher=teacher
            )
            for number, teacher in enumerate(self.teachers)
        ]
        for number in range(PUPILS):
            names = {"first_name": f"First{number}", "last_name": "Last", "aliases": f"P{number}"}
            status = "ehcp" if number % 2 else "support"
            group = classes[number % len(classes)]
            self.pupils.append(
                self._add(pupil, code=f"P{number}", school_class=group, sen_status=status, **names)
            )

    def _calendar(self) -> None:
        for number, child in enumerate(self.pupils):
            self._add(assignment, person=self.tas[number % TAS], pupil=child)
        for starts, ends in TERMS:
            self._add(calendar, kind="term", starts=starts, ends=ends)
        for day in INSETS:
            self._add(calendar, kind="inset", starts=day, ends=day)
        for day, at in HALF_DAYS:
            self._add(calendar, kind="half_day", starts=day, ends=day, ends_at=at)

    def _rota(self) -> None:
        """390 duties a week, each in the hours of who has it, nobody in two places at once."""
        number = 0
        for day in DAYS:
            for session, begins, ends, places in SESSIONS:
                able = [one for one in (*self.tas, *self.teachers) if self._works(one, day, begins, ends)]
                for who in self.chance.sample(able, min(places, len(able), DUTIES - number)):
                    row = {"days": day, "session": session, "zone": f"zone {number % 6 + 1}", "person": who}
                    self._add(rota, starts_at=begins, ends_at=ends, **row)
                    number += 1

    def _works(self, who: UUID, day: str, begins: time, ends: time) -> bool:
        return any(first <= begins and ends <= last for first, last in shifts_on(self.works[who], day))

    def _reviews(self) -> None:
        days = [FIRST + timedelta(days=count) for count in range((LAST - FIRST).days)]
        open_days = [day for day in days if day.weekday() < 5 and any(a <= day <= b for a, b in TERMS)]
        for number in range(REVIEWS):
            child = self.pupils[number % PUPILS]
            # The second of a pupil lies half a year after the first.
            place = (number % PUPILS * 3 + number // PUPILS * (len(open_days) // 2)) % len(open_days)
            row = {"kind": KINDS[number % len(KINDS)], "date": open_days[place], "time": time(9, 30)}
            self._add(review, pupil=child, place="Meeting room", **row)

    def _certificates(self) -> None:
        courses = [
            (self._add(course, code=code, name=code, every_months=months), months) for code, months in COURSES
        ]
        staff = list(self.works)
        for number in range(CERTIFICATES):
            key, months = courses[number % len(courses)]
            age = self.chance.randrange(months * 30 - 330, months * 30)
            done = FIRST - timedelta(days=max(age, 1))
            self._add(training, person=staff[number % len(staff)], course=key, done=done)

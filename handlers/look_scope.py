"""What a look back is about: one pupil or all that somebody may read, and which days; as a button carries it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from bot.calendar import Span
from bot.casework import senco_may_know
from bot.people import Moment, Person, Role
from bot.periods import Period, period
from bot.progress import Progress
from bot.pupils import Pupil
from bot.routes import for_senco
from handlers.looking_back import allowed, looked_back, readable
from storage import Store

ALL = "all"
_LONGEST = timedelta(days=400)
_NO_DASHES = "%Y%m%d"


@dataclass(frozen=True, slots=True)
class Scope:
    """One pupil, or None for all, from a first day to a last."""

    pupil: Pupil | None
    first: date
    last: date

    def packed(self) -> str:
        """Return it as a button carries it: three parts, at most 50 bytes."""
        whom = self.pupil.id.hex if self.pupil else ALL
        return f"{whom}:{self.first:{_NO_DASHES}}:{self.last:{_NO_DASHES}}"

    def pupils(self, reader: Person, at: Moment) -> tuple[Pupil, ...]:
        """Return the pupils it is about whose numbers somebody may have now."""
        if self.pupil is None:
            return readable(reader, at)
        return (self.pupil,) if allowed(reader, self.pupil, at) else ()

    def period(self, at: Moment) -> Period:
        """Return its days, those to come left out."""
        return period(at.school, self.first, self.last, at.now)

    def half_term(self, at: Moment) -> "Scope":
        """Return the same over the half term that its last day is in, up to today; without a calendar itself."""
        term = term_of(at.school.calendar, self.last)
        return Scope(self.pupil, term.starts, min(term.ends, at.today)) if term else self


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody's look back, whether asked for in a chat or at the desk."""

    store: Store
    reader: Person
    scope: Scope
    at: Moment

    @property
    def pupils(self) -> tuple[Pupil, ...]:
        """The pupils it is about whose numbers the reader may have now."""
        return self.scope.pupils(self.reader, self.at)

    @property
    def period(self) -> Period:
        """Its days, those to come left out."""
        return self.scope.period(self.at)

    async def numbers(self, pupils: Sequence[Pupil]) -> tuple[Progress, ...]:
        """Return the numbers of some of the pupils, in their order."""
        return await looked_back(self.store, self.reader, pupils, self.period, self.at)

    async def of_the_dsl(self) -> frozenset[UUID]:
        """Return the pupils of whom the SENCO, who reads this, may know that the DSL holds information: no more than that."""
        if Role.SENCO not in self.reader.roles:
            return frozenset()
        ids, school = {one.id for one in self.pupils}, self.at.school
        concerns = [
            one
            for one in await self.store.concerns.open(school.id)
            if one.pupil in ids and for_senco(one, school) and self.reader.id not in one.barred
        ]
        files = await self.store.entries.files(concerns)
        return frozenset(one.pupil for one in concerns if one.pupil and senco_may_know(files[one.id]))


def unpacked(parts: tuple[str, ...], at: Moment) -> Scope | None:
    """Return what a button carries; None for what none of ours would."""
    try:
        whom, first, last = parts[0], *(date.fromisoformat(one) for one in parts[1:3])
        pupil = None if whom == ALL else at.school.pupil(UUID(hex=whom))
    except (ValueError, IndexError):
        return None
    if (pupil is None) != (whom == ALL) or not timedelta() <= last - first <= _LONGEST or last > at.today:
        return None
    return Scope(pupil, first, last)


def term_of(calendar: tuple[Span, ...], day: date) -> Span | None:
    """Return the half term a day is in, or the last one before it."""
    begun = (span for span in calendar if span.kind == "term" and span.starts <= day)
    return max(begun, key=lambda span: span.starts, default=None)


def last_week(calendar: tuple[Span, ...], day: date) -> bool:
    """Whether a day is in the last week of a half term."""
    term = term_of(calendar, day)
    return term is not None and timedelta() <= term.ends - day < timedelta(days=7)

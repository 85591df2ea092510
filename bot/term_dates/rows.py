"""What a file of term dates holds: what happens on which days, what that means, and what could not be understood."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from bot.calendar import SATURDAY, Span

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Unread:
    """What was not understood: its title, its first day if it has one, and why; `more`: how often it comes again."""

    title: str
    on: date | None
    why: str
    more: int = 0


@dataclass(frozen=True, slots=True)
class TermDates:
    """Rows for the calendar sheet in order of their days, no two alike; and what could not be understood."""

    rows: tuple[Span, ...]
    unread: tuple[Unread, ...]


@dataclass(frozen=True, slots=True)
class Happening:
    """An event on whole days, both belong. `opens` and `closes`: local times of day when it is not all day long."""

    title: str
    first: date
    last: date
    opens: time | None = None
    closes: time | None = None

    @property
    def days(self) -> int:
        """How many days it lasts."""
        return (self.last - self.first).days + 1

    @property
    def weekdays(self) -> int:
        """How many of its days are Mondays to Fridays."""
        weeks, rest = divmod(self.days, 7)
        return weeks * SATURDAY + sum(
            (self.first + place * _DAY).weekday() < SATURDAY for place in range(rest)
        )

    def unread(self, why: str) -> Unread:
        """Return it as something that was not understood."""
        return Unread(self.title, self.first, why)


def told_once(unread: Iterable[Unread]) -> tuple[Unread, ...]:
    """Return what was not understood by its day, what comes again counted with the first of it."""
    found: dict[tuple[str, str], Unread] = {}
    for one in sorted(unread, key=lambda each: (each.on or date.max, each.title)):
        earlier = found.get((one.title, one.why))
        found[one.title, one.why] = replace(earlier, more=earlier.more + 1) if earlier else one
    return tuple(found.values())

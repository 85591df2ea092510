"""Break duty: what a duty is, whom it concerns on a day, what an answer does."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from bot.calendar import WEEKDAYS


@dataclass(frozen=True, slots=True)
class Duty:
    """A row of the rota: on these weekdays, from `starts` to `ends` (both days belong), this person in this zone."""

    id: UUID
    days: frozenset[str]
    session: str
    starts_at: time
    ends_at: time
    zone: str
    role: str
    person: UUID
    starts: date | None = None
    ends: date | None = None

    def on(self, day: date) -> bool:
        """Whether the rota has this duty on that date (the calendar is asked separately)."""
        return (
            WEEKDAYS[day.weekday()] in self.days
            and (self.starts is None or self.starts <= day)
            and (self.ends is None or day <= self.ends)
        )

    def words(self) -> str:
        """Return "10:40 break, zone 2 (tyres)": action and time, no pupil, no reason."""
        place = ", ".join(part for part in (self.session, self.zone, self.role) if part)
        return f"{self.starts_at:%H:%M} {place}"


class DutyAnswer(StrEnum):
    """What somebody taps under a duty reminder."""

    SEEN = "seen"
    LATE = "late"
    CANT = "cant"


@lru_cache(maxsize=1024)
def days_from(words: str) -> frozenset[str]:
    """Read `Mon-Fri`, `Mon,Wed` or `Mon Tue` as weekdays; blank means Monday to Friday.

    Raises:
        ValueError: a word is not a weekday of three letters.

    """
    found: set[str] = set()
    for part in words.replace(",", " ").replace("–", "-").split() or ["Mon-Fri"]:
        first, _, last = part.partition("-")
        begin, end = _weekday(first), _weekday(last or first)
        span = range(begin, end + 1) if begin <= end else [*range(begin, 7), *range(end + 1)]
        found.update(WEEKDAYS[day] for day in span)
    return frozenset(found)


def _weekday(word: str) -> int:
    try:
        return WEEKDAYS.index(word.strip()[:3].capitalize())
    except ValueError:
        raise ValueError(f"{word!r} is not a weekday; write Mon, Tue, Wed, Thu, Fri or Mon-Fri") from None

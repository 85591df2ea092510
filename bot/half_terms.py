"""Half terms and terms as the school's days show them: a stretch of days between holidays of a week or more."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.school import School

_HOLIDAY = 9
"""So many days without pupils in a row, weekends included, divide one half term from the next."""
_LONGEST = 70
"""No half term has more days; where no list of terms is known, one is cut here."""
_LONGEST_HOLIDAY = 60
SEASONS = ("autumn", "spring", "summer")
_SEPTEMBER, _MARCH = 9, 3


@dataclass(frozen=True, slots=True)
class Stretch:
    """From a first school day to a last day, both included."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether a date lies in it."""
        return self.first <= day <= self.last

    @property
    def weeks(self) -> tuple[date, ...]:
        """The Mondays of its weeks, oldest first."""
        monday = self.first - timedelta(days=self.first.weekday())
        return tuple(
            monday + timedelta(days=7 * count) for count in range((self.last - monday).days // 7 + 1)
        )


def half_term(school: School, day: date) -> Stretch:
    """Return the half term of a date, up to it; in a holiday the one before, up to its last school day."""
    last = _open_before(school, day)
    first, closed = last, 0
    for count in range(1, _LONGEST):
        earlier = last - timedelta(days=count)
        if school.is_open(earlier):
            first, closed = earlier, 0
        elif (closed := closed + 1) >= _HOLIDAY:
            break
    return Stretch(max(first, _first_known(school, last)), last)


def half_term_before(school: School, this: Stretch) -> Stretch:
    """Return the half term before another, whole."""
    return half_term(school, this.first - timedelta(days=1))


def school_year(day: date) -> date:
    """Return the first of September that a date's school year began with."""
    return date(day.year - (day.month < _SEPTEMBER), _SEPTEMBER, 1)


def season(school: School, day: date) -> str:
    """Return the term of a date: autumn until December, spring until the longest holiday of March and April, then summer."""
    if day.month >= _SEPTEMBER:
        return SEASONS[0]
    return SEASONS[1] if day < _easter_holiday(school, day.year) else SEASONS[2]


def _easter_holiday(school: School, year: int) -> date:
    """Return the first day of the longest stretch without pupils that begins between mid-March and the end of April."""
    longest, begun, run = date(year, _MARCH, 15), date(year, _MARCH, 15), 0
    best = 0
    for count in range(60):
        day = date(year, _MARCH, 15) + timedelta(days=count)
        if school.is_open(day):
            run = 0
            continue
        begun, run = (day, 1) if not run else (begun, run + 1)
        if run > best and begun.month <= _MARCH + 1:
            longest, best = begun, run
    return longest


def _open_before(school: School, day: date) -> date:
    days = (day - timedelta(days=count) for count in range(_LONGEST_HOLIDAY))
    return next((one for one in days if school.is_open(one)), day)


def _first_known(school: School, day: date) -> date:
    """Return the first day of the first known term: the weekdays before it count as open, and are none of ours."""
    begun = min((span.starts for span in school.calendar if span.kind == "term"), default=date.min)
    return begun if begun <= day else date.min

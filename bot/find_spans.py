"""Weeks, months, terms and feasts that a search names, as days: always the last ones there were."""

from datetime import date, timedelta

from bot.calendar import bank_holidays
from bot.review_dates import term_of
from bot.review_days import school_year
from bot.school import School

_A_DAY = timedelta(days=1)
_MARCH, _APRIL, _FRIDAY = 3, 4, 4


def unit_back(unit: str, back: int, today: date, school: School) -> tuple[date, date | None]:
    """Return the days of a week, month, half term, term or school year; `back` 0 is the one today is in."""
    first, last = _begin(unit, today, school), None
    for _ in range(back):
        last = first - _A_DAY
        first = _begin(unit, last, school)
    return first, last


def _begin(unit: str, day: date, school: School) -> date:
    if unit in {"week", "wk"}:
        return day - timedelta(days=day.weekday())
    if unit == "month":
        return day.replace(day=1)
    if unit == "term":
        return term_of(school, day)[0]
    if unit.startswith("half"):
        begun = [span.starts for span in school.calendar if span.kind == "term" and span.starts <= day]
        return max(begun, default=term_of(school, day)[0])
    return date(school_year(day), 9, 1) if unit == "year" else day


def month(number: int, today: date) -> tuple[date, date]:
    """Return the first and last day of a month, 1 to 12, the last time it was."""
    first = date(today.year - (number > today.month), number, 1)
    return first, (first + timedelta(days=31)).replace(day=1) - _A_DAY


def feast(name: str, today: date, school: School) -> date:
    """Return when school went on, or a feast was, the last time: half term, christmas, easter, summer."""
    if name.startswith("half"):
        return _begin("half term", today, school)
    if name == "summer":
        return date(school_year(today), 9, 1)
    years = (today.year, today.year - 1)
    return max(day for year in years if (day := _holiday(name, year, school)) <= today)


def _holiday(name: str, year: int, school: School) -> date:
    """Return Christmas Day, or the Monday after Good Friday, the one bank holiday that is a Friday by Easter."""
    if name != "easter":
        return date(year, 12, 25)
    days = bank_holidays(school.setting("country_division"), year)
    fridays = (day for day in days if _MARCH <= day.month <= _APRIL and day.weekday() == _FRIDAY)
    return min(fridays) + timedelta(days=3)

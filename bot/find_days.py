"""The days a search names, seen backwards: "tues", "last week", "since half term", "in november", "1 nov to 20 nov"."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.calendar import bank_holidays
from bot.reading import clock
from bot.reading.mentions import Mention
from bot.reading.spans import Seen, day_of
from bot.review_dates import term_of
from bot.review_days import school_year
from bot.school import School

_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NUMBERS |= {"few": 3, "couple": 2, "couple of": 2}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MANY = rf"\d{{1,2}}|{'|'.join(_NUMBERS)}"
_UNIT = r"day|week|wk|month|half[ -]?term|term|(?:school )?year"
_STRETCH = re.compile(
    rf"\b(?P<which>this|last|past|previous) (?:(?P<many>{_MANY}) )?(?P<unit>{_UNIT})s?\b"
    rf"|\b(?P<back>{_MANY}) (?P<of>week|wk|month)s? ago\b"
    r"|\b(?:in|since|from|after|until|before) (?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b(?! \d)"
    r"|\b(?:since|after) (?P<feast>half[ -]?term|christmas|xmas|easter|summer)\b"
    r"|\b(?P<wed>wed)\b"
)
_LEAD = re.compile(
    r"(?:\b(?P<word>since|from|after|until|till|til|to|before|by|between|and|on|in)|(?P<dash>[-–—]))?"
    r"\s*(?:\bthe)?\s*$"
)
_BEHIND = re.compile(r"(?:since|from|after|until|before|in) ")
_OPEN_AT_THE_END = frozenset({"since", "from", "after"})
_OPEN_AT_THE_START = frozenset({"until", "till", "til", "to", "before", "by"})
_A_DAY, _A_WEEK = timedelta(days=1), timedelta(days=7)
_APRIL, _FRIDAY = 4, 4


@dataclass(frozen=True, slots=True)
class Days:
    """From which day to which, both included, None where it is left open; `rest` is the text without its days."""

    since: date | None
    until: date | None
    rest: str


@dataclass(frozen=True, slots=True)
class _Named:
    """Days named at a place of the text: the first and the last of them, None for what goes on until today."""

    start: int
    end: int
    first: date
    last: date | None
    lead: str = ""


def days_of(text: str, today: date, school: School) -> Days:
    """Read the days of a search off its words. A day still to come is none: nothing has been written of it."""
    lower = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    since: date | None = None
    until: date | None = None
    rest = text
    for one in _all(lower, today, school):
        first, last = _bounds(one)
        rest = rest[: one.start] + "\n" * (one.end - one.start) + rest[one.end :]
        if first:
            since = min(since, first) if since and one.lead not in _OPEN_AT_THE_END else first
        if last:
            until = max(until, last) if until and one.lead not in _OPEN_AT_THE_START else last
    if since and until and since - _A_WEEK < until < since:
        since -= _A_WEEK  # "wed to mon", said on a Monday: the Wednesday before it
    return Days(since, until, rest)


def _all(lower: str, today: date, school: School) -> list[_Named]:
    """Return everything that names days, in order, each with the small word before it."""
    found = [one for match in _STRETCH.finditer(lower) if (one := _stretch(match, today, school))]
    seen = Seen(datetime.combine(today, time.max))
    for mention in clock.mentions(lower):
        day = _day(mention, seen)
        apart = all(mention.end <= one.start or one.end <= mention.start for one in found)
        if day is not None and day <= today and apart:
            found.append(_Named(mention.start, mention.end, day, day))
    return [_led(one, lower) for one in sorted(found, key=lambda one: one.start)]


def _day(mention: Mention, seen: Seen) -> date | None:
    if mention.kind == "part":
        days = {"this": 0, "yesterday": 1}
        back = days.get(mention.words.split()[0])
        return None if back is None else seen.sent.date() - back * _A_DAY
    return day_of(mention, seen) if mention.kind in {"day", "date"} else None


def _led(one: _Named, lower: str) -> _Named:
    """Take the small word before a day, or at its beginning, with it."""
    if within := _BEHIND.match(lower, one.start, one.end):
        return _Named(one.start, one.end, one.first, one.last, within[0].strip())
    lead = _LEAD.search(lower, max(0, one.start - 16), one.start)
    if lead is None or not lead[0].strip():
        return one
    word = "to" if lead["dash"] else lead["word"] or ""
    return _Named(lead.start(), one.end, one.first, one.last, word)


def _bounds(one: _Named) -> tuple[date | None, date | None]:
    if one.lead in _OPEN_AT_THE_END:
        if one.lead == "after" and one.last:
            return one.last + _A_DAY, None
        return one.first, None
    if one.lead in _OPEN_AT_THE_START:
        return None, one.first - _A_DAY if one.lead == "before" else one.last
    return one.first, one.last


def _stretch(match: re.Match[str], today: date, school: School) -> _Named | None:
    first, last = _days(match, today, school)
    return _Named(match.start(), match.end(), first, last) if first and first <= today else None


def _days(match: re.Match[str], today: date, school: School) -> tuple[date | None, date | None]:
    if match["month"]:
        return _month(_MONTHS.index(match["month"][:3]) + 1, today)
    if match["feast"]:
        return _feast(match["feast"], today, school), None
    if match["wed"]:
        day = today - timedelta(days=(today.weekday() - 2) % 7)
        return day, day
    if match["back"]:
        unit = "month" if match["of"] == "month" else "week"
        return _calendar_unit(unit, _number(match["back"]), today, school)
    unit, which = match["unit"].removeprefix("school "), match["which"]
    if match["many"] or (which == "past" and unit in _LENGTHS):
        return today - _LENGTHS.get(unit, _A_DAY) * _number(match["many"] or "a"), None
    return _calendar_unit(unit, 0 if which == "this" else 1, today, school)


_LENGTHS = {"day": _A_DAY, "week": _A_WEEK, "wk": _A_WEEK, "month": timedelta(days=30)}


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _NUMBERS[word]


def _calendar_unit(unit: str, back: int, today: date, school: School) -> tuple[date, date | None]:
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


def _month(number: int, today: date) -> tuple[date, date]:
    first = date(today.year - (number > today.month), number, 1)
    return first, (first + timedelta(days=31)).replace(day=1) - _A_DAY


def _feast(name: str, today: date, school: School) -> date:
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
    fridays = (day for day in days if day.month <= _APRIL and day.weekday() == _FRIDAY and day.month > 2)  # noqa: PLR2004
    return min(fridays) + timedelta(days=3)

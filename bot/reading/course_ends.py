"""Until when a certificate counts: "lasts 3 yrs", "valid 12 months", "til nov 2029", "expires 20/11/29"."""

import re
from calendar import monthrange
from datetime import date, timedelta

from bot.reading.points import number

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*"
_YEAR = r"(?P<year>(?:20)?[2-9][0-9])"
_UNTIL = (
    r"\b(?:until|untill|till|til|to|exp|expires?|expiring|expiry(?: date)?|runs out|ends|due(?: again)?|renew(?:al|s)?(?: by| due)?|good to|valid to|"
    r"next due)(?: (?:on|in|at|is|:|-|the|again|date|until|end of))* "
)
_DATE = re.compile(
    rf"{_UNTIL}(?:(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?: of)? {_MONTH},? {_YEAR}\b|{_MONTH.replace('month', 'only')} {_YEAR.replace('year', 'alone')}\b|"
    r"(?P<numbers>[0-3]?[0-9][/.][01]?[0-9][/.](?:20)?[0-9]{2})\b|(?P<card>[01]?[0-9]/(?:20)?[2-9][0-9])\b(?!/))"
)
_LASTS = re.compile(
    r"\b(?:lasts?|lasting|valid|good|covers?|covered|cert|certificate|certs|expires? in|renew in|due in|due again in|runs|for|holds)"
    r"(?: (?:for|is|me|about|only|of|in|another|the|next|valid|lasts))* (?P<amount>[0-9]+|a|an|one|two|three|four|five) ?-? ?(?P<unit>years?|yrs?|y|months?|mths?|mnths?|m)\b|"
    r"\b(?P<before>[0-9]+|one|two|three) ?-? ?(?P<kind>years?|yrs?|months?|mths?) (?:cert|certificate|card|ticket|validity)\b"
)


def expiry(line: str, done: date | None) -> date | None:
    """Return the last day a certificate counts, as far as a line says it.

    A date is that day, a month its last day; a length is counted from `done`: three years from the 21st end on the 20th.
    """
    found = _DATE.search(line)
    if found is not None:
        return _last_day(found)
    lasts = _LASTS.search(line)
    if lasts is None or done is None:
        return None
    amount = int(number(lasts["amount"] or lasts["before"]))
    months = amount * (12 if (lasts["unit"] or lasts["kind"]).startswith("y") else 1)
    return after_months(done, months) - timedelta(days=1) if 0 < months <= _LONGEST else None


_LONGEST = 240


def told_of_expiry(line: str) -> str:
    """Return a line with what it says about expiry blanked, letter for letter: its dates are not when it was done."""
    for pattern in (_DATE, _LASTS):
        line = pattern.sub(lambda match: " " * len(match[0]), line)
    return line


def after_months(day: date, months: int) -> date:
    """Return the same day so many months on, or the last of a month that is shorter."""
    year, month = divmod(day.month - 1 + months, 12)
    return day.replace(
        year=day.year + year, month=month + 1, day=min(day.day, monthrange(day.year + year, month + 1)[1])
    )


def _last_day(found: re.Match[str]) -> date | None:
    try:
        if found["day"]:
            return date(_year(found["year"]), _MONTHS.index(found["month"]) + 1, int(found["day"]))
        if found["only"]:
            return _end_of(_year(found["alone"]), _MONTHS.index(found["only"]) + 1)
        if found["numbers"]:
            day, month, year = re.split(r"[/.]", found["numbers"])
            return date(_year(year), int(month), int(day))
        month, year = found["card"].split("/")
        return _end_of(_year(year), int(month))
    except ValueError:
        return None


def _end_of(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 else date(year, month, 1)  # noqa: PLR2004


def _year(words: str) -> int:
    return 2000 + int(words) % 100

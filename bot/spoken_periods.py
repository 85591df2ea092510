"""Which days somebody means who asks for a digest: "4 weeks", "half term", "since 2 nov", "provision"."""

import re
from datetime import date, timedelta

from bot.calendar import Span

MOST_WEEKS = 12
_WEEKS = re.compile(r"(?:last |past )?(\d{1,2}) ?(?:weeks?|wks?|w)")
_WORDS = {"week": 1, "a week": 1, "this week": 1, "month": 4, "a month": 4, "fortnight": 2, "": 4}
_SINCE = re.compile(r"(?:since|from) (\d{1,2}) ?([a-z]{3,9})(?: (\d{4}))?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HALF_TERM = re.compile(r"(?:this )?half[ -]?term")


def begins(words: str, today: date, calendar: tuple[Span, ...]) -> date | None:
    """Return the first day of what is said, to today; None for what is not understood. Nothing said is four weeks.

    Weeks are of seven days with today, 1 to 12. A half term is a row of the calendar: the one that runs today, else the
    one before. A date without a year is the last such day; of more than a year ago none.
    """
    said = " ".join(words.casefold().split())
    weeks = _WEEKS.fullmatch(said)
    count = int(weeks[1]) if weeks else _WORDS.get(said)
    if count is not None:
        return today - timedelta(weeks=count) + timedelta(days=1) if 1 <= count <= MOST_WEEKS else None
    if _HALF_TERM.fullmatch(said):
        return max(
            (span.starts for span in calendar if span.kind == "term" and span.starts <= today), default=None
        )
    since = _SINCE.fullmatch(said)
    return _since(since[1], since[2], since[3], today) if since else None


def _since(day: str, month: str, year: str | None, today: date) -> date | None:
    if month[:3] not in _MONTHS:
        return None
    for tried in [int(year)] if year else [today.year, today.year - 1]:
        try:
            found = date(tried, _MONTHS.index(month[:3]) + 1, int(day))
        except ValueError:
            continue
        if today - timedelta(days=366) <= found <= today:
            return found
    return None

"""A published calendar arrives as a file: its term dates are put beside what the school's calendar holds, and applied."""

from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from bot.calendar import local
from bot.term_dates import LARGEST, NotTermDates, TermDates, merged, read
from bot.workbook import Plan, Problem
from handlers.workbook_load import load
from storage import Store

_NEW_YEAR = 8
"""In some counties the school year begins in the last days of August, and nowhere before."""
_YEARS = 3


def content_of(path: Path) -> bytes:
    """Return the bytes of a file; of a file that is too large no more than show it.

    Raises:
        NotTermDates: it is not there or cannot be read.

    """
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise NotTermDates(f"There is no file {path}.") from None
    except OSError as problem:
        raise NotTermDates(f"{path} cannot be read: {problem.strerror}.") from None


def dates_in(name: str, content: bytes, now: datetime, zone: str) -> TermDates:
    """Read the term dates of this school year and the two after it.

    Raises:
        NotTermDates: it is no calendar that can be read; the text begins with the file's name.

    """
    today = local(now, zone).date()
    year = today.year if today.month >= _NEW_YEAR else today.year - 1
    try:
        return read(content, date(year, _NEW_YEAR, 1), date(year + _YEARS, _NEW_YEAR - 1, 31), zone)
    except NotTermDates as problem:
        raise NotTermDates(f"{name} cannot be read. {problem}") from None


async def load_dates(
    store: Store, school: UUID, dates: TermDates, now: datetime, *, apply: bool
) -> Plan | list[Problem]:
    """Return what the dates change in a school's calendar, or every problem; with `apply` and no problem it is done."""
    held = await store.workbook.held(school)
    cells = merged(dates, [row.values for row in held.of("calendar")])
    return await load(store, school, cells, now, apply=apply)

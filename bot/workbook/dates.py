"""How a date is read from a cell."""

import re
from datetime import date, datetime

from bot.workbook.cells import Wrong, words


def day(cell: object) -> date:
    """Read a date: the spreadsheet's own, 2026-11-21, or 21/11/2026 with the day first."""
    found = _spreadsheet_day(cell) if isinstance(cell, date) else _written_day(cell)
    if found is None:
        raise Wrong("is not a date; write 2026-11-21, or 21/11/2026 with the day first")
    if not 1950 <= found.year <= 2100:  # noqa: PLR2004 - staff who are 76, plans for 70 years
        raise Wrong("cannot be meant; the year must lie between 1950 and 2100")
    return found


def _spreadsheet_day(cell: date) -> date | None:
    if not isinstance(cell, datetime):
        return cell
    return cell.date() if (cell.hour, cell.minute, cell.second) == (0, 0, 0) else None


def _written_day(cell: object) -> date | None:
    plain = words(cell)
    if iso := re.fullmatch(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ]00:00(?::00)?)?", plain):
        year, month, day_ = iso.groups()
    elif british := re.fullmatch(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})", plain):
        day_, month, year = british.groups()
    else:
        return None
    try:
        return date(int(year), int(month), int(day_))
    except ValueError:
        return None

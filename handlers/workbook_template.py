"""The empty school workbook, with an explanation in every sheet."""

import io
from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.decided import SETTINGS
from bot.workbook import FIRST, NOTHING, READ_ME, SHEETS, Column, Sheet
from prompts import plain, speak

_HEADING = Font(bold=True, color="FFFFFF")
_REQUIRED = PatternFill("solid", fgColor="1F4E5F")
_OPTIONAL = PatternFill("solid", fgColor="6B8E9B")
_TABLE = ("sheet", "column", "needed", "what stands there", "example")
_WIDTHS = (14, 18, 9, 80, 42)
_AS_TEXT = "@"  # or the spreadsheet makes numbers and dates of codes and times


def write_template(path: Path, *, overwrite: bool) -> None:
    """Write the empty workbook.

    Raises:
        FileExistsError: there is a file already and `overwrite` was not said.
        OSError: it cannot be written there.

    """
    kept = io.BytesIO()
    template().save(kept)
    with path.open("wb" if overwrite else "xb") as file:
        file.write(kept.getvalue())


def template() -> Workbook:
    """Return the empty workbook: a sheet that explains the others, and each sheet with its column names."""
    book = Workbook()
    book.remove(book.worksheets[0])
    _read_me(book.create_sheet(READ_ME))
    for sheet in SHEETS.values():
        _sheet(book.create_sheet(sheet.name), sheet)
    return book


def _read_me(page: Worksheet) -> None:
    words = plain(speak("workbook/read_me", {"nothing": NOTHING, "first": " and ".join(FIRST)}).text)
    for line in words.splitlines():
        page.append([line])
    page.append([])
    for letter, width in zip("ABCDE", _WIDTHS, strict=True):
        page.column_dimensions[letter].width = width
    for row in _rows():
        page.append(row)
        for cell in page[page.max_row]:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if row == _TABLE:
                cell.font, cell.fill = _HEADING, _REQUIRED
    page["A1"].font = Font(bold=True, size=14)


def _rows() -> Iterator[tuple[str, ...]]:
    yield _TABLE
    for sheet in SHEETS.values():
        yield sheet.name, "", "", sheet.explained, ""
        for one in sheet.columns:
            yield "", one.name, "needed" if one.required else "", one.explained, one.example
    for name, setting in SETTINGS.items():
        yield "school", name, "", setting.explained, setting.default


def _sheet(page: Worksheet, sheet: Sheet) -> None:
    page.append([column.name for column in sheet.columns])
    page.freeze_panes = "A2"
    for place, column in enumerate(sheet.columns, 1):
        _heading(page.cell(1, place), column)
        form = page.column_dimensions[get_column_letter(place)]
        form.width = max(14, len(column.example) + 4)
        form.number_format = _AS_TEXT
    if sheet.needs:
        _settings(page)


def _heading(cell: Cell | MergedCell, column: Column) -> None:
    cell.font, cell.fill = _HEADING, _REQUIRED if column.required else _OPTIONAL
    needed = "Needed. " if column.required else ""
    cell.comment = _comment(f"{needed}{column.explained}\nExample: {column.example}")


def _settings(page: Worksheet) -> None:
    """Name every setting, so that only values are to be written; without one the default counts."""
    for name, setting in SETTINGS.items():
        page.append([name])
        default = f"\nDefault: {setting.default}" if setting.default else ""
        page.cell(page.max_row, 1).comment = _comment(f"{setting.explained}{default}")
        page.cell(page.max_row, 2).number_format = _AS_TEXT


def _comment(words: str) -> Comment:
    return Comment(words, "Alongside", width=320, height=110)

"""A workbook arrives as a file: an Excel workbook, a CSV file, or a folder of CSV files becomes plain cells."""

import csv
import io
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from bot.workbook import Cells, Line

LARGEST = 20 * 1024 * 1024
"""Bytes a workbook may have, as it is and unpacked; all files of a folder together."""
MOST_ROWS = 20_000
"""Rows that are not blank, of all sheets together."""
_MOST_SHEETS = 50
_LONGEST_CELL = 32_767  # what Excel allows
_BLANK = frozenset({None, ""})
_LAST_ROW, _LAST_COLUMN = (
    1_048_576,
    100,
)  # Excel has no more rows; no sheet of ours has nearly as many columns
_OLD_OR_LOCKED = bytes.fromhex("d0cf11e0a1b11ae1")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
# What zipfile, the XML parser and openpyxl raise at a file that was damaged or made to do harm.
_BROKEN = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    InvalidFileException,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)


class NotAWorkbook(Exception):
    """A file or folder cannot be read as a workbook; the text says why and what to do."""


def cells_from(path: Path) -> Cells:
    """Read every sheet of an .xlsx file, or every CSV file of a folder, a sheet each.

    Raises:
        NotAWorkbook: it is missing, damaged, locked, too large or something else.

    """
    try:
        if path.is_dir():
            return _bounded(_folder(path))
        if path.is_file():
            return cells_in(path.name, _content(path, LARGEST))
        there = path.exists()
    except (OSError, ValueError) as problem:
        why = getattr(problem, "strerror", None) or "this is no name of a file"
        raise NotAWorkbook(f"{path} cannot be read: {why}.") from None
    raise NotAWorkbook(
        f"{path} is neither a file nor a folder." if there else f"There is no file or folder {path}."
    )


def cells_in(name: str, content: bytes) -> Cells:
    """Read a file by its name and its bytes.

    Raises:
        NotAWorkbook: as above.

    """
    if len(content) > LARGEST:
        raise NotAWorkbook(_too_large(name))
    if name.casefold().endswith(".csv"):
        return _bounded([(name[:-4], _csv_lines(name, content))])
    return _workbook(name, content)


def _too_large(name: str) -> str:
    return f"{name} is larger than {LARGEST // 1024 // 1024} MB. A school's workbook is not."


def _bounded(sheets: Iterable[tuple[str, Iterable[Line]]]) -> Cells:
    """Collect the lines that are not blank, and stop at too many sheets, rows or letters."""
    found: dict[str, list[Line]] = {}
    rows = 0
    for count, (name, lines) in enumerate(sheets, 1):
        kept = found.setdefault(name, [])
        for line in lines:
            if not _BLANK.issuperset(line[1]):
                kept.append(line)
                rows += 1
                _check_length(name, line)
            if rows > MOST_ROWS or count > _MOST_SHEETS or line[0] > _LAST_ROW:
                raise NotAWorkbook(
                    f"There are more than {MOST_ROWS:,} rows or {_MOST_SHEETS} sheets. A school's workbook has fewer."
                )
    return found


def _check_length(name: str, line: Line) -> None:
    if any(isinstance(cell, str) and len(cell) > _LONGEST_CELL for cell in line[1]):
        raise NotAWorkbook(f"{name}, row {line[0]}: a cell holds more than {_LONGEST_CELL:,} letters.")


def _content(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise NotAWorkbook(_too_large(str(path)))
    return content


def _folder(path: Path) -> Iterator[tuple[str, Iterable[Line]]]:
    files = sorted(one for one in path.iterdir() if one.suffix.casefold() == ".csv" and one.is_file())
    if not files:
        raise NotAWorkbook(f"There are no CSV files in {path}. It wants one for each sheet: staff.csv, ...")
    left = LARGEST
    for file in files:
        content = _content(file, left)
        left -= len(content)
        yield file.stem, _csv_lines(file.name, content)


def _csv_lines(name: str, content: bytes) -> Iterator[Line]:
    """Read CSV in UTF-8, with or without its mark; a line is numbered as a spreadsheet numbers it."""
    try:
        reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        yield from enumerate(reader, 1)
    except UnicodeDecodeError:
        raise NotAWorkbook(
            f"{name} is not text in UTF-8. In Excel choose: Save as, CSV UTF-8 (comma delimited)."
        ) from None
    except csv.Error as problem:
        raise NotAWorkbook(f"{name} is not a CSV file: {problem}.") from None


def _workbook(name: str, content: bytes) -> Cells:
    if content.startswith(_OLD_OR_LOCKED):
        locked = _LOCKED in content
        raise NotAWorkbook(
            f"{name} is protected by a password. Save a copy without one."
            if locked
            else f"{name} is a workbook of an old kind. Save it as an Excel workbook (.xlsx)."
        )
    try:
        _check_parts(name, content)
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # openpyxl speaks of features it does not know; cells are all we want
            return _bounded(_sheets(content))
    except _BROKEN:
        raise NotAWorkbook(f"{name} is not an Excel workbook (.xlsx), or it is damaged.") from None


def _check_parts(name: str, content: bytes) -> None:
    """Refuse what would grow without end: too much when unpacked, or XML that defines entities."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if sum(part.file_size for part in parts.infolist()) > LARGEST:
            raise NotAWorkbook(_too_large(f"{name}, unpacked,"))
        for part in parts.infolist():
            if b"<!DOCTYPE" in parts.read(part).replace(b"\0", b""):
                raise NotAWorkbook(f"{name} holds definitions that no spreadsheet program writes.")


def _sheets(content: bytes) -> Iterator[tuple[str, Iterable[Line]]]:
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what the file says of its size may be wrong
            rows = sheet.iter_rows(max_row=_LAST_ROW, max_col=_LAST_COLUMN, values_only=True)
            yield sheet.title, enumerate(rows, 1)
    finally:
        book.close()

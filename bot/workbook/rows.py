"""From the cells of one sheet to its rows, or to what is wrong with them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.workbook.cells import Value, Wrong, is_blank, shown
from bot.workbook.sheet import Column, Sheet, complete
from bot.workbook.sheets import NOTHING

Line = tuple[int, Sequence[object]]
"""A row of a sheet as it was found: its number in the sheet, counted from 1, and its cells."""
Cells = Mapping[str, Sequence[Line]]
"""A whole workbook as it was found: by sheet name, the lines; the first that is not blank names the columns."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong where, and what would be right. `row` and `column` are None and empty when they do not matter."""

    sheet: str
    row: int | None
    column: str
    text: str

    def __str__(self) -> str:
        """Return the problem as one line."""
        place = [self.sheet, f"row {self.row}" if self.row else "", self.column]
        return f"{', '.join(part for part in place if part)}: {self.text}"


@dataclass(frozen=True, slots=True)
class Row:
    """A row that was read: its number in the sheet, and the value of every column that could be read."""

    number: int
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Given:
    """A sheet that was read. `present`: its columns. `unreadable`: its header is wrong, and no row was looked at."""

    sheet: Sheet
    present: frozenset[str] = frozenset()
    rows: tuple[Row, ...] = ()
    emptied: bool = False
    unreadable: bool = False

    @property
    def speaks(self) -> bool:
        """Whether it says anything: an untouched sheet of the template changes nothing."""
        return bool(self.rows) or self.emptied


@dataclass(frozen=True, slots=True)
class _Header:
    places: Mapping[int, Column]
    problems: list[Problem] = field(default_factory=list)


def read_sheet(sheet: Sheet, lines: Sequence[Line]) -> tuple[Given, list[Problem]]:
    """Read a sheet: the rows as far as they can be read, and every problem of the header or of single cells."""
    filled = [line for line in lines if not all(is_blank(cell) for cell in line[1])]
    if not filled:
        return Given(sheet), []
    header = _read_header(sheet, filled[0])
    if header.problems:
        return Given(sheet, unreadable=True), header.problems
    present = frozenset(column.name for column in header.places.values())
    if _says_nothing(filled[1:]):
        return _emptied(sheet, present, filled[1][0])
    rows, problems = [], []
    for number, cells in filled[1:]:
        values, found = _read_row(sheet, header.places, cells)
        problems += [Problem(sheet.name, number, column, text) for column, text in found]
        if not sheet.needs or values.get(sheet.needs) is not None:
            rows.append(Row(number, values))
    return Given(sheet, present, tuple(rows)), problems


def _says_nothing(lines: Sequence[Line]) -> bool:
    texts = [
        str(cell).strip() for _, cells in lines for cell in cells if isinstance(cell, str) and cell.strip()
    ]
    return len(lines) == 1 and texts == [NOTHING]


def _emptied(sheet: Sheet, present: frozenset[str], row: int) -> tuple[Given, list[Problem]]:
    if sheet.ends or sheet.needs:
        text = f"{NOTHING} cannot stand here; this sheet must hold rows"
        return Given(sheet, unreadable=True), [Problem(sheet.name, row, "", text)]
    return Given(sheet, present, emptied=True), []


def _read_header(sheet: Sheet, line: Line) -> _Header:
    number, cells = line
    header = {column.name: column for column in sheet.columns}
    places: dict[int, Column] = {}
    problems: list[Problem] = []
    for place, cell in enumerate(cells):
        if is_blank(cell):
            continue
        name = "_".join(str(cell).casefold().split()) if isinstance(cell, str) else shown(cell)
        if name not in header:
            text = f"{shown(cell)} is not a column of this sheet. Its columns are {sheet.names()}"
            problems.append(Problem(sheet.name, number, "", text))
        elif header[name] in places.values():
            problems.append(Problem(sheet.name, number, name, "the column is there twice; keep one of them"))
        else:
            places[place] = header[name]
    there = {column.name for column in places.values()}
    missing = [column for column in sheet.columns if column.required and column.name not in there]
    problems += [
        Problem(sheet.name, number, column.name, "the column is missing; the first row must name it")
        for column in missing
    ]
    return _Header(places, problems)


def _read_row(
    sheet: Sheet, places: Mapping[int, Column], cells: Sequence[object]
) -> tuple[dict[str, Value], list[tuple[str, str]]]:
    standing = {column.name: cells[place] for place, column in places.items() if place < len(cells)}
    values: dict[str, Value] = {}
    problems: list[tuple[str, str]] = []
    nameless = [cell for place, cell in enumerate(cells) if place not in places and not is_blank(cell)]
    if nameless:
        problems.append(
            ("", f"{shown(nameless[0])} stands in a column without a name; name or empty the column")
        )
    for column in (column for column in sheet.columns if column in places.values()):
        cell = standing.get(column.name)
        try:
            values[column.name] = _read_cell(column, cell, values)
        except Wrong as wrong:
            problems.append((column.name, str(wrong) if is_blank(cell) else f"{shown(cell)} {wrong}"))
    return _with_blanks(sheet, values), problems


def _with_blanks(sheet: Sheet, values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values with what blank cells mean; columns that were not read stay away."""
    whole = complete(sheet, values)
    return {name: whole[name] for name in values}


def _read_cell(column: Column, cell: object, row: Mapping[str, Value]) -> Value:
    if is_blank(cell):
        if column.required:
            raise Wrong(f"is empty; write, for example, {column.example}")
        return None
    reader = column.by_row(row) if column.by_row else column.read
    return None if reader is None else reader(cell)


def doubles(given: Given) -> Iterator[Problem]:
    """Find rows that are named like an earlier one."""
    names = [name for name in given.sheet.key if name in given.present]
    seen: dict[tuple[Value, ...], int] = {}
    for row in given.rows:
        if not all(name in row.values for name in names):
            continue
        key = tuple(_same(row.values[name]) for name in names)
        if key in seen:
            what = ", ".join(shown(row.values[name]) for name in names if row.values[name] is not None)
            yield Problem(
                given.sheet.name,
                row.number,
                " and ".join(names),
                f"{what} stands in row {seen[key]} already; keep one of them",
            )
        seen.setdefault(key, row.number)


def _same(value: Value) -> Value:
    return value.casefold() if isinstance(value, str) else value

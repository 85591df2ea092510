"""What a sheet of the workbook is: its columns, how each is read, and what names a row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.workbook.cells import Reader, Value


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, how a cell of it is read, one sentence for whoever fills it in, and an example.

    A blank cell means `default`, or with `like` the same as another column of the row. `refers` names the sheet whose
    codes may stand here. `private` columns are stored sealed and are never printed. `by_row` chooses how to read by
    what else stands in the row, and goes before `read`.
    """

    name: str
    read: Reader
    explained: str
    example: str
    required: bool = False
    private: bool = False
    refers: str = ""
    default: Value = None
    like: str = ""
    by_row: Callable[[Mapping[str, Value]], Reader | None] | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet. `key`: the columns that together name a row. Rows of a sheet that `ends` are ended, never removed.

    A row without a value in the column `needs` counts as blank. `moved` says how many days a row was moved that is the
    same although its key is another: what was stored, what is given, today; None when it is another row.
    """

    name: str
    explained: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    ends: bool = False
    needs: str = ""
    moved: Callable[[Mapping[str, Value], Mapping[str, Value], date], int | None] | None = None

    def column(self, name: str) -> Column:
        """Return a column by its name."""
        return next(column for column in self.columns if column.name == name)

    def names(self) -> str:
        """Return the names of all columns as people read them."""
        return ", ".join(column.name for column in self.columns)


def fold(value: Value) -> Value:
    """Return a value for comparing: codes and names are the same in capitals and small letters."""
    return value.casefold() if isinstance(value, str) else value


def key_of(sheet: Sheet, values: Mapping[str, Value], present: frozenset[str]) -> tuple[Value, ...]:
    """Return what names a row, as far as the columns that are present say it."""
    return tuple(fold(values.get(name)) for name in sheet.key if name in present)


def complete(sheet: Sheet, values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values of a whole row: every column, with what a blank cell means."""
    found: dict[str, Value] = {}
    for column in sheet.columns:
        value = values.get(column.name)
        found[column.name] = column.default if value is None else value
    for column in sheet.columns:
        if column.like and found[column.name] is None:
            found[column.name] = found[column.like]
    return found

"""What a workbook would change: new rows, changed values, people and pupils who end, rows that go."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from bot.workbook.cells import Value
from bot.workbook.held import Held, Stored
from bot.workbook.matching import matched
from bot.workbook.rows import Given, Row
from bot.workbook.sheet import Sheet, complete


class What(StrEnum):
    """What happens to a row."""

    NEW = "new"
    CHANGED = "changed"
    ENDS = "ends"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """What happens to one row. `values`: what it will hold, of a changed row only what differs; none when it goes.

    `before` is the stored row and `id` its id; a new row has neither. `row` is where it stands in the sheet.
    """

    sheet: str
    what: What
    values: Mapping[str, Value]
    before: Mapping[str, Value]
    id: UUID | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that would change, in the order of the sheets, and what is worth a second look."""

    changes: tuple[Change, ...] = ()
    remarks: tuple[str, ...] = ()

    def of(self, sheet: str) -> tuple[Change, ...]:
        """Return the changes of one sheet."""
        return tuple(change for change in self.changes if change.sheet == sheet)


def compare(given: Given, stored: Sequence[Stored], today: date) -> Iterator[Change]:
    """Compare a sheet with what it held. Columns that were not given stay as they are; rows that vanished go.

    What was said in a chat does not vanish: whoever made the workbook may not have known of it.
    """
    same = matched(given, stored, today)
    for row in given.rows:
        yield from _row(given.sheet, row, same.get(row.number))
    left = {one.id for one in stored} - {one.id for one in same.values()}
    for one in stored:
        if one.id in left and not one.said:
            yield from _vanished(given.sheet, one, today)


def _row(sheet: Sheet, row: Row, one: Stored | None) -> Iterator[Change]:
    if one is None:
        yield Change(sheet.name, What.NEW, complete(sheet, row.values), {}, row=row.number)
        return
    if one.known_by and row.values.get("date") == one.known_by:
        return
    given = {name: value for name, value in row.values.items() if value is not None or not one.said}
    differing = {name: value for name, value in given.items() if value != one.values.get(name)}
    if differing:
        yield Change(sheet.name, What.CHANGED, differing, one.values, one.id, row.number)


def _vanished(sheet: Sheet, one: Stored, today: date) -> Iterator[Change]:
    if not sheet.ends:
        yield Change(sheet.name, What.REMOVED, {}, one.values, one.id)
    elif not has_ended(one.values, today):
        yield Change(sheet.name, What.ENDS, {"ends": today}, one.values, one.id)


def has_ended(values: Mapping[str, Value], today: date) -> bool:
    """Whether this day is the last day of a person or pupil, or a later one."""
    ends = values.get("ends")
    return isinstance(ends, date) and ends <= today


def afterwards(sheet: str, held: Held, changes: Sequence[Change]) -> list[Stored | Mapping[str, Value]]:
    """Return the rows of a sheet as they will be: those stored before with their ids, new ones as values alone."""
    mine = [change for change in changes if change.sheet == sheet]
    changed = {change.id: change for change in mine if change.id}
    found: list[Stored | Mapping[str, Value]] = []
    for one in held.of(sheet):
        change = changed.get(one.id)
        if change is None:
            found.append(one)
        elif change.what is not What.REMOVED:
            found.append(replace(one, values={**one.values, **change.values}))
    return [*found, *(change.values for change in mine if change.what is What.NEW)]

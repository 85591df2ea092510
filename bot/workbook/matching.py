"""Which stored row a row of a sheet is: the one of the same key, or a meeting that was moved."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.workbook.cells import Value
from bot.workbook.held import Stored
from bot.workbook.rows import Given, Row
from bot.workbook.sheet import key_of


def matched(given: Given, stored: Sequence[Stored], today: date) -> dict[int, Stored]:
    """Return the stored row of each row of a sheet that has one, by the number of the row."""
    known: dict[tuple[Value, ...], list[Stored]] = {}
    for one in stored:
        known.setdefault(key_of(given.sheet, one.values, given.present), []).append(one)
    found: dict[int, Stored] = {}
    for row in given.rows:
        if same := known.get(key_of(given.sheet, row.values, given.present)):
            found[row.number] = same.pop(0)
    rows = [row for row in given.rows if row.number not in found]
    taken = {one.id for one in found.values()}
    for pair in sorted(_moved(given, rows, [one for left in known.values() for one in left], today)):
        if pair.row.number not in found and pair.stored.id not in taken:
            found[pair.row.number] = pair.stored
            taken.add(pair.stored.id)
    return found


@dataclass(frozen=True, slots=True)
class _Pair:
    """A row and a stored row that may be the same, and how many days lie between: the nearest ones are."""

    days: int
    row: Row
    stored: Stored

    def __lt__(self, other: "_Pair") -> bool:
        return (self.days, self.row.number) < (other.days, other.row.number)


def _moved(given: Given, rows: Sequence[Row], left: Sequence[Stored], today: date) -> Iterator[_Pair]:
    moved = given.sheet.moved
    if moved is None or not given.present.issuperset(given.sheet.key):
        return
    for row in rows:
        for one in left:
            apart = (moved(values, row.values, today) for values in _ways(one))
            if days := [count for count in apart if count is not None]:
                yield _Pair(min(days), row, one)


def _ways(one: Stored) -> Iterator[Mapping[str, Value]]:
    """A stored row as it is, and as the workbook knows it."""
    yield one.values
    if one.known_by:
        yield {**one.values, "date": one.known_by}

"""What the sheets of a school hold now, as far as loading a workbook needs to know it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from bot.workbook.cells import Value
from bot.workbook.sheets import FIRST, SHEETS


@dataclass(frozen=True, slots=True)
class Stored:
    """A row that is stored: its id, and the values of its sheet's columns.

    One that was `said` in a chat stays when a workbook leaves it out. `known_by` is the date by which the workbook knows
    a review that was moved in a chat since: a row that still has it changes nothing.
    """

    id: UUID
    values: Mapping[str, Value]
    said: bool = False
    known_by: date | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """All stored rows, by sheet."""

    rows: Mapping[str, Sequence[Stored]] = field(default_factory=dict)

    def of(self, sheet: str) -> Sequence[Stored]:
        """Return the rows of a sheet."""
        return self.rows.get(sheet, ())

    @property
    def never_loaded(self) -> bool:
        """Whether no workbook was loaded yet: at most the first person is there, and the school's name."""
        others = (one for name in SHEETS if name not in FIRST for one in self.of(name))
        return len(self.of("staff")) <= 1 and all(one.said for one in others)

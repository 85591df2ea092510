"""A plan in short lines: codes and display names, and nothing else that is sealed about a person."""

from collections.abc import Iterator, Sequence
from datetime import date, time

from bot.decided import SETTINGS
from bot.workbook.cells import Value, shown
from bot.workbook.plan import Change, Plan, What
from bot.workbook.sheets import SHEETS


def lines(plan: Plan) -> Iterator[str]:
    """Tell a plan, sheet by sheet: how many rows, then each of them."""
    for sheet in SHEETS:
        changes = plan.of(sheet)
        if changes:
            yield f"{sheet}: {_counts(changes)}"
            yield from (f"  {change.what:<8} {_row(change)}" for change in changes)
    yield from (f"Worth a look: {remark}" for remark in plan.remarks)


def _counts(changes: Sequence[Change]) -> str:
    counts = {what: sum(change.what is what for change in changes) for what in What}
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count)


def _row(change: Change) -> str:
    """Tell one change. Of settings the values are told always, of other rows when they change."""
    if change.what is What.ENDS:
        return f"{_label(change)}: ends today, {said(change.values['ends'])}"
    if change.what is What.CHANGED:
        return f"{_label(change)}: {', '.join(_field(change, name) for name in change.values)}"
    return f"{_label(change)}: {_setting(change)}" if change.sheet == "school" else _label(change)


def _setting(change: Change) -> str:
    if change.what is What.NEW:
        return said(change.values["value"])
    default = SETTINGS[str(change.before["key"])].default
    return f"{said(change.before['value'])} -> {default or 'nothing'} (the default)"


def _label(change: Change) -> str:
    """Name a row by its key and, of people, the display name; of a key that is private say the row."""
    sheet, values = SHEETS[change.sheet], {**change.before, **change.values}
    names = [*sheet.key, *(["display"] if change.sheet == "staff" else [])]
    parts = [
        said(values[name])
        for name in names
        if not sheet.column(name).private and values.get(name) is not None
    ]
    private = any(sheet.column(name).private for name in sheet.key)
    return " ".join(parts) + (f" (row {change.row})" if private and change.row else "")


def _field(change: Change, name: str) -> str:
    if SHEETS[change.sheet].column(name).private:
        return f"{name} changed"
    return f"{name} {said(change.before.get(name))} -> {said(change.values[name])}"


def said(value: Value) -> str:
    """Return a value as people write it."""
    if value is None or value == ():
        return "nothing"
    if isinstance(value, tuple):
        return " ".join(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return value.isoformat() if isinstance(value, date) else shown(value)

"""What cells say together: ends after starts, codes that stand in the other sheets, settings that fit each other."""

from collections.abc import Iterator, Mapping
from datetime import date, time

from bot.workbook.cells import Value, shown
from bot.workbook.decisions import out_of_order
from bot.workbook.pupil_sheets import CALENDAR, refers
from bot.workbook.rows import Given, Problem, Row
from bot.workbook.sheet import fold
from bot.workbook.staff_sheets import SCHOOL

Codes = Mapping[str, Mapping[Value, str]]
"""By sheet, the codes that may be referred to: as they are compared, and as they are written."""

_LISTED = 12


def together(given: Given) -> Iterator[Problem]:
    """Find what contradicts itself within a sheet."""
    for row in given.rows:
        for column, text in (*_wrong_order(row.values), *_half_days(given, row.values)):
            yield Problem(given.sheet.name, row.number, column, text)
    if given.sheet is SCHOOL:
        yield from _settings(given)


def _wrong_order(values: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    for first, last in (("starts", "ends"), ("done", "expires")):
        begin, end = values.get(first), values.get(last)
        if isinstance(begin, date) and isinstance(end, date) and end < begin:
            yield last, f"{end} is before {first}, {begin}; it must be that day or later"
    begin, end = values.get("starts_at"), values.get("ends_at")
    if isinstance(begin, time) and isinstance(end, time) and end <= begin:
        yield "ends_at", f"{end:%H:%M} is not after starts_at, {begin:%H:%M}"


def _half_days(given: Given, values: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    unread = "kind" not in values or ("ends_at" in given.present and "ends_at" not in values)
    if given.sheet is not CALENDAR or unread:
        return
    kind, ends_at = values["kind"], values.get("ends_at")
    if kind == "half_day" and ends_at is None:
        yield "ends_at", "is empty; a half_day needs the time when pupils go home, like 13:15"
    if kind != "half_day" and isinstance(ends_at, time):
        yield "ends_at", f"{ends_at:%H:%M} stands beside {kind}; only a half_day has it"


def _settings(given: Given) -> Iterator[Problem]:
    rows = {str(row.values["key"]): row for row in given.rows if {"key", "value"} <= row.values.keys()}
    for name, text in out_of_order({name: str(row.values["value"]) for name, row in rows.items()}):
        yield Problem(given.sheet.name, rows[name].number, "value", text)


def resolved(given: Given, codes: Codes) -> tuple[Given, list[Problem]]:
    """Return a sheet with every reference written as the code itself is, and the references to nothing."""
    problems: list[Problem] = []
    rows = []
    for row in given.rows:
        values = dict(row.values)
        for column, target in _references(given, row):
            written = codes.get(target, {}).get(fold(values[column]))
            if written is not None:
                values[column] = written
            elif target in codes:
                problems.append(_unknown(given, row, column, (target, codes[target])))
        rows.append(Row(row.number, values))
    return Given(given.sheet, given.present, tuple(rows), given.emptied, given.unreadable), problems


def _references(given: Given, row: Row) -> Iterator[tuple[str, str]]:
    for column in given.sheet.columns:
        if column.refers and row.values.get(column.name) is not None:
            yield column.name, refers(given.sheet, column, row.values)


def _unknown(given: Given, row: Row, column: str, target: tuple[str, Mapping[Value, str]]) -> Problem:
    sheet, known = target
    listed = list(known.values())[:_LISTED]
    more = f" and {len(known) - _LISTED} more" if len(known) > _LISTED else ""
    there = f"Codes there: {', '.join(listed)}{more}" if listed else "No codes are there"
    text = f"{shown(row.values[column])} is not a code of the {sheet} sheet. {there}"
    return Problem(given.sheet.name, row.number, column, text)

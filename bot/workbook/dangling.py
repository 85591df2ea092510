"""Rows that would be left without the row they refer to, and what is worth a second look although it is allowed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.people import Role
from bot.workbook.cells import Value
from bot.workbook.held import Held, Stored
from bot.workbook.plan import Change, What, afterwards, has_ended
from bot.workbook.rows import Problem
from bot.workbook.sheet import fold

# Which column of which sheet refers to rows of a sheet whose rows can go.
_REFERRING = (("pupils", "class", "classes"), ("training", "course", "courses"))
_NAMED = 8


def without_gone(held: Held, changes: Sequence[Change], today: date) -> tuple[list[Change], list[Problem]]:
    """Take ended pupils out of classes that go; whatever else refers to a row that goes is a problem."""
    found, problems = list(changes), []
    for sheet, column, target in _REFERRING:
        left: dict[str, list[str]] = {}
        for one in _referring(held, found, (sheet, column, target)):
            if has_ended(one.values, today) and sheet == "pupils":
                found = _with(found, held, Change(sheet, What.CHANGED, {column: None}, one.values, one.id))
            else:
                names = left.setdefault(str(one.values[column]), [])
                names.append(str(one.values.get("code") or one.values.get("staff")))
        problems += [_problem(target, code, sheet, names) for code, names in left.items()]
    return found, problems


def _referring(held: Held, changes: Sequence[Change], link: tuple[str, str, str]) -> list[Stored]:
    sheet, column, target = link
    gone = {
        fold(change.before["code"])
        for change in changes
        if change.sheet == target and change.what is What.REMOVED
    }
    rows = afterwards(sheet, held, changes) if gone else []
    return [one for one in rows if isinstance(one, Stored) and fold(one.values.get(column)) in gone]


def _with(changes: list[Change], held: Held, more: Change) -> list[Change]:
    """Add what changes of a row to what changes of it already."""
    for place, change in enumerate(changes):
        if change.sheet == more.sheet and change.id == more.id:
            joined = replace(change, values={**change.values, **more.values})
            return [*changes[:place], joined, *changes[place + 1 :]]
    before = next(one.values for one in held.of(more.sheet) if one.id == more.id)
    return [*changes, replace(more, before=before)]


def _problem(target: str, code: str, sheet: str, names: Sequence[str]) -> Problem:
    listed = ", ".join(dict.fromkeys(names[:_NAMED])) + (" ..." if len(names) > _NAMED else "")
    text = f"{code} has no row any more, but {listed} in the sheet {sheet} still refer to it"
    return Problem(target, None, "code", f"{text}. Keep its row, or load the sheet {sheet} with it")


def remarks(held: Held, changes: Sequence[Change], today: date) -> Iterator[str]:
    """Say what is allowed and yet hardly meant: a school without a DSL, a class whose teacher has ended."""
    staff = [_values(one) for one in afterwards("staff", held, changes)]
    staying = {fold(values["code"]) for values in staff if not has_ended(values, today)}
    if not any(_is_dsl(values) and not has_ended(values, today) for values in staff):
        yield "staff: nobody has the role dsl. Concerns then begin with the deputies, or wait for the head."
    for values in map(_values, afterwards("classes", held, changes)):
        if values.get("teacher") is not None and fold(values["teacher"]) not in staying:
            yield f"classes: {values['code']} has the teacher {values['teacher']}, who ends or has ended."


def _values(one: Stored | Mapping[str, Value]) -> Mapping[str, Value]:
    return one.values if isinstance(one, Stored) else one


def _is_dsl(values: Mapping[str, Value]) -> bool:
    roles = values.get("roles")
    return isinstance(roles, tuple) and Role.DSL.value in roles

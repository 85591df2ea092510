"""From a whole workbook to a plan, or to everything that is wrong with it."""

from collections.abc import Iterator, Mapping
from datetime import date

from bot.workbook.cells import is_blank, shown
from bot.workbook.checks import Codes, resolved, together
from bot.workbook.dangling import remarks, without_gone
from bot.workbook.duty_clashes import clashes
from bot.workbook.held import Held
from bot.workbook.plan import Change, Plan, compare
from bot.workbook.rows import Cells, Given, Problem, doubles, read_sheet
from bot.workbook.sheet import fold
from bot.workbook.sheets import FIRST, READ_ME, SHEETS

_CODED = tuple(name for name, sheet in SHEETS.items() if sheet.key == ("code",))


def plan(cells: Cells, held: Held, today: date) -> Plan | list[Problem]:
    """Return what loading these cells would change, or every problem of them, in the order of the sheets.

    `today` is the date at the school: the last day of people and pupils whose rows vanished.
    """
    given, problems = _sheets(cells)
    problems += _first_load(given, held)
    codes = _codes(given, held)
    for name, sheet in given.items():
        given[name], unknown = resolved(sheet, codes)
        problems += [*together(sheet), *doubles(sheet), *unknown]
    if problems:
        return _in_order(problems)
    changes: list[Change] = []
    for name in SHEETS:
        if name in given and given[name].speaks:
            changes += compare(given[name], held.of(name), today)
    changes, problems = without_gone(held, changes, today)
    looks = (*remarks(held, changes, today), *clashes(held, changes, today))
    return problems or Plan(tuple(changes), looks)


def _sheets(cells: Cells) -> tuple[dict[str, Given], list[Problem]]:
    given: dict[str, Given] = {}
    problems: list[Problem] = []
    for title, lines in cells.items():
        name = title.strip().casefold()
        if name.replace("_", " ") in {READ_ME, "readme"} or all(
            is_blank(one) for _, row in lines for one in row
        ):
            continue
        if name not in SHEETS:
            text = f"this is not a sheet of the workbook. Its sheets are {', '.join(SHEETS)}"
            problems.append(Problem(shown(title), None, "", text))
        elif name in given:
            problems.append(Problem(name, None, "", "the sheet is there twice; keep one of them"))
        else:
            given[name], found = read_sheet(SHEETS[name], lines)
            problems += found
    return given, problems


def _first_load(given: Mapping[str, Given], held: Held) -> Iterator[Problem]:
    """The first load must say what the school is and who works there."""
    missing = [name for name in FIRST if name not in given or not _tried(given[name])]
    if held.never_loaded:
        text = f"the sheet is missing or empty. The first load needs the sheets {' and '.join(FIRST)}"
        yield from (Problem(name, None, "", text) for name in missing)


def _tried(given: Given) -> bool:
    return given.speaks or given.unreadable


def _codes(given: Mapping[str, Given], held: Held) -> Codes:
    """Collect the codes of each sheet that has some: those given, else those held. An unreadable sheet has no say."""
    found = {}
    for name in _CODED:
        sheet = given.get(name)
        if sheet is None or not _tried(sheet):
            rows = [one.values for one in held.of(name)]
        elif sheet.unreadable:
            continue
        else:
            rows = [row.values for row in sheet.rows if "code" in row.values]
            rows += [one.values for one in held.of(name) if one.said]
        found[name] = {fold(values["code"]): str(values["code"]) for values in rows}
    return found


def _in_order(problems: list[Problem]) -> list[Problem]:
    places = {name: place for place, name in enumerate(SHEETS)}
    return sorted(problems, key=lambda one: (places.get(one.sheet, -1), one.row or 0))

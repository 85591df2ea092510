"""`template`, `load`: the school workbook, empty, and back again; and term dates that somebody has published."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Protocol
from uuid import UUID

import typer

from bot.app import SystemClock
from bot.cli.door import fail, read_settings, with_storage
from bot.settings import Storing
from bot.term_dates import NotTermDates, Unread
from bot.workbook import Plan, Problem, lines
from handlers.term_dates import content_of, dates_in, load_dates
from handlers.workbook import NotAWorkbook, cells_from
from handlers.workbook_load import load as load_cells
from handlers.workbook_template import write_template
from storage import Clash, Storage, Store

CLOCK = SystemClock()
_PROBLEMS_SHOWN = 50

Loaded = tuple[Plan | list[Problem], Sequence[Unread]]
"""What a load changes or what is wrong with it, and what of a calendar could not be understood."""


class Loading(Protocol):
    """What loads a file that has been read."""

    async def __call__(self, storage: Storage, *, apply: bool) -> Loaded:
        """Load it into an open database, or with `apply` not said only look."""
        ...


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(template)
    app.command()(load)


def template(
    file: Annotated[Path, typer.Argument(help="Where to write it: a file whose name ends in .xlsx.")],
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Write over a file that is there already.")
    ] = False,
) -> None:
    """Write an empty school workbook with an explanation in every sheet."""
    if file.suffix.casefold() != ".xlsx":
        fail(f"{file} does not end in .xlsx, and spreadsheet programs would not open it.")
    try:
        write_template(file, overwrite=overwrite)
    except FileExistsError:
        fail(f"{file} is there already. Choose another name, or add --overwrite.")
    except OSError as problem:
        fail(f"{file} cannot be written: {problem.strerror}.")
    typer.echo(f"{file} is ready. Fill it in, then run: python -m bot load {file}")


def load(
    path: Annotated[
        Path,
        typer.Argument(help="The workbook (.xlsx), a folder with a CSV file a sheet, or term dates (.ics)."),
    ],
    apply: Annotated[bool, typer.Option("--apply", help="Do it, not only show it.")] = False,
    school: Annotated[str, typer.Option(help="Which school, by name or id, when there are several.")] = "",
) -> None:
    """Show what a school workbook or published term dates would change, or with --apply change it: all or nothing."""
    settings, now = read_settings(Storing), CLOCK.now()
    try:
        act = _dates(path, school, now) if path.suffix.casefold() == ".ics" else _book(path, school, now)
        found, unread = with_storage(settings, partial(act, apply=apply))
    except (NotAWorkbook, NotTermDates) as problem:
        fail(str(problem))
    except Clash:
        fail("Somebody else changed the school at the same time. Nothing was changed; run it again.")
    if isinstance(found, Plan):
        for one in unread:
            typer.echo(_not_read(one))
    _tell(found, apply=apply)


def _book(path: Path, school: str, now: datetime) -> Loading:
    """Read a workbook, and return what loads it."""
    cells = cells_from(path)

    async def act(storage: Storage, *, apply: bool) -> Loaded:
        async with storage.transaction() as store:
            return await load_cells(store, await which(store, school), cells, now, apply=apply), ()

    return act


def _dates(path: Path, school: str, now: datetime) -> Loading:
    """Read a file of term dates, and return what loads it. It is understood while nobody waits for the database."""
    content = content_of(path)

    async def act(storage: Storage, *, apply: bool) -> Loaded:
        async with storage.transaction() as store:
            key = await which(store, school)
            if key is None:
                fail("There is no school yet. Load its workbook first, then the term dates.")
            zone = (await store.schools.get(key)).zone
        dates = dates_in(path.name, content, now, zone)
        async with storage.transaction() as store:
            return await load_dates(store, key, dates, now, apply=apply), dates.unread

    return act


def _not_read(one: Unread) -> str:
    day = f" ({one.on})" if one.on else ""
    more = f" This comes {one.more} more times." if one.more else ""
    return f"Not read: {one.title}{day}: {one.why}.{more}"


async def load_into(storage: Storage, path: Path, now: datetime) -> Plan:
    """Load a workbook into an open database that has one school or none yet; return what changed.

    Raises:
        NotAWorkbook: it cannot be read, or something in it is wrong.

    """
    cells = cells_from(path)
    async with storage.transaction() as store:
        found = await load_cells(store, await which(store, ""), cells, now, apply=True)
    if isinstance(found, Plan):
        return found
    raise NotAWorkbook("\n".join(map(str, found)))


async def which(store: Store, wanted: str) -> UUID | None:
    """Return the school that is meant: the only one, or the one called or numbered so; None when there is none."""
    schools = [await store.schools.get(key) for key in await store.schools.all()]
    if not schools and not wanted:
        return None
    found = [one for one in schools if not wanted or wanted.casefold() in {one.name.casefold(), str(one.id)}]
    if len(found) != 1:
        names = "\n".join(f"  {one.name} ({one.id})" for one in schools) or "  none yet"
        fail(f"Say which school with --school and its name or id:\n{names}")
    return found[0].id


def _tell(found: Plan | list[Problem], *, apply: bool) -> None:
    if not isinstance(found, Plan):
        more = len(found) - _PROBLEMS_SHOWN
        last = [f"... and {more} more."] if more > 0 else []
        said = [*map(str, found[:_PROBLEMS_SHOWN]), *last, "Nothing was changed."]
        fail("\n".join(said))
    for line in lines(found):
        typer.echo(line)
    if not found.changes:
        typer.echo("There is nothing to change.")
    elif apply:
        typer.echo("Done.")
    else:
        typer.echo("Nothing was changed. Run again with --apply to do it.")

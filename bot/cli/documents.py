"""`card` and `rota`: whom to tell when the bot is silent, and who is on duty where, on paper."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.app import SystemClock
from bot.board import rota_facts, week_of
from bot.cli.at_the_desk import check_ending
from bot.cli.door import fail, read_settings, with_storage
from bot.cli.workbook import which
from bot.school import School
from bot.settings import Storing
from bot.wall_card import facts
from prompts.documents import card as printed
from prompts.documents import rota as rota_pages
from prompts.documents import rota_picture
from storage import Storage

CLOCK = SystemClock()
_OVERWRITE = "Write over a file that is there already."
_WHICH = "Which school, by name or id, when there are several."


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(card)
    app.command()(rota)


def card(
    out: Annotated[Path, typer.Option(help="Where to write it: a file whose name ends in .pdf.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help=_OVERWRITE)] = False,
    school: Annotated[str, typer.Option(help=_WHICH)] = "",
) -> None:
    """Print whom to tell about a child when the bot is silent: a page for the wall, with cards to cut out."""
    check_ending(out, ".pdf")

    def made(found: School, today: date, bot: str) -> bytes:
        return printed(facts(found, today), f"https://t.me/{bot}" if bot else "")

    _write(out, _page(school, made), overwrite=overwrite)
    typer.echo(f"{out} is ready. Print it, fill in the empty lines by hand, and put it on the wall.")


def rota(
    out: Annotated[Path, typer.Option(help="Where to write it: a file whose name ends in .pdf or .png.")],
    week: Annotated[str, typer.Option(help="A day of the week that is wanted, like 2026-11-23.")] = "",
    overwrite: Annotated[bool, typer.Option("--overwrite", help=_OVERWRITE)] = False,
    school: Annotated[str, typer.Option(help=_WHICH)] = "",
) -> None:
    """Print the duty rota of a week for the staffroom wall: who is where, what needs somebody, how it is shared out."""
    check_ending(out, ".pdf", ".png")
    try:
        wanted = date.fromisoformat(week) if week else None
    except ValueError:
        fail(f"{week} is not a day; write 2026-11-23.")

    def made(found: School, today: date, _bot: str) -> bytes:
        draws = rota_picture if out.suffix.casefold() == ".png" else rota_pages
        return draws(rota_facts(found, week_of(wanted or today), today))

    _write(out, _page(school, made), overwrite=overwrite)
    typer.echo(f"{out} is ready.")


def _page(school: str, made: Callable[[School, date, str], bytes]) -> bytes:
    """Return a document made of a school, today's date there and the bot's name."""

    async def act(storage: Storage) -> bytes:
        async with storage.transaction() as store:
            key = await which(store, school)
            if key is None:
                fail("There is no school yet. Run: python -m bot init")
            found, bot = await store.schools.get(key), await store.installation_name()
        return made(found, found.at(CLOCK.now()).today, bot or "")

    return with_storage(read_settings(Storing), act)


def _write(out: Path, page: bytes, *, overwrite: bool) -> None:
    try:
        with out.open("wb" if overwrite else "xb") as file:
            file.write(page)
    except FileExistsError:
        fail(f"{out} is there already. Choose another name, or add --overwrite.")
    except OSError as problem:
        fail(f"{out} cannot be written: {problem.strerror}.")

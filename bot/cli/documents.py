"""`card`: whom to tell when the bot is silent, on paper."""

from pathlib import Path
from typing import Annotated

import typer

from bot.app import SystemClock
from bot.cli.door import fail, read_settings, with_storage
from bot.cli.workbook import which
from bot.settings import Storing
from bot.wall_card import facts
from prompts.documents import card as printed
from storage import Storage

CLOCK = SystemClock()


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(card)


def card(
    out: Annotated[Path, typer.Option(help="Where to write it: a file whose name ends in .pdf.")],
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Write over a file that is there already.")
    ] = False,
    school: Annotated[str, typer.Option(help="Which school, by name or id, when there are several.")] = "",
) -> None:
    """Print whom to tell about a child when the bot is silent: a page for the wall, with cards to cut out."""
    if out.suffix.casefold() != ".pdf":
        fail(f"{out} does not end in .pdf, and nothing would open it.")

    async def act(storage: Storage) -> bytes:
        async with storage.transaction() as store:
            key = await which(store, school)
            if key is None:
                fail("There is no school yet. Run: python -m bot init")
            found, bot = await store.schools.get(key), await store.installation_name()
        today = found.at(CLOCK.now()).today
        return printed(facts(found, today), f"https://t.me/{bot}" if bot else "")

    page = with_storage(read_settings(Storing), act)
    try:
        with out.open("wb" if overwrite else "xb") as file:
            file.write(page)
    except FileExistsError:
        fail(f"{out} is there already. Choose another name, or add --overwrite.")
    except OSError as problem:
        fail(f"{out} cannot be written: {problem.strerror}.")
    typer.echo(f"{out} is ready. Print it, fill in the empty lines by hand, and put it on the wall.")

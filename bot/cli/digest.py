"""`digest`: what somebody's digests and lists of a day would be, as files; nothing is sent."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.app import SystemClock
from bot.calendar import date_words
from bot.cli.at_the_desk import the_person, write
from bot.cli.door import fail, read_settings, with_storage
from bot.people import Moment, Person
from bot.settings import Storing
from handlers.digest_files import Leaf, due_to, files_of
from storage import Storage, Store

CLOCK = SystemClock()


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(digest)


def digest(
    who: Annotated[str, typer.Argument(metavar="WHO", help="Whose digest, by staff code.")],
    day: Annotated[str, typer.Argument(metavar="DATE", help="Of which day, like 2026-11-27.")],
    out: Annotated[Path, typer.Option(help="The folder for the files; it is made if it is not there.")],
) -> None:
    """Write what somebody's digests and lists of a day would be, as things stand now, and send them to nobody."""
    wanted = _day(day)
    if out.exists() and not out.is_dir():
        fail(f"{out} is no folder.")

    async def act(storage: Storage) -> list[Leaf]:
        async with storage.transaction() as store:
            school, reader = await the_person(store, who)
            return await _read(store, reader, wanted, school.at(CLOCK.now()))

    leaves = with_storage(read_settings(Storing), act)
    if not leaves:
        fail(f"There is nothing to say to {who.strip()} on {date_words(wanted)}, and nothing would be sent.")
    _keep(out, leaves)


async def _read(store: Store, reader: Person, day: date, at: Moment) -> list[Leaf]:
    """Return the files of a day, and note in the audit chain which digests were read."""
    due = due_to(reader, day, at)
    if not due:
        fail(_why(reader, day, at))
    found = []
    for one in due:
        leaves = await files_of(store, reader, one, at)
        if leaves:
            facts = {"reader": reader.id, "kind": one.kind, "day": one.slot}
            store.tx.note(at.school.id, at.now, "digest exported", **facts)
        found += leaves
    return found


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        fail(f"{typed} is not a day; write 2026-11-23.")


def _why(reader: Person, day: date, at: Moment) -> str:
    """Return why nothing comes to somebody on a date."""
    if not at.school.is_open(day):
        return f"Pupils are not in on {date_words(day)}, and nobody has a digest."
    if not reader.reachable(day):
        return f"{reader.code} is not linked to the bot on {date_words(day)}, and nothing comes to them."
    return f"{reader.code} has no digest and no list on {date_words(day)}."


def _keep(out: Path, leaves: list[Leaf]) -> None:
    """Write the files of a digest, all or none of them."""
    try:
        out.mkdir(mode=0o700, exist_ok=True)
    except OSError as problem:
        fail(f"{out} cannot be made: {problem.strerror}.")
    for leaf in leaves:
        if (out / leaf.name).exists():
            fail(f"{out / leaf.name} is there already. Choose another folder.")
    for name, content in [(leaf.name, leaf.content()) for leaf in leaves]:
        write(out / name, content)
        typer.echo(f"{out / name} is ready.")
    typer.echo("Nothing was sent. The files are confidential.")

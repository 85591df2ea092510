"""`export record`: force, restraint or seclusion for the school or for parents, and the form of an accident, as PDF."""

from pathlib import Path
from typing import Annotated

import typer

from bot import accident_form as accidents
from bot import restrictive_record as interventions
from bot.app import SystemClock
from bot.cli.at_the_desk import check, schools_of, somebody, write
from bot.cli.door import fail, read_settings, with_storage
from bot.on_file import OnFile
from bot.parents_report import parents_facts
from bot.people import Answer, Moment, Person
from bot.settings import Storing
from handlers.on_file import on_file
from prompts.documents import accident_form, parents_report, restrictive
from storage import Storage, Store

CLOCK = SystemClock()
PARENTS = "parents"


def record(
    ref: Annotated[str, typer.Argument(help="The record's reference, like I-7Q4K.")],
    out: Annotated[Path, typer.Option(help="Where to write it: a new file whose name ends in .pdf.")],
    by: Annotated[str, typer.Option(help="Who makes it, by staff code.")],
    reason: Annotated[str, typer.Option(help="Why, and for whom: it is kept in the audit chain.")],
    readers: Annotated[
        str, typer.Option("--for", help="school, or parents: the report they are given.")
    ] = "school",
) -> None:
    """Write a record of force, restraint or seclusion, or of an accident, with all that was said about it since."""
    check(out, reason)
    if readers not in {"school", PARENTS}:
        fail("Write --for school or --for parents.")

    async def act(storage: Storage) -> tuple[bytes, tuple[str, ...]]:
        async with storage.transaction() as store:
            found, maker, at = await _found(store, ref.strip().upper(), by)
            made = _page(found, at, maker, readers)
            facts = {"ref": found.record.ref, "by": maker.id, "readers": readers, "reason": reason.strip()}
            store.tx.note(at.school.id, at.now, "record exported", **facts)
        return made

    page, named = with_storage(read_settings(Storing), act)
    write(out, page)
    typer.echo(f"{out} is ready. It is confidential.")
    if named:
        typer.echo(f"Left for you to write in, as the words name somebody else: {', '.join(named)}.")
    if readers == PARENTS:
        typer.echo("Read it before you give it to parents: a child of another school is not recognised.")


async def _found(store: Store, ref: str, by: str) -> tuple[OnFile, Person, Moment]:
    """Return a record, who asks and their school; what they may not have ends the command like what is not there."""
    for school in await schools_of(store):
        at = school.at(CLOCK.now())
        maker, found = somebody(at, by), await store.records.referred(school.id, ref)
        if maker and found and _may_have(maker, file := await on_file(store, found), at):
            return file, maker, at
    return fail(f"There is no record with the reference {ref}.")


def _may_have(maker: Person, file: OnFile, at: Moment) -> bool:
    return any(kind.may_have(maker, file, at) is Answer.YES for kind in (interventions, accidents))


def _page(file: OnFile, at: Moment, maker: Person, readers: str) -> tuple[bytes, tuple[str, ...]]:
    if file.record.type == accidents.ACCIDENT:
        if readers == PARENTS:
            fail("Parents are given a report of force, restraint or seclusion. This is an accident.")
        return accident_form(accidents.accident_facts(file, at, maker)), ()
    if readers != PARENTS:
        return restrictive(interventions.restrictive_facts(file, at, maker)), ()
    if file.record.withdrawn_at is not None:
        fail("Its author took this record back. There is nothing to report to parents.")
    kept = interventions.withheld(file, at)
    if kept:
        fail(
            f"{kept['by']} decided that parents are not told, as it could seriously harm the child ({kept['at']})."
        )
    facts, named = parents_facts(file, at, maker)
    return parents_report(facts), named

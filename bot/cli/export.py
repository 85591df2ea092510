"""`export`: papers about pupils with the reason on record; here a chronology, for two safeguarders together.

The ending of the file says what it is: `.pdf` to print, `.docx` to work on, `.json` for other programs.
"""

from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from bot.access import Action
from bot.app import SystemClock
from bot.body_map import body_map
from bot.calendar import clock_words, local
from bot.casework import Entry, Kind, told
from bot.cli.at_the_desk import check, somebody, the_pupil, write
from bot.cli.door import fail, read_settings, with_storage
from bot.cli.export_medication import medication
from bot.cli.export_record import record
from bot.concerns import Concern, Stage
from bot.people import Answer, Moment, Person, Thing, may
from bot.pupils import Pupil
from bot.routes import shown_to
from bot.school import School
from bot.settings import Storing
from prompts.documents import (
    Added,
    Body,
    Chronology,
    Drawn,
    chronology,
    chronology_in_json,
    chronology_in_word,
)
from prompts.documents import Entry as Line
from storage import Storage, Store

CLOCK = SystemClock()
_MAKERS = {".pdf": chronology, ".docx": chronology_in_word, ".json": chronology_in_json}


def register(app: typer.Typer) -> None:
    """Add the command."""
    exporting = typer.Typer(help="Documents for those who may have them, with the reason on record.")
    for command in (pupil, record, medication):
        exporting.command()(command)
    app.add_typer(exporting, name="export")


def pupil(
    code: Annotated[str, typer.Argument(help="The pupil's code.")],
    out: Annotated[Path, typer.Option(help="Where to write it: a new file, .pdf, .docx or .json.")],
    by: Annotated[str, typer.Option(help="The safeguarder who makes it, by staff code.")],
    second: Annotated[str, typer.Option("--with", help="The second person who agrees, by staff code.")],
    reason: Annotated[str, typer.Option(help="Why, and for whom: it is kept in the audit chain.")],
) -> None:
    """Write the concerns about a pupil with their files, oldest first. Those about adults are in no pupil's file."""
    check(out, reason, *_MAKERS)
    maker_of = _MAKERS[out.suffix.casefold()]

    async def act(storage: Storage) -> bytes:
        async with storage.transaction() as store:
            school, found = await the_pupil(store, code)
            at = school.at(CLOCK.now())
            maker, other = _allowed(at, found, by.strip(), second.strip())
            lines = await _lines(store, at, found, {maker.id, other.id})
            page = maker_of(_about(at, found, maker, reason.strip()), lines)
            facts = {"pupil": found.id, "by": maker.id, "reason": reason.strip()}
            store.tx.note(school.id, at.now, "chronology exported", **facts)
        return page

    page = with_storage(read_settings(Storing), act)
    write(out, page)
    typer.echo(f"{out} is ready. It is confidential: keep it where the child protection files are.")


def _allowed(at: Moment, found: Pupil, by: str, second: str) -> tuple[Person, Person]:
    """Return both, when they may; who sits at the server has proved who they are in another way than by a code."""
    first, other = (_coded(at, code) for code in (by, second))
    about = Thing(at.school.id, pupil=found, safeguarding=True)
    pairs = ((first, other), (other, first))
    if not all(
        may(one, Action.EXPORT_CP, replace(about, second=with_.id), at) is Answer.YES for one, with_ in pairs
    ):
        fail("It takes two different people who may export a child protection file: the lead and the head.")
    return first, other


def _coded(at: Moment, code: str) -> Person:
    found = somebody(at, code)
    if found is None:
        fail(f"There is nobody with the code {code}.")
    return found


def _about(at: Moment, found: Pupil, maker: Person, reason: str) -> Chronology:
    name = f"{found.first_name} {found.last_name}"
    made = f"{local(at.now, at.school.zone):%-d %B %Y %H:%M}"
    return Chronology(at.school.name, name, found.code, maker.display, made, reason, at.now.isoformat())


async def _lines(store: Store, at: Moment, found: Pupil, readers: set[UUID]) -> list[Line]:
    lines: list[Line] = []
    concerns = shown_to(await store.concerns.of_pupil(at.school.id, found.id), readers, at.school)
    files = await store.entries.files(concerns)
    for one in concerns:
        if one.stage is not Stage.DRAFT:
            file = files[one.id]
            lines += [await _first(store, at.school, one, file), *_file(at.school, one, file)]
    return lines


async def _first(store: Store, school: School, one: Concern, file: list[Entry]) -> Line:
    added = tuple(
        Added(_at(school, line.at), _name(school, line.by), line.text, line.at.isoformat())
        for line in file
        if line.kind is Kind.WORDS
    )
    words = await store.concerns.words(one)
    kind = f"Concern, {one.level.value}, {one.stage.value}"
    author = _name(school, one.reporter)
    body = _body("\n".join([words, *(more.words for more in added)]))
    begun = one.created_at
    return Line(_at(school, begun), kind, one.ref, author, words, added, body, begun.isoformat())


def _body(words: str) -> Body | None:
    """Return the body map of the marks that the words of a concern tell of, if they tell of any."""
    found = body_map(words)
    return Body(tuple(Drawn(**asdict(one)) for one in found.marks), found.undrawn) if found else None


def _file(school: School, one: Concern, file: list[Entry]) -> list[Line]:
    return [
        Line(
            _at(school, line.at),
            told(line),
            one.ref,
            _name(school, line.by),
            line.text,
            at=line.at.isoformat(),
        )
        for line in file
        if line.kind is not Kind.WORDS
    ]


def _at(school: School, moment: datetime) -> str:
    there = local(moment, school.zone)
    return f"{there:%a} {there.day} {there:%b %Y} {clock_words(moment, school.zone)}"


def _name(school: School, key: object) -> str:
    person = next((one for one in school.people if one.id == key), None)
    return person.display if person else ""

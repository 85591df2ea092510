"""What the commands that write a paper about a pupil share: who asks, why, which school's pupil, and the file."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.door import fail
from bot.people import Moment, Person
from bot.pupils import Pupil
from bot.school import School
from storage import Store

_AT_THE_DESK = datetime.max.replace(tzinfo=UTC)
_SHORTEST_REASON = 10


def check(out: Path, reason: str, *endings: str) -> None:
    """End the command unless the file has one of some endings, `.pdf` if none is named, and a reason is given."""
    check_ending(out, *(endings or (".pdf",)))
    if len(reason.strip()) < _SHORTEST_REASON:
        fail("Say why, and for whom, in ten letters or more.")


def check_ending(out: Path, *endings: str) -> None:
    """End the command unless the name of a file ends in one of some endings."""
    if out.suffix.casefold() not in endings:
        *others, last = endings
        choice = f"{', '.join(others)} or {last}" if others else last
        fail(f"{out} does not end in {choice}, and nothing would open it.")


def write(out: Path, page: bytes) -> None:
    """Write a new file that its owner alone can read; one that is there already is never written over."""
    try:
        with os.fdopen(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(page)
    except FileExistsError:
        fail(f"{out} is there already. Choose another name.")
    except OSError as problem:
        fail(f"{out} cannot be written: {problem.strerror}.")


async def schools_of(store: Store) -> list[School]:
    """Return every school of the installation."""
    return [await store.schools.get(key) for key in await store.schools.all()]


async def the_pupil(store: Store, code: str) -> tuple[School, Pupil]:
    """Return the one pupil with a code, or end the command."""
    having = [
        (school, found)
        for school in await schools_of(store)
        if (found := school.pupil_coded(code.strip().upper()))
    ]
    if not having:
        fail(f"There is no pupil with the code {code.strip().upper()}.")
    if len(having) > 1:
        fail(f"Several schools have a pupil with the code {code}; give one of them another code.")
    return having[0]


async def the_person(store: Store, code: str) -> tuple[School, Person]:
    """Return the one person with a code, or end the command; what a step-up code opens in the chat stays closed."""
    having = [
        (school, replace(found, stepped_up_until=None))
        for school in await schools_of(store)
        if (found := coded(school, code))
    ]
    if not having:
        fail(f"There is nobody with the code {code.strip()}.")
    if len(having) > 1:
        fail(f"Several schools have somebody with the code {code.strip()}; give one of them another code.")
    return having[0]


def coded(school: School, code: str) -> Person | None:
    """Return who has a code in a school."""
    return next((one for one in school.people if one.code == code.strip()), None)


def somebody(at: Moment, code: str) -> Person | None:
    """Return who has a code; who sits at the server has proved who they are in another way than by a step-up code."""
    found = coded(at.school, code)
    return replace(found, stepped_up_until=_AT_THE_DESK) if found else None

"""`init`, `invite`, `verify`: the first school, links for its people, and whether anybody changed the past."""

import io
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated

import segno
import typer

from bot.app import SystemClock
from bot.cli.door import fail, read_settings, with_storage
from bot.codes import address, new_secret
from bot.people import Person, Role
from bot.settings import Storing
from storage import Storage, Store, new_id
from storage.people import INVITATION_LASTS

CLOCK = SystemClock()


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(init)
    app.command()(invite)
    app.command()(code)
    app.command()(verify)


def init(
    school: Annotated[str, typer.Option(help="The school's name.")] = "Our school",
    code: Annotated[
        str, typer.Option(help="The code of the first person, who may invite others.")
    ] = "office",
    name: Annotated[str, typer.Option(help="The first person's name.")] = "School office",
) -> None:
    """Make database, keys, a first school and a first invitation. Safe to repeat: nothing that is there is changed."""
    if not all(words.strip() for words in (school, code, name)):
        fail("--school, --code and --name may not be empty.")

    async def act(storage: Storage) -> str:
        async with storage.transaction() as store:
            ids = await store.schools.all()
            if not ids:
                await _first_school(store, school.strip(), code.strip(), name.strip())
                ids = await store.schools.all()
            found = await store.schools.get(ids[0])
            first = next((person for person in found.people if person.code == code.strip()), None)
        if first is None:
            return f"{found.name} is there already. Invite people with: python -m bot invite CODE"
        if first.telegram_id is not None:
            return f"{found.name} is there already and {first.code} is linked."
        return f"{found.name} is ready.\n" + await _invitation(storage, first.code)

    _print_or_fail(act)


def invite(
    staff: Annotated[str, typer.Argument(help="The code of a member of staff, as in the workbook.")],
) -> None:
    """Make a one-time link for a member of staff. It lasts 24 hours; an earlier one ends."""
    _print_or_fail(lambda storage: _invitation(storage, staff.strip()))


def code(
    staff: Annotated[str, typer.Argument(help="The code of a member of staff, as in the workbook.")],
) -> None:
    """Make the secret of somebody's six-digit codes, to be scanned with an authenticator app; an earlier one ends."""

    async def act(storage: Storage) -> str:
        secret, now = new_secret(), CLOCK.now()
        async with storage.transaction() as store:
            person = await _only(store, staff.strip(), now)
            school = await store.schools.get(person.school)
            await store.codes.give(person, secret, now)
            await store.schools.changed(school.id, now)
        link = address(secret, person.code, school.name)
        return f"Codes for {person.display}. Scan this with an authenticator app, on their phone only:\n{link}\n{_code_to_scan(link)}"

    _print_or_fail(act)


def verify() -> None:
    """Check the audit chain of every school: whether an entry was changed, removed or cut off."""

    async def act(storage: Storage) -> list[str]:
        broken = []
        async with storage.transaction() as store:
            for key in await store.schools.all():
                school = await store.schools.get(key)
                number = await store.audit.broken_at(key)
                if number is not None:
                    broken.append(f"{school.name}: the audit chain is broken at entry {number}.")
        return broken

    broken = with_storage(read_settings(Storing), act)
    if broken:
        fail("\n".join(broken))
    typer.echo("The audit chain holds.")


def _print_or_fail(act: Callable[[Storage], Awaitable[str]]) -> None:
    """Print what came of it; nobody can be invited for a code is one line and status 1."""
    try:
        typer.echo(with_storage(read_settings(Storing), act))
    except LookupError as trouble:
        fail(str(trouble))


async def _first_school(store: Store, school: str, code: str, name: str) -> None:
    now, key = CLOCK.now(), new_id()
    await store.schools.add(key, now)
    await store.schools.decide_setting(key, "name", school)
    store.people.add(Person(new_id(), key, code, name, name, frozenset({Role.OFFICE})))
    store.tx.note(key, now, "school made")
    await store.tx.flush()


async def invitation_token(storage: Storage, code: str, now: datetime) -> str:
    """Make an invitation for the member of staff with a code and return its token (22 characters, 128 bit).

    Raises:
        LookupError: nobody, or more than one person, has the code; its text says so.

    """
    async with storage.transaction() as store:
        token = secrets.token_urlsafe(16)
        await store.people.invite(await _only(store, code, now), token, now)
    return token


async def _only(store: Store, code: str, now: datetime) -> Person:
    found = await store.people.coded(code)
    if not found:
        raise LookupError(
            f"There is nobody with the code {code}. The codes are in the staff sheet of the workbook."
        )
    if len(found) > 1:
        raise LookupError(
            f"Several schools have somebody with the code {code}; give one of them another code."
        )
    if not found[0].active(now.date()):
        raise LookupError(
            f"{found[0].display} does not work here today: see starts and ends in the staff sheet."
        )
    return found[0]


async def _invitation(storage: Storage, code: str) -> str:
    token = await invitation_token(storage, code, CLOCK.now())
    async with storage.transaction() as store:
        bot, person = await store.installation_name(), (await store.people.coded(code))[0]
    hours = int(INVITATION_LASTS.total_seconds() // 3600)
    first = f"Invitation for {person.display} ({person.code}). It works once, for {hours} hours:"
    if not bot:
        return f"{first}\nOpen your bot in Telegram and send: /start {token}"
    link = f"https://t.me/{bot}?start={token}"
    return f"{first}\n{link}\n{_code_to_scan(link)}"


def _code_to_scan(link: str) -> str:
    drawn = io.StringIO()
    segno.make(link, error="m").terminal(out=drawn, compact=True)
    return drawn.getvalue()

"""`init`, `invite`, `verify`: the first school, links for its people, and whether anybody changed the past."""

import io
import secrets
from typing import Annotated

import segno
import typer

from bot.app import SystemClock
from bot.cli.door import fail, read_settings, with_storage
from bot.people import Person, Role
from bot.settings import Storing
from storage import Storage, Store, new_id
from storage.people import INVITATION_LASTS

CLOCK = SystemClock()


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(init)
    app.command()(invite)
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
            return f"{found.name} is ready.\n" + await _invitation(store, first)

    typer.echo(with_storage(read_settings(Storing), act))


def invite(
    staff: Annotated[str, typer.Argument(help="The code of a member of staff, as in the workbook.")],
) -> None:
    """Make a one-time link for a member of staff. It lasts 24 hours; an earlier one ends."""

    async def act(storage: Storage) -> str:
        async with storage.transaction() as store:
            found = await store.people.coded(staff.strip())
            today = CLOCK.now().date()
            if not found:
                fail(
                    f"There is nobody with the code {staff}. The codes are in the staff sheet of the workbook."
                )
            if len(found) > 1:
                fail(f"Several schools have somebody with the code {staff}; give one of them another code.")
            if not found[0].active(today):
                fail(f"{found[0].display} does not work here today: see starts and ends in the staff sheet.")
            return await _invitation(store, found[0])

    typer.echo(with_storage(read_settings(Storing), act))


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


async def _first_school(store: Store, school: str, code: str, name: str) -> None:
    now, key = CLOCK.now(), new_id()
    await store.schools.add(key, now)
    await store.schools.decide_setting(key, "name", school)
    store.people.add(Person(new_id(), key, code, name, name, frozenset({Role.OFFICE})))
    store.tx.note(key, now, "school made")
    await store.tx.flush()


async def _invitation(store: Store, person: Person) -> str:
    token = secrets.token_urlsafe(16)
    await store.people.invite(person, token, CLOCK.now())
    bot = await store.installation_name()
    link = f"https://t.me/{bot}?start={token}" if bot else ""
    hours = int(INVITATION_LASTS.total_seconds() // 3600)
    lines = [
        f"Invitation for {person.display} ({person.code}). It works once, for {hours} hours:",
        link or f"Open your bot in Telegram and send: /start {token}",
    ]
    if link:
        lines.append(_code_to_scan(link))
    return "\n".join(lines)


def _code_to_scan(link: str) -> str:
    drawn = io.StringIO()
    segno.make(link, error="m").terminal(out=drawn, compact=True)
    return drawn.getvalue()

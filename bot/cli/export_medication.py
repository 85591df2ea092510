"""`export medication`: a pupil's medicines of some days as PDF, for the office, the SENCO and the head."""

from datetime import date, time, timedelta
from pathlib import Path
from typing import Annotated

import typer

from bot.app import SystemClock
from bot.calendar import instant
from bot.cli.at_the_desk import check, somebody, the_pupil, write
from bot.cli.door import fail, read_settings, with_storage
from bot.medication_sheet import may_have, medication_facts
from bot.people import Answer
from bot.settings import Storing
from prompts.documents import medication_sheet
from storage import Storage

CLOCK = SystemClock()
_LONGEST = timedelta(days=400)


def medication(
    code: Annotated[str, typer.Argument(help="The pupil's code.")],
    begins: Annotated[str, typer.Option("--from", help="The first day, like 2026-11-01.")],
    ends: Annotated[str, typer.Option("--to", help="The last day, like 2026-11-30.")],
    out: Annotated[Path, typer.Option(help="Where to write it: a new file whose name ends in .pdf.")],
    by: Annotated[str, typer.Option(help="Who makes it, by staff code.")],
) -> None:
    """Write what was noted of a pupil's medicines: due, given, by whom, not given and why. You are asked what it is for."""
    reason = typer.prompt("Why, and for whom? It is kept in the audit chain", err=True)
    check(out, reason)
    days = _days(begins, ends)

    async def act(storage: Storage) -> bytes:
        async with storage.transaction() as store:
            school, found = await the_pupil(store, code)
            at = school.at(CLOCK.now())
            maker = somebody(at, by)
            if maker is None or may_have(maker, found, at) is not Answer.YES:
                fail(f"There is no pupil with the code {code.strip().upper()}.")
            since = instant(days[0], time(), school.zone)
            until = instant(days[1] + timedelta(days=1), time(), school.zone)
            records = await store.history.of_pupils(school.id, [found.id], since, until)
            page = medication_sheet(medication_facts(found, records, days, at, maker))
            facts = {"pupil": found.id, "by": maker.id, "reason": reason.strip()}
            store.tx.note(school.id, at.now, "medication exported", **facts)
        return page

    page = with_storage(read_settings(Storing), act)
    write(out, page)
    typer.echo(f"{out} is ready. It is confidential.")


def _days(begins: str, ends: str) -> tuple[date, date]:
    try:
        first, last = date.fromisoformat(begins), date.fromisoformat(ends)
    except ValueError:
        fail("Write days like 2026-11-23.")
    if not timedelta() <= last - first <= _LONGEST:
        fail("The last day comes after the first, and within a year.")
    return first, last

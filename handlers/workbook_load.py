"""A school is set up or kept up to date: the cells of a workbook are compared with what is stored, and applied."""

from datetime import datetime
from uuid import UUID

from bot.calendar import local
from bot.decided import SETTINGS
from bot.workbook import Cells, Held, Plan, Problem, plan
from storage import Store, new_id


async def load(
    store: Store, school: UUID | None, cells: Cells, now: datetime, *, apply: bool
) -> Plan | list[Problem]:
    """Return what the cells change in a school, or every problem of them; with `apply` and no problem it is done.

    Without a school they are compared with nothing, and applying them makes it.
    """
    if school is None:
        held, zone = Held(), SETTINGS["timezone"].default
    else:
        held, zone = await store.workbook.held(school), (await store.schools.get(school)).zone
    found = plan(cells, held, local(now, zone).date())
    if apply and isinstance(found, Plan):
        if school is None:
            school = new_id()
            await store.schools.add(school, now)
        await store.workbook.apply(school, found, now)
    return found

"""The safeguarding lists of the week and of the day for the lead and the deputies, the week in numbers for the head."""

from typing import Any

from bot.concern_lists import PATTERN, listed, numbers, patterns, waiting
from bot.occurrences import Occurrence
from bot.routes import shown_to
from bot.school import School
from storage import Store

NUMBERS, WAITING = "concern_numbers", "concern_waiting"
_MOST = 30


async def facts_of(store: Store, school: School, one: Occurrence) -> dict[str, Any] | None:
    """Return what fills the list of an occurrence; None when there is nothing to say."""
    concerns = shown_to(await store.concerns.since(school.id, one.due_at - PATTERN), {one.person}, school)
    if one.kind == WAITING:
        refs = waiting(concerns)
        return {"refs": refs[:_MOST], "more": max(len(refs) - _MOST, 0)} if refs else None
    files = await store.entries.files(concerns)
    today = school.at(one.due_at).today
    if one.kind == NUMBERS:
        found = numbers(concerns, files, one.due_at, today)
        counts = {name: getattr(found, name) for name in found.__dataclass_fields__}
        return counts if any(counts.values()) else None
    lines = listed(concerns, files, one.due_at, today)
    seen = patterns(concerns, one.due_at)
    if not lines and not seen:
        return None
    return {
        "concerns": [
            {
                "ref": line.ref,
                "level": line.level,
                "days": line.days,
                "owner": owner.display if (owner := school.person(line.owner)) else "",
                "overdue": line.overdue,
            }
            for line in lines[:_MOST]
        ],
        "more": max(len(lines) - _MOST, 0),
        "patterns": [" ".join(refs) for refs in seen],
    }

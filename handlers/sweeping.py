"""What is still open with somebody, for the one sweep before the end of the day."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from bot.calendar import local
from bot.questions import CHECKS, STAYS, Question
from bot.school import School
from storage import Store

MOST_LEFT = 12


async def left(
    store: Store, school: School, questions: Iterable[Question], now: datetime
) -> list[dict[str, str]]:
    """Return what of somebody's open questions is left over: of today's notes, and what stays until closed."""
    things = []
    for one in questions:
        record = await store.records.get(school.id, one.record)
        if record is None or record.withdrawn_at is not None or not _was_due(one):
            continue
        today = local(record.stored_at, school.zone).date() == school.at(now).today
        if today or one.key in STAYS:
            things.append({"ref": record.ref, "key": one.key})
    return things[:MOST_LEFT]


async def open_with(store: Store, school: School, person: UUID) -> Iterable[Question]:
    """Return what is open with somebody at the end of the day: asked once for all whose day ends."""
    everyone = [one.id for one in school.people]
    found = await store.once(
        ("open questions", school.id), lambda: store.questions.open_with(school.id, everyone)
    )
    return found.get(person, ())


def _was_due(one: Question) -> bool:
    """Whether a second look after a bump has been asked for; one whose time is still to come is not left over."""
    return one.key not in CHECKS or one.asked_at is not None

"""The class teacher's minute on the screen: put together when it is opened, its pages, and all of one pupil's day."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from bot.calendar import day_words
from bot.daily import Day, minute, of_class, pages, shown
from bot.digests import Digest, compose
from bot.occurrences import Occurrence
from bot.people import Moment, Person
from bot.questions import Question
from bot.records import Record
from handlers.digest_pages import covered, opened
from storage import Store

DAILY = "teacher_digest"
TEMPLATE = "digests/daily"


async def opened_daily(
    store: Store, reader: Person, one: Occurrence, page: int, at: Moment
) -> dict[str, Any]:
    """Return the facts of a page of the minute as it stands now; a page that does not exist is the nearest one."""
    records = of_class(reader, await covered(store, one, at), at)
    digest, lines = compose(reader, records, at), minute(reader, await _day(store, records, at), at)
    cut = pages(lines)
    page = max(1, min(page, len(cut)))
    return {
        "title": day_words(date.fromisoformat(one.slot)),
        "notes": digest.notes,
        "incidents": digest.incidents,
        "lines": [shown(line) for line in cut[page - 1]],
        "days": [{"code": code} for code in dict.fromkeys(line.code for line in cut[page - 1])],
        "kind": one.kind,
        "day": one.slot,
        "page": page,
        "pages": len(cut),
    }


def whole_day(digest: Digest, one: Occurrence, code: str, page: int) -> dict[str, Any] | None:
    """Return the facts of a page of one pupil's notes, every one as it reads; None when there are none."""
    parts = tuple(part for part in digest.pupils if part.code == code)
    if not parts:
        return None
    kinds = [line.kind for part in parts for line in part.lines]
    mine = Digest(kinds.count("log"), kinds.count("incident"), parts)
    return opened(mine, one, page) | {"code": code}


async def _day(store: Store, records: Sequence[Record], at: Moment) -> Day:
    """Return what the minute is made of besides the records: questions about each, and the plans of the pupils."""
    questions: dict[UUID, list[Question]] = defaultdict(list)
    for asked in await store.questions.about(at.school.id, [one.id for one in records]):
        questions[asked.record].append(asked)
    pupils = list(dict.fromkeys(one.pupil for one in records if one.pupil))
    return Day(records, questions, await store.pupils.plans(at.school.id, pupils, at.today, at.today))

"""Looking back on pupils: whose numbers somebody may have, and the numbers themselves, computed when they are asked for."""

from collections.abc import Sequence
from uuid import UUID

from bot.access import Action
from bot.digests import Sees, sees
from bot.people import Answer, Moment, Person, Thing, may
from bot.periods import Period
from bot.plans import Plan
from bot.progress import Noted, Progress, progress
from bot.pupils import Pupil
from bot.questions import Question
from bot.records import Record
from storage import Store

_ASKED = frozenset({"behaviour", "restrictive", "accident"})
"""Incidents of which answers count: what came before, and whether parents were told."""
_TOLD = "restrictive"
"""Incidents of which a leader notes that parents were told."""


def readable(reader: Person, at: Moment) -> tuple[Pupil, ...]:
    """Return the pupils on roll whose numbers somebody may have, by code."""
    found = [one for one in at.school.pupils if one.on_roll(at.today) and allowed(reader, one, at)]
    return tuple(sorted(found, key=lambda one: one.code))


def allowed(reader: Person, pupil: Pupil, at: Moment) -> bool:
    """Whether somebody may have the numbers of a pupil."""
    return may(reader, Action.NOTE_READ, Thing(pupil.school, pupil=pupil), at) is Answer.YES


async def looked_back(
    store: Store, reader: Person, pupils: Sequence[Pupil], over: Period, at: Moment
) -> tuple[Progress, ...]:
    """Return the numbers of some pupils, in their order: of records that `reader` may read, if only that they are there."""
    keys, school = [one.id for one in pupils], at.school
    records = await store.history.of_pupils(school.id, keys, *over.needs())
    seen = [one for one in records if sees(reader, one, at) is not Sees.NOTHING]
    asked = await store.questions.about(school.id, [one.id for one in seen if one.type in _ASKED])
    told = await store.home_told.first(school.id, [one.id for one in seen if one.type == _TOLD])
    plans = await store.pupils.plans(school.id, keys, over.first, over.last)
    mine, questions = _by_pupil(seen), _by_record(asked)
    return tuple(
        progress(
            Noted(
                pupil,
                plans.get(pupil.id, Plan()),
                mine.get(pupil.id, []),
                [one for record in mine.get(pupil.id, []) for one in questions.get(record.id, [])],
                told,
            ),
            over,
            school.prompt_levels,
        )
        for pupil in pupils
    )


def _by_pupil(records: Sequence[Record]) -> dict[UUID, list[Record]]:
    found: dict[UUID, list[Record]] = {}
    for one in records:
        if one.pupil is not None:
            found.setdefault(one.pupil, []).append(one)
    return found


def _by_record(questions: Sequence[Question]) -> dict[UUID, list[Question]]:
    found: dict[UUID, list[Question]] = {}
    for one in questions:
        found.setdefault(one.record, []).append(one)
    return found

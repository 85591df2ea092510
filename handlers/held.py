"""Interventions as they are on file: each with the questions about it, and when a leader noted that parents know."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from bot.interventions import Held
from bot.questions import Question
from bot.records import Record
from storage import Store


async def held_of(store: Store, school: UUID, records: Sequence[Record]) -> list[Held]:
    """Return what is on file about some records of interventions, in their order."""
    questions: dict[UUID, list[Question]] = defaultdict(list)
    for one in await store.questions.about(school, [record.id for record in records]):
        questions[one.record].append(one)
    told = await store.home_told.first(school, [one.id for one in records])
    return [Held(one, tuple(questions[one.id]), told.get(one.id)) for one in records]

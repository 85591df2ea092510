"""Records looked back on: of the pupils asked for, from a moment to another, as they read now; and the plans of pupils."""

from datetime import date, timedelta
from uuid import UUID

from bot.plans import Outcome, Plan, Programme
from bot.questions import Question
from storage import Storage, new_id
from storage.tables import outcome, programme, pupil
from tests.storage.cast import ANA, HERE, KAI, LATER, NOW, a_record

ZOE = UUID(int=42)
WEEK = timedelta(days=7)


async def test_records_of_pupils_between_two_moments_oldest_first(school: Storage) -> None:
    async with school.transaction() as store:
        store.tx.add(pupil, school=HERE, id=ZOE, code="ZM", first_name="Zoë", last_name="O'Mara")
        await store.tx.flush()
        store.records.add(a_record("L-0002", event_at=LATER))
        store.records.add(a_record("L-0001"))
        store.records.add(a_record("L-0003", event_at=NOW - WEEK))
        store.records.add(a_record("L-0004", pupil=ZOE, event_at=NOW + WEEK))
        store.records.add(a_record("L-0005", pupil=None))
        store.records.add(a_record("L-0006", withdrawn_at=NOW))
    async with school.transaction() as store:
        both = await store.history.of_pupils(HERE, [KAI, ZOE], NOW, NOW + WEEK + timedelta(seconds=1))
        assert [one.ref for one in both] == ["L-0001", "L-0002", "L-0004"]
        assert [one.ref for one in await store.history.of_pupils(HERE, [KAI], NOW - WEEK, LATER)] == [
            "L-0003",
            "L-0001",
        ]
        assert await store.history.of_pupils(HERE, [], NOW - WEEK, LATER) == []


async def test_questions_about_some_records(school: Storage) -> None:
    async with school.transaction() as store:
        first, second, third = (a_record(ref) for ref in ("L-0001", "L-0002", "L-0003"))
        for one in (first, second, third):
            store.records.add(one)
        await store.tx.flush()
        for place, one in enumerate((third, second)):
            store.questions.add(Question(new_id(), HERE, one.id, ANA.id, "parents", place))
    async with school.transaction() as store:
        found = await store.questions.about(HERE, [first.id, second.id, third.id])
        assert [one.record for one in found] == [third.id, second.id]
        assert await store.questions.about(HERE, [first.id]) == []
        assert await store.questions.about(HERE, []) == []


async def test_a_plan_is_what_holds_on_any_day_of_a_period(school: Storage) -> None:
    first, last = date(2026, 11, 16), date(2026, 11, 20)
    before, after = date(2026, 11, 13), date(2026, 11, 23)
    async with school.transaction() as store:
        here = {"school": HERE, "pupil": KAI}
        for number, starts, ends in (
            ("2", None, first),
            ("1", last, None),
            ("3", None, before),
            ("4", after, None),
        ):
            row = {"number": number, "text": "reads", "starts": starts, "ends": ends}
            store.tx.add(outcome, **here, id=new_id(), **row)
        store.tx.add(programme, **here, id=new_id(), name="Phonics", minutes_a_week=100, outcomes="1\n2")
        store.tx.add(programme, **here, id=new_id(), name="Gone", minutes_a_week=5, ends=before)
    async with school.transaction() as store:
        found = await store.pupils.plans(HERE, [KAI, ZOE], first, last)
    phonics = Programme("Phonics", 100, outcomes=("1", "2"))
    assert found == {
        KAI: Plan((Outcome("1", "reads", starts=last), Outcome("2", "reads", ends=first)), (phonics,))
    }

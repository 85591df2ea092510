"""Notes for the next TA, cover for a day and a pupil's card in the database."""

from dataclasses import replace
from datetime import date

import pytest

from bot.plans import Outcome, Programme
from bot.records import Amendment, Change, Record
from bot.school import Assignment
from storage import Storage, Store, new_id
from storage.tables import assignment, outcome, programme, pupil
from tests.storage.cast import ANA, DALE, HERE, KAI, LATER, NOW, a_record

TODAY = date(2026, 11, 23)


async def left(storage: Storage) -> Record:
    """Ana leaves a note about Kai."""
    one = a_record()
    async with storage.transaction() as store:
        store.records.add(one)
        assert await store.handovers.add(one, NOW)
        await store.schools.changed(HERE, NOW)
    return one


async def amended(store: Store, before: Record, **changes: object) -> None:
    after = replace(before, version=before.version + 1, **changes)  # type: ignore[arg-type]
    change = Amendment(before.id, after.version, Change.CORRECT, ANA.id, LATER, "", "")
    assert await store.records.amend(before, after, change)


async def notes(storage: Storage) -> int:
    """How many notes the school has, as every decision sees it."""
    async with storage.transaction() as store:
        return len((await store.schools.get(HERE)).handovers)


async def test_a_note_stands_once_and_remembers_who_opened_it(school: Storage) -> None:
    one = await left(school)
    async with school.transaction() as store:
        assert not await store.handovers.add(one, LATER)
        found = await store.handovers.get(HERE, one.id)
        assert found is not None
        assert (found.pupil, found.by, found.at, found.read_by) == (KAI, ANA.id, NOW, frozenset())
        assert await store.handovers.read(HERE, found, DALE.id, LATER)
    async with school.transaction() as store:
        found = await store.handovers.get(HERE, one.id)
        assert found is not None
        assert found.read_by == {DALE.id}
        assert not await store.handovers.read(HERE, found, DALE.id, LATER)


@pytest.mark.parametrize("change", [{"withdrawn_at": LATER}, {"kind": "incident"}, {"pupil": None}])
async def test_a_record_that_is_no_log_of_a_pupil_any_more_is_no_note_either(
    school: Storage, change: dict[str, object]
) -> None:
    one = await left(school)
    assert await notes(school) == 1
    async with school.transaction() as store:
        await amended(store, one, **change)
    assert await notes(school) == 0


async def test_a_note_goes_with_its_record_to_another_pupil(school: Storage) -> None:
    one, other = await left(school), new_id()
    async with school.transaction() as store:
        names = {"code": "TJ", "first_name": "Theo", "last_name": "J"}
        store.tx.add(pupil, school=HERE, id=other, **names)
        await amended(store, one, pupil=other)
    async with school.transaction() as store:
        assert [each.pupil for each in (await store.schools.get(HERE)).handovers] == [other]


async def test_a_record_of_no_pupil_is_no_note(school: Storage) -> None:
    async with school.transaction() as store:
        with pytest.raises(ValueError, match="no pupil"):
            await store.handovers.add(a_record(pupil=None), NOW)


async def test_cover_for_a_day_can_be_taken_back_and_what_the_workbook_says_cannot(school: Storage) -> None:
    async with school.transaction() as store:
        key = store.assignments.cover(HERE, (DALE.id, KAI), TODAY, (ANA.id, NOW))
        other = new_id()
        store.tx.add(assignment, school=HERE, id=other, person=ANA.id, pupil=KAI)
        await store.schools.changed(HERE, NOW)
    async with school.transaction() as store:
        found = (await store.schools.get(HERE)).assignments
        assert Assignment(DALE.id, KAI, TODAY, TODAY, said_at=NOW) in found
        assert await store.assignments.get(HERE, key) in found
        assert not await store.assignments.take_back(HERE, other, ANA.id, LATER)
        assert await store.assignments.take_back(HERE, key, ANA.id, LATER)
        assert not await store.assignments.take_back(HERE, key, ANA.id, LATER)
        assert await store.assignments.get(HERE, key) is None


async def test_what_is_on_file_about_a_pupil_is_what_holds_today(school: Storage) -> None:
    async with school.transaction() as store:
        seals = store.tx.seal(pupil, KAI, HERE, alerts="epilepsy: plan in the office\nno nuts")
        await store.tx.change(pupil.update().where(pupil.c.id == KAI).values(**seals))
        past, here = date(2026, 11, 22), {"school": HERE, "pupil": KAI}
        for number, ends in (("1", None), ("2", TODAY), ("3", past)):
            store.tx.add(outcome, **here, id=new_id(), number=number, text=f"outcome {number}", ends=ends)
        for name, starts in (("Speech", None), ("OT", date(2026, 11, 24))):
            store.tx.add(programme, **here, id=new_id(), name=name, minutes_a_week=60, starts=starts)
    async with school.transaction() as store:
        assert await store.pupils.alerts(HERE, KAI) == ("epilepsy: plan in the office", "no nuts")
        assert await store.pupils.outcomes(HERE, KAI, TODAY) == (
            Outcome("1", "outcome 1"),
            Outcome("2", "outcome 2", ends=TODAY),
        )
        assert await store.pupils.programmes(HERE, KAI, TODAY) == (Programme("Speech", 60),)
        assert await store.pupils.alerts(HERE, new_id()) == ()

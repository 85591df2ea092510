"""Training in the database: what is said in a chat stands beside the workbook's, and outlasts it."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from bot.courses import DEFAULTS
from bot.training import Training
from bot.workbook import Plan, plan
from storage import Storage, Store, new_id
from storage.tables import assignment, calendar
from tests.storage.cast import ANA, DALE, HERE, KAI, LATER, NOW
from tests.storage.test_workbook import TODAY, loaded, tables

PFA = next(kind for kind in DEFAULTS if kind.code == "PFA")
STAFF = [("code", "name", "roles"), ("s11", "Ana Kovac", "ta"), ("S17", "Mrs Dale", "dsl")]
DONE = date(2026, 11, 21)


async def told(store: Store, **other: object) -> Training:
    """Store what Ana said she did."""
    key = await store.training.course(HERE, PFA, NOW)
    one = replace(Training(new_id(), ANA.id, key, DONE, said_at=NOW), **other)  # type: ignore[arg-type]
    store.training.add(HERE, one, 6.5, ANA.id)
    await store.schools.changed(HERE, NOW)
    return one


async def trainings(school: Storage) -> tuple[Training, ...]:
    async with school.transaction() as store:
        return (await store.schools.get(HERE)).trainings


async def courses(school: Storage) -> list[str]:
    async with school.transaction() as store:
        return [one.code for one in (await store.schools.get(HERE)).courses]


async def test_a_course_is_made_when_it_is_first_wanted_and_the_schools_own_is_never_overwritten(
    school: Storage,
) -> None:
    own = [("code", "name", "every_months"), ("pfa", "First aid for little ones", 24)]
    await loaded(school, tables(staff=STAFF, courses=own))
    async with school.transaction() as store:
        keys = {await store.training.course(HERE, PFA, NOW) for _ in range(2)}
        found = (await store.schools.get(HERE)).courses
    assert [(one.id, one.name, one.every_months) for one in found] == [
        (*keys, "First aid for little ones", 24)
    ]


async def test_what_was_told_comes_back_with_its_hours(school: Storage) -> None:
    async with school.transaction() as store:
        one = await told(store)
    assert await trainings(school) == (one,)
    async with school.transaction() as store:
        (listed,) = await store.training.listed(HERE, ANA.id)
    assert (listed.training, listed.hours, listed.certificate) == (one, 6.5, "")


async def test_only_what_was_said_is_added(school: Storage) -> None:
    async with school.transaction() as store:
        with pytest.raises(ValueError, match="said in a chat"):
            store.training.add(HERE, Training(new_id(), ANA.id, new_id()), None, ANA.id)


@pytest.mark.parametrize("right", [True, False])
async def test_the_first_leader_who_looks_decides(school: Storage, right: bool) -> None:
    async with school.transaction() as store:
        one = await told(store)
    async with school.transaction() as store:
        first = await store.training.see(HERE, one.id, (DALE.id, LATER), right=right)
        again = await store.training.see(HERE, one.id, (ANA.id, LATER), right=not right)
        gone = await store.training.take_back(HERE, one.id, ANA.id, LATER)
        found = await store.training.get(HERE, one.id)
    assert (first, again, gone) == (True, False, False)
    assert found is not None
    assert (found.seen_by, found.not_right_at) == ((DALE.id, None) if right else (None, LATER))


async def test_what_is_taken_back_goes_with_the_course_it_alone_was_of(school: Storage) -> None:
    async with school.transaction() as store:
        one, other = await told(store), await told(store, done=date(2020, 1, 1))
    for taken, left in ((one, ["PFA"]), (other, [])):
        async with school.transaction() as store:
            assert await store.training.take_back(HERE, taken.id, ANA.id, LATER)
            await store.schools.changed(HERE, LATER)
        assert await courses(school) == left
    async with school.transaction() as store:
        assert not await store.training.take_back(HERE, one.id, ANA.id, LATER)


async def test_another_course_is_taken_in_its_place(school: Storage) -> None:
    other = next(kind for kind in DEFAULTS if kind.code == "FAW")
    async with school.transaction() as store:
        one = await told(store)
    async with school.transaction() as store:
        to = await store.training.course(HERE, other, LATER)
        assert await store.training.move(HERE, one.id, to, LATER)
        await store.schools.changed(HERE, LATER)
    assert await trainings(school) == (replace(one, course=to),)
    assert await courses(school) == ["FAW"]


async def test_a_workbook_that_does_not_know_of_it_leaves_what_was_said(school: Storage) -> None:
    async with school.transaction() as store:
        one = await told(store)
        row = {"school": HERE, "id": new_id(), "said_at": NOW}
        store.tx.add(assignment, **row, person=DALE.id, pupil=KAI, starts=TODAY, ends=TODAY)
        store.tx.add(calendar, **row, kind="closure", starts=TODAY, ends=TODAY)
    own = [("code", "name"), ("EPI", "Epilepsy awareness")]
    sheets = {
        "training": [("staff", "course", "done"), ("s11", "EPI", date(2026, 1, 15))],
        "assignments": [("staff", "pupil"), ("s11", "KB")],
        "calendar": [("kind", "starts", "ends"), ("term", date(2026, 9, 2), date(2026, 12, 18))],
    }
    await loaded(school, tables(staff=STAFF, courses=own, **sheets))
    async with school.transaction() as store:
        found = await store.schools.get(HERE)
    assert one in found.trainings
    assert len(found.trainings) == 2
    assert {course.code for course in found.courses} == {"PFA", "EPI"}
    assert {each.person for each in found.assignments} == {ANA.id, DALE.id}
    assert {span.kind for span in found.calendar} == {"closure", "term"}


async def test_a_workbook_that_names_it_means_the_same_row_and_blanks_take_nothing_away(
    school: Storage,
) -> None:
    async with school.transaction() as store:
        one = await told(store, expires=date(2029, 11, 20))
    names = [("code", "name", "every_months"), ("PFA", PFA.name, 36)]
    mine = [("staff", "course", "done", "expires", "certificate"), ("s11", "PFA", DONE, None, "FA-1")]
    given = tables(staff=STAFF, courses=names, training=mine)
    await loaded(school, given)
    assert await trainings(school) == (one,)
    async with school.transaction() as store:
        (listed,) = await store.training.listed(HERE, ANA.id)
        assert listed.certificate == "FA-1"
        assert plan(given, await store.workbook.held(HERE), TODAY) == Plan()


async def test_a_school_that_only_chatted_has_loaded_no_workbook(school: Storage) -> None:
    async with school.transaction() as store:
        key = UUID(int=3)
        await store.schools.add(key, NOW)
        await store.training.course(key, PFA, NOW)
        assert (await store.workbook.held(key)).never_loaded

"""A school is read as one value, and again when it has changed."""

import contextlib
from dataclasses import replace
from datetime import date, time

import pytest

from bot.calendar import Span
from bot.duties import Duty
from bot.people import Person
from bot.pupils import Pupil
from bot.school import Assignment, School, SchoolClass
from storage import Clash, Storage, Store, new_id
from storage.tables import assignment, calendar, pupil, rota, school_class
from tests.storage.cast import ANA, DALE, HERE, KAI, LATER, NOW, staff
from tests.storage.databases import Database

OAK = SchoolClass(new_id(), "3H", "Oak", "3", DALE.id)
THEO = Pupil(
    *(new_id(), HERE, "TJ", "Theo", "Jankowski"),
    known_as="Teddy",
    aliases=("T", "Tee Jay"),
    class_id=OAK.id,
    sen_status="ehcp",
    starts=date(2026, 9, 2),
    ends=date(2027, 7, 20),
)
TERM = Span("half_day", date(2026, 12, 18), date(2026, 12, 18), time(13, 15), "last day of term")
BREAK = Duty(new_id(), frozenset({"Mon", "Wed"}), "break", time(10, 40), time(11), "zone 2", "lead", ANA.id)
COVERS = Assignment(ANA.id, THEO.id, date(2026, 9, 2), None, frozenset({"Mon"}))


def add_a_class(store: Store) -> None:
    """Add one of everything, as the workbook writes it."""
    here = {"school": HERE}
    of_class = {"code": "3H", "name": "Oak", "year": "3", "teacher": DALE.id}
    names = {"code": "TJ", "first_name": "Theo", "last_name": "Jankowski", "known_as": "Teddy"}
    dates = {"starts": THEO.starts, "ends": THEO.ends}
    store.tx.add(school_class, **here, id=OAK.id, **of_class)
    store.tx.add(
        pupil,
        **here,
        id=THEO.id,
        **names,
        **dates,
        aliases="T\nTee Jay",
        school_class=OAK.id,
        sen_status="ehcp",
    )
    row = here | {"id": new_id()}
    store.tx.add(assignment, **row, person=ANA.id, pupil=THEO.id, starts=THEO.starts, days="Mon")
    ends = {"starts": TERM.starts, "ends": TERM.ends, "ends_at": TERM.ends_at}
    store.tx.add(calendar, **row, kind="half_day", **ends, note=TERM.note)
    times = {"session": "break", "starts_at": time(10, 40), "ends_at": time(11)}
    duty = {"days": "Mon\nWed", **times, "zone": "zone 2", "role": "lead", "person": ANA.id}
    store.tx.add(rota, **here | {"id": BREAK.id}, **duty)


async def the_school(storage: Storage) -> School:
    async with storage.transaction() as store:
        return await store.schools.get(HERE)


async def rename(storage: Storage, name: str) -> None:
    async with storage.transaction() as store:
        await store.schools.decide_setting(HERE, "name", name)
        await store.schools.changed(HERE, LATER)


async def test_a_school_is_read_with_everything_in_it(school: Storage) -> None:
    async with school.transaction() as store:
        add_a_class(store)
        await store.schools.decide_setting(HERE, "name", "Hazel Primary")
        await store.schools.changed(HERE, NOW)
    kai = Pupil(KAI, HERE, "KB", "Kai", "Bennett")
    assert await the_school(school) == School(
        *(HERE, 2, (ANA, DALE)),
        settings={"name": "Hazel Primary"},
        pupils=(kai, THEO),
        classes=(OAK,),
        assignments=(COVERS,),
        calendar=(TERM,),
        rota=(BREAK,),
    )


async def test_a_setting_has_the_value_that_was_decided_last(school: Storage) -> None:
    for name in ("Hazel Primary", "Hazel Academy"):
        await rename(school, name)
    assert (await the_school(school)).settings == {"name": "Hazel Academy"}


async def test_a_school_is_kept_until_its_version_grows(school: Storage) -> None:
    first = await the_school(school)
    assert await the_school(school) is first
    await rename(school, "Hazel Primary")
    second = await the_school(school)
    assert (second.version, second.name) == (first.version + 1, "Hazel Primary")
    assert await the_school(school) is second


async def test_a_change_of_another_process_is_noticed(database: Database, school: Storage) -> None:
    assert (await the_school(school)).name == "Our school"
    async with database.opened() as other:
        await rename(other, "Hazel Primary")
    assert (await the_school(school)).name == "Hazel Primary"


async def test_a_transaction_sees_what_it_changed_itself(school: Storage) -> None:
    async with school.transaction() as store:
        assert (await store.schools.get(HERE)).name == "Our school"
        await store.schools.decide_setting(HERE, "name", "Hazel Primary")
        await store.schools.changed(HERE, LATER)
        assert (await store.schools.get(HERE)).name == "Hazel Primary"


async def rename_in_vain(school: Storage) -> None:
    with contextlib.suppress(ZeroDivisionError):
        async with school.transaction() as store:
            await store.schools.decide_setting(HERE, "name", "Never")
            await store.schools.changed(HERE, LATER)
            assert (await store.schools.get(HERE)).name == "Never"
            raise ZeroDivisionError


async def test_a_change_that_was_rolled_back_is_not_kept(school: Storage) -> None:
    before = await the_school(school)
    await rename_in_vain(school)
    assert await the_school(school) is before
    await rename(school, "Hazel Primary")
    assert (await the_school(school)).name == "Hazel Primary"


async def test_people_are_found_by_their_code_wherever_they_work(school: Storage) -> None:
    elsewhere = replace(ANA, id=new_id(), school=new_id())
    async with school.transaction() as store:
        await store.schools.add(elsewhere.school, NOW)
        store.people.add(elsewhere)
        found = await store.people.coded(ANA.code)
        assert sorted(found, key=lambda person: person.id) == [ANA, elsewhere]
        assert await store.people.coded("nobody") == []


async def test_a_person_without_roles_hours_or_dates_is_read_as_that(school: Storage) -> None:
    plain = Person(new_id(), HERE, "P", "Pat", "Pat", frozenset())
    full = staff(30, "Zoë 🎉", starts=date(2026, 9, 1), ends=date(2027, 7, 20), works="Mon-Wed 08:30-12:30")
    async with school.transaction() as store:
        store.people.add(plain)
        store.people.add(full)
        assert (await store.people.coded("P"), await store.people.coded("S30")) == ([plain], [full])


async def test_a_pupil_belongs_to_a_class_of_its_own_school(school: Storage) -> None:
    async def enrolled_elsewhere() -> None:
        elsewhere = {"school": new_id(), "id": new_id(), "school_class": OAK.id}
        async with school.transaction() as store:
            await store.schools.add(elsewhere["school"], NOW)
            store.tx.add(pupil, **elsewhere, code="X", first_name="Xan", last_name="Young")

    async with school.transaction() as store:
        add_a_class(store)
    with pytest.raises(Clash):
        await enrolled_elsewhere()

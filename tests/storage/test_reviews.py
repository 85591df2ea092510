"""Reviews planned in a chat, and parts that are done: moved once, taken back, and all of it in the audit chain."""

import json
from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

from bot.reviews import Done, Review
from bot.workbook import Plan, What, plan
from storage import Storage
from storage.reviews import By
from tests.storage.cast import ANA, DALE, HERE, KAI, LATER, NOW

TODAY = date(2026, 11, 23)
ANNUAL = Review(UUID(int=61), "ehcp_annual", date(2026, 12, 9), time(9, 30), KAI, None, "Meeting room")
NEW = replace(ANNUAL, day=date(2026, 12, 16), at=time(14), place="Hall")
BY, THEN = By(HERE, DALE.id, NOW), By(HERE, ANA.id, LATER)
REPORT = Done(ANNUAL.id, "report", ANA.id)


async def added(school: Storage, one: Review = ANNUAL) -> None:
    async with school.transaction() as store:
        store.reviews.add(one, BY)


async def found(school: Storage) -> Review | None:
    async with school.transaction() as store:
        return await store.reviews.get(HERE, ANNUAL.id)


async def entries(school: Storage) -> list[str]:
    async with school.transaction() as store:
        assert await store.audit.broken_at(HERE) is None
        return await store.audit.entries(HERE)


async def actions(school: Storage) -> list[str]:
    return [json.loads(entry)["action"] for entry in await entries(school)]


async def test_a_review_is_added_and_read_back_and_its_place_is_sealed(school: Storage) -> None:
    await added(school)
    assert await found(school) == ANNUAL
    async with school.transaction() as store:
        assert (await store.schools.get(HERE)).reviews == (ANNUAL,)
        raw = await store.tx.connection.exec_driver_sql("SELECT * FROM review")
        assert "Meeting" not in str(raw.all())
    assert "Meeting" not in str(await entries(school))


async def test_a_review_moves_and_knows_where_it_was(school: Storage) -> None:
    await added(school)
    async with school.transaction() as store:
        assert await store.reviews.move(ANNUAL, NEW, THEN)
    moved = await found(school)
    assert moved == replace(NEW, was=ANNUAL.day, moved_at=LATER, moved_by=ANA.id)


async def test_of_two_who_move_the_same_review_the_second_is_told_so(school: Storage) -> None:
    await added(school)
    async with school.transaction() as store:
        assert await store.reviews.move(ANNUAL, NEW, BY)
        assert not await store.reviews.move(ANNUAL, replace(ANNUAL, day=date(2027, 1, 6)), THEN)
        assert not await store.reviews.remove(ANNUAL, THEN)
    moved = await found(school)
    assert moved is not None
    assert moved.day == NEW.day


async def test_back_is_exactly_where_it_was_and_as_if_nothing_had_been_said(school: Storage) -> None:
    await added(school)
    async with school.transaction() as store:
        assert not await store.reviews.back(ANNUAL, BY, unsaid=True), "it never moved"
        await store.reviews.move(ANNUAL, NEW, BY)
        assert await store.reviews.back(NEW, THEN, unsaid=True)
    back = await found(school)
    assert back == replace(ANNUAL, moved_at=LATER, moved_by=ANA.id)


async def test_who_was_told_of_a_move_is_told_of_the_way_back_too(school: Storage) -> None:
    await added(school)
    async with school.transaction() as store:
        await store.reviews.move(ANNUAL, NEW, BY)
        assert await store.reviews.back(NEW, THEN, unsaid=False)
    back = await found(school)
    assert back is not None
    assert (back.day, back.at, back.place, back.was) == (ANNUAL.day, ANNUAL.at, ANNUAL.place, NEW.day)


async def test_a_part_is_done_once_taken_back_once_and_stays_done_when_the_review_moves(
    school: Storage,
) -> None:
    await added(school)
    async with school.transaction() as store:
        assert await store.reviews.done(REPORT, BY)
        assert not await store.reviews.done(REPORT, BY)
        await store.reviews.move(ANNUAL, NEW, BY)
        assert (await store.schools.get(HERE)).done == frozenset({REPORT})
        assert await store.reviews.undone(REPORT, BY, shared=False)
        assert not await store.reviews.undone(REPORT, BY, shared=False)
        await store.schools.changed(HERE, NOW)
        assert (await store.schools.get(HERE)).done == frozenset()
    assert await actions(school) == [
        "review added",
        "review part done",
        "review moved",
        "review part undone",
    ]


async def test_what_is_shared_is_taken_back_whoever_did_it_and_one_s_own_is_not(school: Storage) -> None:
    await added(school)
    theirs, mine = (Done(ANNUAL.id, "papers", who.id) for who in (ANA, DALE))
    async with school.transaction() as store:
        await store.reviews.done(theirs, THEN)
        assert not await store.reviews.undone(mine, BY, shared=False)
        assert await store.reviews.undone(mine, BY, shared=True)


async def test_a_review_that_is_removed_takes_its_parts_along(school: Storage) -> None:
    await added(school)
    async with school.transaction() as store:
        await store.reviews.done(REPORT, BY)
        assert await store.reviews.remove(ANNUAL, BY)
        whole = await store.schools.get(HERE)
    assert await found(school) is None
    assert (whole.reviews, whole.done) == ((), frozenset())


async def test_no_other_school_can_move_or_read_it(school: Storage) -> None:
    await added(school)
    elsewhere = By(UUID(int=2), DALE.id, NOW + timedelta(days=1))
    async with school.transaction() as store:
        assert await store.reviews.get(elsewhere.school, ANNUAL.id) is None
        assert not await store.reviews.move(ANNUAL, NEW, elsewhere)
        assert not await store.reviews.remove(ANNUAL, elsewhere)
    assert await found(school) == ANNUAL


SHEET = [
    (1, ("pupil", "kind", "date", "time", "place")),
    (2, ("KB", "ehcp_annual", "2026-12-09", "9.30", "Hall")),
]


async def load(school: Storage, day: str = "2026-12-09") -> Plan:
    """Load a sheet of reviews with one review on a day."""
    rows = [SHEET[0], (2, ("KB", "ehcp_annual", day, "9.30", "Hall"))]
    async with school.transaction() as store:
        made = plan({"reviews": rows}, await store.workbook.held(HERE), TODAY)
        assert isinstance(made, Plan)
        await store.workbook.apply(HERE, made, NOW)
    return made


async def test_a_workbook_moves_a_review_and_its_parts_stay_done(school: Storage) -> None:
    await load(school)
    async with school.transaction() as store:
        [one] = (await store.schools.get(HERE)).reviews
        await store.reviews.done(Done(one.id, "report", ANA.id), BY)
        await store.schools.changed(HERE, NOW)
    made = await load(school, "2026-12-16")
    assert [change.what for change in made.changes] == [What.CHANGED]
    async with school.transaction() as store:
        whole = await store.schools.get(HERE)
    assert [(each.id, each.day, each.was, each.moved_at, each.moved_by) for each in whole.reviews] == [
        (one.id, date(2026, 12, 16), date(2026, 12, 9), NOW, None)
    ]
    assert whole.done == frozenset({Done(one.id, "report", ANA.id)})


async def test_what_a_chat_moved_outlasts_the_same_workbook_twice_moved_and_back(school: Storage) -> None:
    await load(school)
    async with school.transaction() as store:
        [one] = (await store.schools.get(HERE)).reviews
        first, second = (replace(one, day=date(2027, 1, day)) for day in (6, 13))
        assert await store.reviews.move(one, first, BY)
        assert await store.reviews.move(first, second, BY)
    assert (await load(school)).changes == ()
    async with school.transaction() as store:
        assert await store.reviews.back(second, BY, unsaid=True)
        assert await store.reviews.move(first, one, BY)
    assert (await load(school)).changes == ()
    assert [change.what for change in (await load(school, "2026-12-10")).changes] == [What.CHANGED]

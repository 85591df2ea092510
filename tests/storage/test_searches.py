"""Notes gone through newest first, by whichever way, and what somebody looks for, kept for ten minutes."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from bot.found import Place, Walk
from bot.records import Amendment, Change, Record
from storage import Storage
from storage.tables import pupil, search
from tests.storage.cast import ANA, DALE, ELSEWHERE, HERE, KAI, NOW, a_record

AMELIA, NOBODY = UUID(int=42), UUID(int=43)
HOUR = timedelta(hours=1)


async def written(storage: Storage) -> list[Record]:
    """Twelve notes, newest first: of two pupils and none, by two people, of both kinds, each two of one moment."""
    found = []
    for number in range(12):
        row: dict[str, Any] = {
            "ref": f"L-000{number:X}",
            "kind": "log" if number % 3 else "incident",
            "author": ANA.id if number % 2 else DALE.id,
            "pupil": (KAI, AMELIA, None)[number % 3],
            "event_at": NOW - HOUR * (number // 2),
        }
        found.append(a_record(**row))
    async with storage.transaction() as store:
        names = {"first_name": "Amelia", "last_name": "Rahman"}
        store.tx.add(pupil, school=HERE, id=AMELIA, code="AMR", **names)
        await store.tx.flush()
        for one in found:
            store.records.add(one)
    return sorted(found, key=lambda one: (one.event_at, one.id), reverse=True)


async def gone_through(storage: Storage, walk: Walk, most: int) -> list[str]:
    """The references of a whole walk, so many at a time."""
    refs: list[str] = []
    behind: Place | None = None
    async with storage.transaction() as store:
        while notes := await store.searches.next_of(walk, behind, most):
            refs += [note.record.ref for note in notes]
            behind = Place(notes[-1].record.event_at, notes[-1].record.id)
    return refs


def fits(walk: Walk, one: Record) -> bool:
    return (
        (walk.pupils is None or one.pupil in walk.pupils)
        and walk.author in {None, one.author}
        and walk.kind in {"", one.kind}
        and (walk.since is None or walk.since <= one.event_at)
        and (walk.until is None or one.event_at < walk.until)
    )


@pytest.mark.parametrize("most", [1, 2, 5, 50])
async def test_every_walk_meets_each_note_once_newest_first(school: Storage, most: int) -> None:
    records = await written(school)
    everyone = tuple(UUID(int=100 + number) for number in range(60))
    moments: tuple[tuple[datetime | None, datetime | None], ...] = (
        (None, None),
        (NOW - 3 * HOUR, None),
        (NOW - 4 * HOUR, NOW - HOUR),
    )
    for pupils in (None, (KAI,), (KAI, AMELIA), (NOBODY,)):
        for kind in ("", "log", "incident"):
            for since, until in moments:
                walk = Walk(HERE, pupils, None, kind, since, until)
                wanted = [one.ref for one in records if fits(walk, one)]
                assert await gone_through(school, walk, most) == wanted, walk
    assert await gone_through(school, Walk(HERE, None, ANA.id), most) == [
        one.ref for one in records if one.author == ANA.id
    ]
    assert len(await gone_through(school, Walk(HERE, everyone), most)) == 12, "too many pupils: everybody's"
    assert await gone_through(school, Walk(ELSEWHERE, None), most) == []


async def test_a_note_comes_with_its_amendments_as_they_are(school: Storage) -> None:
    record = a_record()
    change = Amendment(record.id, 2, Change.CORRECT, ANA.id, NOW, "log: before", "log: after")
    async with school.transaction() as store:
        store.records.add(record)
        await store.records.amend(record, replace(record, words="after", version=2), change)
        store.records.add_words(HERE, Amendment(record.id, -1, Change.ADD, ANA.id, NOW, "", "and more"))
    async with school.transaction() as store:
        (note,) = await store.searches.next_of(Walk(HERE, (KAI,)), None, 5)
        assert note == await store.searches.note(HERE, record.ref)
        assert await store.searches.note(ELSEWHERE, record.ref) is None
    assert note.record.words == "after"
    assert [(one.change, one.before, one.after) for one in note.changes] == [
        (Change.CORRECT, "log: before", "log: after"),
        (Change.ADD, "", "and more"),
    ]


async def test_one_search_a_person_sealed_and_gone_when_its_pages_are(school: Storage) -> None:
    async with school.transaction() as store:
        await store.searches.begin(ANA, "K quagga", NOW)
        await store.searches.begin(DALE, "another", NOW)
        mine = await store.searches.begin(ANA, "K zebra", NOW)
        await store.searches.turned(HERE, mine, (None, Place(NOW, KAI)))
    async with school.transaction() as store:
        found = await store.searches.of(ANA, NOW + timedelta(minutes=9))
        assert found == replace(mine, places=(None, Place(NOW, KAI)))
        assert await store.searches.of(ANA, NOW + timedelta(minutes=10)) is None
        rows = (await store.tx.connection.execute(sa.select(search.c.typed))).scalars().all()
        assert len(rows) == 2
        assert not any(b"zebra" in row for row in rows)
        await store.searches.begin(replace(DALE, id=ANA.id), "later", NOW + timedelta(minutes=11))
        left = (await store.tx.connection.execute(sa.select(sa.func.count()).select_from(search))).scalar()
    assert left == 0, "what is new is written at the end, whatever was old is gone"

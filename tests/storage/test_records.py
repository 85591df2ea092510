"""Records: references nobody else has, amendments that never overwrite, and what is asked of them."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.records import Amendment, Change, Record
from storage import Clash, Storage, new_id
from tests.storage.cast import ANA, DALE, ELSEWHERE, HERE, KAI, LATER, NOW, a_concern, a_record, add_school

DRAWN = 5_000


async def store_records(school: Storage, *records: Record) -> None:
    async with school.transaction() as store:
        for record in records:
            store.records.add(record)


async def test_a_record_comes_back_as_it_was_written(school: Storage) -> None:
    record = a_record(text="log K 🎉\ud800\0 read", pupil=None, event_at=NOW - timedelta(microseconds=1))
    await store_records(school, record)
    async with school.transaction() as store:
        assert await store.records.get(HERE, record.id) == record
        assert await store.records.referred(HERE, record.ref) == record


async def test_a_school_finds_only_its_own_records(school: Storage) -> None:
    record = a_record()
    await store_records(school, record)
    async with school.transaction() as store:
        assert await store.records.get(ELSEWHERE, record.id) is None
        assert await store.records.referred(ELSEWHERE, record.ref) is None
        assert await store.records.referred(HERE, "L-0000") is None


async def test_references_never_collide_and_have_no_letters_that_look_alike(school: Storage) -> None:
    async with school.transaction() as store:
        refs = []
        for _ in range(DRAWN):
            ref = await store.records.new_reference("log", HERE)
            store.records.add(a_record(ref))
            refs.append(ref)
    assert len(set(refs)) == DRAWN
    assert all(re.fullmatch(r"L-[0-9A-HJKMNP-TV-Z]{4}", ref) for ref in refs)


async def test_a_log_and_an_incident_do_not_share_their_letters(school: Storage) -> None:
    """People leave out the first letter, or mistake it."""
    async with school.transaction() as store:
        drawn = [await store.records.new_reference(kind, HERE) for kind in ("log", "incident", "concern")]
    assert [ref[:2] for ref in drawn] == ["L-", "I-", "C-"]
    assert len({ref[2:] for ref in drawn}) == 3


async def test_one_reference_twice_in_a_school_is_refused_and_in_another_it_is_not(school: Storage) -> None:
    await store_records(school, a_record())
    async with school.transaction() as store:
        await add_school(store, ELSEWHERE)
        stranger = replace(ANA, id=new_id(), school=ELSEWHERE)
        store.people.add(stranger)
        store.records.add(a_record(school=ELSEWHERE, author=stranger.id, pupil=None))
    with pytest.raises(Clash):
        await store_records(school, a_record())


async def test_a_concern_has_references_of_its_own(school: Storage) -> None:
    async with school.transaction() as store:
        for _ in range(50):
            ref = await store.records.new_reference("concern", HERE)
            store.concerns.add(a_concern(ref), "words", NOW)


def amended(before: Record, words: str) -> tuple[Record, Amendment]:
    version = before.version + 1
    change = Amendment(before.id, version, Change.CORRECT, ANA.id, LATER, before.words, words)
    return replace(before, words=words, version=version, pupil=None), change


async def test_an_amendment_changes_how_it_reads_and_keeps_what_was_written(school: Storage) -> None:
    before = a_record()
    after, change = amended(before, "read 9/10 cvc words 🎉")
    await store_records(school, before)
    async with school.transaction() as store:
        assert await store.records.amend(before, after, change)
    async with school.transaction() as store:
        assert await store.records.get(HERE, before.id) == after
        assert await store.records.amendments(HERE, before.id) == [change]
        assert after.text == before.text


async def test_of_two_amendments_to_what_somebody_read_one_wins(school: Storage) -> None:
    before = a_record()
    await store_records(school, before)
    won = []
    for words in ("first", "second"):
        async with school.transaction() as store:
            won.append(await store.records.amend(before, *amended(before, words)))
    assert won == [True, False]
    async with school.transaction() as store:
        (change,) = await store.records.amendments(HERE, before.id)
        assert change.after == "first"
        assert sum("amended" in entry for entry in await store.audit.entries(HERE)) == 1


async def test_words_that_came_late_stand_beside_the_record(school: Storage) -> None:
    record = a_record()
    change = Amendment(record.id, 2, Change.ADD, ANA.id, LATER, "", "what it said at first")
    async with school.transaction() as store:
        store.records.add(record)
        store.records.add_words(HERE, change)
    async with school.transaction() as store:
        assert await store.records.get(HERE, record.id) == record
        assert await store.records.amendments(HERE, record.id) == [change]
        assert await store.records.amendments(ELSEWHERE, record.id) == []


async def test_a_window_holds_what_was_stored_after_it_began_and_not_after_it_ended(school: Storage) -> None:
    minutes = [a_record(f"L-000{n}", stored_at=NOW + timedelta(minutes=n)) for n in range(4)]
    await store_records(school, *reversed(minutes))
    async with school.transaction() as store:
        found = await store.records.between(HERE, NOW, NOW + timedelta(minutes=2))
        assert [record.ref for record in found] == ["L-0001", "L-0002"]
        assert await store.records.between(ELSEWHERE, NOW, LATER) == []


async def test_what_somebody_wrote_last_comes_oldest_first_without_what_was_taken_back(
    school: Storage,
) -> None:
    mine = [a_record(f"L-000{n}", stored_at=NOW + timedelta(minutes=n)) for n in range(4)]
    mine[2] = replace(mine[2], withdrawn_at=LATER)
    await store_records(school, *mine, a_record("L-9999", author=DALE.id))
    async with school.transaction() as store:
        assert [one.ref for one in await store.records.by(HERE, ANA.id)] == ["L-0000", "L-0001", "L-0003"]
        assert [one.ref for one in await store.records.by(HERE, ANA.id, limit=2)] == ["L-0001", "L-0003"]


@pytest.mark.parametrize(
    "nobody",
    [{"author": new_id()}, {"pupil": new_id()}, {"school": ELSEWHERE}],
    ids=["author", "pupil", "school"],
)
async def test_a_record_is_by_somebody_and_about_somebody_of_its_school(
    school: Storage, nobody: dict[str, object]
) -> None:
    with pytest.raises(Clash):
        await store_records(school, a_record(**nobody))
    async with school.transaction() as store:
        assert await store.records.by(HERE, ANA.id) == []
        assert (await store.schools.get(HERE)).pupil(KAI)

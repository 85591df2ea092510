"""Several workers at once: each update, each letter is taken by one of them."""

import asyncio
from collections import Counter
from uuid import UUID

from bot.letters import State, Verdict
from storage import Storage, new_id
from storage.outbox import Claimed, Settled
from tests.storage.cast import BOT, HERE, LATER, NOW, a_letter, an_envelope
from tests.storage.databases import Database

LETTERS = 90


async def put(storage: Storage, *updates: int, chat: int = 100) -> None:
    async with storage.transaction() as store:
        store.inbox.put(BOT, [an_envelope(number, chat) for number in updates], NOW)


async def test_two_workers_never_take_the_same_update(on_postgresql: Database) -> None:
    async with on_postgresql.opened() as storage:
        await put(storage, 1, 2, chat=100)
        await put(storage, 3, chat=200)
        async with storage.transaction() as first, storage.transaction() as second:
            mine = await first.inbox.next(1)
            theirs = await second.inbox.next(64)
            assert [one.message_id for one in (*mine, *theirs)] == [1, 3]
            assert await first.inbox.next(64) == mine


async def test_a_chat_stays_with_one_worker_until_its_commit(on_postgresql: Database) -> None:
    async with on_postgresql.opened() as storage:
        await put(storage, 1, 2)
        async with storage.transaction() as second:
            async with storage.transaction() as first:
                (mine,) = await first.inbox.next(1)
                await first.inbox.done([mine.id], LATER)
                assert await second.inbox.next(64) == []
            assert [one.message_id for one in await second.inbox.next(64)] == [2]


async def test_many_workers_handle_each_update_once_and_each_chat_in_order(on_postgresql: Database) -> None:
    handled: dict[int, list[int]] = {}

    async def work(storage: Storage) -> None:
        while True:
            async with storage.transaction() as store:
                group = await store.inbox.next(3)
                await store.inbox.done([one.id for one in group], LATER)
                for one in group:
                    handled.setdefault(one.chat_id, []).append(one.message_id or 0)
            if not group:
                return

    async with on_postgresql.opened() as storage:
        for chat in range(10):
            await put(storage, *range(chat * 10, chat * 10 + 10), chat=chat)
        await asyncio.gather(*(work(storage) for _ in range(8)))
    assert handled == {chat: list(range(chat * 10, chat * 10 + 10)) for chat in range(10)}


async def post(storage: Storage, letters: int, lanes: int) -> None:
    people = [new_id() for _ in range(lanes)]
    async with storage.transaction() as store:
        for number in range(letters):
            letter = a_letter(f"reply:{number}", person=people[number % lanes], priority=number % 9)
            store.outbox.post(letter, HERE, NOW)


async def claim(storage: Storage, worker: UUID, limit: int = 3) -> list[Claimed]:
    async with storage.transaction() as store:
        return await store.outbox.claim(worker, (), limit, NOW)


async def deliver(storage: Storage, taken: Counter[str]) -> None:
    """A worker: claim, "send", settle, until nothing is left."""
    worker = new_id()
    while claimed := await claim(storage, worker):
        taken.update(one.letter.key for one in claimed)
        async with storage.transaction() as store:
            sent = [Settled(one, Verdict(State.SENT), message_id=1) for one in claimed]
            await store.outbox.settle(worker, sent, NOW)


async def test_twenty_claimers_take_each_letter_once(storage: Storage) -> None:
    taken: Counter[str] = Counter()
    await post(storage, LETTERS, lanes=30)
    await asyncio.gather(*(deliver(storage, taken) for _ in range(20)))
    assert (len(taken), taken.total()) == (LETTERS, LETTERS)
    async with storage.transaction() as store:
        assert await store.outbox.states() == {"sent": LETTERS}


async def test_claimers_with_connections_of_their_own_never_take_a_letter_twice(database: Database) -> None:
    """On SQLite this rests on BEGIN IMMEDIATE: with its default, nearly every round has a letter taken twice."""
    twice = []
    async with database.opened() as one, database.opened() as other:
        for number in range(60):
            async with one.transaction() as store:
                store.outbox.post(a_letter(f"reply:{number}"), HERE, NOW)
            claims = await asyncio.gather(claim(one, new_id()), claim(other, new_id()))
            twice.append(sum(map(len, claims)) != 1)
    assert not any(twice)


async def test_a_letter_that_is_being_claimed_is_nobody_elses(on_postgresql: Database) -> None:
    async with on_postgresql.opened() as storage:
        await post(storage, 2, lanes=2)
        async with storage.transaction() as first, storage.transaction() as second:
            mine = await first.outbox.claim(new_id(), (), 1, NOW)
            theirs = await second.outbox.claim(new_id(), (), 9, NOW)
        assert [one.letter.key for one in (*mine, *theirs)] == ["reply:0", "reply:1"]

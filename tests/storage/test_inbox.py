"""Updates: stored once, handled oldest first within each chat, set aside when nothing helps."""

from datetime import timedelta

from storage import Storage, Store
from storage.chats import Draft
from storage.inbox import Arrived
from storage.people import Invited
from tests.storage.cast import ANA, BOT, HERE, LATER, NOW, a_record, an_envelope

EMOJI = "\\ud83c\\udf89" * 4096


async def put(storage: Storage, *updates: int, chat: int = 100, body: str | None = None) -> None:
    async with storage.transaction() as store:
        store.inbox.put(BOT, [an_envelope(number, chat, body) for number in updates], NOW)


async def waiting(storage: Storage, limit: int = 64) -> list[Arrived]:
    async with storage.transaction() as store:
        return await store.inbox.next(limit)


async def handled_in_order(storage: Storage) -> list[int]:
    """Handle everything, a group at a time; return the message ids in the order they were handled."""
    order: list[int] = []
    while group := await waiting(storage):
        order += [one.message_id or 0 for one in group]
        async with storage.transaction() as store:
            await store.inbox.done([one.id for one in group], LATER)
    return order


async def test_an_update_comes_back_as_it_was_put(storage: Storage) -> None:
    body = f'{{"text": "{EMOJI} \\ud800 \\u0000"}}'
    await put(storage, 1, body=body)
    (arrived,) = await waiting(storage)
    assert (arrived.body, arrived.chat_id, arrived.received_at) == (body, 100, NOW)
    assert (arrived.attempts, arrived.person, arrived.school, arrived.heard, arrived.asked) == (
        0,
        None,
        None,
        False,
        False,
    )


async def test_the_same_update_twice_is_stored_once(storage: Storage) -> None:
    await put(storage, 1, 1)
    await put(storage, 1)
    async with storage.transaction() as store:
        assert await store.inbox.states() == {"new": 1}


async def test_an_update_that_was_handled_is_not_stored_again(storage: Storage) -> None:
    await put(storage, 1)
    await handled_in_order(storage)
    await put(storage, 1)
    assert await waiting(storage) == []


async def test_the_same_id_with_another_body_is_another_update(storage: Storage) -> None:
    """Ids begin anew at random after a quiet week, and may hit an old one."""
    await put(storage, 1, body='{"text": "before the summer"}')
    await put(storage, 1, body='{"text": "after the summer"}')
    async with storage.transaction() as store:
        assert await store.inbox.states() == {"new": 2}


async def test_the_same_id_of_another_bot_is_another_update(storage: Storage) -> None:
    await put(storage, 1)
    async with storage.transaction() as store:
        store.inbox.put(BOT + 1, [an_envelope(1)], NOW)
    async with storage.transaction() as store:
        assert await store.inbox.states() == {"new": 2}


async def test_ids_that_jump_down_keep_the_order_of_arrival(storage: Storage) -> None:
    await put(storage, 900_000, 900_001)
    await put(storage, 17, 18)
    assert await handled_in_order(storage) == [900_000, 900_001, 17, 18]


async def test_the_oldest_of_each_chat_comes_and_one_of_each(storage: Storage) -> None:
    for number, chat in enumerate([100, 200, 100, 300, 200, 100], 1):
        await put(storage, number, chat=chat)
    assert [one.message_id for one in await waiting(storage)] == [1, 2, 4]
    assert [one.message_id for one in await waiting(storage, limit=2)] == [1, 2]
    assert await handled_in_order(storage) == [1, 2, 4, 3, 5, 6]


async def test_all_of_one_batch_are_handled_in_the_order_they_came(storage: Storage) -> None:
    await put(storage, *range(1, 31))
    async with storage.transaction() as store:
        assert await store.inbox.waiting() == 30
    assert await handled_in_order(storage) == list(range(1, 31))


async def test_three_failures_set_an_update_aside_and_the_next_one_comes(storage: Storage) -> None:
    await put(storage, 1, 2)
    last = []
    for _ in range(3):
        (arrived,) = await waiting(storage)
        assert arrived.message_id == 1
        async with storage.transaction() as store:
            last.append(await store.inbox.failed(arrived))
    assert last == [False, False, True]
    assert [one.message_id for one in await waiting(storage)] == [2]
    async with storage.transaction() as store:
        assert await store.inbox.states() == {"dead": 1, "new": 1}


async def test_attempts_that_ended_the_program_count_too(storage: Storage) -> None:
    await put(storage, 1)
    begun = []
    for _ in range(4):
        (arrived,) = await waiting(storage)
        async with storage.transaction() as store:
            begun.append(await store.inbox.begun(arrived))
    assert begun == [True, True, True, False]
    assert await waiting(storage) == []


async def test_what_cannot_be_read_is_set_aside_and_the_others_go_on(storage: Storage) -> None:
    await put(storage, 1, 2)
    (arrived,) = await waiting(storage)
    async with storage.transaction() as store:
        await store.inbox.quarantine(arrived.id)
    assert [one.message_id for one in await waiting(storage)] == [2]
    async with storage.transaction() as store:
        assert await store.inbox.states() == {"new": 1, "unreadable": 1}


async def test_nothing_done_is_nothing_changed(storage: Storage) -> None:
    await put(storage, 1)
    async with storage.transaction() as store:
        await store.inbox.done([], LATER)
        assert await store.inbox.states() == {"new": 1}


async def link_ana(store: Store) -> None:
    await store.people.invite(ANA, "token", NOW)
    invited = await store.people.invited("token", NOW)
    assert isinstance(invited, Invited)
    assert await store.people.link(invited, 100, NOW)


async def test_an_update_knows_its_sender_what_its_message_became_and_whether_a_question_waits(
    school: Storage,
) -> None:
    record = a_record()
    async with school.transaction() as store:
        await link_ana(store)
        store.records.add(record)
        store.chats.hear(100, 1, school=HERE, about=record.id, kind="log", original=False)
        await store.chats.ask(Draft(100, HERE, ANA.id, "which_pupil", "L-7Q4K", NOW))
    await put(school, 1)
    (arrived,) = await waiting(school)
    assert (arrived.school, arrived.person) == (HERE, ANA.id)
    assert (arrived.heard, arrived.about, arrived.about_kind) == (True, record.id, "log")
    assert (arrived.original, arrived.asked) == (False, True)


async def test_the_time_of_the_last_poll_is_kept_for_each_bot(storage: Storage) -> None:
    async with storage.transaction() as store:
        assert await store.inbox.polled(BOT, NOW) is None
        assert await store.inbox.polled(BOT + 1, LATER) is None
    async with storage.transaction() as store:
        assert await store.inbox.polled(BOT, LATER) == NOW
        assert await store.inbox.polled(BOT, LATER + timedelta(hours=13)) == LATER

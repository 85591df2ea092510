"""What a chat said and waits for, and what people answered to their duties."""

import contextlib
from datetime import date

import pytest

from bot.duties import DutyAnswer
from storage import Clash, Storage, new_id
from storage.chats import Draft
from tests.storage.cast import ANA, BOT, DALE, HERE, LATER, NOW, an_envelope

QUESTION = Draft(100, HERE, ANA.id, "which_pupil", "L-7Q4K", NOW)
DUTY, MONDAY = new_id(), date(2026, 11, 23)


async def test_a_question_waits_until_it_is_answered(school: Storage) -> None:
    async with school.transaction() as store:
        assert await store.chats.waiting(100) is None
        await store.chats.ask(QUESTION)
    async with school.transaction() as store:
        assert await store.chats.waiting(100) == QUESTION
        assert await store.chats.waiting(200) is None
        await store.chats.answered(100)
        assert await store.chats.waiting(100) is None


async def test_a_new_question_takes_the_place_of_the_one_before(school: Storage) -> None:
    second = Draft(100, HERE, ANA.id, "what_time", "L-0001", LATER)
    async with school.transaction() as store:
        for question in (QUESTION, QUESTION, second):
            await store.chats.ask(question)
    async with school.transaction() as store:
        assert await store.chats.waiting(100) == second


async def became(school: Storage) -> tuple[object, str | None, bool]:
    """What the inbox knows of message 1 of chat 100 when it comes again."""
    async with school.transaction() as store:
        store.inbox.put(BOT, [an_envelope(1)], NOW)
    async with school.transaction() as store:
        (arrived,) = await store.inbox.next(9)
        return arrived.about, arrived.about_kind, arrived.original


async def test_a_message_that_was_heard_knows_what_it_became(school: Storage) -> None:
    about = new_id()
    async with school.transaction() as store:
        store.chats.hear(100, 1)
        store.chats.hear(100, 2, about=new_id(), kind="log")
        store.chats.hear(200, 1, about=new_id(), kind="log")
        await store.chats.hear_again(100, 1, school=HERE, about=about, kind="log", original=False)
    assert await became(school) == (about, "log", False)


async def test_a_note_that_became_a_concern_is_found_as_that(school: Storage) -> None:
    note, concern = new_id(), new_id()
    async with school.transaction() as store:
        store.chats.hear(100, 1, school=HERE, about=note, kind="log")
        await store.chats.became(note, concern, "concern")
    assert await became(school) == (concern, "concern", True)


async def test_a_message_is_heard_once(school: Storage) -> None:
    async def hear() -> None:
        async with school.transaction() as store:
            store.chats.hear(100, 1)

    await hear()
    with pytest.raises(Clash):
        await hear()


async def test_the_last_answer_to_a_duty_counts_and_each_is_noted(school: Storage) -> None:
    for answer in (DutyAnswer.SEEN, DutyAnswer.CANT):
        async with school.transaction() as store:
            await store.duties.answer(HERE, DUTY, (ANA.id, MONDAY, answer), NOW)
            assert await store.duties.answered(HERE, DUTY, ANA.id, MONDAY) is answer
    async with school.transaction() as store:
        assert await store.duties.answered(HERE, DUTY, ANA.id, MONDAY) is DutyAnswer.CANT
        assert await store.duties.answered(HERE, DUTY, ANA.id, date(2026, 11, 24)) is None
        assert await store.duties.answered(HERE, DUTY, DALE.id, MONDAY) is None
        assert await store.duties.answered(HERE, new_id(), ANA.id, MONDAY) is None
        assert len([entry for entry in await store.audit.entries(HERE) if '"duty"' in entry]) == 2


async def test_an_answer_of_a_unit_that_failed_is_not_remembered(school: Storage) -> None:
    async with school.transaction() as store:
        with contextlib.suppress(ZeroDivisionError):
            async with store.tx.unit():
                await store.duties.answer(HERE, DUTY, (ANA.id, MONDAY, DutyAnswer.SEEN), NOW)
                assert await store.duties.answered(HERE, DUTY, ANA.id, MONDAY) is DutyAnswer.SEEN
                raise ZeroDivisionError
        assert await store.duties.answered(HERE, DUTY, ANA.id, MONDAY) is None

"""getUpdates: what is confirmed and what comes again, who may ask, how long it lives, and what comes out of order."""

import asyncio
from datetime import timedelta

import pytest
from aiogram.types import Update
from pydantic import ValidationError

from playground.server import Playground
from tests.playground.client import ANA, Bot, keyboard, texts

FIRST = 730_000_001
OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


def said(play: Playground, *words: str) -> list[int]:
    return [play.say(ANA, one).update_id for one in words]


async def test_what_is_below_the_offset_is_confirmed_and_the_rest_comes_again(
    play: Playground, bot: Bot
) -> None:
    _, second, third = said(play, "one", "two", "three")
    assert texts(await bot.updates()) == ["one", "two", "three"]
    assert texts(await bot.updates()) == ["one", "two", "three"]
    assert texts(await bot.updates(offset=second)) == ["two", "three"]
    assert texts(await bot.updates()) == ["two", "three"], "a confirmed one does not come back"
    assert texts(await bot.updates(offset=third + 1)) == []


async def test_a_negative_offset_gives_the_last_ones_and_forgets_those_before(
    play: Playground, bot: Bot
) -> None:
    said(play, "one", "two", "three")
    assert texts(await bot.updates(offset=-2)) == ["two", "three"]
    assert texts(await bot.updates()) == ["two", "three"]


async def test_ids_follow_one_another(play: Playground, bot: Bot) -> None:
    said(play, "one", "two", "three")
    assert [one["update_id"] for one in await bot.updates()] == [FIRST, FIRST + 1, FIRST + 2]


@pytest.mark.parametrize(
    ("limit", "expected"), [(None, 100), (3, 3), (1, 1), (100, 100), (1000, 100), (0, 1)]
)
async def test_at_most_a_hundred_come_at_once_or_as_few_as_asked_for(
    play: Playground, bot: Bot, limit: int | None, expected: int
) -> None:
    said(play, *(f"number {number}" for number in range(105)))
    asked = {} if limit is None else {"limit": limit}
    assert texts(await bot.updates(**asked)) == [f"number {number}" for number in range(expected)]


async def test_only_allowed_kinds_come_until_others_are_allowed(play: Playground, bot: Bot) -> None:
    await bot.says("Well?", reply_markup=keyboard("Yes"))
    assert await bot.updates(allowed_updates=["message", "callback_query"]) == []
    mine = play.say(ANA, "one")
    play.edit(ANA, mine.message_id, "two")
    play.tap(ANA, "Yes")
    play.block(ANA)
    kinds = [[*one][1] for one in await bot.updates()]
    assert kinds == ["message", "callback_query"], "the choice holds for requests that do not name one"
    assert len(await bot.updates(offset=-1, allowed_updates=[])) == 1
    play.edit(ANA, mine.message_id, "three")
    assert [[*one][1] for one in await bot.updates()] == ["callback_query", "edited_message"]


async def test_the_older_of_two_open_polls_is_ended_by_the_newer(play: Playground, bot: Bot) -> None:
    older = await bot.beginning("getUpdates", timeout=20)
    newer = await bot.beginning("getUpdates", timeout=20)
    assert (await older).refusal == (409, OTHER)
    assert not newer.done()
    said(play, "hello")
    assert texts((await newer).result) == ["hello"]


async def test_polls_one_after_another_do_not_disturb_each_other(play: Playground, bot: Bot) -> None:
    assert await bot.updates() == []
    poll = await bot.beginning("getUpdates", timeout=20)
    said(play, "hello")
    assert texts((await poll).result) == ["hello"]
    assert texts(await bot.updates()) == ["hello"]


async def test_a_long_poll_is_woken_by_a_message(play: Playground, bot: Bot) -> None:
    poll = await bot.beginning("getUpdates", timeout=20)
    assert not poll.done()
    said(play, "hello")
    assert texts((await poll).result) == ["hello"]


async def test_a_long_poll_sleeps_on_when_what_comes_is_not_allowed(play: Playground, bot: Bot) -> None:
    mine = play.say(ANA, "one")
    poll = await bot.beginning(
        "getUpdates", offset=mine.update_id + 1, timeout=20, allowed_updates=["message"]
    )
    play.edit(ANA, mine.message_id, "two")
    await bot("getMe")
    assert not poll.done()
    said(play, "three")
    assert texts((await poll).result) == ["three"]


async def test_a_poll_that_may_not_wait_answers_empty_at_once(bot: Bot) -> None:
    async with asyncio.timeout(5):
        assert await bot.updates(timeout=0) == []


async def test_with_a_webhook_nobody_may_poll(play: Playground, bot: Bot) -> None:
    said(play, "hello")
    assert (await bot("setWebhook", url="https://example.org/hook")).result is True
    assert (await bot("getWebhookInfo")).result["url"] == "https://example.org/hook"
    assert (await bot("getUpdates")).refusal == (409, WEBHOOK)
    assert (await bot("deleteWebhook")).result is True
    assert texts(await bot.updates()) == ["hello"]


async def test_updates_live_for_a_day(play: Playground, bot: Bot) -> None:
    said(play, "early")
    play.clock.move(3600)
    said(play, "late")
    play.clock.move(timedelta(hours=23).total_seconds() - 1)
    assert texts(await bot.updates()) == ["early", "late"]
    play.clock.move(1)
    assert texts(await bot.updates()) == ["late"]


async def test_ids_may_jump_down_and_an_old_offset_does_not_confirm_them(play: Playground, bot: Bot) -> None:
    (before,) = said(play, "before")
    assert texts(await bot.updates(offset=before + 1)) == []
    play.fault("*", "ids_from", first=41)
    assert said(play, "after", "next") == [41, 42]
    assert texts(await bot.updates(offset=before + 1)) == ["after", "next"]
    assert texts(await bot.updates(offset=42)) == ["next"]


async def test_an_update_may_come_twice_in_one_answer(play: Playground, bot: Bot) -> None:
    said(play, "one", "two")
    play.fault("getUpdates", "duplicate")
    assert texts(await bot.updates()) == ["one", "one", "two"]
    (last,) = await bot.updates(offset=FIRST + 1)
    assert texts([last]) == ["two"]


async def test_an_update_nobody_can_parse_comes_among_the_others(play: Playground, bot: Bot) -> None:
    said(play, "one")
    play.fault("*", "unparsable")
    said(play, "three")
    first, broken, third = await bot.updates()
    assert texts([first, third]) == ["one", "three"]
    with pytest.raises(ValidationError):
        Update.model_validate(broken)
    assert texts(await bot.updates(offset=broken["update_id"] + 1)) == ["three"]


async def test_what_a_person_does_is_an_update_as_the_schema_knows_it(play: Playground, bot: Bot) -> None:
    await bot.says("Well?", reply_markup=keyboard("Yes"))
    mine = play.say(ANA, "one")
    play.edit(ANA, mine.message_id, "two")
    play.tap(ANA, "Yes")
    for what in ("photo", "voice", "document", "video", "sticker", "location", "contact"):
        play.attach(ANA, what)
    play.block(ANA)
    play.add_to_group(ANA, -100)
    found = await bot.updates()
    assert len(found) == 12
    for one in found:
        Update.model_validate(one)

"""Who cannot be written to, who may not ask, and who asks too often."""

from dataclasses import replace

import pytest

from playground.server import Playground
from tests.playground.client import ANA, BEN, Answer, Bot

BLOCKED = (403, "Forbidden: bot was blocked by the user")
SECOND_LATER = (429, "Too Many Requests: retry after 1")
WRITING = {
    "sendMessage": {"text": "hello"},
    "sendDocument": {"document": b"1"},
    "editMessageText": {"text": "hello", "message_id": 1},
    "editMessageReplyMarkup": {"message_id": 1},
    "deleteMessage": {"message_id": 1},
    "sendChatAction": {"action": "typing"},
    "getChat": {},
}


def is_told_to_wait(answer: Answer) -> bool:
    return answer.refusal == SECOND_LATER and answer.body["parameters"] == {"retry_after": 1}


@pytest.mark.parametrize("method", WRITING)
async def test_a_chat_that_does_not_exist_is_not_found(bot: Bot, method: str) -> None:
    for chat in (99, "@nobody"):
        answer = await bot(method, chat_id=chat, **WRITING[method])
        assert answer.refusal == (400, "Bad Request: chat not found")


@pytest.mark.parametrize("chat", [-100, "@a_group"])
async def test_a_group_the_bot_is_not_in_cannot_be_left(bot: Bot, chat: int | str) -> None:
    answer = await bot("leaveChat", chat_id=chat)
    assert answer.refusal == (400, "Bad Request: chat not found")


async def test_a_group_can_be_left_once(play: Playground, bot: Bot) -> None:
    play.add_to_group(ANA, -100)
    assert (await bot("leaveChat", chat_id=-100)).result is True
    assert (await bot("leaveChat", chat_id=-100)).status == 400


async def test_who_blocked_the_bot_gets_nothing_until_unblocking_it(play: Playground, bot: Bot) -> None:
    play.block(ANA)
    for method, given in WRITING.items():
        assert (await bot(method, chat_id=ANA, **given)).refusal == BLOCKED, method
    assert play.chat(ANA) == []
    assert (await bot.says("hello", chat_id=BEN)).result
    play.unblock(ANA)
    assert (await bot.says("hello")).result


async def test_who_is_gone_from_telegram_gets_nothing(play: Playground, bot: Bot) -> None:
    play.deactivate(ANA)
    assert (await bot.says("hello")).refusal == (403, "Forbidden: user is deactivated")


async def test_a_bot_does_not_write_first(play: Playground, bot: Bot) -> None:
    play.person(9, "Cleo")
    answer = await bot.says("hello", chat_id=9)
    assert answer.refusal == (403, "Forbidden: bot can't initiate conversation with a user")
    play.start(9)
    assert (await bot.says("hello", chat_id=9)).result


@pytest.mark.parametrize("method", ["getMe", "getUpdates", "sendMessage", "noMethod"])
async def test_a_wrong_token_opens_nothing(play: Playground, bot: Bot, method: str) -> None:
    play.say(ANA, "hello")
    stranger = replace(bot, token="7654321098:AAH-another")
    assert (await stranger(method)).refusal == (401, "Unauthorized")
    assert play.violations == []
    assert play.made(method) == 0


async def test_a_second_message_to_a_chat_within_a_second_is_refused(play: Playground, bot: Bot) -> None:
    play.limits(on=True)
    assert (await bot.says("one")).result
    assert is_told_to_wait(await bot.says("two"))
    assert is_told_to_wait(await bot("sendDocument", chat_id=ANA, document=b"1"))
    assert (await bot.says("one", chat_id=BEN)).result, "another chat is another chat"
    play.clock.move(0.99)
    assert is_told_to_wait(await bot.says("two"))
    play.clock.move(0.01)
    assert (await bot.says("three")).result, "a refused message does not count"
    assert [one.text for one in play.chat(ANA)] == ["one", "three"]


async def test_more_than_thirty_messages_within_a_second_are_refused(play: Playground, bot: Bot) -> None:
    play.limits(on=True)
    for number in range(100, 132):
        play.person(number, "Somebody").started = True
    for number in range(100, 115):
        assert (await bot.says("hello", chat_id=number)).result
    play.clock.move(0.5)
    for number in range(115, 130):
        assert (await bot.says("hello", chat_id=number)).result
    assert is_told_to_wait(await bot.says("hello", chat_id=130))
    play.clock.move(0.5)
    assert (await bot.says("hello", chat_id=130)).result
    assert (await bot("editMessageText", chat_id=130, message_id=131, text="bye")).result, "an edit is free"


async def test_without_limits_nobody_waits(play: Playground, bot: Bot) -> None:
    for _ in range(35):
        assert (await bot.says("hello")).result
    play.limits(on=True)
    assert is_told_to_wait(await bot.says("hello"))
    play.limits(on=False)
    assert (await bot.says("hello")).result

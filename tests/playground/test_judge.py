"""The judge: a request that the schema does not know is refused and remembered; a correct one is neither."""

from typing import Any

import pytest

from playground.server import Playground
from tests.playground.client import ANA, Bot, keyboard

ODD: dict[str, tuple[str, dict[str, Any], str]] = {
    "an unknown parameter": (
        "sendMessage",
        {"chat_id": ANA, "text": "hello", "colour": "red"},
        "unknown parameters ['colour'] of sendMessage",
    ),
    "a misspelt parameter": (
        "answerCallbackQuery",
        {"callback_query": "1"},
        "unknown parameters ['callback_query'] of answerCallbackQuery",
    ),
    "no text": ("sendMessage", {"chat_id": ANA}, "sendMessage: text: Field required"),
    "no chat": ("sendMessage", {"text": "hello"}, "sendMessage: chat_id: Field required"),
    "no document": ("sendDocument", {"chat_id": ANA}, "sendDocument: document: Field required"),
    "no number": (
        "deleteMessage",
        {"chat_id": ANA, "message_id": "soon"},
        "deleteMessage: message_id: Input should be a valid integer",
    ),
    "no list": (
        "getUpdates",
        {"allowed_updates": "message"},
        "getUpdates: allowed_updates: Input should be a valid list",
    ),
    "no commands": ("setMyCommands", {"commands": "help"}, "setMyCommands: commands: Input should be a"),
    "no keyboard": (
        "sendMessage",
        {"chat_id": ANA, "text": "hello", "reply_markup": [1]},
        "sendMessage: reply_markup",
    ),
    "a button without words": (
        "sendMessage",
        {"chat_id": ANA, "text": "hello", "reply_markup": {"inline_keyboard": [[{"callback_data": "x"}]]}},
        "unknown fields ['inline_keyboard'] in the parameters of sendMessage",
    ),
    "a button with an unknown field": (
        "sendMessage",
        {"chat_id": ANA, "text": "hello", "reply_markup": keyboard("Yes", colour="red")},
        "unknown fields ['colour'] in the parameters of sendMessage",
    ),
}


@pytest.mark.parametrize("what", ODD)
async def test_what_the_schema_does_not_know_is_refused_and_remembered(
    play: Playground, bot: Bot, what: str
) -> None:
    method, given, words = ODD[what]
    status, description = (await bot(method, **given)).refusal
    assert status == 400
    assert description.startswith(f"Bad Request: {words}")
    assert play.violations == [f"{method}: {description.removeprefix('Bad Request: ')}"]
    assert play.made(method) == 0
    assert play.chat(ANA) == []


async def test_a_method_that_does_not_exist_is_not_found_and_remembered(play: Playground, bot: Bot) -> None:
    answer = await bot("sendThought", chat_id=ANA)
    assert answer.refusal == (404, "Not Found: method not found")
    assert play.violations == ["sendThought: Not Found: method not found"]


async def test_a_method_that_is_not_played_says_so(play: Playground, bot: Bot) -> None:
    answer = await bot("sendDice", chat_id=ANA)
    assert answer.refusal == (400, "Bad Request: the playground does not play senddice")


async def test_correct_requests_are_not_remembered(play: Playground, bot: Bot) -> None:
    sent = (await bot.says("hello", reply_markup=keyboard("Yes", style="danger"))).result
    here = {"chat_id": ANA, "message_id": sent["message_id"]}
    for method, given in {
        "getMe": {},
        "getUpdates": {"allowed_updates": ["message"], "timeout": 0},
        "editMessageText": here | {"text": "<b>bye</b>", "parse_mode": "HTML"},
        "editMessageReplyMarkup": here | {"reply_markup": keyboard("No")},
        "setMessageReaction": here | {"reaction": [{"type": "emoji", "emoji": "👍"}]},
        "sendChatAction": {"chat_id": ANA, "action": "typing"},
        "sendDocument": {"chat_id": ANA, "document": b"%PDF", "caption": "a file", "protect_content": True},
        "setMyCommands": {"commands": [{"command": "help", "description": "what I can do"}]},
        "deleteMessage": here,
    }.items():
        assert (await bot(method, **given)).status == 200, method
    assert play.violations == []


async def test_telegram_does_not_mind_how_a_method_is_written(bot: Bot) -> None:
    answer = await bot("SENDMESSAGE", chat_id=ANA, text="hello")
    assert answer.result["text"] == "hello"


@pytest.mark.parametrize("text", ["[1]", "{}", '{"a": 1}', "[photo]", "12", "true"])
async def test_text_that_could_be_json_stays_text(play: Playground, bot: Bot, text: str) -> None:
    assert (await bot.says(text)).result["text"] == text
    assert play.violations == []


async def test_a_refusal_in_a_chat_is_no_violation(play: Playground, bot: Bot) -> None:
    assert (await bot.says("hello", chat_id=1)).status == 400
    assert (await bot.says("<b>", parse_mode="HTML")).status == 400
    assert play.violations == []

"""What a bot may write, edit, delete and answer, and what Telegram says where it may not."""

from typing import Any

import pytest

from playground.server import Playground
from tests.playground.client import ANA, SAME, Answer, Bot, keyboard

TOO_LONG = (400, "Bad Request: message is too long")
EMPTY = (400, "Bad Request: message text is empty")
TOO_OLD = (400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
TEXT_BUTTON = (
    400,
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
)
HOUR = 3600
FITS = {
    "as many letters as fit": ("x" * 4096, 4096),
    "each of two bytes": ("é" * 4096, 4096),
    "each of two UTF-16 units": ("😀" * 4096, 4096),
    "tags do not count": (f"<b>{'x' * 4096}</b>", 4096),
    "an entity is one letter": ("&amp;" * 4096, 4096),
    "spaces around do not count": (f"  {'x' * 4096}\n\n", 4096),
}
DOES_NOT_FIT = ("x" * 4097, "é" * 4097, f"<b>{'x' * 4097}</b>", "&amp;" * 4097, "&copy;" * 683)


async def edited(bot: Bot, message_id: int, text: str, **more: Any) -> Answer:
    return await bot("editMessageText", chat_id=ANA, message_id=message_id, text=text, **more)


async def sent(bot: Bot, text: str = "hello", **more: Any) -> int:
    return int((await bot.says(text, **more)).result["message_id"])


@pytest.mark.parametrize("what", FITS)
async def test_the_length_of_a_text_is_that_of_what_is_read(bot: Bot, what: str) -> None:
    text, length = FITS[what]
    answer = await bot.says(text, parse_mode="HTML")
    assert len(answer.result["text"]) == length


@pytest.mark.parametrize("text", DOES_NOT_FIT)
async def test_a_text_of_one_letter_too_many_is_refused(play: Playground, bot: Bot, text: str) -> None:
    assert (await bot.says(text, parse_mode="HTML")).refusal == TOO_LONG
    number = await sent(bot)
    assert (await edited(bot, number, text, parse_mode="HTML")).refusal == TOO_LONG
    assert [one.text for one in play.chat(ANA)] == ["hello"]


async def test_without_a_parse_mode_tags_count(bot: Bot) -> None:
    assert (await bot.says(f"<b>{'x' * 4096}</b>")).refusal == TOO_LONG


async def test_a_caption_may_have_a_quarter_of_that(bot: Bot) -> None:
    file = {"chat_id": ANA, "document": b"1", "parse_mode": "HTML"}
    fits = await bot("sendDocument", caption=f"<b>{'x' * 1024}</b>", **file)
    assert fits.result["caption"] == "x" * 1024
    more = await bot("sendDocument", caption="x" * 1025, **file)
    assert more.refusal == (400, "Bad Request: message caption is too long")


@pytest.mark.parametrize("text", ["", " \n ", "<b></b>", "<b> </b>", "&#32;"])
async def test_a_text_of_nothing_is_refused(bot: Bot, text: str) -> None:
    assert (await bot.says(text, parse_mode="HTML")).refusal == EMPTY
    assert (await edited(bot, await sent(bot), text, parse_mode="HTML")).refusal == EMPTY


@pytest.mark.parametrize("carried", ["x" * 64, "é" * 32, "😀" * 16])
async def test_a_button_carries_sixty_four_bytes(bot: Bot, carried: str) -> None:
    answer = await bot.says("Well?", reply_markup=keyboard("Yes", callback_data=carried))
    assert answer.result["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == carried


@pytest.mark.parametrize("carried", ["x" * 65, "é" * 32 + "x", "é" * 33, "😀" * 17])
async def test_a_button_does_not_carry_a_byte_more(bot: Bot, carried: str) -> None:
    answer = await bot.says("Well?", reply_markup=keyboard("Yes", callback_data=carried))
    assert answer.refusal == (400, "Bad Request: BUTTON_DATA_INVALID")


@pytest.mark.parametrize("button", [{"text": "Yes"}, {"text": "Yes", "callback_data": ""}])
async def test_a_button_that_does_nothing_is_refused(bot: Bot, button: dict[str, str]) -> None:
    answer = await bot.says("Well?", reply_markup={"inline_keyboard": [[button]]})
    assert answer.refusal == TEXT_BUTTON


async def test_an_edit_changes_the_message_and_says_when(play: Playground, bot: Bot) -> None:
    number = await sent(bot, reply_markup=keyboard("Yes"))
    play.clock.move(60)
    message = (await edited(bot, number, "bye")).result
    assert (message["message_id"], message["text"]) == (number, "bye")
    assert message["edit_date"] == message["date"] + 60
    assert "reply_markup" not in message, "an edit without buttons takes them away"
    (bubble,) = play.chat(ANA)
    assert (bubble.text, bubble.buttons) == ("bye", [])


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot) -> None:
    same = {"reply_markup": keyboard("Yes")}
    number = await sent(bot, "<b>hello</b>", parse_mode="HTML", **same)
    here = {"chat_id": ANA, "message_id": number}
    answer = await edited(bot, number, "<b>hello</b>", parse_mode="HTML", **same)
    assert answer.refusal == (400, f"Bad Request: {SAME}")
    answer = await bot("editMessageReplyMarkup", **here, **same)
    assert answer.refusal == (400, f"Bad Request: {SAME}")
    other = {"reply_markup": keyboard("No")}
    assert (await edited(bot, number, "<b>hello</b>", parse_mode="HTML", **other)).result
    assert (await bot("editMessageReplyMarkup", **here, **same)).result


async def test_what_is_not_there_cannot_be_edited(bot: Bot) -> None:
    missing = (400, "Bad Request: message to edit not found")
    assert (await edited(bot, 5, "bye")).refusal == missing
    number = await sent(bot)
    assert (await bot("deleteMessage", chat_id=ANA, message_id=number)).result is True
    assert (await edited(bot, number, "bye")).refusal == missing
    markup = await bot("editMessageReplyMarkup", chat_id=ANA, message_id=number)
    assert markup.refusal == missing


async def test_what_a_person_wrote_cannot_be_edited_but_deleted(play: Playground, bot: Bot) -> None:
    number = play.say(ANA, "hello").message_id
    assert (await edited(bot, number, "bye")).refusal == (400, "Bad Request: message can't be edited")
    assert (await bot("deleteMessage", chat_id=ANA, message_id=number)).result is True
    assert play.chat(ANA)[0].deleted


async def test_what_is_deleted_is_gone_and_cannot_be_deleted_again(bot: Bot) -> None:
    number = await sent(bot)
    assert (await bot("deleteMessage", chat_id=ANA, message_id=number)).result is True
    again = await bot("deleteMessage", chat_id=ANA, message_id=number)
    assert again.refusal == (400, "Bad Request: message to delete not found")


async def test_a_message_can_be_deleted_for_forty_eight_hours(play: Playground, bot: Bot) -> None:
    first, second = await sent(bot), play.say(ANA, "hello").message_id
    third = await sent(bot)
    play.clock.move(48 * HOUR)
    assert (await bot("deleteMessage", chat_id=ANA, message_id=first)).result is True
    play.clock.move(1)
    for number in (second, third):
        late = await bot("deleteMessage", chat_id=ANA, message_id=number)
        assert late.refusal == (400, "Bad Request: message can't be deleted for everyone")
        assert not play.telegram.phones[ANA].bubbles[number].deleted
    assert (await edited(bot, third, "bye")).result["text"] == "bye", "an edit has no such limit"


async def query(play: Playground, bot: Bot) -> str:
    await sent(bot, "Well?", reply_markup=keyboard("Yes"))
    play.tap(ANA, "Yes")
    return str((await bot.updates(offset=-1))[0]["callback_query"]["id"])


async def test_a_tap_is_answered_once_with_a_toast(play: Playground, bot: Bot) -> None:
    number = await query(play, bot)
    long = await bot("answerCallbackQuery", callback_query_id=number, text="x" * 201)
    assert long.refusal == (400, "Bad Request: MESSAGE_TOO_LONG")
    answer = await bot("answerCallbackQuery", callback_query_id=number, text="x" * 200)
    assert answer.result is True
    assert play.chat(ANA)[-1].toasts == ["x" * 200]
    again = await bot("answerCallbackQuery", callback_query_id=number)
    assert again.refusal == TOO_OLD


async def test_a_tap_waits_a_quarter_of_an_hour_for_its_answer(play: Playground, bot: Bot) -> None:
    first = await query(play, bot)
    play.clock.move(HOUR / 4)
    assert (await bot("answerCallbackQuery", callback_query_id=first)).result is True
    second = await query(play, bot)
    play.clock.move(HOUR / 4 + 1)
    assert (await bot("answerCallbackQuery", callback_query_id=second)).refusal == TOO_OLD
    assert (await bot("answerCallbackQuery", callback_query_id="1")).refusal == TOO_OLD

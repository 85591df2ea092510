"""The person's side over HTTP: what a person does becomes an update, what a phone shows can be read, the clock moves."""

from typing import Any

import pytest

from playground.server import Playground
from tests.playground.client import ANA, BEN, Bot, People, keyboard

START = "2026-11-23T09:00:00+00:00"


async def newest(bot: Bot, kind: str) -> dict[str, Any]:
    (update,) = await bot.updates(offset=-1)
    found: dict[str, Any] = update[kind]
    return found


async def test_what_somebody_says_becomes_a_message(bot: Bot, people: People) -> None:
    sent = await people.do("say", person=ANA, text="hello")
    message = await newest(bot, "message")
    assert (message["message_id"], message["text"]) == (sent["message_id"], "hello")
    assert message["chat"] == {"id": ANA, "type": "private", "first_name": "Ana"}
    assert (message["from"]["id"], message["from"]["is_bot"]) == (ANA, False)


@pytest.mark.parametrize("text", ["", " \n", "x" * 4097])
async def test_what_telegram_does_not_send_cannot_be_said(bot: Bot, people: People, text: str) -> None:
    assert await people.cannot("say", person=ANA, text=text) == "Telegram sends 1 to 4096 characters"
    assert await bot.updates() == []


async def test_an_edit_comes_with_the_same_id_and_the_new_text(bot: Bot, people: People) -> None:
    sent = await people.do("say", person=ANA, text="one")
    await people.do("edit", person=ANA, message_id=sent["message_id"], text="two")
    message = await newest(bot, "edited_message")
    assert (message["message_id"], message["text"]) == (sent["message_id"], "two")
    assert message["edit_date"] == message["date"]


async def test_only_a_message_of_ones_own_can_be_edited(bot: Bot, people: People) -> None:
    number = (await bot.says("hello")).result["message_id"]
    for one in (number, 5):
        words = await people.cannot("edit", person=ANA, message_id=one, text="two")
        assert words == f"Ana has no message {one} to edit"


async def test_a_button_is_tapped_by_its_label_the_newest_first(bot: Bot, people: People) -> None:
    first = (await bot.says("One?", reply_markup=keyboard("Yes", "No"))).result
    second = (await bot.says("Two?", reply_markup=keyboard("Yes"))).result
    await people.do("tap", person=ANA, label="Yes")
    query = await newest(bot, "callback_query")
    assert (query["data"], query["message"]) == ("yes", second)
    await people.do("tap", person=ANA, label="No")
    query = await newest(bot, "callback_query")
    assert (query["data"], query["message"]) == ("no", first)
    await people.do("tap", person=ANA, label="Yes", message_id=first["message_id"])
    assert (await newest(bot, "callback_query"))["message"] == first


async def test_a_button_that_is_not_there_cannot_be_tapped(bot: Bot, people: People) -> None:
    number = (await bot.says("Well?", reply_markup=keyboard("Yes"))).result["message_id"]
    assert await people.cannot("tap", person=ANA, label="No") == "Ana sees no button 'No'"
    assert await people.cannot("tap", person=BEN, label="Yes") == "Ben sees no button 'Yes'"
    await bot("editMessageText", chat_id=ANA, message_id=number, text="Well?")
    assert await people.cannot("tap", person=ANA, label="Yes") == "Ana sees no button 'Yes'"
    assert await bot.updates() == []


async def test_a_photo_and_a_file_come_without_text(bot: Bot, people: People) -> None:
    await people.do("attach", person=ANA, what="photo", caption="look")
    photo = await newest(bot, "message")
    assert (len(photo["photo"]), photo["caption"]) == (1, "look")
    await people.do("attach", person=ANA, what="document", name="staff.xlsx", size=2000)
    file = await newest(bot, "message")
    assert (file["document"]["file_name"], file["document"]["file_size"]) == ("staff.xlsx", 2000)
    assert "text" not in photo.keys() | file.keys()
    assert (await people.cannot("attach", person=ANA, what="cake")).endswith(", not cake")


async def test_blocking_and_unblocking_are_told_to_the_bot(bot: Bot, people: People) -> None:
    for what, states, status in (
        ("block", ("member", "kicked"), 403),
        ("unblock", ("kicked", "member"), 200),
    ):
        await people.do(what, person=ANA)
        change = await newest(bot, "my_chat_member")
        assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == states
        assert change["chat"]["id"] == ANA
        assert (await bot.says("hello")).status == status


async def test_start_carries_the_payload_of_a_link(bot: Bot, people: People) -> None:
    await people.do("people", id=9, first_name="Cleo")
    assert (await bot.says("hello", chat_id=9)).status == 403
    await people.do("start", person=9, payload="join-abc")
    message = await newest(bot, "message")
    assert message["text"] == "/start join-abc"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert (await bot.says("hello", chat_id=9)).result
    await people.do("start", person=9)
    assert (await newest(bot, "message"))["text"] == "/start"


async def test_a_transcript_shows_both_sides_as_they_are_now(bot: Bot, people: People) -> None:
    await people.do("say", person=ANA, text="hello")
    first = (await bot.says("<b>One?</b>", parse_mode="HTML", reply_markup=keyboard("Yes"))).result
    gone = (await bot.says("gone")).result
    await bot("deleteMessage", chat_id=ANA, message_id=gone["message_id"])
    shown = await people.see("chat", person=ANA)
    assert [(one["who"], one["text"], one["deleted"]) for one in shown] == [
        ("person", "hello", False),
        ("bot", "One?", False),
        ("bot", "gone", True),
    ]
    assert (shown[1]["html"], shown[1]["at"]) == ("<b>One?</b>", START)
    assert shown[1]["buttons"] == [[{"label": "Yes", "data": "yes"}]]
    later = await people.see("chat", person=ANA, since=first["message_id"])
    assert [one["text"] for one in later] == ["gone"]
    assert await people.see("chat", person=BEN) == []


async def test_a_phone_that_is_off_shows_what_came_when_it_is_on_again(bot: Bot, people: People) -> None:
    await people.do("phone", person=ANA, on=False)
    await bot.says("hello", reply_markup=keyboard("Yes"))
    assert await people.see("chat", person=ANA) == []
    assert await people.cannot("tap", person=ANA, label="Yes") == "Ana sees no button 'Yes'"
    await people.do("phone", person=ANA, on=True)
    assert [one["text"] for one in await people.see("chat", person=ANA)] == ["hello"]


async def test_every_request_of_the_bot_is_told_with_what_came_of_it(bot: Bot, people: People) -> None:
    await bot("getMe")
    await bot.says("hello")
    await bot.says("hello", chat_id=99)
    await bot.says("hello", colour="red")
    calls = await people.see("calls", method="sendMessage")
    assert [(one["n"], one["status"]) for one in calls] == [(2, 200), (3, 400), (4, 400)]
    assert calls[0]["params"] == {"chat_id": str(ANA), "text": "hello"}
    assert (calls[1]["at"], calls[1]["description"]) == (START, "Bad Request: chat not found")
    assert [one["method"] for one in await people.see("calls", since=3)] == ["sendMessage"]
    assert await people.see("calls_made", method="sendMessage") == {"count": 1}
    assert await people.see("violations") == ["sendMessage: unknown parameters ['colour'] of sendMessage"]


async def test_the_clock_is_read_and_moved(play: Playground, people: People) -> None:
    assert await people.see("clock") == {"now": START, "code": ""}
    assert await people.do("clock", seconds=90) == {"now": "2026-11-23T09:01:30+00:00"}
    later = "2026-11-23T15:20:00+00:00"
    assert await people.do("clock", to=later) == {"now": later}
    assert await people.do("clock", to=START) == {"now": later}, "it does not go back"
    assert (await people.cannot("clock", to="tea")).startswith("the clock does not understand")
    assert play.clock.now().isoformat() == later
    play.authenticator = lambda: "123456"
    assert (await people.see("clock"))["code"] == "123456", "an authenticator shows its code beside the clock"


async def test_limits_are_switched_over_http(bot: Bot, people: People) -> None:
    await people.do("limits", on=True)
    assert [(await bot.says("hello")).status for _ in range(2)] == [200, 429]
    await people.do("limits", on=False)
    assert (await bot.says("hello")).status == 200


async def test_what_is_not_there_is_refused_with_a_sentence(people: People) -> None:
    assert await people.cannot("say", person=99, text="hello") == "nobody here has the number 99"
    assert await people.cannot("say", person=ANA) == "'text' is missing"
    assert (await people.cannot("sing", person=ANA)).startswith(
        "there is no sing here; there are people, say,"
    )


async def test_many_can_speak_at_once_and_anything_can_be_handed_out(bot: Bot, people: People) -> None:
    await people.do("burst", people=[ANA, BEN], count=3, text="hello")
    await people.do("crowd", says=[{"person": BEN, "text": "one"}, {"person": ANA, "text": "two"}])
    await people.do("raw", update={"update_id": 1, "poll": {"id": "1"}})
    *messages, odd = await bot.updates()
    assert [one["message"]["from"]["id"] for one in messages] == [ANA, BEN, ANA, BEN, ANA]
    assert odd == {"update_id": 1, "poll": {"id": "1"}}


async def test_a_file_of_the_bot_can_be_opened(play: Playground, bot: Bot, people: People) -> None:
    sent = await bot("sendDocument", chat_id=ANA, document=b"%PDF-1.7", caption="a file")
    assert sent.result["document"]["file_name"] == "document.pdf"
    (shown,) = await people.see("chat", person=ANA)
    async with bot.session.get(play.url + shown["document"]["url"]) as answer:
        assert (answer.content_type, await answer.read()) == ("application/pdf", b"%PDF-1.7")

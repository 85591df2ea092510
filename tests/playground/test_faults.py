"""Trouble on demand, asked for over HTTP: what the client sees, and whether its request was executed."""

import pytest
from aiohttp import ClientConnectionError

from playground.server import Playground
from tests.playground.client import ANA, Bot, People, texts

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
STATUSES = {
    "400": "Bad Request: Bad Request",
    "401": "Unauthorized",
    "404": "Not Found",
    "409": OTHER,
    "429": "Too Many Requests: retry after 1",
}


def heard(play: Playground) -> list[str]:
    return [one.text for one in play.chat(ANA)]


@pytest.mark.parametrize("fault", ["refuse", "reset"])
async def test_a_connection_that_breaks_has_done_nothing(
    play: Playground, bot: Bot, people: People, fault: str
) -> None:
    await people.do("faults", method="sendMessage", fault=fault)
    with pytest.raises(ClientConnectionError):
        await bot.says("one")
    assert heard(play) == []
    await bot.says("two")
    assert heard(play) == ["two"]


async def test_an_answer_that_is_lost_was_executed(play: Playground, bot: Bot, people: People) -> None:
    await people.do("faults", method="sendMessage", fault="drop_answer")
    with pytest.raises(ClientConnectionError):
        await bot.says("one")
    assert heard(play) == ["one"]
    assert await people.see("calls_made", method="sendMessage") == {"count": 1}


async def test_a_slow_answer_comes_after_quick_ones(play: Playground, bot: Bot, people: People) -> None:
    await people.do("faults", method="sendMessage", fault="slow", seconds=0.1)
    slow = await bot.beginning("sendMessage", chat_id=ANA, text="one")
    await bot.says("two")
    assert not slow.done()
    assert heard(play) == ["two"]
    assert (await slow).result["text"] == "one"
    assert heard(play) == ["two", "one"]


async def test_a_server_in_trouble_answers_with_html(play: Playground, bot: Bot, people: People) -> None:
    await people.do("faults", method="sendMessage", fault="502")
    url = f"{play.url}/bot{play.token}/sendMessage"
    async with bot.session.post(url, data={"chat_id": ANA, "text": "one"}) as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")
        assert "Bad Gateway" in await answer.text()
    assert heard(play) == []


@pytest.mark.parametrize("fault", STATUSES)
async def test_a_refusal_on_demand_has_telegrams_words(
    play: Playground, bot: Bot, people: People, fault: str
) -> None:
    await people.do("faults", method="sendMessage", fault=fault)
    answer = await bot.says("one")
    assert answer.refusal == (int(fault), STATUSES[fault])
    assert answer.body.get("parameters") == ({"retry_after": 1} if fault == "429" else None)
    assert heard(play) == []
    assert play.violations == []


async def test_how_long_to_wait_and_other_words_can_be_chosen(bot: Bot, people: People) -> None:
    await people.do("faults", method="sendMessage", fault="429", retry_after=7)
    answer = await bot.says("one")
    assert answer.refusal == (429, "Too Many Requests: retry after 7")
    assert answer.body["parameters"] == {"retry_after": 7}
    await people.do("faults", method="sendMessage", fault="403", words="user is deactivated")
    assert (await bot.says("one")).refusal == (403, "Forbidden: user is deactivated")


async def test_a_fault_happens_as_often_as_asked_to_its_method_alone(
    play: Playground, bot: Bot, people: People
) -> None:
    await people.do("faults", method="sendMessage", fault="401", times=2, after=1)
    statuses = [(await bot.says(str(number))).status for number in range(4)]
    assert statuses == [200, 401, 401, 200]
    await people.do("faults", method="sendMessage", fault="401")
    assert (await bot("getMe")).status == 200
    assert (await bot.says("hello")).status == 401


async def test_a_fault_of_any_method_meets_whatever_comes_next(bot: Bot, people: People) -> None:
    await people.do("faults", fault="401")
    assert (await bot("getMe")).status == 401
    assert (await bot("getMe")).status == 200


async def test_faults_can_be_forgotten(bot: Bot, people: People) -> None:
    await people.do("faults", fault="401", times=1000)
    assert (await bot("getMe")).status == 401
    await people.forget("faults")
    assert (await bot("getMe")).status == 200


async def test_updates_can_be_made_to_come_twice_unparsable_or_with_lower_ids(
    play: Playground, bot: Bot, people: People
) -> None:
    await people.do("faults", method="getUpdates", fault="duplicate")
    await people.do("faults", fault="ids_from", first=41)
    play.say(ANA, "one")
    assert texts(await bot.updates()) == ["one", "one"]
    assert [one["update_id"] for one in await bot.updates()] == [41]
    await people.do("faults", fault="unparsable")
    (broken,) = await bot.updates(offset=42)
    assert broken["message"]["message_id"] == "no number"


async def test_a_fault_nobody_knows_is_refused_with_those_there_are(people: People) -> None:
    words = await people.cannot("faults", fault="earthquake")
    assert words.startswith("there is no fault 'earthquake'; there are drop_answer, ")
    assert await people.cannot("faults", method="getMe") == "'fault' is missing"

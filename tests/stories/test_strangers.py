"""Those who have nothing to do with the school, or not any more, or not yet; groups, channels and bots."""

from datetime import date, timedelta
from typing import Any

import pytest

from playground.telegram import BOT_USER
from storage.tables import person
from tests.stories.visitors import A_STRANGER, NO_GOOD, YES, invited, newcomer
from tests.world import MONDAY, World

GROUP = -1001
SAM = {"id": 2001, "is_bot": False, "first_name": "Sam"}


def message(chat: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return an update with a message, as Telegram would send it."""
    return {
        "message": {
            "message_id": 77,
            "date": int(MONDAY.timestamp()),
            "chat": chat,
            "text": "log K hello",
            **more,
        }
    }


async def comes(world: World, update: dict[str, Any]) -> None:
    world.telegram.raw(update)
    await world.traveller.settle()


def spoken(world: World) -> list[str]:
    """Return what the bot did since it started, apart from looking for news and setting its menu."""
    quiet = {"getUpdates", "getMe", "setMyCommands"}
    return [call.method for call in world.telegram.calls() if call.method not in quiet]


async def stored(world: World) -> list[str]:
    """Return the words of everything that is stored."""
    async with world.store() as store:
        records = await store.records.between(world.school, MONDAY - timedelta(days=1), world.clock.now())
    return [one.words for one in records]


async def test_a_stranger_gets_one_line_a_day_and_no_more(world: World) -> None:
    sam = newcomer(world)
    await sam.says("hello?")
    assert sam.hears() == A_STRANGER
    await sam.says("log K phonics 9.40 read 8/10")
    await sam.attaches("voice")
    await sam.says("/help")
    await world.passes(hours=14)
    assert sam.hears() == ""
    await world.passes(hours=1, minutes=1)
    await sam.says("hello???")
    assert sam.hears() == A_STRANGER
    assert await stored(world) == []


async def test_a_stranger_may_try_five_wrong_links_an_hour_then_there_is_silence(world: World) -> None:
    sam = newcomer(world)
    for _ in range(5):
        await sam.starts("guess")
        assert sam.hears() == NO_GOOD
    await sam.starts("guess")
    assert sam.hears() == ""
    await world.passes(minutes=61)
    await sam.starts("guess")
    assert sam.hears() == NO_GOOD


async def test_the_right_link_works_after_any_number_of_wrong_ones(world: World) -> None:
    token, sam = await invited(world), newcomer(world)
    for _ in range(7):
        await sam.starts("guess")
    sam.hears()
    await sam.starts(token)
    await sam.taps(YES)
    assert "Welcome, Sue Allen" in sam.hears()


async def test_a_leaver_has_no_access_from_the_day_after_the_last(world: World) -> None:
    await world.changed(person, "ana", ends=date(2026, 11, 23))
    await world.ana.says("log K happy start")
    assert "Saved L-" in world.ana.hears()
    await world.passes(days=1)
    await world.ana.says("log K still here")
    assert world.ana.hears() == A_STRANGER
    await world.ana.taps("Undo")
    await world.ana.edits(world.telegram.chat(1001)[0].message_id, "log K changed")
    assert world.ana.hears() == ""
    assert await stored(world) == ["K happy start"]
    assert "Today: 1 note" in world.hughes.hears()


async def test_somebody_who_starts_tomorrow_has_no_access_today(world: World) -> None:
    await world.changed(person, "ana", starts=date(2026, 11, 24))
    await world.ana.says("log K hello")
    assert world.ana.hears() == A_STRANGER
    await world.until("08:00", date(2026, 11, 24))
    await world.ana.says("log K hello")
    assert "Saved L-" in world.ana.hears()


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_the_bot_leaves_a_group_or_channel_at_once_and_in_silence(world: World, kind: str) -> None:
    world.telegram.telegram.groups.add(GROUP)
    bot = {"user": BOT_USER}
    change = {
        "chat": {"id": GROUP, "type": kind, "title": "Staff"},
        "from": SAM,
        "date": int(MONDAY.timestamp()),
        "old_chat_member": {**bot, "status": "left"},
        "new_chat_member": {**bot, "status": "member"},
    }
    await comes(world, {"my_chat_member": change})
    assert spoken(world) == ["leaveChat"]
    assert world.telegram.telegram.groups == set()


async def test_added_and_written_to_in_one_breath_the_bot_leaves_and_says_nothing(world: World) -> None:
    world.telegram.add_to_group(world.ana.id, GROUP)
    world.telegram.say(world.ana.id, "log K hello from the group", chat_id=GROUP)
    await world.traveller.settle()
    assert set(spoken(world)) == {"leaveChat"}
    assert world.telegram.telegram.groups == set()


async def test_a_group_that_has_thrown_it_out_already_is_left_in_peace(world: World) -> None:
    world.telegram.fault("leaveChat", "403")
    world.telegram.add_to_group(world.ana.id, GROUP)
    await world.traveller.settle()
    await world.passes(hours=1)
    assert spoken(world) == ["leaveChat"]


@pytest.mark.parametrize(
    "sender", [{"from": SAM | {"is_bot": True}}, {}], ids=["an anonymous admin", "nobody"]
)
async def test_a_message_in_a_group_makes_it_leave_whoever_wrote_it(
    world: World, sender: dict[str, Any]
) -> None:
    world.telegram.telegram.groups.add(GROUP)
    await comes(world, message({"id": GROUP, "type": "supergroup", "title": "Staff"}, **sender))
    assert spoken(world) == ["leaveChat"]


@pytest.mark.parametrize(
    "update",
    [
        message({"id": 2001, "type": "private"}, **{"from": SAM | {"is_bot": True}}),
        message({"id": 2001, "type": "private"}),
        {"callback_query": {"id": "1", "from": SAM, "chat_instance": "1", "data": "undo:L-7Q4K:1"}},
    ],
    ids=["a bot", "nobody", "a tap under no message"],
)
async def test_bots_and_nobodies_are_passed_over(world: World, update: dict[str, Any]) -> None:
    await comes(world, update)
    assert [one for one in spoken(world) if one != "answerCallbackQuery"] == []


async def test_who_blocks_the_bot_gets_nothing_and_is_heard_again_when_unblocking(world: World) -> None:
    world.telegram.block(world.dale.id)
    await world.traveller.settle()
    await world.ana.says("concern K has a mark on his arm")
    assert "Is anyone in danger now?" in world.ana.hears()
    assert "needs you now" in world.osei.hears(), "the deputy's phone rings at once"
    world.telegram.unblock(world.dale.id)
    await world.traveller.settle()
    await world.priya.says("concern Mils says she does not want to go home")
    assert "Is anyone in danger now?" in world.priya.hears()
    assert "needs you now" in world.dale.hears()
    for who in (world.osei, world.dale):
        await who.taps("I have this")
        assert "is yours" in who.hears()
    assert "Mr Osei has C-" in world.ana.hears()
    assert "Mrs Dale has C-" in world.priya.hears()

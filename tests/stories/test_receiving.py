"""What comes in is handled once, in order, whatever Telegram, the network and the message are like."""

from collections.abc import Callable
from typing import Any

import pytest

from handlers import intake
from handlers.context import Unit
from tests.stories.cards import ref
from tests.stories.updates import kept, raw
from tests.stories.visitors import newcomer
from tests.world import World


async def test_the_same_update_twice_in_a_batch_and_once_more_later_is_one_note(world: World) -> None:
    world.telegram.fault("getUpdates", "duplicate")
    await world.ana.says("/today")
    await world.ana.says("log K happy start")
    world.ana.hears()
    update = {"update_id": 730_900_000, **raw(world.ana.id, "log K phonics", message_id=900)}
    for _ in range(3):
        world.telegram.raw(update)
        await world.traveller.settle()
    assert world.ana.hears().count("Saved L-") == 1
    assert await kept(world) == ["log K happy start", "log K phonics"]


@pytest.mark.parametrize("first", [1000, 729_999_000, 2_000_000_000], ids=["low", "a little lower", "higher"])
async def test_after_a_quiet_week_the_ids_begin_somewhere_else(world: World, first: int) -> None:
    await world.ana.says("log K before the holidays")
    assert "Saved L-" in world.ana.hears()
    await world.passes(days=8)
    assert "Today: 1 note" in world.hughes.hears()
    assert "This week: 1 note" in world.patel.hears()
    world.telegram.fault("*", "ids_from", first=first)
    await world.ana.says("log K first day back")
    await world.ana.says("log K second note")
    assert world.ana.hears().count("Saved L-") == 2
    assert len(await kept(world)) == 3


async def test_after_twelve_quiet_hours_it_asks_from_the_beginning_because_ids_may_have_gone_down(
    world: World,
) -> None:
    await world.ana.says("log K before")
    await world.until("21:01")
    await world.telegram.telegram.queue.poll(0, 1, 0)  # somebody else asks: the open question ends with a 409
    await world.ana.says("log K after")
    assert world.ana.hears().count("Saved L-") == 2
    *_, asked, confirmed = world.telegram.calls("getUpdates")
    assert "offset" not in asked.params
    assert "offset" in confirmed.params
    world.hughes.hears()


async def test_an_update_nobody_can_read_is_set_aside_and_the_others_go_on(world: World) -> None:
    world.telegram.say(world.ana.id, "log K before")
    world.telegram.fault("*", "unparsable")
    for odd in ({"message": "text"}, {"message": {"chat": {"id": 2**70}, "message_id": 2**70}}, {"x": []}):
        world.telegram.raw(odd)
    world.telegram.say(world.ana.id, "log K after")
    await world.traveller.settle()
    assert world.ana.hears().count("Saved L-") == 2
    async with world.store() as store:
        assert await store.inbox.states() == {"done": 3, "unreadable": 3}
    world.may_be_aside = 3


async def test_an_unreadable_message_of_a_colleague_is_told_to_her_and_to_the_dsl(world: World) -> None:
    world.telegram.raw(raw(world.ana.id, f"concern {world.canary_word()}", date="never"))
    await world.traveller.settle()
    assert world.ana.hears() == (
        "I could not store your message of 09:00. Please tell a person now, and send it again."
    )
    assert "could not be read and is set aside" in world.dale.hears()
    world.may_be_aside = 1


@pytest.mark.parametrize("fault", ["401", "404", "409", "429", "502", "reset"])
async def test_no_trouble_with_get_updates_ends_the_listening(world: World, fault: str) -> None:
    more = {"retry_after": 1} if fault == "429" else {}
    world.telegram.fault("getUpdates", fault, **more)
    await world.ana.says("log K during")
    await world.ana.says("log K after")
    assert world.ana.hears().count("Saved L-") == 2


async def test_what_a_handler_cannot_handle_is_tried_three_times_then_told_and_others_are_stored(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = breaks(monkeypatch, "explode")
    world.telegram.say(world.ana.id, "log K explode")
    world.telegram.say(world.priya.id, "log Mils wrote two sentences")
    world.telegram.say(world.ana.id, "log K afterwards")
    await world.traveller.settle()
    assert len(tries) == 3
    ana = world.ana.hears()
    assert "I could not store your message of 09:00. Please tell a person now" in ana
    assert ana.count("Saved L-") == 1
    assert "Saved L-" in world.priya.hears()
    assert "set aside" in world.dale.hears()
    assert sorted(await kept(world)) == ["log K afterwards", "log Mils wrote two sentences"]
    world.may_be_aside = 1


async def test_what_fails_once_is_stored_at_the_second_try_and_nobody_notices(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = breaks(monkeypatch, "hiccup", times=1)
    await world.ana.says("log K hiccup")
    assert len(tries) == 1
    assert world.ana.hears().count("Saved L-") == 1
    assert await kept(world) == ["log K hiccup"]


def breaks(monkeypatch: pytest.MonkeyPatch, word: str, times: int = 99) -> list[str]:
    """Let messages with a word fail when they are about to be stored; return the attempts as they are made."""
    tries: list[str] = []
    store: Callable[..., Any] = intake.store

    async def fails(unit: Unit, sent: Any, *more: Any, **named: Any) -> None:
        if word in sent.text and len(tries) < times:
            tries.append(sent.text)
            raise RuntimeError(sent.text)
        await store(unit, sent, *more, **named)

    monkeypatch.setattr(intake, "store", fails)
    return tries


async def test_order_is_kept_within_a_chat_and_chats_do_not_wait_for_each_other(world: World) -> None:
    for number in range(12):
        for somebody in (world.ana, world.priya):
            world.telegram.say(somebody.id, f"log {number} {'K' if somebody is world.ana else 'Mils'} read")
    await world.traveller.settle()
    for somebody, name in ((world.ana, "K"), (world.priya, "Mils")):
        cards = [ref(bubble.text) for bubble in somebody.phone()]
        somebody.hears()
        async with world.store() as store:
            written = await store.records.by(world.school, world.ids[somebody.code])
        assert [one.text for one in written] == [f"log {number} {name} read" for number in range(12)]
        assert [one.ref for one in written] == cards


async def test_a_stranger_among_colleagues_holds_nobody_up(world: World) -> None:
    sam = newcomer(world)
    for somebody in (sam, world.ana):
        world.telegram.say(somebody.id, "log K hello")
    await world.traveller.settle()
    assert "school's own assistant" in sam.hears()
    assert "Saved L-" in world.ana.hears()

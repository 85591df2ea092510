"""Phones that cannot be reached, a program that is down, a queue that is long: the bell rings all the same."""

import pytest

from bot.letters import Letter, LetterKind, Priority
from storage.tables import person
from tests.stories.bells import SAFEGUARDERS, a_concern, rung
from tests.stories.cards import ref
from tests.world import World


async def test_a_dsl_who_blocked_the_bot_is_passed_over(world: World) -> None:
    world.telegram.block(world.dale.id)
    await world.traveller.settle()
    await a_concern(world)
    assert rung(world) == ["osei"]


@pytest.mark.parametrize("gone", ["blocked", "deactivated"])
async def test_a_bell_that_telegram_refuses_goes_to_the_next_at_once(world: World, gone: str) -> None:
    setattr(world.telegram.phone_of(world.dale.id), gone, True)
    world.may_be_dead = 1
    await a_concern(world)
    await world.passes(seconds=1)
    assert rung(world) == ["osei"]
    await world.passes(minutes=9)
    world.nothing_more()
    await world.passes(minutes=1)
    assert rung(world) == ["grant"]
    assert "a letter is dead" in world.printed(), "the log is listened to"


async def test_a_deputy_who_blocks_the_bot_is_passed_over_at_once(world: World) -> None:
    await a_concern(world)
    assert rung(world) == ["dale"]
    world.telegram.phone_of(world.osei.id).blocked = True
    world.may_be_dead = 1
    await world.passes(minutes=5)
    assert rung(world) == ["dale"]
    await world.passes(minutes=5, seconds=2)
    assert rung(world) == ["grant"], "403 is an answer: nobody waits ten minutes for it"
    await world.passes(minutes=10)
    assert rung(world) == ["dale", "grant"]
    assert "Nobody has" in world.ana.hears()


async def test_who_unblocks_the_bot_is_rung_again(world: World) -> None:
    world.telegram.block(world.dale.id)
    await world.traveller.settle()
    await a_concern(world)
    assert rung(world) == ["osei"]
    world.telegram.unblock(world.dale.id)
    await world.passes(minutes=10)
    assert rung(world) == ["grant"]
    await world.passes(minutes=10)
    assert rung(world) == ["dale", "osei", "grant"]
    assert "Nobody has" in world.ana.hears()


async def test_nobody_at_all_can_be_reached_and_the_reporter_knows_at_once(world: World) -> None:
    for code in SAFEGUARDERS:
        await world.changed(person, code, telegram_id=None)
    began = world.clock.now()
    await world.ana.says(f"concern K said mum hits him {world.canary_word()}")
    news = world.ana.news()
    assert all((one.at - began).total_seconds() < 10 for one in news)
    heard = "\n".join(one.text for one in news)
    assert "ring 999" in heard
    concern = ref(heard)
    assert f"Nobody has {concern} yet. Go to Mrs Dale or Mr Osei or Ms Grant in person now." in heard
    await world.ana.taps("No")
    await world.ana.taps("Not yet")
    assert (
        "I cannot reach anyone. Go to Mrs Dale or another senior leader in person now." in world.ana.hears()
    )
    await world.passes(minutes=14)
    world.nothing_more()
    await world.changed(person, "osei", telegram_id=world.osei.id)
    await world.passes(minutes=1)
    assert rung(world) == ["osei"]
    await world.osei.taps("I have this")
    assert "is yours" in world.osei.hears()
    assert "Mr Osei has" in world.ana.hears()


async def test_nobody_can_be_reached_in_danger(world: World) -> None:
    for code in SAFEGUARDERS:
        await world.changed(person, code, telegram_id=None)
    await a_concern(world)
    await world.ana.taps("Yes")
    card = world.ana.hears()
    assert card.startswith("Ring 999 now if a child is in danger. I cannot reach anyone: get help in person.")


async def test_who_alone_could_take_it_reports_it_and_is_sent_to_a_person(world: World) -> None:
    for code in ("osei", "grant"):
        await world.changed(person, code, roles="teacher")
    await world.changed(person, "dale", roles="dsl head")
    await world.dale.says(f"concern Zoe {world.canary_word()}")
    assert "Go to a senior leader in person now." in world.dale.hears()
    await world.dale.taps("No")
    assert "Have you told a senior leader face to face?" in world.dale.hears()
    await world.dale.taps("Not yet")
    assert "I cannot reach anyone. Go to a senior leader in person now." in world.dale.hears()


async def test_the_program_is_down_from_minute_5_to_minute_25(world: World) -> None:
    await a_concern(world)
    assert rung(world) == ["dale"]
    await world.passes(minutes=5)
    assert rung(world) == ["dale"]
    async with world.down():
        world.clock.move(20 * 60)
    assert rung(world) == ["grant"], "the step that is due now, and none is replayed"
    await world.passes(minutes=10)
    assert rung(world) == ["dale", "osei", "grant"]
    assert "Nobody has" in world.ana.hears()


async def test_the_program_is_down_when_a_concern_is_told(world: World) -> None:
    async with world.down():
        world.telegram.say(world.ana.id, f"concern K said mum hits him {world.canary_word()}")
        world.clock.move(90 * 60)
    assert "Saved C-" in world.ana.hears()
    assert rung(world) == ["dale"]


async def test_the_program_stops_between_the_concern_and_the_bell(world: World) -> None:
    world.telegram.fault("sendMessage", "refuse", times=1000)
    world.telegram.say(world.ana.id, f"concern K said mum hits him {world.canary_word()}")
    await world.telegram.quiet()
    await world.program.work.idle()
    async with world.down():
        world.telegram.api.faults.clear()
        world.clock.move(60)
    await world.passes(seconds=61)
    assert "Saved C-" in world.ana.hears()
    assert rung(world) == ["dale"]


async def test_i_have_this_while_the_program_is_down_counts_when_it_is_back(world: World) -> None:
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    async with world.down():
        world.telegram.tap(world.dale.id, "I have this")
        world.clock.move(5 * 60)
    assert f"{concern} is yours, 09:05." in world.dale.hears()
    assert "Mrs Dale has" in world.ana.hears()
    await world.passes(minutes=59)
    world.nothing_more()


async def test_a_bell_does_not_wait_behind_a_hundred_digests(world: World) -> None:
    async with world.store() as store:
        for number in range(50):
            for code in ("dale", "hughes"):
                store.outbox.post(a_digest(world, code, number), world.school, world.clock.now())
    world.program.delivery.wake()
    await world.program.delivery.idle()
    assert world.dale.hears().count("Today: ") == 1, "one has left, the others wait for their second"
    concern = await a_concern(world)
    heard = world.dale.hears()
    assert heard.startswith(f"{concern} needs you now.")
    assert heard.count("Today: ") == 49
    assert world.hughes.hears().count("Today: ") == 50


def a_digest(world: World, code: str, number: int) -> Letter:
    """Return one of many digests."""
    facts = {"weekly": False, "notes": 1, "incidents": 0, "pupils": 1, "unplaced": 0}
    return Letter(
        key=f"digest:{code}:{number}",
        template="pushes/digest_ready",
        kind=LetterKind.ONCE,
        priority=Priority.DIGEST,
        person=world.ids[code],
        owner=world.ids[code],
        facts=facts | {"kind": "teacher_digest", "day": "2026-11-23"},
    )

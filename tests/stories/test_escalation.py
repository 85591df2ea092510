"""Nobody answers: the bell climbs until a human being has the concern, through nights, outages and blocked phones."""

from datetime import date

import pytest

from bot.letters import Letter, LetterKind, Priority
from storage.tables import person
from tests.stories.cards import ref
from tests.world import World

SAFEGUARDERS = ("dale", "osei", "grant")
BELL = "needs you now"


def rung(world: World) -> list[str]:
    """Return whose phone has rung since this was asked the last time."""
    return [code for code in SAFEGUARDERS if BELL in world.people[code].hears()]


async def a_concern(world: World, code: str = "ana") -> str:
    """Somebody reports a concern with a canary in it; return its reference."""
    await world.people[code].says(f"concern K {world.canary_word()}")
    return ref(world.people[code].hears())


async def test_a_dsl_who_never_answers(world: World) -> None:
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await world.passes(minutes=9)
    world.nothing_more()
    await world.passes(minutes=1)
    assert rung(world) == ["osei"]
    await world.passes(minutes=10)
    assert rung(world) == ["grant"]
    await world.passes(minutes=9)
    world.nothing_more()
    await world.passes(minutes=1)
    assert rung(world) == ["dale", "osei", "grant"]
    assert world.ana.hears() == (
        f"Nobody has {concern} yet. Go to Mrs Dale or Mr Osei or Ms Grant in person now. "
        "If a child is in danger, ring 999."
    )
    for _ in range(3):
        await world.passes(minutes=14)
        world.nothing_more()
        await world.passes(minutes=1)
        assert rung(world) == ["dale", "osei", "grant"]
    world.nothing_more("ana")


async def test_friday_afternoon_to_monday_morning(world: World) -> None:
    await world.until("16:25", date(2026, 11, 27))
    await a_concern(world)
    assert rung(world) == ["dale"]
    await world.until("16:35")
    assert rung(world) == ["osei"]
    await world.until("16:45")
    assert rung(world) == ["grant"]
    await world.until("16:55")
    assert rung(world) == ["dale", "osei", "grant"]
    assert "Nobody has" in world.ana.hears()
    for day in (28, 29):
        await world.until("16:54", date(2026, 11, day))
        world.nothing_more()
        await world.until("16:55", date(2026, 11, day))
        assert rung(world) == ["dale", "osei", "grant"]
    await world.until("07:44", date(2026, 11, 30))
    world.nothing_more()
    await world.until("07:45", date(2026, 11, 30))
    assert rung(world) == ["dale", "osei", "grant"]
    await world.until("08:00", date(2026, 11, 30))
    assert rung(world) == ["dale", "osei", "grant"]
    await world.osei.taps("I have this")
    for code in (*SAFEGUARDERS, "ana"):
        assert "Mon 30 Nov" not in world.people[code].hears()


async def test_an_unlinked_dsl_is_passed_over_at_once(world: World) -> None:
    await world.changed(person, "dale", telegram_id=None)
    await a_concern(world)
    assert rung(world) == ["osei"]
    await world.ana.taps("No")
    assert "Have you told Mrs Dale face to face?" in world.ana.hears(), "she is in the building all the same"
    await world.ana.taps("Not yet")
    assert "I am calling Mr Osei." in world.ana.hears()
    await world.passes(minutes=10)
    assert rung(world) == ["grant"]


async def test_a_dsl_who_has_left_is_neither_rung_nor_named(world: World) -> None:
    await world.changed(person, "dale", ends=date(2026, 11, 20))
    await a_concern(world)
    assert rung(world) == ["osei"]
    await world.ana.taps("No")
    assert "Have you told Mr Osei face to face?" in world.ana.hears()
    await world.passes(minutes=20)
    assert rung(world) == ["osei", "grant"]
    assert "Go to Mr Osei or Ms Grant in person now." in world.ana.hears()


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
    await world.passes(minutes=10)
    assert rung(world) == ["grant"]


async def test_who_unblocks_the_bot_is_rung_again(world: World) -> None:
    world.telegram.block(world.dale.id)
    await world.traveller.settle()
    await a_concern(world)
    assert rung(world) == ["osei"]
    world.telegram.unblock(world.dale.id)
    await world.passes(minutes=20)
    assert rung(world) == ["dale", "osei", "grant"]
    assert "Nobody has" in world.ana.hears()


async def test_nobody_at_all_can_be_reached_and_the_reporter_knows_at_once(world: World) -> None:
    for code in SAFEGUARDERS:
        await world.changed(person, code, telegram_id=None)
    await world.ana.says(f"concern K {world.canary_word()}")
    heard = world.ana.hears()
    concern = ref(heard)
    assert f"Nobody has {concern} yet. Go to Mrs Dale or Mr Osei or Ms Grant in person now." in heard
    await world.ana.taps("No")
    await world.ana.taps("Not yet")
    assert "I cannot reach anyone. Go to Mrs Dale or another senior leader in person now." in world.ana.hears()
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


async def test_danger_rings_everyone_every_five_minutes(world: World) -> None:
    await a_concern(world)
    assert rung(world) == ["dale"]
    await world.ana.taps("Yes")
    assert "Ring 999" in world.ana.hears()
    assert rung(world) == ["dale", "osei", "grant"]
    await world.passes(minutes=5)
    assert rung(world) == ["dale", "osei", "grant"]
    assert "Nobody has" in world.ana.hears()
    await world.passes(minutes=15)
    heard = [world.people[code].hears().count(BELL) for code in SAFEGUARDERS]
    assert heard == [3, 3, 3]
    await world.grant.taps("I have this")
    for code in (*SAFEGUARDERS, "ana"):
        world.people[code].hears()
    await world.passes(hours=1)
    world.nothing_more()


async def test_the_program_is_down_from_minute_5_to_minute_25(world: World) -> None:
    await a_concern(world)
    assert rung(world) == ["dale"]
    await world.passes(minutes=5)
    async with world.down():
        world.clock.move(20 * 60)
    assert rung(world) == ["grant"], "the step that is due now, and none is replayed"
    await world.passes(minutes=10)
    assert rung(world) == ["dale", "osei", "grant"]
    assert "Nobody has" in world.ana.hears()


async def test_the_program_is_down_when_a_concern_is_told(world: World) -> None:
    async with world.down():
        world.telegram.say(world.ana.id, f"concern K {world.canary_word()}")
        world.clock.move(90 * 60)
    assert "Saved C-" in world.ana.hears()
    assert rung(world) == ["dale"]


async def test_the_program_stops_between_the_concern_and_the_bell(world: World) -> None:
    world.telegram.fault("sendMessage", "refuse", times=1000)
    world.telegram.say(world.ana.id, f"concern K {world.canary_word()}")
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
    await world.passes(hours=1)
    world.nothing_more()


async def test_a_bell_does_not_wait_behind_a_hundred_digests(world: World) -> None:
    async with world.store() as store:
        for number in range(100):
            for code in ("dale", "hughes"):
                store.outbox.post(a_digest(world, code, number), world.school, world.clock.now())
    await world.passes(seconds=3)
    before = len(world.dale.phone())
    assert before < 10
    world.telegram.say(world.ana.id, f"concern K {world.canary_word()}")
    await world.telegram.quiet()
    await world.program.work.idle()
    await world.passes(seconds=2)
    bells = [bubble for bubble in world.dale.phone() if BELL in bubble.text]
    assert len(bells) == 1
    assert world.dale.phone().index(bells[0]) <= before + 2
    await world.passes(minutes=3)
    assert world.dale.hears().count("Today: ") == 100
    assert world.hughes.hears().count("Today: ") == 100
    assert "Saved C-" in world.ana.hears()


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


async def test_who_becomes_dsl_while_it_climbs_is_rung_by_the_next_step(world: World) -> None:
    await a_concern(world)
    assert rung(world) == ["dale"]
    await world.changed(person, "patel", roles="senco deputy_dsl")
    await world.passes(minutes=10)
    assert rung(world) == ["osei"]
    assert BELL in world.patel.hears()


async def test_who_is_no_safeguarder_any_more_cannot_take_it(world: World) -> None:
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await world.changed(person, "dale", roles="ta")
    await world.dale.taps("I have this")
    world.nothing_more()
    await world.passes(seconds=1)
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
    assert stored is not None
    assert stored.owner is None
    await world.passes(minutes=10)
    assert rung(world) == ["osei"]

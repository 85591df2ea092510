"""Letters leave: what an error means for each, and what people see of it."""

import pytest

from tests.stories.bells import BELL, a_concern
from tests.stories.cards import newest, ref
from tests.stories.letters import letter, posts, seconds, states, tried
from tests.world import World, on_duty

CARD = "replies/saved"


async def test_told_to_wait_it_waits_as_long_for_this_chat_and_nobody_else_is_delayed(world: World) -> None:
    world.telegram.fault("sendMessage", "429", retry_after=7)
    await world.ana.says("log K happy start")
    assert world.ana.hears() == ""
    await world.priya.says(f"concern Mils {world.canary_word()}")
    assert BELL in world.dale.hears()
    assert "Is anyone in danger now?" in world.priya.hears()
    await world.passes(seconds=5)
    assert world.ana.hears() == ""
    await world.passes(seconds=2)
    assert "Saved L-" in world.ana.hears()
    assert seconds(tried(world, world.ana)) == [0, 7]
    await world.dale.taps("I have this")
    assert "is yours" in world.dale.hears()
    assert "Mrs Dale has C-" in world.priya.hears()


async def test_told_to_wait_an_hour_it_waits_an_hour(world: World) -> None:
    world.telegram.fault("sendMessage", "429", retry_after=3600)
    await world.ana.says("log K happy start")
    await world.ana.says("log K phonics")
    await world.passes(minutes=59)
    assert world.ana.hears() == ""
    await world.passes(minutes=1)
    assert world.ana.hears().count("Saved L-") == 2


@pytest.mark.parametrize("fault", ["502", "reset", "refuse"])
async def test_a_bell_that_may_have_rung_rings_again_after_fifteen_seconds(world: World, fault: str) -> None:
    concern = await bell_in_trouble(world, fault)
    assert world.dale.hears() == ""
    await world.passes(seconds=13)
    assert world.dale.hears() == ""
    await world.passes(seconds=2)
    assert world.dale.hears() == f"{concern} {BELL}. Amber, 09:00."
    assert seconds(tried(world, world.dale)) == [0, 15]


async def test_a_bell_whose_answer_is_lost_rings_twice_with_the_same_reference(world: World) -> None:
    concern = await bell_in_trouble(world, "drop_answer")
    assert world.dale.hears() == f"{concern} {BELL}. Amber, 09:00."
    await world.passes(seconds=15)
    assert world.dale.hears() == f"{concern} {BELL}. Amber, 09:00."
    await world.dale.taps("I have this")
    assert f"{concern} is yours" in world.dale.hears()
    assert f"Mrs Dale has {concern}" in world.ana.hears()


async def bell_in_trouble(world: World, fault: str) -> str:
    """Report a concern whose first bell meets with trouble; return its reference."""
    await world.ana.says("/today")  # so that her receipt waits a second and the bell leaves first
    world.ana.hears()
    world.telegram.fault("sendMessage", fault)
    return await a_concern(world)


@pytest.mark.parametrize("fault", ["502", "reset", "drop_answer"])
async def test_a_push_that_may_have_arrived_is_never_sent_twice(world: World, fault: str) -> None:
    await on_duty(world, "ana")
    await world.until("10:29")
    world.telegram.fault("sendMessage", fault)
    await world.until("10:37")
    assert len(tried(world, world.ana)) == 1
    assert await states(world, "pushes/duty_notice") == ["unknown"]
    assert world.ana.hears().count("Please tap Seen") == (fault == "drop_answer")
    await world.until("11:30")
    assert await states(world, "pushes/duty_notice") == ["unknown"]
    assert world.ana.hears() == "10:40 break, zone 2 (tyres), now. Please tap Seen.", "the last call"


async def test_html_that_telegram_does_not_take_goes_once_more_as_plain_text(world: World) -> None:
    world.telegram.fault("sendMessage", "400", words="can't parse entities: Unsupported start tag")
    await world.ana.says("log K happy start")
    assert "Saved L-" in world.ana.hears()
    first, second = tried(world, world.ana)
    assert first.params["parse_mode"] == "HTML"
    assert "parse_mode" not in second.params
    assert "<b>" not in second.params["text"]


async def test_what_is_refused_twice_is_not_tried_again(world: World) -> None:
    world.telegram.fault("sendMessage", "400", times=2)
    await world.ana.says("log K happy start")
    await world.passes(hours=1)
    assert len(tried(world, world.ana)) == 2
    assert await states(world, CARD) == ["dead"]
    world.may_be_dead = 1


@pytest.mark.parametrize("gone", ["blocked", "deactivated"])
async def test_who_cannot_be_reached_is_not_tried_again_and_others_get_theirs(
    world: World, gone: str
) -> None:
    setattr(world.telegram.phone_of(world.ana.id), gone, True)
    people = [
        letter(f"note {code}", person=world.ids[code], owner=world.ids[code]) for code in ("ana", "priya")
    ]
    await posts(world, *people)
    assert "note priya" in world.priya.hears()
    await posts(world, letter("another", person=world.ids["ana"], owner=world.ids["ana"]))
    assert len(tried(world, world.ana)) == 1
    assert await states(world) == ["dead", "sent", "withdrawn"]
    async with world.store() as store:
        ana = (await store.schools.get(world.school)).person(world.ids["ana"])
    assert ana is not None
    assert not ana.reachable(world.clock.now().date())
    world.may_be_dead = 1


async def test_who_writes_again_is_reached_again(world: World) -> None:
    phone = world.telegram.phone_of(world.ana.id)
    phone.blocked = True
    await world.ana.says("log K happy start")
    phone.blocked = False
    await world.ana.says("log K phonics")
    assert world.ana.hears().count("Saved L-") == 1
    world.may_be_dead = 1


async def test_an_unknown_token_holds_letters_and_they_leave_when_it_is_known_again(world: World) -> None:
    world.telegram.fault("sendMessage", "401", times=2)
    await world.ana.says("log K happy start")
    await world.passes(seconds=119)
    assert world.ana.hears() == ""
    await world.passes(seconds=1)
    assert "Saved L-" in world.ana.hears()
    assert seconds(tried(world, world.ana)) == [0, 60, 120]


async def test_an_edit_that_changes_nothing_is_a_success(world: World) -> None:
    await world.ana.says("log K happy start")
    await world.until("15:20")
    for somebody in (world.ana, world.hughes):
        somebody.hears()
    for _ in range(2):
        await world.forges("hughes", "open:teacher_digest:2026-11-23:1")
    assert "happy start" in world.hughes.hears()
    assert [call.status for call in tried(world, world.hughes, "editMessageText")] == [200, 400]
    assert await states(world, "digests/daily") == ["sent", "sent"]


async def test_an_edit_of_a_message_that_is_gone_is_sent_as_a_new_one(world: World) -> None:
    said = await world.ana.says("log K read 8/10")
    first = ref(world.ana.hears())
    newest(world.ana).deleted = True
    await world.ana.edits(said, "log K read 9/10")
    assert f"Saved {first}" in world.ana.hears()
    assert len(world.ana.phone()) == 1

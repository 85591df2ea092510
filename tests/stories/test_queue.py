"""Letters that wait: how fast they leave, which first, who may still have them, and what a dead program held."""

from datetime import timedelta

import pytest

from bot.letters import Priority
from playground.cast import Somebody
from storage import new_id
from storage.tables import person
from tests.stories.bells import BELL, a_concern
from tests.stories.letters import CRITICAL, DOORBELL, ONCE, letter, posts, states, to, tried
from tests.stories.visitors import newcomer
from tests.world import World, on_duty


def crowd(world: World, size: int) -> list[Somebody]:
    """Return as many people who have pressed START."""
    people = [newcomer(world, f"c{number}", 3000 + number) for number in range(size)]
    for one in people:
        world.telegram.phone_of(one.id).started = True
    return people


async def test_forty_letters_to_forty_people_and_five_to_one_never_hit_the_limits(world: World) -> None:
    people = crowd(world, 40)
    world.telegram.limits(on=True)
    begun = world.clock.now()
    many = [to(one, f"to {one.code}") for one in people]
    five = [to(people[0], f"number {number}") for number in range(5)]
    await posts(world, *many, *five)
    assert {call.status for call in world.telegram.calls("sendMessage")} == {200}
    assert await states(world) == ["sent"] * 45
    assert all(one.hears() for one in people)
    heard = [bubble.text.partition(":")[0] for bubble in people[0].phone()]
    assert heard == ["to c0", *(f"number {number}" for number in range(5))], "in the order they were posted"
    assert timedelta(seconds=5) <= world.clock.now() - begun <= timedelta(seconds=8)


async def test_a_concern_does_not_wait_behind_two_hundred_digests(world: World) -> None:
    people = crowd(world, 200)
    world.telegram.limits(on=True)
    async with world.store() as store:
        for one in people:
            digest = to(one, f"to {one.code}", priority=Priority.DIGEST)
            store.outbox.post(digest, world.school, world.clock.now())
    world.program.delivery.wake()
    said_at = world.clock.now()
    concern = await a_concern(world)
    assert BELL in world.dale.hears()
    rung = tried(world, world.dale)[0]
    assert rung.at - said_at < timedelta(seconds=1)
    assert rung.n < world.telegram.calls("sendMessage")[20].n
    assert {call.status for call in world.telegram.calls("sendMessage")} == {200}
    assert all(one.hears() for one in people)
    await world.dale.taps("I have this")
    assert f"{concern} is yours" in world.dale.hears()
    assert f"Mrs Dale has {concern}" in world.ana.hears()


async def test_who_is_not_a_safeguarder_any_more_when_the_bell_leaves_does_not_hear_it(world: World) -> None:
    await posts(world, letter("hello", person=world.ids["dale"], owner=world.ids["dale"]))
    assert "hello" in world.dale.hears()
    world.program.delivery.pace.asked_to_wait(str(world.ids["dale"]), 30)
    world.telegram.say(world.ana.id, f"concern K {world.canary_word()}")
    await world.telegram.quiet()
    await world.program.idle()
    assert await states(world, DOORBELL) == ["ready"]
    await world.changed(person, "dale", roles="teacher")
    await world.passes(seconds=31)
    assert "Is anyone in danger now?" in world.ana.hears()
    assert world.dale.hears() == ""
    assert await states(world, DOORBELL) == ["withdrawn"]


async def test_who_has_left_when_a_letter_leaves_does_not_get_it(world: World) -> None:
    tomorrow = world.clock.now() + timedelta(days=1)
    ana = world.ids["ana"]
    await posts(world, letter("tomorrow", person=ana, owner=ana, due_at=tomorrow))
    await world.changed(person, "ana", ends=world.clock.now().date())
    await world.passes(days=2)
    assert world.ana.hears() == ""
    assert await states(world) == ["withdrawn"]


async def test_a_reminder_that_was_held_up_too_long_is_dropped(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:29")
    world.telegram.fault("sendMessage", "429", retry_after=600)
    await world.until("12:00")
    assert world.ana.hears() == "10:40 break, zone 2 (tyres), now. Please tap Seen.", "the last call alone"
    assert await states(world, "pushes/duty_notice") == ["expired"]


@pytest.mark.parametrize(("kind", "state", "copies"), [(CRITICAL, "sent", 1), (ONCE, "unknown", 0)])
async def test_what_a_dead_program_was_sending_goes_again_or_is_unknown_after_a_minute(
    world: World, kind: object, state: str, copies: int
) -> None:
    async with world.store() as store:
        store.outbox.post(to(world.ana, "half sent", kind=kind), world.school, world.clock.now())
        await store.tx.flush()
        claimed = await store.outbox.claim(new_id(), (), 5, world.clock.now())
    assert len(claimed) == 1
    await world.passes(seconds=59)
    assert await states(world) == ["sending"]
    await world.passes(seconds=1)
    assert await states(world) == [state]
    assert world.ana.hears().count("half sent") == copies


async def test_behind_what_a_dead_program_was_sending_the_others_wait_and_keep_their_order(
    world: World,
) -> None:
    async with world.store() as store:
        store.outbox.post(to(world.ana, "first"), world.school, world.clock.now())
        await store.tx.flush()
        await store.outbox.claim(new_id(), (), 5, world.clock.now())
    await posts(world, to(world.ana, "second"), to(world.priya, "hers"))
    assert "hers" in world.priya.hears()
    assert world.ana.hears() == ""
    await world.passes(seconds=65)
    heard = world.ana.hears()
    assert heard.index("first") < heard.index("second")


async def test_twenty_first_doorbells_with_digests_queued_and_a_flood_limit_elsewhere(world: World) -> None:
    """95 of 100 first doorbells ring within five seconds, by the clock the limits of sending go by."""
    people = crowd(world, 200)
    world.telegram.limits(on=True)
    world.telegram.fault("sendMessage", "429", retry_after=120)
    async with world.store() as store:
        for one in people:
            digest = to(one, f"to {one.code}", priority=Priority.DIGEST)
            store.outbox.post(digest, world.school, world.clock.now())
    world.program.delivery.wake()
    waited = []
    for _ in range(20):
        before, said_at = len(tried(world, world.dale)), world.clock.now()
        await a_concern(world)
        waited.append(tried(world, world.dale)[before].at - said_at)
        assert BELL in world.dale.hears()
        await world.dale.taps("I have this")
        for code in ("dale", "ana"):
            world.people[code].hears()
    assert sorted(waited)[18] < timedelta(seconds=5), sorted(waited)
    await world.passes(minutes=3)
    assert all(one.hears() for one in people), "the digests came too"

"""Somebody outside hears each minute that all is well, and hears nothing as soon as it is not."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.app import SystemClock
from tests.handlers.outside import PATH, Outside
from tests.stories.bells import a_concern, rung
from tests.stories.outside import logged, looks, minute
from tests.world import World

NO_WRITING = "CREATE TRIGGER no_writing BEFORE UPDATE ON installation BEGIN SELECT RAISE(ABORT, 'full'); END"


@pytest.fixture
async def outside() -> AsyncIterator[Outside]:
    """The service outside."""
    async with Outside() as service:
        yield service


@pytest.fixture
def alive_url(outside: Outside) -> str:
    """The program pings it."""
    return outside.url


def troubles(world: World) -> list[object]:
    """Return what was not well, each time something was not."""
    return [line["troubles"] for line in logged(world, "not all is well")]


async def test_while_all_is_well_it_is_pinged_each_minute_and_told_nothing(
    world: World, outside: Outside
) -> None:
    await a_concern(world)
    assert rung(world) == ["dale"]
    for _ in range(5):
        await minute(world)
        assert len(outside.requests) == 1
        assert outside.requests[0].startswith(f"GET {PATH} HTTP/1.1\r\n".encode())
        assert outside.requests[0].endswith(b"\r\n\r\n"), "no body"
        assert outside.pings() == 1
    assert troubles(world) == []
    assert rung(world) == ["dale"], "once more, after five minutes"


async def test_the_metronome_does_it_once_a_minute_beside_the_beats(world: World, outside: Outside) -> None:
    await world.ana.says("/help")
    world.ana.hears()
    await world.traveller.beat()
    jobs = world.program.heartbeat._metronome.get_jobs()
    (job,) = [one for one in jobs if one.func == world.program.alive.look]
    assert job.trigger.interval == timedelta(minutes=1)
    job.modify(next_run_time=SystemClock().now())
    async with asyncio.timeout(10):
        await outside.came.wait()
    assert outside.pings() == 1


async def test_when_telegram_answers_no_more_the_pings_stop_until_it_does(
    world: World, outside: Outside
) -> None:
    await minute(world)
    assert outside.pings() == 1
    for _ in range(3):
        await world.passes(minutes=1)  # nothing comes: the poll that is open is never answered
        await looks(world)
    assert outside.pings() == 1, "after 60 seconds, not after 120 and 180"
    assert troubles(world) == [["polling"]] * 2
    await minute(world)
    assert outside.pings() == 1


async def test_when_the_heart_stops_the_pings_do(world: World, outside: Outside) -> None:
    await minute(world)
    world.clock.move(59.0)
    await looks(world)
    assert outside.pings() == 2
    world.clock.move(1.0)
    await looks(world)
    assert outside.pings() == 0
    assert troubles(world) == [["heartbeat"]]
    await minute(world)
    assert outside.pings() == 1


async def test_when_a_bell_does_not_leave_the_pings_stop_until_it_has(world: World, outside: Outside) -> None:
    world.telegram.fault("sendMessage", "refuse", times=10_000)
    world.telegram.say(world.ana.id, f"concern K said his mum hits him {world.canary_word()}")
    await world.traveller.settle()
    for _ in range(2):
        world.telegram.say(world.ana.id, "/help")
        await world.passes(seconds=40)
        await looks(world)
    assert troubles(world) == [["letters"]], "it was tried in between and is due later; it waits all the same"
    assert outside.pings() == 1
    world.telegram.api.faults.clear()
    await world.passes(minutes=2)
    assert "Saved C-" in world.ana.hears()
    assert rung(world) == ["dale"]
    await minute(world)
    assert outside.pings() == 1


async def test_when_nothing_can_be_written_the_pings_stop(world: World, outside: Outside) -> None:
    await minute(world)
    async with world.store() as store:
        await store.tx.connection.exec_driver_sql(NO_WRITING)
    await looks(world)
    assert outside.pings() == 1
    assert troubles(world) == [["writing"]]
    async with world.store() as store:
        await store.tx.connection.exec_driver_sql("DROP TRIGGER no_writing")
    await looks(world)
    assert outside.pings() == 1


async def test_an_outside_that_fails_changes_nothing_and_its_address_is_told_nobody(
    world: World, outside: Outside
) -> None:
    outside.status = "503 Service Unavailable"
    await minute(world)
    await a_concern(world)
    assert rung(world) == ["dale"]
    assert [line["error"] for line in logged(world, "the ping outside failed")] == ["HTTP 503"]
    assert PATH not in world.printed()
    outside.status = "200 OK"
    await minute(world)
    assert outside.pings() == 2


async def test_a_program_that_just_started_is_not_well_before_telegram_answered(
    world: World, outside: Outside
) -> None:
    async with world.down():
        pass
    await looks(world)
    assert outside.pings() == 0
    assert troubles(world) == [["polling"]]
    await minute(world)
    assert outside.pings() == 1

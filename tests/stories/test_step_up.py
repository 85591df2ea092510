"""The words of a concern are shown to whoever may read them, after a code, and for ten minutes."""

import pytest

from tests.stories.casework import PLAIN, Codes, a_concern, heard, opened, taken, with_codes
from tests.world import World


@pytest.fixture
async def codes(world: World) -> Codes:
    """The safeguarders have codes."""
    return await with_codes(world, "dale", "osei", "grant")


async def test_the_words_are_shown_after_the_code_and_go_after_ten_minutes(
    world: World, codes: Codes
) -> None:
    concern = await a_concern(world, 'said "quagga"')
    await taken(world)
    read = await opened(world, codes)
    assert concern in read
    assert 'concern K said "quagga"' in read
    assert "This goes from the chat in ten minutes." in read
    await world.passes(minutes=9)
    assert any("quagga" in one.text for one in world.dale.phone())
    await world.passes(minutes=2)
    assert not any("quagga" in one.text for one in world.dale.phone())
    assert not any(one.text.strip().isdigit() for one in world.dale.phone()), "nor does the code stay"


async def test_a_wrong_code_shows_nothing_and_five_of_them_lock_for_an_hour(
    world: World, codes: Codes
) -> None:
    await a_concern(world, PLAIN)
    await world.dale.taps("Open")
    assert "six-digit code" in world.dale.hears()
    for _ in range(4):
        await world.dale.says("000000")
        assert "not right" in world.dale.hears()
    await world.dale.says("000000")
    assert "Wait an hour" in world.dale.hears()
    await world.dale.says(codes.now("dale"))
    assert "Wait an hour" in world.dale.hears()
    await world.dale.taps("I have this")
    heard(world)


async def test_a_code_counts_once_and_for_eight_hours(world: World, codes: Codes) -> None:
    concern = await a_concern(world, PLAIN)
    await taken(world)
    used = codes.now("dale")
    assert "hungry" in await opened(world, codes)
    await world.dale.says("/concerns")
    world.dale.hears()
    await world.dale.taps(f"Open {concern}")
    assert "hungry" in world.dale.hears(), "no second code within eight hours"
    async with world.store() as store:
        school = await store.schools.get(world.school)
        dale = next(one for one in school.people if one.id == world.ids["dale"])
        assert not await store.codes.typed(dale, used, world.clock.now()), "a code counts once"


async def test_without_a_code_of_their_own_nobody_reads(world: World) -> None:
    await a_concern(world, PLAIN)
    await world.dale.taps("Open")
    assert "You need a code first." in world.dale.hears()
    await world.dale.taps("I have this")
    heard(world)


async def test_the_reporter_a_teacher_and_the_office_find_nothing(world: World, codes: Codes) -> None:
    concern = await a_concern(world, PLAIN)
    for code in ("ana", "hughes", "lin", "patel"):
        await world.people[code].says("hi")
        world.people[code].hears()
        assert await world.forges(code, f"case:{concern}") == "I can't find that.", code
        assert await world.forges(code, f"do:{concern}:decision") == "I can't find that.", code
        assert await world.forges(code, f"say:{concern}:asked:when") == "I can't find that.", code
        await world.people[code].says("/concerns")
        assert world.people[code].hears() == "No open concern is yours to see."
    await world.dale.taps("I have this")
    heard(world)

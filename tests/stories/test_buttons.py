"""What a button carries is no secret: the wrong person, the wrong school, and data nobody ever put on a button."""

import pytest

from playground.cast import Somebody
from storage import new_id
from tests.school import people_the_school
from tests.stories.cards import newest, ref
from tests.world import World

NOT_FOUND = "I can't find that."
ON_A_NOTE = ("time", "pupil", "who", "kind", "be", "back", "undo")
ON_A_CONCERN = ("danger", "told", "child", "adult", "mistake", "take", "takeover", "return", "case")


async def audited(world: World) -> int:
    """Return how many refusals the audit chain holds."""
    async with world.store() as store:
        bodies = await store.audit.entries(world.school)
    return sum('"refused"' in body for body in bodies)


async def test_somebody_elses_note_reads_like_one_that_does_not_exist(world: World) -> None:
    await world.ana.says("log K phonics")
    reference = ref(world.ana.hears())
    await world.priya.says("hi")
    world.priya.hears()
    for action in ON_A_NOTE:
        assert await world.forges("priya", f"{action}:{reference}:1:incident") == NOT_FOUND, action
        assert await world.forges("priya", f"{action}:L-0000:1:incident") == NOT_FOUND, action
    assert await audited(world) == len(ON_A_NOTE)
    await world.ana.says("/today")
    assert f"{reference} · 09:00 · KB" in world.ana.hears()


async def test_not_even_the_dsl_mends_somebody_elses_note(world: World) -> None:
    await world.ana.says("log K phonics")
    reference = ref(world.ana.hears())
    await world.dale.says("hi")
    world.dale.hears()
    assert await world.forges("dale", f"undo:{reference}:1") == NOT_FOUND
    assert await audited(world) == 1


async def test_somebody_elses_concern_is_answered_by_nobody_but_its_reporter(world: World) -> None:
    await world.ana.says(f"concern K {world.canary_word()}")
    reference = ref(world.ana.hears())
    doorbell = world.dale.hears()
    for code in ("priya", "dale"):
        await world.people[code].says("hi")
        world.people[code].hears()
        for answer in ("danger", "told", "adult", "mistake"):
            assert await world.forges(code, f"{answer}:{reference}:1:yes") == NOT_FOUND
        assert await world.forges(code, f"child:{reference}:1:AMR") == NOT_FOUND
    assert await audited(world) == 10
    assert reference in doorbell
    await world.dale.taps("I have this")
    assert "is yours" in world.dale.hears()
    world.ana.hears()


@pytest.mark.parametrize("code", ["priya", "hughes", "patel", "lin", "ana"])
async def test_a_concern_is_not_taken_by_who_may_not(world: World, code: str) -> None:
    await world.ana.says(f"concern K said mum hits him {world.canary_word()}")
    reference = ref(world.ana.hears())
    world.dale.hears()
    await world.people[code].says("hi")
    world.people[code].hears()
    for number, action in enumerate(("take", "takeover", "return"), 1):
        assert await world.forges(code, f"{action}:{reference}") == NOT_FOUND
        assert await audited(world) == number
    await world.passes(minutes=10)
    assert "needs you now" in world.dale.hears()
    assert "needs you now" in world.osei.hears(), "it climbs on"


FORGED = (
    "",
    "x",
    ":",
    "::::",
    "undo",
    "undo:",
    "undo:{ref}",
    "undo:{ref}:",
    "undo:{ref}:one",
    "undo:{ref}:-1",
    "undo:{ref}:1e0",
    "undo:{ref}:٢",
    "undo:{ref}:99999999999999999999999999",
    "undo:{ref}:2",
    "Undo:{ref}:1",
    "undo :{ref}:1",
    "be:{ref}:1",
    "be:{ref}:1:",
    "be:{ref}:1:duty",
    "who:{ref}:1",
    "who:{ref}:1:",
    "who:{ref}:1:-",
    "who:{ref}:1:XX",
    "who:{ref}:1:AMR",
    "who:{ref}:1:kb",
    "take:{ref}",
    "danger:{ref}:1:yes",
    "told:{ref}:1:yes",
    "child:{ref}:1:KB",
    "start:",
    "start:duty",
    "start:Concern",
    "open:",
    "open:teacher_digest:2026-11-23:1",
    "open:senco_digest:2026-13-45:x",
    "duty:{id}:2026-11-23:seen",
    "duty:x:y:z",
    "link:{id}:yes",
    "' OR 1=1 --",
    "undo:%:1",
    "undo:*:1",
    "{{7*7}}",
    "<b>",
    "👍" * 16,
    "x" * 64,
    "undo:" + "9" * 59,
    "undo:{ref}\x00:1",
    "\ud83d\ude00",
)


async def test_data_nobody_put_on_a_button_does_nothing(world: World) -> None:
    await world.ana.says("log K phonics")
    reference = ref(world.ana.hears())
    card = newest(world.ana)
    for forged in FORGED:
        made = forged.replace("{ref}", reference).replace("{id}", new_id().hex)
        toast = await world.forges("ana", made, under=card)
        assert toast in {NOT_FOUND, "This card was out of date. Here it is as it stands."}, forged
        world.nothing_more()
    await world.ana.says("/today")
    assert f"{reference} · 09:00 · KB" in world.ana.hears()


async def test_forged_answers_to_a_concern_change_nothing(world: World) -> None:
    await world.ana.says(f"concern {world.canary_word()} K")
    reference = ref(world.ana.hears())
    world.dale.hears()
    card = newest(world.ana)
    for forged in (
        "danger:{ref}",
        "danger:{ref}:1:maybe",
        "told:{ref}:1:unsure",
        "told:{ref}:x:",
        "undo:{ref}:1",
    ):
        assert await world.forges("ana", forged.replace("{ref}", reference), under=card) == NOT_FOUND, forged
    world.nothing_more()
    await world.forges("ana", f"child:{reference}:1:XX", under=card)
    world.nothing_more()


async def test_another_school_does_not_exist(world: World) -> None:
    async with world.store() as store:
        await people_the_school(store, world.clock.now(), further=1000)
    world.telegram.person(2005, "Mr Far").started = True
    far = Somebody(world.telegram, world.traveller, 2005, "far", "Mr Far")
    world.people["far"] = far
    await world.ana.says(f"concern K said mum hits him {world.canary_word()}")
    concern = ref(world.ana.hears())
    assert concern in world.dale.hears()
    await world.ana.says("log K phonics")
    note = ref(world.ana.hears())
    await far.says("hi")
    far.hears()
    for action in ON_A_NOTE:
        assert await world.forges("far", f"{action}:{note}:1:incident") == NOT_FOUND, action
    for action in ON_A_CONCERN:
        assert await world.forges("far", f"{action}:{concern}:1:yes") == NOT_FOUND, action
    await world.passes(minutes=10)
    assert concern in world.dale.hears()
    assert concern in world.osei.hears()
    assert far.hears() == "", "no doorbell of another school"

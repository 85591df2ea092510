"""What is told of somebody's training, and to whom: a lapse to the person and, as a number, to the head."""

from datetime import date

from tests.stories.asked import everybody_listens
from tests.stories.test_training import on_file
from tests.world import World

TUESDAY = date(2026, 11, 24)
TOLD = "did paed first aid sat 21/11/26 cert lasts 3 yrs"


async def test_a_lapse_is_told_to_the_person_and_as_a_number_to_the_head_and_to_nobody_else(
    world: World,
) -> None:
    await on_file(world, "ana", "EPI", expires=date(2026, 11, 17))
    await world.until("07:45", TUESDAY)
    heard = everybody_listens(world)
    assert heard == {
        "ana": "Epilepsy and buccal midazolam has lapsed, Tue 17 Nov. Please ask the office for a course.",
        "grant": "1 person has training that has lapsed.",
    }
    await world.grant.taps("Training")
    assert "Ana Kovac: Epilepsy, Kai lapsed since 17 Nov 2026." in world.grant.hears()


async def test_who_sees_what_of_others(world: World) -> None:
    await on_file(world, "ana", "EPI", expires=date(2026, 11, 17))
    await on_file(world, "priya", "SG", expires=date(2026, 11, 17))
    everybody_listens(world)
    seen = {}
    for code in ("sue", "hughes", "patel", "osei", "dale", "grant", "lin"):
        await world.people[code].says("/training")
        heard = world.people[code].hears()
        seen[code] = [name for name in ("Epilepsy, Kai", "SG lapsed") if name in heard]
    both, none = ["Epilepsy, Kai", "SG lapsed"], list[str]()
    assert seen == {
        **dict.fromkeys(("sue", "hughes", "patel", "osei"), none),
        "dale": ["SG lapsed"],
        **dict.fromkeys(("grant", "lin"), both),
    }

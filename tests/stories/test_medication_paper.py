"""A pupil's medication sheet in a chat: for who keeps it, after the code, protected, gone after ten minutes."""

import pytest

from tests.prompts.paper import pages
from tests.stories.cards import data, labels, newest
from tests.stories.casework import with_codes
from tests.stories.letters import tried
from tests.world import World


async def given(world: World) -> None:
    """Ana gives Kai his medicine and writes it down."""
    await world.ana.says("log K inhaler 2 puffs 8.50, sleepy afterwards")
    world.ana.hears()


async def test_the_office_has_the_sheet_of_the_half_term_after_the_code(world: World) -> None:
    await given(world)
    codes = await with_codes(world, "lin")
    await world.lin.says("/pupil kb")
    world.lin.hears()
    await world.lin.taps("Medicines")
    assert "what is your six-digit code?" in world.lin.hears()
    await world.lin.says(codes.now("lin"))
    assert world.lin.hears() == (
        "The medication sheet of Monday 2 November 2026 to Monday 23 November 2026, with the child's full name. "
        "For your eyes; it goes from the chat in ten minutes."
    )
    (document,) = (one.document for one in world.lin.phone() if one.document is not None)
    assert document.name == "Medication sheet.pdf"
    (page,) = pages(document.content)
    assert "Mon 23 Nov 2026 08:50 inhaler 2 puffs – – Given\nAfter: sleepy\nAna Kovac" in page
    (call,) = tried(world, world.lin, "sendDocument")
    assert call.params["protect_content"] == "true"
    await world.passes(minutes=11)
    assert not [one for one in world.lin.phone() if one.document is not None]


@pytest.mark.parametrize("code", ["ana", "hughes", "dale"])
async def test_nobody_else_is_offered_it_or_gets_it(world: World, code: str) -> None:
    await given(world)
    await world.lin.says("/pupil kb")
    world.lin.hears()
    button = data(newest(world.lin), "Medicines")
    somebody = world.people[code]
    await somebody.says("/pupil kb")
    somebody.hears()
    assert "Medicines" not in labels(newest(somebody))
    for forged in (button, "medicines:ZZ", "medicines"):
        assert await world.forges(code, forged) == "I can't find that."
    assert tried(world, somebody, "sendDocument") == []

"""A TA types; it is stored, shown, and mended."""

from tests.world import World


async def test_a_log_is_saved_against_the_pupil_and_shown(world: World) -> None:
    await world.passes(minutes=50)
    await world.ana.says("log K phonics 9.40 read 8/10 cvc words")
    card = world.ana.hears()
    assert "Saved L-" in card
    assert "KB · 09:40 · log" in card


async def test_undo_takes_a_note_back(world: World) -> None:
    await world.ana.says("log K lovely start")
    assert "time not given" in world.ana.hears()
    await world.ana.taps("Undo")
    assert "withdrawn" in world.ana.hears()

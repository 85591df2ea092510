"""A draft that was begun weeks before the review: drafted anew, it has the notes since, and what was typed stays."""

from datetime import date

from tests.stories.cards import data, labels, newest
from tests.stories.reported import SECTION, begun, listed, noted
from tests.stories.reviewed import quiet
from tests.world import World


async def test_a_draft_of_last_week_takes_in_this_weeks_notes_and_leaves_what_was_typed(world: World) -> None:
    await noted(world)
    await begun(world)
    assert "Draft anew" not in labels(newest(world.ana))
    await world.ana.taps("Keep")
    await world.ana.taps("Change")
    await world.ana.says("K maths, struggled with number bonds, 4/10 hoh\nlong carpet times")
    for _ in range(5):
        await world.ana.taps("Keep")
    whole = world.ana.hears()
    assert "· K maths, struggled with number bonds, 4/10 hoh (L-" in whole
    assert "· long carpet times\n" in whole
    await world.until("10:00", date(2026, 11, 30))
    quiet(world, "ana", "hughes", "patel", "dale")
    await world.ana.says("log K phonics 9/10 indep. next step: two syllable words")
    world.ana.hears()
    await begun(world)
    await world.ana.taps("Draft anew")
    told = world.ana.hears()
    assert SECTION.format(4, "Support needed now") in told
    assert "on their own in 3" in told
    await world.ana.taps("Keep")
    assert "phonics: 3/10 on Mon 23 Nov, 9/10 on Mon 30 Nov; 4 scores." in world.ana.hears()
    await world.ana.taps("Keep")
    assert "· next step: two syllable words (L-" in world.ana.hears()
    await world.ana.taps("Keep")
    whole = world.ana.hears()
    assert "to 30 Nov 2026" in whole
    assert "What is not working\n· K maths, struggled with number bonds, 4/10 hoh (L-" in whole
    assert "· long carpet times\n" in whole
    await world.ana.taps("Sign")
    assert "is signed" in world.ana.hears() or "No, sign it" in labels(newest(world.ana))


async def test_who_goes_on_another_day_is_told_that_the_draft_is_older_and_nothing_new_changes_nothing(
    world: World,
) -> None:
    await noted(world)
    await begun(world)
    await world.until("10:00", date(2026, 11, 24))
    quiet(world, "ana", "hughes", "patel", "dale")
    assert "Drafted from notes to 23 Nov 2026. Draft anew takes in later ones" in await begun(world)
    button = data(newest(world.ana), "Draft anew")
    assert await world.forges("ana", button) == "There is nothing new in your notes."
    assert "1 of 7" in await begun(world)


async def test_a_signed_report_is_not_drafted_anew_and_nobody_else_drafts(world: World) -> None:
    await noted(world)
    await begun(world)
    for _ in range(7):
        await world.ana.taps("Keep")
    button = data(newest(world.ana), "Draft anew")
    await listed(world, "priya")
    assert await world.forges("priya", button) == "I can't find that."
    await world.ana.taps("Sign")
    world.ana.hears()
    assert await world.forges("ana", button) == "This card was out of date. Here it is as it stands."
    assert "is signed" in world.ana.hears()

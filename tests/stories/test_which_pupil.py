"""Whom a note is about: one's own pupil by default, the one who is named, or a question. Never a guess."""

from storage.tables import assignment
from tests.school import supports
from tests.stories.cards import labels, newest, ref
from tests.world import World


async def test_initials_two_pupils_share_are_asked_about_never_guessed(world: World) -> None:
    await world.priya.says("log AR read a whole page")
    question = world.priya.hears()
    assert "Which pupil is it about?" in question
    assert labels(newest(world.priya)) == ["AMR · 5P", "AAR · 5P", "Undo"]
    await world.priya.taps("AAR · 5P")
    assert "AAR · time not given · log." in world.priya.hears()
    await world.priya.says("log Mils read a whole page")
    assert "AMR · time not given" in world.priya.hears()
    await world.priya.says("log read a whole page")
    assert "Which pupil is it about?" in world.priya.hears(), "two pupils, and nobody named"
    await world.priya.says("log Mils and Az built a den")
    assert "Which pupil is it about?" in world.priya.hears(), "two pupils, both named alike"
    await world.priya.says("log Mils sat with Az")
    assert "AMR · time not given" in world.priya.hears(), "whoever is named first is who it is about"


async def test_two_tas_whose_pupils_share_initials_each_write_about_their_own(world: World) -> None:
    async with world.store() as store:
        hers = (assignment.c.person == world.ids["priya"]) & (assignment.c.pupil == world.ids["AAR"])
        assert await store.tx.change(assignment.delete().where(hers)) == 1
        supports(store, world.school, world.ids["sue"], world.ids["AAR"])
        await store.schools.changed(world.school, world.clock.now())
    await world.priya.says("log AR read a whole page")
    await world.sue.says("log AR read half a page")
    cards = world.priya.hears(), world.sue.hears()
    assert "AMR · time not given · log." in cards[0]
    assert "AAR · time not given · log." in cards[1]
    async with world.store() as store:
        stored = [await store.records.referred(world.school, ref(card)) for card in cards]
    kept = [(one.author, one.pupil) for one in stored if one is not None]
    assert kept == [(world.ids["priya"], world.ids["AMR"]), (world.ids["sue"], world.ids["AAR"])]


async def test_a_letter_means_the_pupil_of_who_typed_it(world: World) -> None:
    await world.ana.says("log K and AR built a tower")
    assert "KB · time not given" in world.ana.hears()
    await world.priya.says("log K and Az built a tower")
    assert "AAR · time not given" in world.priya.hears()


async def test_a_ta_without_a_pupil_is_told_that_the_note_is_safe(world: World) -> None:
    await world.sue.says("log covered in 3H, K shared his snack")
    card = world.sue.hears()
    assert "Saved L-" in card
    assert "Your note is safe" in card
    assert labels(newest(world.sue)) == ["Undo"]


async def test_a_pupil_one_does_not_support_is_not_written_about_and_the_words_are_kept(world: World) -> None:
    await world.ana.says("log Amelia fell over at break")
    card = world.ana.hears()
    assert "you are not down for AMR today" in card
    assert "Your note is safe" in card
    assert labels(newest(world.ana)) == ["KB · 3H", "Undo"]
    async with world.store() as store:
        stored = await store.records.referred(world.school, ref(card))
    assert stored is not None
    assert (stored.pupil, stored.text) == (None, "log Amelia fell over at break")


async def test_possessives_accents_and_curly_apostrophes_find_the_pupil(world: World) -> None:
    async with world.store() as store:
        supports(store, world.school, world.ids["sue"], world.ids["ZM"])
        supports(store, world.school, world.ids["sue"], world.ids["KB"])
        await store.schools.changed(world.school, world.clock.now())
    for text in ("zoe's reading", "ZOË’S reading", "Zoe O'Mara read", "Zoë O’Mara read", "Z read well"):
        await world.sue.says(f"log {text}")
        assert "ZM · time not given" in world.sue.hears(), text
    for text in ("K's reading", "kai’s reading", "Kais reading", "(K) read", "K."):
        await world.sue.says(f"log here {text}")
        assert "KB · time not given" in world.sue.hears(), text

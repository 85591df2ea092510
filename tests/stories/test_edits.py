"""A message is edited: the note reads as it says now, the first words stay, and nothing is lost on the way."""

from tests.stories.cards import labels, newest, ref
from tests.stories.wordings import history
from tests.world import World


async def test_an_edit_amends_and_the_amendments_stack(world: World) -> None:
    message = await world.ana.says("log K phonics 8/10")
    reference = ref(world.ana.hears())
    await world.passes(minutes=5)
    await world.ana.edits(message, "log K phonics 9/10")
    card = world.ana.hears()
    assert f"Saved {reference}, 09:00, changed 09:05." in card
    assert "Your first words are kept." in card
    await world.ana.edits(message, "log K phonics 8.50 9/10 cvc")
    assert "KB · 08:50 · log." in world.ana.hears()
    assert await history(world, reference) == [
        ("log: K phonics 8/10", "log: K phonics 9/10"),
        ("log: K phonics 9/10", "log: K phonics 8.50 9/10 cvc"),
    ]
    async with world.store() as store:
        stored = await store.records.referred(world.school, reference)
    assert stored is not None
    assert (stored.text, stored.words) == ("log K phonics 8/10", "K phonics 8.50 9/10 cvc")


async def test_the_teacher_reads_the_note_as_it_stands(world: World) -> None:
    message = await world.ana.says("log K phonics 8/10")
    world.ana.hears()
    await world.until("15:20")
    assert "1 note" in world.hughes.hears()
    await world.ana.edits(message, "log K phonics 9/10")
    world.ana.hears()
    await world.hughes.taps("Open")
    assert "KB phonics: 9/10" in world.hughes.hears()


async def test_an_edit_nobody_can_see_changes_nothing(world: World) -> None:
    message = await world.ana.says("log K phonics")
    reference = ref(world.ana.hears())
    await world.ana.edits(message, "log K phonics")
    await world.ana.edits(message, "Log: K phonics ")
    world.nothing_more()
    assert await history(world, reference) == []


async def test_another_first_word_makes_it_another_kind(world: World) -> None:
    message = await world.ana.says("log K found it hard")
    reference = ref(world.ana.hears())
    await world.ana.edits(message, "inc K found it hard")
    assert "KB · time not given · incident." in world.ana.hears()
    assert await history(world, reference) == [("log: K found it hard", "incident: K found it hard")]


async def test_what_a_button_mended_survives_a_mended_spelling(world: World) -> None:
    await world.until("11:00")
    message = await world.priya.says("log Mils phonics 9.40 wel done")
    world.priya.hears()
    for tap in ("Kind", "Incident", "Pupil", "AAR · 5P", "Time"):
        await world.priya.taps(tap)
    await world.priya.says("9.45")
    assert "AAR · 09:45 · incident." in world.priya.hears()
    await world.priya.edits(message, "log Mils phonics 9.40 well done")
    assert "AAR · 09:45 · incident." in world.priya.hears()
    await world.priya.edits(message, "log Mils phonics 9.50 well done")
    assert "AAR · 09:50 · incident." in world.priya.hears(), "what the edit changed counts"


async def test_an_edit_names_another_pupil_or_two_or_one_who_is_not_hers(world: World) -> None:
    message = await world.priya.says("log Mils read")
    assert "AMR · " in world.priya.hears()
    await world.priya.edits(message, "log Az read")
    assert "AAR · " in world.priya.hears()
    await world.priya.edits(message, "log AR read")
    assert "Which pupil is it about?" in world.priya.hears()
    assert labels(newest(world.priya)) == ["AMR · 5P", "AAR · 5P", "Undo"]
    await world.priya.edits(message, "log Kai read")
    assert "you are not down for KB today" in world.priya.hears()
    await world.priya.edits(message, "log Amelia read")
    assert "AMR · " in world.priya.hears()


async def test_an_edited_concern_in_front_rings_the_dsl(world: World) -> None:
    word = world.canary_word()
    message = await world.ana.says("log K quiet")
    log = ref(world.ana.hears())
    await world.ana.edits(message, f"concern K quiet {word}")
    heard = world.ana.hears()
    assert f"{log} is withdrawn" in heard
    concern = ref(heard.split("Saved", 1)[1])
    assert concern in world.dale.hears()
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
        assert stored is not None
        assert await store.concerns.words(stored) == "log K quiet"
        said = await store.entries.of(stored)
    assert [line.text for line in said] == [f"concern K quiet {word}"]
    await world.ana.edits(message, f"concern K quiet, {word}")
    assert f"Added to {concern}" in world.ana.hears(), "from now on it is the concern that is edited"


async def test_an_edited_concern_keeps_every_wording_and_echoes_none(world: World) -> None:
    words = [world.canary_word() for _ in range(3)]
    message = await world.ana.says(f"concern K {words[0]}")
    concern = ref(world.ana.hears())
    world.dale.hears()
    for word in words[1:]:
        await world.ana.edits(message, f"concern K {word}")
        assert world.ana.hears() == f"Added to {concern}, 09:00. The first words are kept too."
    await world.ana.edits(message, f"concern K {words[2]}")
    world.nothing_more()
    await world.ana.edits(message, f"concern K {words[0]}")
    assert "Added to" in world.ana.hears(), "back to the first words is a change, too"


async def test_whoever_has_the_concern_hears_that_there_are_more_words(world: World) -> None:
    message = await world.ana.says(f"concern K {world.canary_word()}")
    concern = ref(world.ana.hears())
    world.dale.hears()
    await world.dale.taps("I have this")
    world.dale.hears()
    world.ana.hears()
    await world.passes(minutes=5)
    await world.ana.edits(message, f"concern K {world.canary_word()}")
    assert f"Ana Kovac added words to {concern}, 09:05." in world.dale.hears()
    assert f"Added to {concern}" in world.ana.hears()
    world.nothing_more("osei", "grant")


async def test_an_edit_after_undo_says_why_nothing_happens(world: World) -> None:
    message = await world.ana.says("log K phonics")
    reference = ref(world.ana.hears())
    await world.ana.taps("Undo")
    world.ana.hears()
    await world.ana.edits(message, "log K phonics 9/10")
    assert world.ana.hears().startswith(f"{reference} is withdrawn, so I did not change it.")
    assert await history(world, reference) == [("", "")]


async def test_an_edit_three_days_later_still_amends(world: World) -> None:
    message = await world.ana.says("log K phonics")
    reference = ref(world.ana.hears())
    await world.passes(days=3)
    world.hughes.hears()
    await world.ana.edits(message, "log K phonics 8.30 9/10")
    card = world.ana.hears()
    assert f"Saved {reference}, 09:00, changed Thu 26 Nov 09:00." in card
    assert "KB · 08:30 · log." in card

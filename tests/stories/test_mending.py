"""The card of a note: time, pupil, kind, undo. One tap mends what was read wrongly, and the first words stay."""

from tests.stories.cards import data, labels, newest, ref
from tests.stories.wordings import words_of
from tests.world import World


async def test_the_time_is_asked_and_the_next_short_message_answers(world: World) -> None:
    await world.until("11:00")
    await world.ana.says("log K phonics")
    reference = ref(world.ana.hears())
    await world.ana.taps("Time")
    assert f"When was {reference}?" in world.ana.hears()
    await world.ana.says("about 10.45")
    card = world.ana.hears()
    assert "KB · about 10:45 · log." in card
    assert "changed 11:00" in card
    assert "first words" not in card, "no word of it changed"


async def test_a_message_that_is_plainly_something_new_is_a_new_note(world: World) -> None:
    await world.until("11:00")
    await world.ana.says("log K phonics")
    world.ana.hears()
    await world.ana.taps("Time")
    world.ana.hears()
    await world.ana.says("K read to J 10.50")
    card = world.ana.hears()
    assert "Saved L-" in card
    assert "KB · 10:50 · log." in card
    await world.ana.says("10.45")
    assert "Type what happened" in world.ana.hears(), "nothing is asked any more"


async def test_a_time_nobody_can_read_is_asked_for_again_and_becomes_no_note(world: World) -> None:
    await world.until("11:00")
    await world.ana.says("log K phonics")
    world.ana.hears()
    await world.ana.taps("Time")
    world.ana.hears()
    for text in ("quarter", "dunno", "at break", "14.30"):
        await world.ana.says(text)
        assert "stays as it is" in world.ana.hears(), text
    await world.ana.says("it was 10.45 I think")
    assert "Saved" in world.ana.hears(), "a sentence is a note"


async def test_a_question_nobody_answers_is_forgotten(world: World) -> None:
    await world.until("11:00")
    await world.ana.says("log K phonics")
    world.ana.hears()
    await world.ana.taps("Time")
    world.ana.hears()
    await world.passes(minutes=31)
    await world.ana.says("10.45")
    assert "Type what happened" in world.ana.hears()


async def test_the_answer_to_the_time_may_be_edited_too(world: World) -> None:
    await world.until("11:00")
    await world.ana.says("log K phonics")
    world.ana.hears()
    await world.ana.taps("Time")
    world.ana.hears()
    answer = await world.ana.says("10.45")
    world.ana.hears()
    await world.ana.edits(answer, "10.50")
    assert "KB · 10:50 · log." in world.ana.hears()
    await world.ana.edits(answer, "log K also did maths")
    assert "Saved L-" in world.ana.hears(), "and may become a note of its own"


async def test_a_time_given_the_next_day_is_a_time_of_the_day_it_was_sent(world: World) -> None:
    await world.until("14:00")
    await world.ana.says("log K phonics")
    world.ana.hears()
    await world.passes(hours=19)
    world.hughes.hears()
    await world.ana.taps("Time")
    world.ana.hears()
    await world.ana.says("13.10")
    card = world.ana.hears()
    assert "KB · 13:10 · log." in card
    assert "changed Tue 24 Nov 09:00" in card


async def test_the_pupil_is_chosen_from_those_one_may_write_about(world: World) -> None:
    await world.priya.says("log Mils read a whole page")
    reference = ref(world.priya.hears())
    await world.priya.taps("Pupil")
    assert world.priya.hears() == f"{reference}.\nWhich pupil is it about?"
    assert labels(newest(world.priya)) == ["AMR · 5P", "AAR · 5P", "Back", "Undo"]
    await world.priya.taps("AAR · 5P")
    card = world.priya.hears()
    assert "AAR · time not given · log." in card
    assert await words_of(world, reference) == ("log Mils read a whole page", "Mils read a whole page")


async def test_back_shows_the_card_again(world: World) -> None:
    await world.ana.says("log K phonics")
    card = world.ana.hears()
    for question in ("Pupil", "Kind"):
        await world.ana.taps(question)
        world.ana.hears()
        await world.ana.taps("Back")
        assert world.ana.hears() == card


async def test_back_on_a_mended_card_still_says_that_it_was_mended(world: World) -> None:
    await world.ana.says("log K found it hard")
    world.ana.hears()
    await world.ana.taps("Kind")
    world.ana.hears()
    await world.ana.taps("Incident")
    card = world.ana.hears()
    assert "KB · time not given · incident." in card
    assert "changed 09:00" in card
    await world.ana.taps("Kind")
    world.ana.hears()
    await world.ana.taps("Back")
    assert world.ana.hears() == card


async def test_a_log_becomes_an_incident_and_a_log_again(world: World) -> None:
    await world.ana.says("log K threw a chair")
    world.ana.hears()
    for kind in ("Incident", "Log"):
        await world.ana.taps("Kind")
        assert "what is it?" in world.ana.hears()
        await world.ana.taps(kind)
        assert f"KB · time not given · {kind.lower()}." in world.ana.hears()


async def test_a_log_that_is_a_concern_leaves_the_digests_and_rings_the_dsl(world: World) -> None:
    word = world.canary_word()
    await world.ana.says(f"log K said {word}")
    log = ref(world.ana.hears())
    await world.ana.taps("Kind")
    world.ana.hears()
    await world.ana.taps("Concern")
    heard = world.ana.hears()
    assert f"{log} is withdrawn" in heard
    assert "Saved C-" in heard
    assert "Is anyone in danger now?" in heard
    assert "needs you now" in world.dale.hears()
    await world.dale.taps("I have this")
    assert "is yours" in world.dale.hears()
    assert "Mrs Dale has C-" in world.ana.hears()
    await world.until("15:30")
    world.nothing_more("hughes")
    assert "is open again" in world.dale.hears(), "nothing was recorded"
    for code in ("osei", "grant"):
        assert "needs you now" in world.people[code].hears()
    assert "Nobody has C-" in world.ana.hears()


async def test_a_mended_note_that_is_a_concern_keeps_first_words_and_later_ones(world: World) -> None:
    first, later = world.canary_word(), world.canary_word()
    message = await world.ana.says(f"log K {first}")
    world.ana.hears()
    await world.ana.edits(message, f"log K {later}")
    world.ana.hears()
    await world.ana.taps("Kind")
    world.ana.hears()
    await world.ana.taps("Concern")
    reference = ref(world.ana.hears().split("Saved", 1)[1])
    await world.dale.taps("I have this")
    world.dale.hears()
    world.ana.hears()
    async with world.store() as store:
        concern = await store.concerns.referred(world.school, reference)
        assert concern is not None
        assert await store.concerns.words(concern) == f"log K {first}"
        said = await store.entries.of(concern)
    assert [line.text for line in said] == [f"K {later}"]


async def test_every_button_of_an_older_card_shows_the_card_as_it_stands(world: World) -> None:
    await world.ana.says("log K phonics")
    reference = ref(world.ana.hears())
    card = newest(world.ana)
    carried = [data(card, label) for label in ("Time", "Pupil", "Kind", "Undo")]
    await world.ana.taps("Kind")
    kinds = newest(world.ana)
    carried += [data(kinds, label) for label in ("Log", "Incident", "Concern", "Back")]
    await world.ana.taps("Incident")
    assert "incident." in world.ana.hears()
    for tapped in carried:
        assert "out of date" in await world.forges("ana", tapped, under=card)
    world.nothing_more()
    assert await words_of(world, reference) == ("log K phonics", "K phonics")

"""A concern is told: stored at once, never echoed, and whoever can act hears of it without a word of it."""

import pytest

from tests.stories.cards import labels, newest, ref
from tests.world import World

SPELLINGS = (
    "concern {}|CONCERN: {}|Concern - {}|conc {}|Conc. {}|worried about {}|concerned about {}|worry: {}|safeguarding {}|CP {}|cp: {}"
    "|CONCERN!! {}|concern—{}|#concern {}|“concern” {}|🚨 concern {}|concern\n{}|Concern? {}"
)


async def test_the_canary_is_found_wherever_it_sings(world: World) -> None:
    word = world.canary_word()
    await world.ana.says(f"log K {word}")
    world.ana.hears()
    await world.until("15:20")
    world.hughes.hears()
    await world.hughes.taps("Open")
    assert word in world.hughes.hears()
    (world.folder / "leak.txt").write_text(word)
    found = world.canaries.found(world.telegram, world.folder, f"a log line with {word}")
    assert [place.split(" is in ")[1].split()[0] for place in found] == [
        "editMessageText",
        "the",
        "the",
        "the",
    ]
    world.canaries.words.clear()


async def test_a_concern_is_stored_at_once_and_not_a_word_is_echoed(world: World) -> None:
    word = world.canary_word()
    await world.ana.says(f'concern K said "{word}"')
    card = world.ana.hears()
    concern = ref(card)
    assert card == f"Saved {concern}, 09:00. Thank you.\nIs anyone in danger now?"
    assert labels(newest(world.ana)) == ["Yes", "No", "Not sure"]
    assert world.dale.hears() == f"{concern} needs you now. Amber, 09:00."
    assert labels(newest(world.dale)) == ["I have this", "Open"]
    world.nothing_more()
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
        assert stored is not None
        assert stored.pupil == world.ids["KB"]
        assert await store.concerns.words(stored) == f'concern K said "{word}"'


async def test_a_concern_in_any_spelling_is_one(world: World) -> None:
    for spelling in SPELLINGS.split("|"):
        await world.ana.says(spelling.format(f"K {world.canary_word()}"))
        assert "Saved C-" in world.ana.hears(), spelling
        assert "needs you now" in world.dale.hears(), spelling


@pytest.mark.parametrize("opening", ["/help", "hi", ""])
async def test_the_button_or_the_word_alone_makes_the_next_message_a_concern(
    world: World, opening: str
) -> None:
    if opening:
        await world.ana.says(opening)
        world.ana.hears()
        await world.ana.taps("Concern")
    else:
        await world.ana.says("Concern")
    begun = world.ana.hears()
    concern = ref(begun)
    assert begun == f"Thanks. {concern} is begun, 09:00.\nIs anyone in danger now?"
    world.nothing_more()
    await world.passes(minutes=2)
    await world.ana.says(f"K {world.canary_word()}")
    assert world.ana.hears() == f"Saved {concern}, 09:00. Thank you.\nIs anyone in danger now?"
    assert world.dale.hears() == f"{concern} needs you now. Amber, 09:00."


WORDLESS = "concern {}|conc {}|Concern about {} please|worried about {}|safeguarding {} 🚨|CP {} today"
NOTHING_YET = "Saved {}, {}. Thank you.\nWhat did you see or hear? Your next message is added to it.\nIs anyone in danger now?"


@pytest.mark.parametrize("typed", WORDLESS.split("|"))
async def test_a_name_alone_rings_at_once_and_the_next_message_is_what_was_seen(
    world: World, typed: str
) -> None:
    await world.ana.says(typed.format("K"))
    card = world.ana.hears()
    concern = ref(card)
    assert card == NOTHING_YET.format(concern, "09:00")
    assert f"{concern} needs you now" in world.dale.hears()
    await world.passes(minutes=4)
    words = f"he said Uncle Mike held him down {world.canary_word()}"
    await world.ana.says(words)
    assert world.ana.hears() == f"Saved {concern}, 09:00. Thank you.\nIs anyone in danger now?"
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
        assert stored is not None
        assert stored.confirmed
        assert stored.pupil == world.ids["KB"]
        assert [one.text for one in await store.entries.of(stored)] == [words]
    await world.ana.says("log K read 8/10")
    assert "Learning" in world.ana.hears()


async def test_an_ok_is_no_words_and_a_log_in_between_stays_a_log(world: World) -> None:
    await world.ana.says("concern K")
    concern = ref(world.ana.hears())
    world.dale.hears()
    await world.passes(minutes=1)
    await world.ana.says("ok")
    assert world.ana.hears() == NOTHING_YET.format(concern, "09:00")
    await world.ana.says("log K read 8/10")
    assert "Saved L-" in world.ana.hears()
    await world.ana.says("read 9/10")
    assert "Saved L-" in world.ana.hears()


async def test_the_words_may_name_whom_it_is_about_and_keep_whom_it_was_about(world: World) -> None:
    await world.priya.says("concern Amelia")
    concern = ref(world.priya.hears())
    world.dale.hears()
    await world.passes(minutes=1)
    await world.priya.says(f"bruise on her arm {world.canary_word()}")
    assert ref(world.priya.hears()) == concern
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
        assert stored is not None
        assert stored.pupil == world.ids["AMR"]


async def test_words_about_a_colleague_take_it_away_from_the_team(world: World) -> None:
    await world.ana.says("concern K")
    concern = ref(world.ana.hears())
    assert f"{concern} needs you now" in world.dale.hears()
    await world.passes(minutes=1)
    await world.ana.says(f"he said Mr Hughes held him down {world.canary_word()}")
    assert "about an adult in school" in world.ana.hears()
    assert f"{concern} needs you now" in world.grant.hears()


async def test_an_edit_of_the_name_alone_holds_the_words(world: World) -> None:
    sent = await world.ana.says("concern K")
    concern = ref(world.ana.hears())
    world.dale.hears()
    await world.passes(minutes=1)
    await world.ana.edits(sent, f"concern K {world.canary_word()}")
    assert ref(world.ana.hears()) == concern
    await world.ana.says("read 8/10")
    assert "Saved L-" in world.ana.hears()


async def test_a_concern_with_markup_and_odd_letters_is_kept_byte_for_byte(world: World) -> None:
    text = f"concern K said <b>“{world.canary_word()}”</b> & {{{{7*7}}}} \u202e ‘no’\nthen 👍🏽"
    await world.ana.says(text)
    concern = ref(world.ana.hears())
    world.dale.hears()
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
        assert stored is not None
        assert await store.concerns.words(stored) == text

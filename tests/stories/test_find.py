"""`/find`: notes by pupil, day, kind and word, for whoever may read them, in pages that go after ten minutes."""

from datetime import date

from tests.stories.cards import data, labels, newest, ref
from tests.world import World

WEDNESDAY = date(2026, 11, 25)
NOTHING = "Nothing found."


async def noted(world: World, code: str, words: str) -> str:
    """Somebody writes a note; return its reference. Nobody is left with anything unheard."""
    await world.people[code].says(words)
    found = ref(world.people[code].hears())
    for other in world.people.values():
        other.hears()
    return found


async def finds(world: World, code: str, words: str) -> str:
    """Somebody looks for something; return what they read."""
    await world.people[code].says(f"/find {words}")
    return world.people[code].hears()


async def test_a_note_is_found_by_pupil_day_kind_and_word(world: World) -> None:
    log = await noted(world, "ana", "log K phonics 8.50 read 8/10")
    incident = await noted(world, "ana", "inc 8.55 K threw a chair")
    await world.until("09:00", WEDNESDAY)
    world.hughes.hears()
    world.ana.hears()
    for words in ("K phonics mon", "phon", "8/10", "my notes log this week", log, "learning", "read phonics"):
        read = await finds(world, "ana", words)
        assert (log in read, incident in read) == (True, False), words
    for words in ("K inc", "chair 23 nov", "threw", "K chair last 3 days", incident.lower()):
        read = await finds(world, "ana", words)
        assert (log in read, incident in read) == (False, True), words
    for words in ("K chair today", "K chair before mon", "phonics chair", "K table", "inc phonics"):
        assert NOTHING in await finds(world, "ana", words), words


async def test_a_page_says_how_it_was_understood_and_shows_first_words_and_goes(world: World) -> None:
    found = await noted(world, "ana", "log K phonics 8.50 read 8/10")
    assert await finds(world, "ana", "K phonics this week") == (
        "Notes about KB · from 23 Nov 2026 · 1 word\n\n"
        f"{found} · Mon 23 Nov 08:50 · KB · log\n"
        "K phonics 8.50 read 8/10 (Ana Kovac)\n\n"
        "This goes from the chat in ten minutes."
    )
    await world.passes(minutes=11)
    assert not any("1 word" in bubble.text for bubble in world.ana.phone())


async def test_a_note_is_opened_with_what_was_read_and_what_changed(world: World) -> None:
    message = await world.ana.says("log K phonics 8.50 read 8/10")
    found = ref(world.ana.hears())
    await world.ana.edits(message, "log K phonics 8.50 read 9/10")
    world.ana.hears()
    assert "Nothing" in await finds(world, "ana", "K 8/10")
    await finds(world, "ana", "K 9/10")
    await world.ana.taps(f"Open {found}")
    read = world.ana.hears()
    assert f"{found} · log, learning · KB\nMon 23 Nov 08:50 · Ana Kovac, written down 09:00" in read
    assert "K phonics 8.50 read 9/10\n" in read
    assert "score: 9/10" in read
    assert "Ana Kovac changed the words. Before: K phonics 8.50 read 8/10" in read
    await world.passes(minutes=11)
    assert not any("Before:" in bubble.text for bubble in world.ana.phone())


async def test_pages_go_back_and_forth_and_a_note_between_is_missed_by_nobody(world: World) -> None:
    written = [
        await noted(world, "ana", f"log K 8.{10 + number} walk number {number}") for number in range(14)
    ]
    seen = [await finds(world, "ana", "K walk")]
    assert labels(newest(world.ana))[-1] == "Earlier"
    for _ in range(2):
        await world.ana.taps("Earlier")
        seen.append(world.ana.hears())
    assert labels(newest(world.ana))[-1] == "Newer"
    listed = [one for page in seen for one in reversed(written) if one in page]
    assert listed == written[::-1]
    await world.ana.taps("Newer")
    assert world.ana.hears() == seen[1]
    await world.passes(minutes=11)
    assert not any("walk" in bubble.text and "Notes" in bubble.text for bubble in world.ana.phone())


async def test_without_words_it_says_what_can_be_typed(world: World) -> None:
    for words in ("/find", "/find  ", "/find (.*)[", "/find 🙂"):
        await world.ana.says(words)
        assert world.ana.hears().startswith("Type what to look for"), words


async def test_a_button_of_an_older_search_or_a_made_up_one_does_nothing(world: World) -> None:
    for number in range(8):
        await noted(world, "ana", f"log K 8.{10 + number} walk number {number}")
    await finds(world, "ana", "K walk")
    old, page = newest(world.ana), data(newest(world.ana), "Earlier")
    await finds(world, "ana", "number")
    over = "That search is over. Please type /find again."
    assert await world.forges("ana", page, under=old) == over
    key = data(newest(world.ana), "Earlier").split(":")[1]
    for forged in (
        f"find:{key}:9",
        f"find:{key}:0",
        f"find:{key}:-1",
        f"find:{key}:x",
        f"find:{key}",
        "find:x:1",
    ):
        assert await world.forges("ana", forged) == over, forged
    await world.priya.says("/find")
    world.priya.hears()
    assert await world.forges("priya", f"find:{key}:1") == over
    assert await world.forges("ana", "notes:XYZ") == "I can't find that."
    assert await world.forges("ana", "note:L-0000") == "I can't find that."
    await world.passes(minutes=11)
    await world.ana.says("/find")
    world.ana.hears()
    assert await world.forges("ana", f"find:{key}:2") == over


async def test_a_note_taken_back_is_its_authors_alone_and_marked(world: World) -> None:
    await world.ana.says("log K phonics 8.50 read 8/10")
    found = ref(world.ana.hears())
    await world.ana.taps("Undo")
    world.ana.hears()
    assert f"{found} · Mon 23 Nov 08:50 · KB · log · taken back" in await finds(world, "ana", "phonics")
    await world.ana.taps(f"Open {found}")
    assert "Taken back." in world.ana.hears()
    assert NOTHING in await finds(world, "hughes", "phonics")
    assert await world.forges("hughes", f"note:{found}") == "I can't find that."


async def test_the_card_of_a_pupil_leads_to_the_notes_newest_first(world: World) -> None:
    first = await noted(world, "ana", "log K phonics 8.50 read 8/10")
    second = await noted(world, "ana", "log K maths 8.55 counted")
    await world.hughes.says("/pupil KB")
    world.hughes.hears()
    await world.hughes.taps("Notes")
    read = world.hughes.hears()
    assert read.startswith("Notes about KB")
    assert read.index(second) < read.index(first)
    await world.lin.says("/pupil KB")
    world.lin.hears()
    assert "Notes" not in labels(newest(world.lin))


async def test_today_opens_each_note(world: World) -> None:
    found = await noted(world, "ana", "log K phonics 8.50 read 8/10")
    await world.ana.says("/today")
    world.ana.hears()
    await world.ana.taps(f"Open {found}")
    assert "K phonics 8.50 read 8/10" in world.ana.hears()

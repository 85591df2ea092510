"""A busy day is read page by page."""

from datetime import datetime, timedelta
from uuid import UUID

from bot.records import Record
from storage import new_id
from storage.tables import school_class
from tests.stories.cards import labels, newest
from tests.world import MONDAY, World


async def test_150_notes_are_all_there_page_by_page(world: World) -> None:
    await world.changed(school_class, "5P", teacher=world.ids["hughes"])
    said = [f"note {number} " + "x" * (number * 7 % 400) for number in range(149)] + ["& < " * 1024]
    async with world.store() as store:
        for number, words in enumerate(said):
            about = world.ids[("KB", "AMR", "AAR")[number % 3]]
            at = MONDAY + timedelta(minutes=number)
            store.records.add(_note(world, f"L-{number:04}", about, words, at))
    await world.until("15:20")
    assert world.hughes.hears() == "Today: 150 notes, about 3 pupils."
    await world.hughes.taps("Open")
    assert "and 48 more" in world.hughes.hears()
    pages: list[str] = []
    for code in ("AAR", "AMR", "KB"):
        await world.hughes.taps(f"All of {code}'s day")
        mine = [world.hughes.hears()]
        while "More" in labels(newest(world.hughes)):
            await world.hughes.taps("More")
            mine.append(world.hughes.hears())
        pages += mine
        for page in reversed(mine[:-1]):
            await world.hughes.taps("Earlier")
            assert world.hughes.hears() == page
        await world.hughes.taps("Back")
        world.hughes.hears()
    assert all(len(page) <= 4096 for page in pages)
    everything = "".join("".join(pages).split())
    assert all("".join(words.split()) in everything for words in said[:-1])
    assert "".join(pages).count("& < ") >= 1020


def _note(world: World, ref: str, about: UUID, words: str, at: datetime) -> Record:
    fixed = {"kind": "log", "type": "general", "precision": "exact", "version": 1}
    when = {"event_at": at, "sent_at": at, "stored_at": at}
    return Record(
        new_id(),
        world.school,
        ref,
        author=world.ids["ana"],
        pupil=about,
        text=words,
        words=words,
        **fixed,
        **when,
    )

"""Six weeks of a school, lived through the program: what was written, every letter, every call, every paper, the log, the disk."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from datetime import date, datetime, time, timedelta
from io import StringIO
from pathlib import Path

from tests.stories.cards import labels
from tests.stories.casework import Codes, opened, with_codes
from tests.stories.half_term_left import Lived, harvest
from tests.stories.half_term_words import ADULT, CONCERN, EVERY_WEEK, SAID, Words
from tests.stories.looked_back import with_plan
from tests.stories.reviewed import annual
from tests.world import LONDON, World, a_school

LOG = logging.getLogger(__name__)
FIRST, WEEKS = date(2026, 11, 2), 6
MEETING = date(2027, 1, 20)
QUIET_SORTS = tuple(sort for sort in SAID if sort not in {CONCERN, ADULT})


async def live(folder: Path, template: Path) -> Lived:
    """Live through six weeks."""
    lived = Lived()
    begun = datetime.combine(FIRST, time(8, 40), LONDON)
    with _listening() as log:
        LOG.debug("listening")
        async with a_school(folder, template, begun) as world:
            codes = await with_codes(world, "dale", "grant")
            await with_plan(world)
            await annual(world, day=MEETING)
            for week in range(WEEKS):
                await _a_week(world, codes, lived.written, week)
            await _looks_back(world)
            await harvest(world, lived)
            await _went_well(world)
        lived.log = log.getvalue()
    return lived


async def _went_well(world: World) -> None:
    """Nothing was refused, nothing is dead, and nobody touched the chain."""
    assert world.telegram.violations == []
    async with world.store() as store:
        assert await store.audit.broken_at(world.school) is None
        states = await store.outbox.states(), await store.inbox.states()
    assert not [state.get("dead") for state in states if state.get("dead")], states


@contextmanager
def _listening() -> Iterator[StringIO]:
    """Catch all that is printed and logged."""
    caught, root = StringIO(), logging.getLogger()
    handler = logging.StreamHandler(caught)
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with redirect_stdout(caught), redirect_stderr(caught):
            yield caught
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


async def _a_week(world: World, codes: Codes, words: Words, week: int) -> None:
    monday = FIRST + timedelta(days=7 * week)
    await world.until("10:05", monday)
    for author, text in EVERY_WEEK:
        await _says(world, author, text)
    await world.until("12:20")
    for sort in QUIET_SORTS:
        await _says(world, *words.said(sort, week))
    await _leader_closes(world)
    await world.until("15:25")
    await _opens(world, "hughes", "All of KB's day")
    await world.until("11:00", monday + timedelta(days=2))
    await _says(world, "ana", "log K phonics 9.20 7/10, happy")
    await _says(world, *words.said(CONCERN, week))
    await _takes(world, codes, "dale", "spoke to the writer, early help")
    if week:
        await _otherwise(world, words.another(CONCERN, "ana"), week)
        await _takes(world, codes, "dale", "spoke to the writer, early help")
    if week % 2:
        await _says(world, *words.said(ADULT, week // 2))
        await _takes(world, codes, "grant", "spoke to the LADO, no further action")
    await world.until("15:25")
    await _opens(world, "hughes", "All of KB's day")
    await world.until("14:05", monday + timedelta(days=4))
    await _opens(world, "patel", *(("Picture", "PDF") if week == 1 else ()), "The notes")


async def _says(world: World, author: str, text: str) -> None:
    await world.people[author].says(text)


async def _otherwise(world: World, word: str, week: int) -> None:
    """A worry that is not typed as a message of its own: in an edit, by a button, in an answer, left for the next TA."""
    if week == 1:
        message = await world.ana.says("log K built a tower")
        await world.ana.edits(message, f"log K built a tower. he said his dad {word} hit him last night")
    elif week == 2:
        await world.ana.says(f"log K quiet at carpet time {word}")
        await world.ana.taps("Kind")
        await world.ana.taps("Concern")
    elif week == 3:
        await world.ana.says("inc 10.50 K kicked the door")
        await world.ana.says(f"he said his dad {word} hit him last night")
    elif week == 4:
        await world.ana.says(f"handover K: he says mum's boyfriend {word} hurts him, be kind")
    elif week == 5:
        await world.ana.says("concern K")
        await world.ana.says(f"he said {word} locks him in the shed")


async def _leader_closes(world: World) -> None:
    """The head notes that parents know, and closes what there is to close."""
    for label in ("Parents told", "Close it"):
        if any(label in labels(one) for one in world.grant.phone()):
            await world.grant.taps(label)


async def _takes(world: World, codes: Codes, code: str, reason: str) -> None:
    """Whoever is rung takes a concern, opens it, decides and closes it."""
    safeguarder = world.people[code]
    await safeguarder.taps("I have this")
    safeguarder.hears()
    await opened(world, codes, code)
    for label, words in (("Decide", ""), ("Monitor", reason), ("Close", reason)):
        await safeguarder.taps(label)
        if words:
            await safeguarder.says(words)
    safeguarder.hears()


async def _opens(world: World, code: str, *then: str) -> None:
    """Somebody opens their digest, and taps what stands below it."""
    somebody = world.people[code]
    for label in ("Open", *then):
        if label == "The notes":
            await somebody.says("/digest")
        await somebody.taps(label)


async def _looks_back(world: World) -> None:
    """At the end everybody asks for what there is to be asked for."""
    for code in ("ana", "sue", "hughes", "patel"):
        for typed in (
            "/find my notes",
            "/pupil KB",
            "/today",
            "/digest",
            "/digest K 6 weeks",
            "/find K this term",
        ):
            await world.people[code].says(typed)
        if "Earlier" in labels(world.people[code].phone()[-1]):
            await world.people[code].taps("Earlier")
    await _reports(world)
    for typed, label in (("/digest K 6 weeks", "PDF"), ("/digest 6 weeks", "Picture")):
        await world.patel.says(typed)
        await world.patel.taps(label)
    await world.patel.says("/digest K provision")


async def _reports(world: World) -> None:
    """Ana's report for the review, drafted, signed and read on paper and in Word."""
    await world.ana.says("/reviews")
    await world.ana.taps("1 draft my report")
    for label in ["Keep"] * 7 + ["Sign"]:
        await world.ana.taps(label)
    for label in ("KB PDF", "KB Word"):
        await world.patel.says("/reviews")
        await world.patel.taps(label)

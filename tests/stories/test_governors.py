"""`/digest governors` as the chair of governors lives it: terms that are over, small numbers hidden, and nothing else to find."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.concerns import Concern, Level, Stage
from bot.records import Record
from storage import new_id
from storage.tables import person, record
from tests.stories.cards import labels, newest
from tests.stories.casework import with_codes
from tests.world import World

JUNE = datetime(2026, 6, 8, 9, 30, tzinfo=UTC)
SUMMER = """\
Numbers for governors
Term: summer 2026.

Behaviour: 6
Accidents: <5
Medical: 0
Restrictive interventions: 0
Out of sight: 0
Bullying and prejudice: 0
Damage: 0
Medicine not as planned: 0
All incidents: hidden
Concerns about pupils: 5

<5 is one to four. A sum that would tell such a number is hidden. A term is counted once, when it is over; concerns about adults are \
counted nowhere.
The numbers of autumn 2026 come when it is over."""
NOTHING = """\
Numbers for governors
Nothing is on file of a term that is over.
The numbers of autumn 2026 come when it is over."""
SECRET = ("threw", "I-", "L-", "C-", "Kai", "KB", "breakfast", "thick")


@pytest.fixture
async def chair(world: World) -> str:
    """Sue chairs the governors."""
    await world.changed(person, "sue", roles="chair")
    return "sue"


async def a_summer(world: World) -> None:
    """Six times a chair and one graze in June; five worries about Kai and one about a colleague."""
    async with world.store() as store:
        for number in range(7):
            store.records.add(an_incident(world, number, "accident" if number == 0 else "behaviour"))
        for number in range(6):
            one = a_concern(world, number, "adult" if number == 0 else "pupil")
            store.concerns.add(one, "said he had no breakfast", one.created_at)


def an_incident(world: World, number: int, type_: str) -> Record:
    at = JUNE + timedelta(days=number)
    row = {"id": new_id(), "school": world.school, "ref": f"I-J{number:03d}", "kind": "incident"}
    row |= {"type": type_, "author": world.ids["ana"], "pupil": world.ids["KB"], "precision": "exact"}
    row |= {"event_at": at, "sent_at": at, "stored_at": at, "text": "threw a chair", "words": "threw a chair"}
    return Record(**row)


def a_concern(world: World, number: int, type_: str) -> Concern:
    row = {"id": new_id(), "school": world.school, "ref": f"C-J{number:03d}", "level": Level.GREEN}
    row |= {"stage": Stage.CLOSED, "step": 0, "version": 1, "next_at": None, "reporter": world.ids["ana"]}
    pupil = world.ids["KB"] if type_ == "pupil" else None
    return Concern(**row, pupil=pupil, created_at=JUNE, type=type_)


async def asks(world: World, code: str) -> str:
    """Somebody asks for the numbers; return what they read."""
    await world.people[code].says("/digest governors")
    return world.people[code].hears()


async def test_the_chair_sees_a_term_that_is_over_and_nothing_of_one_that_runs(
    world: World, chair: str
) -> None:
    await a_summer(world)
    await world.ana.says("inc 8.50 K threw a chair when his tower fell")
    world.ana.hears()
    assert await asks(world, chair) == SUMMER
    assert labels(newest(world.people[chair])) == []


async def test_before_a_term_is_over_there_is_nothing(world: World, chair: str) -> None:
    await world.ana.says("inc 8.50 K threw a chair when his tower fell")
    world.ana.hears()
    assert await asks(world, chair) == NOTHING


async def test_a_term_that_was_counted_stays_as_it_was_whatever_is_written_or_taken_back_later(
    world: World, chair: str
) -> None:
    await a_summer(world)
    assert await asks(world, chair) == SUMMER
    async with world.store() as store:
        store.records.add(an_incident(world, 8, "behaviour"))
        of_type = record.update().where(record.c.type == "accident")
        await store.tx.change(of_type.values(withdrawn_at=world.clock.now()))
    assert await asks(world, chair) == SUMMER
    assert await asks(world, "grant") == SUMMER, "and the head hands out the same"


async def test_the_chair_finds_nothing_else(world: World, chair: str) -> None:
    await with_codes(world, chair)
    await a_summer(world)
    for words in (
        "/digest restrictive",
        "/digest K 4 weeks",
        "/digest K provision",
        "/digest",
        "/find K chair",
        "/find I-J003",
        "/pupil KB",
        "/concerns",
        "/concerns KB",
    ):
        await world.people[chair].says(words)
        heard = world.people[chair].hears()
        assert heard
        assert [secret for secret in SECRET if secret in heard] == [], (words, heard)

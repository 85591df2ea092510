"""`/digest restrictive` and `/digest governors`: for leaders after their code, for governors in numbers."""

import pytest

from playground.people import Bubble
from tests.prompts.paper import pages
from tests.stories.cards import data, ref
from tests.stories.casework import Codes, with_codes
from tests.stories.letters import tried
from tests.stories.looked_back import CAPTION, got
from tests.world import World

WEEKS = ((2, 0), (9, 0), (16, 0), (23, 1))


@pytest.fixture
async def codes(world: World) -> Codes:
    """The leaders have codes."""
    return await with_codes(world, "dale", "osei", "grant")


async def a_hold(world: World) -> str:
    """Ana holds Kai at ten past eleven; return its reference."""
    await world.until("11:18")
    await world.ana.says("had to hold K's wrists about 30 secs in the hall, 11.10 quagga")
    world.ana.hears()
    return ref(world.grant.hears())


async def table(world: World, codes: Codes, code: str = "grant") -> list[str]:
    """A leader asks for the table, with the code if it is asked for; return its lines."""
    leader = world.people[code]
    await leader.says("/digest restrictive")
    if "six-digit code" in (heard := leader.hears()):
        await leader.says(codes.now(code))
        heard = leader.hears()
    return heard.splitlines()


async def test_each_is_there_with_its_clock_after_the_code_and_for_ten_minutes(
    world: World, codes: Codes
) -> None:
    reference = await a_hold(world)
    assert await table(world, codes) == [
        "Restrictive interventions since Mon 2 Nov",
        "1 this half term, 0 in the half term before. Parents told the same day: 0 of 1.",
        f"By week: {', '.join(f'Mon {day} Nov {count} (before: 0)' for day, count in WEEKS)}.",
        "",
        f"{reference} · Mon 23 Nov 11:10 · KB · hold · 0.5 min",
        "Leader 11:18. Parents: not told yet.",
        "",
        "This goes from the chat in ten minutes.",
    ]
    await world.passes(minutes=11)
    assert not any(reference in one.text for one in world.grant.phone() if "Restrictive int" in one.text)
    await closes(world)


async def closes(world: World) -> None:
    """Nobody is asked anything more."""
    for code in ("ana", "grant", "hughes", "dale", "osei"):
        world.people[code].hears()


async def test_parents_not_told_by_home_time_are_overdue_until_a_leader_notes_it(
    world: World, codes: Codes
) -> None:
    await a_hold(world)
    await world.until("15:16")
    lines = await table(world, codes)
    assert lines[1] == (
        "1 this half term, 0 in the half term before. Parents told the same day: 0 of 1. Parents not told: 1."
    )
    assert "Leader 11:18. Parents: not told." in lines
    assert "<b>Parents: not told.</b>" in world.grant.phone()[-1].html
    closing = next(one for one in world.grant.phone() if "Parents told" in str(one.buttons))
    data = next(
        button["data"] for row in closing.buttons for button in row if button["label"] == "Parents told"
    )
    await world.forges("grant", data, under=closing)
    world.grant.hears()
    assert "Leader 11:18. Parents 15:16, 4 h 6 min after." in await table(world, codes)
    await closes(world)


async def test_the_table_on_paper_has_names_goes_after_ten_minutes_and_needs_the_code_again(
    world: World, codes: Codes
) -> None:
    reference = await a_hold(world)
    await table(world, codes)
    await world.grant.taps("PDF")
    assert world.grant.hears() == CAPTION
    (document,) = got(world.grant)
    assert document.name == "Restrictive interventions 2026-11-23.pdf"
    (page,) = pages(document.content)
    assert "Kai Bennett, 3H\nEHCP\nhold, 0.5 min" in page
    assert reference in page
    assert [word for word in ("quagga", "wrists", "Ana Kovac") if word in page] == []
    (call,) = tried(world, world.grant, "sendDocument")
    assert call.params["protect_content"] == "true"
    tap = data(newest_table(world), "PDF")
    await world.passes(minutes=11)
    assert got(world.grant) == []
    await world.until("20:00")
    await world.forges("grant", tap)
    assert "six-digit code" in world.grant.hears()
    await closes(world)


async def test_a_forged_tap_for_the_table_finds_nothing(world: World, codes: Codes) -> None:
    await a_hold(world)
    for code in ("ana", "hughes", "patel", "lin"):
        await world.people[code].says("/help")
        world.people[code].hears()
        await world.forges(code, "table")
        assert "There is no digest for you." in world.people[code].hears()
        assert got(world.people[code]) == []
    await closes(world)


def newest_table(world: World) -> Bubble:
    return next(one for one in reversed(world.grant.phone()) if one.text.startswith("Restrictive int"))


async def test_what_a_leader_notes_is_in_the_sencos_numbers_too(world: World, codes: Codes) -> None:
    reference = await a_hold(world)
    await world.forges("ana", f"fact:{reference}:parents:office")
    await world.until("15:16")
    await world.patel.says("/digest K this week")
    assert "Restrictive: 1, parents told the same day: 0" in world.patel.hears()
    await world.grant.taps("Parents told")
    await world.patel.says("/digest K this week")
    assert "Restrictive: 1, parents told the same day: 1" in world.patel.hears()
    await closes(world)


async def test_the_table_holds_no_word_of_a_record(world: World, codes: Codes) -> None:
    await a_hold(world)
    assert "quagga" not in " ".join(await table(world, codes, "dale"))
    assert "wrists" not in world.dale.phone()[-1].text
    await closes(world)


@pytest.mark.parametrize("code", ["ana", "hughes", "patel", "lin", "sue"])
async def test_nobody_else_finds_either(world: World, code: str) -> None:
    await a_hold(world)
    for words in ("/digest restrictive", "/digest governors"):
        await world.people[code].says(words)
        heard = world.people[code].hears()
        assert "There is no digest for you." in heard
        assert "KB" not in heard
    await closes(world)


async def test_a_leader_without_a_code_is_told_how_to_get_one(world: World) -> None:
    await world.grant.says("/digest restrictive")
    assert "You need a code first." in world.grant.hears()

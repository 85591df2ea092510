"""A record of force on paper in a chat: for leaders, after the code, protected, gone after ten minutes, and not told when unsafe."""

import pytest

from bot.people import Role
from playground.cast import Somebody
from playground.people import Document
from storage.tables import person
from tests.prompts.paper import pages
from tests.stories.cards import labels, newest, ref
from tests.stories.casework import Codes, with_codes
from tests.stories.letters import states, tried
from tests.world import World

HELD = "1110 K running for the road gate, me n Sue used 2 person scip hold approx 2 mins, let go when calm"
NOT_FOUND = "I can't find that."


def got(somebody: Somebody) -> list[Document]:
    return [bubble.document for bubble in somebody.phone() if bubble.document is not None]


async def held(world: World) -> str:
    """Ana records a hold; everybody read what they were told of it. Return its reference."""
    await world.until("11:18")
    await world.ana.says(HELD)
    reference = ref(world.ana.hears())
    for code in ("grant", "sue"):
        world.people[code].hears()
    return reference


async def wants(world: World, codes: Codes, label: str) -> str:
    """The head taps for a paper, with a code if one is asked for; return what she hears."""
    await world.grant.taps(label)
    heard = world.grant.hears()
    if "six-digit code" in heard:
        await world.grant.says(codes.now("grant"))
        heard = world.grant.hears()
    return heard


async def test_the_head_reads_the_record_after_the_code_and_it_goes_after_ten_minutes(world: World) -> None:
    codes, reference = await with_codes(world, "grant"), await held(world)
    await world.grant.taps("PDF")
    assert "what is your six-digit code?" in world.grant.hears()
    assert got(world.grant) == []
    await world.grant.says(codes.now("grant"))
    assert f"{reference} on paper, with the child's full name." in world.grant.hears()
    (document,) = got(world.grant)
    assert document.name == f"{reference}.pdf"
    said = "\n".join(pages(document.content))
    assert "Kai Bennett" in said
    assert "2 person scip hold" in said
    (call,) = tried(world, world.grant, "sendDocument")
    assert call.params["protect_content"] == "true"
    await world.passes(minutes=11)
    assert got(world.grant) == []


async def test_the_report_to_parents_holds_nobody_else_and_says_what_is_left_to_write(world: World) -> None:
    codes = await with_codes(world, "grant")
    await held(world)
    assert "Read it before it is given to them." in await wants(world, codes, "For parents")
    (document,) = got(world.grant)
    said = "\n".join(pages(document.content))
    assert "Report to parents" in said
    assert not any(name in said for name in ("Ana", "Sue", "Kovac"))


async def test_parents_who_must_not_be_told_are_not_and_nobody_is_asked_to_any_more(world: World) -> None:
    codes, reference = await with_codes(world, "grant"), await held(world)
    await world.grant.taps("Not safe to tell")
    assert "parents are not told only if it could seriously harm KB." in world.grant.hears()
    assert "Report" in "\n".join(pages(await _report(world, codes))), "nothing is decided yet"
    await world.forges("grant", f"fact:{reference}:withheld:authority")
    assert "Parents not told. Told instead: the local authority." in world.grant.hears()
    await world.forges("grant", f"pdf:{reference}:parents")
    assert "Ms Grant decided that parents are not told" in world.grant.hears()
    for _ in range(3):
        await world.ana.taps("Skip")
        assert "parent told?" not in world.ana.hears()
    await world.until("15:10")
    world.ana.hears()
    world.sue.hears()
    assert "1 thing left today." in world.grant.hears()
    await world.grant.taps(f"{reference}: to close")
    heard = world.grant.hears()
    assert "Parents are not told, as it could seriously harm the child." in heard
    assert "Parents must be told today" not in heard
    await world.grant.taps("Close it")
    assert labels(newest(world.grant)) == ["PDF", "For parents"]
    world.grant.hears()


async def _report(world: World, codes: Codes) -> bytes:
    newest_before = len(got(world.grant))
    reference = next(ref(one.text) for one in world.grant.phone() if "needs you now" in one.text)
    await world.forges("grant", f"pdf:{reference}:parents")
    world.grant.hears()
    await world.grant.says(codes.now("grant"))
    world.grant.hears()
    return got(world.grant)[newest_before].content


async def test_that_the_head_told_parents_stands_on_the_record_with_the_time_it_took(world: World) -> None:
    codes = await with_codes(world, "grant")
    await held(world)
    await world.until("11:58")
    await world.grant.taps("Parents told")
    world.grant.hears()
    await wants(world, codes, "PDF")
    said = " ".join(" ".join(pages(got(world.grant)[0].content)).split())
    assert "Noted Told. Ms Grant · Monday 23 November 2026, 11:58" in said
    assert (
        "First noted as told Monday 23 November 2026, 11:58. 48 minutes after it began. The same day." in said
    )


@pytest.mark.parametrize("who", ["ana", "sue", "hughes", "lin", "priya"])
async def test_to_everybody_but_a_leader_there_is_no_such_record(world: World, who: str) -> None:
    reference = await held(world)
    await world.people[who].says("/help")
    world.people[who].hears()
    for readers in ("school", "parents", "police"):
        assert await world.forges(who, f"pdf:{reference}:{readers}") == NOT_FOUND
        assert await world.forges(who, f"pdf:I-0000:{readers}") == NOT_FOUND
    await world.forges(who, f"withhold:{reference}")
    assert got(world.people[who]) == []
    assert world.people[who].hears() == ""


async def test_a_senco_has_it_of_a_pupil_with_a_plan_from_the_note_she_opened(world: World) -> None:
    reference = await held(world)
    await world.patel.says(f"/find {reference}")
    world.patel.hears()
    await world.patel.taps(f"Open {reference}")
    assert labels(newest(world.patel)) == ["PDF", "For parents"]
    world.patel.hears()
    await world.patel.taps("PDF")
    assert "on paper" in world.patel.hears()
    assert len(got(world.patel)) == 1
    await world.passes(minutes=11)


async def test_who_is_no_leader_any_more_when_it_leaves_gets_nothing(world: World) -> None:
    codes, reference = await with_codes(world, "grant"), await held(world)
    world.telegram.fault("sendDocument", "429", retry_after=30)
    await wants(world, codes, "PDF")
    await world.changed(person, "grant", roles=Role.TA.value)
    await world.passes(minutes=1)
    assert got(world.grant) == []
    assert (await states(world, "replies/record_paper"))[0] == "withdrawn"
    assert await world.forges("grant", f"pdf:{reference}:school") == NOT_FOUND


async def test_a_note_of_another_kind_has_no_paper(world: World) -> None:
    await world.ana.says("inc 10.45 K threw a chair")
    reference = ref(world.ana.hears())
    await world.dale.says("/help")
    world.dale.hears()
    assert await world.forges("dale", f"pdf:{reference}:school") == NOT_FOUND

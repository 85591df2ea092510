"""Two weeks of a school: what is in a concern reaches those who open it, and no digest, push, log or file besides."""

from datetime import date, timedelta

from tests.stories.cards import ref
from tests.stories.casework import Codes, decide, opened, with_codes
from tests.world import World

FIRST = date(2026, 11, 23)
DAYS = [FIRST + timedelta(days=count) for count in (0, 1, 2, 3, 4, 7, 8, 9, 10, 11)]
# What is on everybody's phone of an ordinary day is heard and not looked at.
EVERYBODY = ("ana", "priya", "hughes", "patel", "dale", "osei", "grant", "lin", "sue")


def hears(world: World, heard: dict[str, list[str]]) -> None:
    """Read every phone, and keep what it said by who read it."""
    for code in EVERYBODY:
        if words := world.people[code].hears():
            heard.setdefault(code, []).append(words)


async def opens_digests(world: World, heard: dict[str, list[str]]) -> None:
    """The class teacher opens the day's notes, and on Friday the SENCO the week's."""
    for code in ("hughes", "patel"):
        hears(world, heard)
        bubbles = [one for one in world.people[code].phone() if one.buttons]
        if bubbles and "Open" in str(bubbles[-1].buttons):
            await world.people[code].taps("Open")
    hears(world, heard)


async def test_a_concerns_word_stays_with_those_who_open_it(world: World) -> None:
    world.may_read("dale", "grant")
    codes: Codes = await with_codes(world, "dale", "osei", "grant")
    heard: dict[str, list[str]] = {}
    concerns: list[str] = []
    for number, day in enumerate(DAYS):
        await world.until("09:30", day)
        await world.ana.says(f"log K phonics 9.20 read {number}/10 cvc words indep")
        await world.priya.says("log Mils OT programme 9.10 10 mins, happy")
        hears(world, heard)
        if number % 3 == 0:
            await world.ana.says(
                f"log good morning, painted. also K said his dad {world.canary_word()} hit him"
            )
            concerns.append(await taken(world, codes, heard))
        if number == 4:
            await about_a_colleague(world, codes, heard)
        await world.until("11:00")
        await world.ana.says("inc 10.50 K threw a chair when his tower fell, calm by 11")
        hears(world, heard)
        await world.until("15:25")
        await opens_digests(world, heard)
    assert len(set(concerns)) == 4
    everything = {code: "\n".join(words) for code, words in heard.items()}
    for word in world.canaries.words:
        assert [code for code, words in everything.items() if word in words] in (["dale"], ["grant"])
    for reference in concerns:
        readers = {code for code, words in everything.items() if reference in words}
        assert readers <= {"ana", "dale", "osei"}, (reference, readers)


async def taken(world: World, codes: Codes, heard: dict[str, list[str]]) -> str:
    """The DSL takes the newest concern, opens it and decides; return its reference."""
    reference = ref(world.dale.hears())
    await world.dale.taps("I have this")
    hears(world, heard)
    words = await opened(world, codes)
    heard.setdefault("dale", []).append(words)
    await decide(world, "Monitor", "spoke to Ana, first time, watching closely")
    hears(world, heard)
    return reference


async def about_a_colleague(world: World, codes: Codes, heard: dict[str, list[str]]) -> None:
    """A concern about a colleague goes to the head alone, who opens it."""
    await world.priya.says(
        f"concern Sue Allen shouted {world.canary_word()} right in Mils face and called her thick"
    )
    reference = ref(world.grant.hears())
    hears(world, heard)
    await world.grant.taps("I have this")
    hears(world, heard)
    heard.setdefault("grant", []).append(await opened(world, codes, "grant"))
    for code in ("sue", "dale", "osei", "hughes"):
        assert reference not in "\n".join(heard.get(code, [])), code

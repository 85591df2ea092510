"""What stories about opened concerns have in common: codes on phones, a concern, and what is done with it."""

import pyotp

from bot.codes import new_secret
from tests.stories.cards import ref
from tests.world import World

PLAIN = "was hungry again and took food from the bin"


class Codes:
    """An authenticator app on somebody's phone."""

    def __init__(self, world: World) -> None:
        """Nobody has a code yet."""
        self.world = world
        self.secrets: dict[str, str] = {}

    async def give(self, code: str) -> None:
        """Give somebody a secret, as `alongside code` does."""
        async with self.world.store() as store:
            school = await store.schools.get(self.world.school)
            person = next(one for one in school.people if one.id == self.world.ids[code])
            self.secrets[code] = new_secret()
            await store.codes.give(person, self.secrets[code], self.world.clock.now())
            await store.schools.changed(school.id, self.world.clock.now())

    def now(self, code: str) -> str:
        """The six digits on the phone now."""
        return pyotp.TOTP(self.secrets[code]).at(self.world.clock.now())


async def a_concern(world: World, words: str) -> str:
    """Ana reports something about Kai; return its reference."""
    await world.ana.says(f"concern K {words}")
    world.dale.hears()
    return ref(world.ana.hears())


async def opened(world: World, codes: Codes, code: str = "dale") -> str:
    """Somebody opens the concern in their newest message, with a code if one is asked for; return what they read."""
    person = world.people[code]
    await person.taps("Open")
    heard = person.hears()
    if "six-digit code" in heard:
        await person.says(codes.now(code))
        heard = person.hears()
    return heard


def heard(world: World) -> None:
    """Read what is on the phones of the DSL and the reporter."""
    world.dale.hears()
    world.ana.hears()


async def taken(world: World) -> None:
    """The DSL has it, and everybody read that."""
    await world.dale.taps("I have this")
    heard(world)


async def decide(world: World, choice: str, reason: str, code: str = "dale") -> None:
    """Somebody decides, the DSL unless said otherwise, with the concern open in the newest message."""
    person = world.people[code]
    await person.taps("Decide")
    person.hears()
    await person.taps(choice)
    person.hears()
    await person.says(reason)
    assert "Written into its file." in person.hears()


async def with_codes(world: World, *people: str) -> Codes:
    """Give some people codes: they may read what they open."""
    found = Codes(world)
    world.may_read(*people)
    for code in people:
        await found.give(code)
    return found

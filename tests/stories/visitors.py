"""People the school does not know (yet): a phone, an invitation, and no more."""

from bot.cli.people import invitation_token
from playground.cast import Somebody
from storage.tables import person
from tests.world import World

YES = "Yes, that's me"
A_STRANGER = "This is a school's own assistant. Ask the school office for an invitation."
NO_GOOD = "This link does not work. Links last 24 hours and work once. Ask the school office for a new one."


def newcomer(world: World, code: str = "sam", number: int = 2001) -> Somebody:
    """Return somebody with a phone; what they hear is asked for at the end of the story too."""
    world.telegram.person(number, code.capitalize())
    world.people[code] = Somebody(world.telegram, world.traveller, number, code, code.capitalize())
    return world.people[code]


async def invited(world: World, code: str = "sue") -> str:
    """Return the token of a link that the office has just made for a member of staff who is not linked."""
    await world.changed(person, code, telegram_id=None)
    return await invitation_token(world.program.storage, code, world.clock.now())


async def link_for(world: World, code: str) -> str:
    """Return the token of a new link for somebody, linked or not."""
    return await invitation_token(world.program.storage, code, world.clock.now())

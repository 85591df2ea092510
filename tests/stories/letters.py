"""Letters of a story's own: posted without a reason, looked at afterwards, and what the bot tried to send."""

from typing import Any

from bot.letters import Letter, LetterKind
from playground.api import Call
from playground.cast import Somebody
from storage.tables import outbox
from tests.world import World

DOORBELL, PUSH = "pushes/doorbell", "pushes/duty_covered"


def letter(key: str, **how: Any) -> Letter:
    """Return a letter that says its key and can be told from every other."""
    return Letter(key=key, template=PUSH, facts={"duty": key, "name": "Ana"}, **how)


def to(somebody: Somebody, key: str, **how: Any) -> Letter:
    """Return a letter to somebody's chat."""
    return letter(key, chat_id=somebody.id, **how)


async def posts(world: World, *letters: Letter) -> None:
    """Post letters in one commit and give the program the time it needs."""
    async with world.store() as store:
        for one in letters:
            store.outbox.post(one, world.school, world.clock.now())
    world.program.delivery.wake()
    await world.traveller.settle()


async def states(world: World, *templates: str) -> list[str]:
    """Return how the letters of templates stand, in the order they were posted."""
    async with world.store() as store:
        which = outbox.select().where(outbox.c.template.in_(templates or (PUSH,))).order_by(outbox.c.id)
        return [row["state"] for row in await store.tx.rows(which, outbox)]


def tried(world: World, somebody: Somebody, method: str = "sendMessage") -> list[Call]:
    """Return every attempt to write to somebody, refused ones too."""
    return [call for call in world.telegram.calls(method) if str(call.params["chat_id"]) == str(somebody.id)]


def seconds(calls: list[Call]) -> list[float]:
    """Return when requests were made, in seconds after the first, on the clock of the story."""
    return [round((call.at - calls[0].at).total_seconds(), 1) for call in calls]


ONCE, CRITICAL = LetterKind.ONCE, LetterKind.CRITICAL

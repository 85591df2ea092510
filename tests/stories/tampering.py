"""What nobody can do through the program, done to a concern in the database; and everything put back."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.concerns import Concern
from storage import Store, new_id
from storage.tables import concern, outbox
from tests.stories.outside import as_it_stands
from tests.world import World

MINUTE = timedelta(minutes=1)


class Tampering:
    """A concern in a database that somebody changes by hand. As it stood first it can be made again."""

    def __init__(
        self, world: World, found: Concern, row: dict[str, Any], letters: list[dict[str, Any]]
    ) -> None:
        """Remember how everything stood."""
        self.world = world
        self.concern = found
        self._row = row
        self._letters = letters

    @property
    def now(self) -> datetime:
        """The moment it is."""
        return self.world.clock.now()

    async def change(self, **values: Any) -> None:
        """Change columns of the concern."""
        async with self.world.store() as store:
            await self._change(store, values)

    async def _change(self, store: Store, values: dict[str, Any]) -> None:
        mine = sa.update(concern).where(concern.c.id == self.concern.id)
        assert await store.tx.change(mine.values(**values)) == 1

    async def ring(self, code: str, key: str = "", *, again: bool = False) -> None:
        """Post a doorbell to somebody, as if it had left; `again` with the step and the person of the first."""
        first = self._letters[0]
        whom = self.world.ids[code]
        key = f"{first['key']}:again" if again else f"{first['key'].rpartition(':')[0]}:{whom.hex}"
        row = first | {"id": new_id(), "key": key, "person": whom, "lane": str(whom), "created_at": self.now}
        async with self.world.store() as store:
            await store.tx.connection.execute(sa.insert(outbox), [row])

    async def rang(self, at: datetime) -> None:
        """Let every doorbell have been posted at another moment."""
        async with self.world.store() as store:
            mine = sa.update(outbox).where(outbox.c.about == self.concern.id)
            await store.tx.change(mine.values(created_at=at))

    async def mend(self) -> None:
        """Put the concern and its letters back as they stood."""
        async with self.world.store() as store:
            await self._change(store, self._row)
            await store.tx.change(sa.delete(outbox).where(outbox.c.about == self.concern.id))
            await store.tx.connection.execute(sa.insert(outbox), self._letters)


async def tampering(world: World, ref: str) -> Tampering:
    """Return what is needed to tamper with a concern, and to mend it."""
    found = await as_it_stands(world, ref)
    async with world.store() as store:
        connection = store.tx.connection
        rows = await connection.execute(sa.select(concern).where(concern.c.id == found.id))
        row = {name: value for name, value in rows.mappings().one().items() if name != "text"}
        mine = sa.select(outbox).where(outbox.c.about == found.id).order_by(outbox.c.template, outbox.c.id)
        letters = [dict(one) for one in (await connection.execute(mine)).mappings()]
    bells = [one for one in letters if one["template"] == "pushes/doorbell"]
    return Tampering(world, found, row, bells + [one for one in letters if one not in bells])


Tamper = Callable[[Tampering], Awaitable[None]]


async def has_no_next_moment(it: Tampering) -> None:
    await it.change(next_at=None)


async def sleeps_for_two_days(it: Tampering) -> None:
    await it.change(next_at=it.now + timedelta(days=2))


async def belongs_to_its_reporter(it: Tampering) -> None:
    await it.change(
        stage="taken", owner=it.concern.reporter, taken_at=it.now, next_at=it.now + timedelta(hours=1)
    )


async def belongs_to_one_kept_out(it: Tampering) -> None:
    await belongs_to_its_reporter(it)
    dale = it.world.ids["dale"]
    await it.change(owner=dale, excluded=frozenset({dale}), round=it.concern.round + 1)


async def rang_its_reporter(it: Tampering) -> None:
    await it.ring("ana")


async def rang_a_teacher(it: Tampering) -> None:
    await it.ring("hughes")


async def rang_by_another_route(it: Tampering) -> None:
    async with it.world.store() as store:
        mine = sa.update(outbox).where(outbox.c.about == it.concern.id)
        await store.tx.change(mine.values(needs="adult_acknowledge"))


async def rang_twice(it: Tampering) -> None:
    await it.ring("dale", again=True)


async def rang_after_it_was_taken(it: Tampering) -> None:
    await it.change(
        stage="taken", owner=it.world.ids["dale"], taken_at=it.now - MINUTE, next_at=it.now + 60 * MINUTE
    )
    await it.ring("osei")


async def was_silent_for_forty_minutes(it: Tampering) -> None:
    await it.change(created_at=it.now - 40 * MINUTE)
    await it.rang(it.now - 40 * MINUTE)


async def told_nobody_that_nobody_has_it(it: Tampering) -> None:
    await it.change(stage="nobody", next_at=it.now + MINUTE)


async def changed_without_a_note(it: Tampering) -> None:
    await it.change(version=it.concern.version + 1)


async def stands_still(it: Tampering) -> None:
    await it.change(next_at=it.now - 3 * MINUTE)


BROKEN: dict[str, tuple[list[str], Tamper]] = {
    "I1: no next moment": (["I1"], has_no_next_moment),
    "I1: a day or more away": (["I1"], sleeps_for_two_days),
    "I2: its reporter has it": (["I2"], belongs_to_its_reporter),
    "I2: one kept out of it has it": (["I2"], belongs_to_one_kept_out),
    "I2, I3: its reporter was rung": (["I2", "I3"], rang_its_reporter),
    "I3: a teacher was rung": (["I3"], rang_a_teacher),
    "I3: the DSL was rung by the head's route": (["I3"], rang_by_another_route),
    "I4: a doorbell twice": (["I4"], rang_twice),
    "I5: a doorbell after it was taken": (["I5"], rang_after_it_was_taken),
    "I7: forty minutes of silence": (["I7"], was_silent_for_forty_minutes),
    "I8: its reporter does not know": (["I8"], told_nobody_that_nobody_has_it),
    "I9: a version without a note": (["I9"], changed_without_a_note),
    "I10: its timer is stuck": (["I10"], stands_still),
}

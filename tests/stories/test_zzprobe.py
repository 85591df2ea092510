import pytest
from tests.world import World
@pytest.mark.parametrize("n", range(25))
async def test_probe(world: World, n) -> None:
    try:
        await world.ana.says("log K lovely start")
        world.ana.hears()
        await world.ana.taps("Undo")
        world.ana.hears()
    except AssertionError:
        d=world.program.delivery
        async with world.store() as s:
            from storage.tables import outbox
            import sqlalchemy as sa
            rows=(await s.tx.connection.execute(sa.select(outbox.c.template,outbox.c.state,outbox.c.due_at,outbox.c.error,outbox.c.attempts))).all()
        print("XX", world.clock.now(), repr(world.clock.monotonic()), d.pace._until, d.pace._all_until, d.held(), await world.program.next_moment(), rows)
        raise

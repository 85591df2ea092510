"""The program is told to stop."""

from pathlib import Path

from storage import Storage
from tests.world import a_school


async def test_what_is_on_its_way_when_the_program_stops_is_sent_and_settled(
    tmp_path: Path, migrated: Path
) -> None:
    async with a_school(tmp_path, migrated) as world:
        for number in range(5):
            world.telegram.say(1001, f"log K counted to {number}")
        world.telegram.say(1002, "log AR painted")
        world.telegram.fault("sendMessage", "slow", seconds=0.2)
        await world.telegram.quiet()
        await world.program.work.idle()
    storage = Storage(f"sqlite+aiosqlite:///{tmp_path / 'alongside.db'}", tmp_path / "alongside.keys")
    await storage.open()
    async with storage.transaction() as store:
        letters, updates = await store.outbox.states(), await store.inbox.states()
    await storage.close()
    assert updates == {"done": 6}
    assert letters.keys() <= {"sent", "ready"}
    assert sum(letters.values()) == 6

"""What an edit is made of: the wordings of a note, and messages as Telegram hands them out, in any order."""

from typing import Any

from tests.world import World


async def history(world: World, reference: str) -> list[tuple[str, str]]:
    """Return the amendments of a note: before and after."""
    async with world.store() as store:
        stored = await store.records.referred(world.school, reference)
        assert stored is not None
        return [(one.before, one.after) for one in await store.records.amendments(world.school, stored.id)]


def typed(world: World, code: str, message_id: int, text: str, *, edited: bool = False) -> dict[str, Any]:
    """Return a message as Telegram hands it out, to be put into the queue in any order."""
    phone = world.telegram.phone_of(world.people[code].id)
    now = int(world.clock.now().timestamp())
    message = {
        "message_id": message_id,
        "date": now,
        "chat": phone.chat(),
        "from": phone.user(),
        "text": text,
    }
    if edited:
        return {"edited_message": message | {"edit_date": now}}
    return {"message": message}


async def words_of(world: World, reference: str) -> tuple[str, str]:
    """Return the first words of a note and how it reads now."""
    async with world.store() as store:
        stored = await store.records.referred(world.school, reference)
    assert stored is not None
    return stored.text, stored.words

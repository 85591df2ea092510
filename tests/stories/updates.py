"""Updates as they come from Telegram, and what is kept of them."""

from typing import Any

from storage.tables import record
from tests.world import MONDAY, World


async def kept(world: World, column: str = "text") -> list[str]:
    """Return what is stored, oldest first."""
    async with world.store() as store:
        rows = await store.tx.rows(record.select().order_by(record.c.id), record)
    return [row[column] for row in rows]


def raw(sender: int, text: str, **more: Any) -> dict[str, Any]:
    """Return an update with a message of somebody's as Telegram would send it."""
    who = {"id": sender, "first_name": "X"}
    chat, user = who | {"type": "private"}, who | {"is_bot": False}
    sent = {"message_id": 70, "date": int(MONDAY.timestamp()), "chat": chat, "from": user, "text": text}
    return {"message": sent | more}

"""Alongside as it is, on a database in a folder, with the limits of sending lifted: the echoes have none."""

import asyncio
import sys
import time
from pathlib import Path

from pydantic import SecretStr

from bot.app import build
from bot.settings import Settings
from handlers.pace import Pace


async def main(url: str, token: str, folder: Path) -> None:
    """Run for ever."""
    settings = Settings(
        bot_token=SecretStr(token),
        telegram_api_url=url,
        database_url=f"sqlite+aiosqlite:///{folder / 'alongside.db'}",
        keys_file=folder / "alongside.keys",
        log_level="WARNING",
    )
    async with build(settings, pace=Pace(time.monotonic, per_chat=0, in_all=0)) as program:
        await program.forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], Path(sys.argv[3])))

"""`run`: the bot."""

import asyncio
import signal

import typer

from bot.app import build
from bot.cli.door import fail, read_settings
from bot.settings import Settings
from handlers.errors import log_trouble
from storage import DatabaseProblem, KeyProblem

NOT_YET = ("health_port", "webhook_url", "webhook_secret", "webhook_port")
"""Settings whose names are fixed and that nothing acts on so far; whoever sets one must not believe that it works."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(run)


def run() -> None:
    """Run the bot until it is told to stop (SIGTERM or Ctrl-C); what is under way is finished first."""
    settings = read_settings(Settings)
    for name in NOT_YET:
        if getattr(settings, name) is not None:
            fail(
                f"{name.upper()} does nothing yet: take it out of the settings. The bot asks Telegram for messages itself."
            )
    try:
        asyncio.run(_run(settings))
    except (KeyProblem, DatabaseProblem) as trouble:
        fail(str(trouble))


async def _run(settings: Settings) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with build(settings) as program:
        running = asyncio.create_task(program.forever())
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        running.cancel()
        stopping.cancel()
        ended, _ = await asyncio.gather(running, stopping, return_exceptions=True)
    if isinstance(ended, Exception):
        log_trouble("the program ended by itself", ended)
        raise typer.Exit(1)

"""python-telegram-bot's application, used for routing alone, and the first conversation with Telegram."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import structlog
from telegram.error import TelegramError
from telegram.ext import Application, ApplicationBuilder, ContextTypes

from handlers import routes
from handlers.commands import MENU
from handlers.context import App, Context
from handlers.quiet_bot import QuietBot
from storage import Storage

LOG = structlog.get_logger(__name__)
_LONGEST_REST = 60.0


class StrictApplication(Application[QuietBot, Context, Any, Any, Any, Any]):
    """The application, which lets a handler's exception out: it must roll back the update."""

    async def process_error(self, update: object, error: Exception, *_: Any, **__: Any) -> bool:
        """Raise the error instead of swallowing it."""
        raise error


def make_application(bot: QuietBot) -> App:
    """Return the application with every route: no updater, no job queue, no persistence."""
    builder = ApplicationBuilder().application_class(StrictApplication).bot(bot).updater(None).job_queue(None)
    application: App = builder.context_types(ContextTypes(context=Context)).build()
    for group, handler in routes():
        application.add_handler(handler, group)
    return application


async def meet_telegram(application: App, storage: Storage) -> None:
    """Ask Telegram who this bot is, as often as it takes: commands need the bot's name."""
    await _until_done(application.initialize)
    async with storage.transaction() as store:
        await store.installation_named(application.bot.username)


async def offer_menu(application: App) -> None:
    """Set the menu of commands, as often as it takes. Nothing else waits for it: Telegram may not let us for hours."""
    menu = [{"command": command, "description": words} for command, words in MENU]
    await _until_done(lambda: application.bot.call("setMyCommands", commands=menu))


async def _until_done(act: Callable[[], Awaitable[Any]]) -> None:
    rest = 1.0
    while True:
        with suppress(TelegramError):
            await act()
            return
        LOG.warning("Telegram does not answer yet")
        await asyncio.sleep(rest)
        rest = min(rest * 2, _LONGEST_REST)

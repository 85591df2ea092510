"""A button below a morning message leads to the page its lines are about."""

from collections.abc import Awaitable, Callable

from bot.review_mornings import TOPIC as REVIEWS
from handlers import review_pages
from handlers.context import Unit
from handlers.taps import Tap

TOPICS: dict[str, Callable[[Unit], Awaitable[None]]] = {
    REVIEWS: review_pages.show,
}
"""The topics of `bot.reminders.Reminder`, and the page behind each."""


async def see(unit: Unit, tap: Tap) -> str | None:
    """Show the page of a topic."""
    page = TOPICS.get(tap.part(0))
    if page is None:
        return "toasts/not_found"
    await page(unit)
    return None

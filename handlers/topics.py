"""A button below a morning message leads to the page its lines are about."""

from collections.abc import Awaitable, Callable

from bot.handover_times import PUPILS
from bot.review_mornings import TOPIC as REVIEWS
from bot.training_times import READING, TRAINING
from handlers import pupil_card, review_pages, training_pages
from handlers.context import Unit
from handlers.taps import Tap

TOPICS: dict[str, Callable[[Unit], Awaitable[None]]] = {
    TRAINING: training_pages.show,
    PUPILS: pupil_card.show_mine,
    READING: training_pages.show_reading,
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

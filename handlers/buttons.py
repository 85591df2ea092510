"""A button was tapped. What it carries is no secret and proves nothing: the right and the state are asked again."""

from collections.abc import Awaitable, Callable

from telegram import Update

from handlers import concern_taps, other_taps, record_taps
from handlers.context import Context, Unit
from handlers.taps import Tap
from prompts import speak

Tapped = Callable[[Unit, Tap], Awaitable[str | None]]

ACTIONS: dict[str, Tapped] = {
    "time": record_taps.time,
    "pupil": record_taps.pupil,
    "who": record_taps.who,
    "kind": record_taps.kind,
    "be": record_taps.be,
    "back": record_taps.back,
    "undo": record_taps.undo,
    "danger": concern_taps.danger,
    "told": concern_taps.told,
    "child": concern_taps.child,
    "take": concern_taps.take,
    "start": other_taps.start,
    "duty": other_taps.duty,
    "open": other_taps.open_,
}


async def tapped(update: Update, context: Context) -> None:
    """Do what a button says; the answer is a toast, spoken after the commit."""
    query = update.callback_query
    if query is None:
        return
    message = query.message.message_id if query.message else None
    name, *parts = (query.data or "").split(":")
    action = ACTIONS.get(name)
    toast = await action(context.unit, Tap(tuple(parts), message)) if action else "toasts/not_found"
    if toast:
        context.unit.toast = speak(toast, context.unit.toast_facts).text

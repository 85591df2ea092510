"""One letter, one request: rendered here, and what came of it told by the class of the error, never by its text."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.letters import LetterKind, Outcome
from handlers.papers import protected, upload
from handlers.press import Press
from handlers.quiet_bot import QuietBot
from handlers.transport import NotDelivered
from prompts import Button, Spoken, plain, speak
from storage.letters import Claimed


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of one request."""

    outcome: Outcome
    error: str | None = None
    message_id: int | None = None
    wait: float = 0.0


_LEFT = Sent(Outcome.GONE, "gone")
"""A chat the bot is not in any more: it was left before, or somebody took the bot out."""


async def send(bot: QuietBot, press: Press, one: Claimed, chat_id: int) -> Sent:
    """Render a letter and send it once."""
    try:
        return await _sent(bot, press, one, chat_id)
    except TelegramError as trouble:
        return told(trouble, one.letter.kind)


async def _sent(bot: QuietBot, press: Press, one: Claimed, chat_id: int) -> Sent:
    letter = one.letter
    match letter.kind:
        case LetterKind.LEAVE:
            await bot.call("leaveChat", chat_id=chat_id)
            return Sent(Outcome.SENT)
        case LetterKind.DELETE:
            await bot.call("deleteMessage", chat_id=chat_id, message_id=letter.message_id)
            return Sent(Outcome.SENT)
    message = _message(speak(letter.template, letter.facts), as_plain=one.plain)
    if letter.kind is LetterKind.EDIT:
        await bot.call("editMessageText", chat_id=chat_id, message_id=letter.message_id, **message)
        return Sent(Outcome.SENT, message_id=letter.message_id)
    if letter.silent:
        message["disable_notification"] = True
    if letter.kind is LetterKind.DOCUMENT:
        method, file = await upload(press, letter)
        file |= {"caption": message.pop("text"), "protect_content": protected(letter)}
        answer = await bot.upload(method, chat_id=chat_id, **message, **file)
    else:
        answer = await bot.call("sendMessage", chat_id=chat_id, protect_content=True, **message)
    return Sent(Outcome.SENT, message_id=answer["message_id"])


def told(trouble: TelegramError, kind: LetterKind) -> Sent:
    """Return what an error says about the letter."""
    match trouble:
        case RetryAfter():
            wait = trouble.retry_after
            return Sent(
                Outcome.WAIT, wait=wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
            )
        case BadRequest():
            return _refused(str(trouble), kind)
        case Forbidden():
            return _LEFT if kind is LetterKind.LEAVE else Sent(Outcome.BLOCKED, Outcome.BLOCKED)
        case NotDelivered():
            return Sent(Outcome.NOT_DELIVERED, "not delivered")
        case ChatMigrated() | Conflict() | InvalidToken():
            return Sent(Outcome.HOLD, type(trouble).__name__)
        case _:
            return Sent(Outcome.MAYBE_DELIVERED, type(trouble).__name__)


def _refused(words: str, kind: LetterKind) -> Sent:
    """Of refusals Telegram has one class; only for edits and deletions its words tell "already so" from "no such message"."""
    if kind is LetterKind.LEAVE:
        return _LEFT
    said = words.lower()
    if kind is LetterKind.EDIT and "message is not modified" in said:
        return Sent(Outcome.SENT)
    if kind is LetterKind.EDIT and ("message to edit not found" in said or "message can't be edited" in said):
        return Sent(Outcome.GONE, "gone")
    if kind is LetterKind.DELETE and "message to delete not found" in said:
        return Sent(Outcome.GONE, "gone")
    return Sent(Outcome.REFUSED, "refused")


def _message(spoken: Spoken, *, as_plain: bool) -> dict[str, Any]:
    message: dict[str, Any] = {"text": whole(plain(spoken.text) if as_plain else spoken.text)}
    if not as_plain:
        message["parse_mode"] = "HTML"
    if spoken.rows:
        message["reply_markup"] = {
            "inline_keyboard": [[_button(button) for button in row] for row in spoken.rows]
        }
    return message


def whole(text: str) -> str:
    """Return a text that can be sent: half a surrogate pair, kept as it came, is shown as the replacement character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _button(button: Button) -> dict[str, str]:
    made = {"text": button.label, "callback_data": button.data}
    return made | ({"style": button.style} if button.style else {})


def aimed(one: Claimed, message_id: int | None) -> Claimed:
    """Return the letter with the message it changes; without one an edit is sent as a message of its own."""
    anew = one.letter.kind is LetterKind.EDIT and not message_id
    letter = replace(one.letter, message_id=message_id, kind=LetterKind.CRITICAL if anew else one.letter.kind)
    return replace(one, letter=letter)

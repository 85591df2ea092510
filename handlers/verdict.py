"""What a request that failed says about delivery: nothing was sent, something may have arrived, or Telegram refused.

python-telegram-bot raises the same `NetworkError` for "nothing left this machine" and for "sent, but no answer came".
The first may be repeated at once, the second may have written to somebody already, so they are two classes here.
What Telegram itself refuses (`BadRequest`, `Forbidden`, `RetryAfter`, ...) stays python-telegram-bot's own.

The address of a request holds the bot's token, and so do the texts of several aiohttp errors. A verdict therefore names
only the kind of the error it was made from.
"""

import json
from datetime import timedelta
from typing import Any

from aiohttp import (
    ClientConnectorError,
    ConnectionTimeoutError,
    InvalidURL,
    NonHttpUrlClientError,
    ServerFingerprintMismatch,
)
from telegram.error import BadRequest, NetworkError, RetryAfter

# The errors aiohttp raises before it has a connection to write to. Anything else, and any class of a later version,
# counts as "maybe": a reused connection that breaks (ServerDisconnectedError) may have carried the request first.
BEFORE_SENDING = (
    ClientConnectorError,  # refused, no route, name not found, TLS not agreed, proxy not reached
    ConnectionTimeoutError,
    ServerFingerprintMismatch,
    InvalidURL,
    NonHttpUrlClientError,
)

REFUSALS = frozenset({400, 401, 403, 404, 409})
TOO_LARGE = 413
TOO_MANY = 429


class NotDelivered(NetworkError):
    """Nothing was sent: the request may be repeated without anybody hearing it twice."""

    __slots__ = ()


class MaybeDelivered(NetworkError):
    """The request, or a part of it, was sent and no usable answer came: Telegram may have acted on it."""

    __slots__ = ()


class TooMany(RetryAfter):
    """Telegram asks for patience; the original warns whenever `retry_after` is made or read, and gives a number."""

    __slots__ = ()

    @property
    def retry_after(self) -> timedelta:
        """How long to leave Telegram alone."""
        return self._retry_after


def judged(error: Exception) -> NotDelivered | MaybeDelivered:
    """Say of an error of aiohttp's, or a timeout, whether anything was sent."""
    kind = type(error).__name__
    if isinstance(error, ClientConnectorError):
        return NotDelivered(f"{kind}: {error.strerror}")
    return NotDelivered(kind) if isinstance(error, BEFORE_SENDING) else MaybeDelivered(kind)


def checked(status: int, answer: bytes) -> tuple[int, bytes]:
    """Give back a success, or a refusal that is Telegram's own.

    Anything else is MaybeDelivered: a fault (5xx), a redirect, or a filter on the way answering in Telegram's place, whose
    403 must not pass for a person who blocked the bot. What is too large stays so at every repetition: BadRequest.
    """
    if 200 <= status < 300:  # noqa: PLR2004 - HTTP's own numbers
        return status, answer
    if status == TOO_LARGE:
        raise BadRequest("Request Entity Too Large")
    told = answer_in(answer) or {}
    wait = (told.get("parameters") or {}).get("retry_after")
    if status == TOO_MANY and wait:
        raise TooMany(timedelta(seconds=wait))
    if status not in REFUSALS or not told:
        raise MaybeDelivered(f"HTTP {status}")
    return status, answer


def answer_in(payload: bytes) -> dict[str, Any] | None:
    """Read an answer of the Bot API; None when the bytes are something else."""
    try:
        found = json.loads(payload.decode("utf-8", "replace"))
    except ValueError:
        return None
    return found if isinstance(found, dict) and ("result" in found or found.get("ok") is False) else None

"""Outgoing messages: their kinds, their priority, what an error means, when late is too late."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any
from uuid import UUID

from bot.access import Action


class LetterKind(StrEnum):
    """How a letter behaves when nobody knows whether it arrived.

    `critical` goes again (it says nothing that may not be said twice), `once` and `document` never do; `edit`, `delete`
    and `leave` can be repeated without harm. A `document` is a file: its template is the caption.
    """

    CRITICAL = "critical"
    ONCE = "once"
    EDIT = "edit"
    DELETE = "delete"
    LEAVE = "leave"
    DOCUMENT = "document"


NEVER_TWICE = frozenset({LetterKind.ONCE, LetterKind.DOCUMENT})


class Priority(IntEnum):
    """Lower goes first; a concern never waits behind a digest."""

    CONCERN = 0
    REPLY = 2
    REMINDER = 4
    DIGEST = 6
    NOTICE = 8


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to one person or one chat.

    `key` is unique for ever: the same letter cannot be posted twice. `target` is the key of the letter that an edit
    changes; `message_id` names the message itself where a tap told it. `about` is the concern or record it speaks of,
    `owner` and `pupil` what `may()` asks before it leaves. A `silent` one makes no sound. `facts` fill the template when it is sent.
    """

    key: str
    template: str
    kind: LetterKind = LetterKind.CRITICAL
    priority: Priority = Priority.REPLY
    person: UUID | None = None
    chat_id: int | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    due_at: datetime | None = None
    expires_at: datetime | None = None
    target: str = ""
    message_id: int | None = None
    silent: bool = False
    needs: Action = Action.HEAR
    about: UUID | None = None
    owner: UUID | None = None
    pupil: UUID | None = None


class Outcome(StrEnum):
    """What came of one attempt, told by the class of the error, never by its text."""

    SENT = "sent"
    NOT_DELIVERED = "not_delivered"
    MAYBE_DELIVERED = "maybe_delivered"
    WAIT = "wait"
    REFUSED = "refused"
    GONE = "gone"
    BLOCKED = "blocked"
    HOLD = "hold"


class State(StrEnum):
    """Where a letter stands. `unknown`: it may have arrived and must not go twice; a person is shown it."""

    READY = "ready"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    DEAD = "dead"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt: how many there were with it, what came of it, the seconds Telegram asked to wait."""

    kind: LetterKind
    outcome: Outcome
    attempts: int
    plain: bool = False
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do with the letter now: its state, in how long again, whether as plain text or as a new message."""

    state: State
    again_in: timedelta = timedelta(0)
    plain: bool = False
    anew: bool = False


_AFTER_MAYBE = timedelta(seconds=15)
_AFTER_HOLD = timedelta(seconds=60)
_LONGEST = timedelta(seconds=60)


def judge(attempt: Attempt) -> Verdict:
    """Decide what an attempt means for its letter.

    A timed-out send may have arrived and Telegram has no idempotency key: only what is harmless twice goes again.
    """
    match attempt.outcome:
        case Outcome.SENT:
            return Verdict(State.SENT)
        case Outcome.BLOCKED:
            return Verdict(State.DEAD)
        case Outcome.WAIT:
            return Verdict(State.READY, timedelta(seconds=attempt.wait), plain=attempt.plain)
        case Outcome.HOLD:
            return Verdict(State.READY, _AFTER_HOLD, plain=attempt.plain)
        case Outcome.NOT_DELIVERED:
            return Verdict(State.READY, back_off(attempt.attempts), plain=attempt.plain)
        case _:
            return _judge_by_kind(attempt)


def _judge_by_kind(attempt: Attempt) -> Verdict:
    kind = attempt.kind
    if attempt.outcome is Outcome.MAYBE_DELIVERED:
        if kind in NEVER_TWICE:
            return Verdict(State.UNKNOWN)
        return Verdict(State.READY, max(_AFTER_MAYBE, back_off(attempt.attempts)), plain=attempt.plain)
    if attempt.outcome is Outcome.GONE:
        return Verdict(State.READY, anew=True) if kind is LetterKind.EDIT else Verdict(State.SENT)
    if kind in {LetterKind.CRITICAL, LetterKind.EDIT} and not attempt.plain:
        return Verdict(State.READY, plain=True)
    return Verdict(State.DEAD)


def back_off(attempts: int) -> timedelta:
    """Return the pause before the next attempt: 1, 2, 4 ... at most 60 seconds."""
    return min(timedelta(seconds=2 ** min(max(attempts - 1, 0), 6)), _LONGEST)

"""From a typed sentence to facts. Local and explainable: `Reading.why` says where each fact comes from."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from bot.kinds import KINDS
from bot.pupils import Found, find
from bot.reading.times import Heard, clock_time
from bot.reading.words import content_free, first_word, without_prefix
from bot.school import School


@dataclass(frozen=True, slots=True)
class Sent:
    """A message as it came: its text byte for byte, who sent it, when (UTC)."""

    text: str
    person: UUID
    at: datetime
    today: date


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message says. `kind` is None when there is nothing to record; `body` is the text without its first word."""

    kind: str | None
    type: str | None
    hinted: bool
    who: Found
    when: Heard
    body: str
    why: tuple[str, ...] = ()


def read(sent: Sent, school: School, hint: str | None = None) -> Reading:
    """Read one message. `hint` is the kind chosen by a button before typing; a first word beats it."""
    word_kind = first_word(sent.text)
    body = body_of(sent.text)
    kind = word_kind or hint or (None if content_free(sent.text) else "log")
    on_roll = (pupil for pupil in school.pupils if pupil.on_roll(sent.today))
    who = find(body, school.assigned_pupils(sent.person, sent.today), on_roll)
    when = clock_time(body, sent.at, school.zone)
    why = (
        f"kind {kind}: "
        + ("its first word" if word_kind else "the button" if hint else "no first word, so a log"),
        f"pupil {who.pupil.code if who.pupil else 'open'}: " + ("named" if who.named else "nobody named"),
        f"time {when.precision}: " + (repr(when.words) if when.words else "none said"),
    )
    return Reading(
        kind, KINDS[kind].types[0] if kind else None, bool(word_kind or hint), who, when, body, why
    )


def body_of(text: str) -> str:
    """Return a message without its first word, if it has one."""
    return without_prefix(text) if first_word(text) else text.strip()

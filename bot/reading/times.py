"""Clock times in a message: 9.40, 09:40, 0940, 9:40am, 1.15-1.30."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.calendar import instant, local

# Not behind a digit, slash, currency sign or another dot, so that 8/10, 21.11.26, £9.40 and 1,250 stay what they are.
# "1.40 Amelia fell" is no "1.40 am", and a unit of one letter has no space before it: "9.40 G read" is about G.
_CLOCK = re.compile(
    r"(?<![\d/.:£$€])(?<!\d,)(?P<hour>\d{1,2})[.:]?(?P<minute>[0-5]\d)(?:\s?(?P<half>[ap])\.?m\b)?"
    r"(?![\d/%]|[.:]\d|\s?(?:mcg|µg|mg|ml|cm|km|kg|mm|mins?|secs?)\b|[gmlp]\b)",
    re.IGNORECASE,
)
_SMALL_HOURS_ARE_AFTERNOON = 6
_NOON = 12

# What people answer to "when was it?", readable or not: nothing else may be in an answer, or it is a note of its own.
_OF_TIME = re.compile(
    "at|about|around|approx|roughly|it|was|the|from|to|till|until|just|think|maybe|ish|sorry|am|pm|half|quarter|past|"
    "before|after|in|during|o'?clock|mins?|minutes|hours?|ago|now|today|yesterday|this|morning|afternoon|break|lunch|"
    "register|assembly|don'?t|not|know|sure|idk|dunno|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    "twenty"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Heard:
    """When it happened: a UTC moment, `exact` or `sent` (no time said: the sending time), and the words it came from."""

    at: datetime
    precision: str
    words: str = ""


def clock_time(text: str, sent_at: datetime, zone: str) -> Heard:
    """Return the first clock time of the text on the day of sending; a time still to come is not believed."""
    today = local(sent_at, zone).date()
    for match in _CLOCK.finditer(text):
        at = _meant(match, today, zone)
        if at is not None and at <= sent_at + timedelta(minutes=1):
            return Heard(at, "exact", match[0].strip())
    return Heard(sent_at, "sent")


def tells_only_when(text: str) -> bool:
    """Whether a message can only be meant as a time: a clock time, or words about time, and nothing else."""
    words = _WORD.findall(_CLOCK.sub(" 0 ", text).replace("’", "'").casefold())
    return all(map(_OF_TIME.fullmatch, words)) and any(letter.isalnum() for letter in text)


def _meant(match: re.Match[str], today: date, zone: str) -> datetime | None:
    hour, minute, half = int(match["hour"]), int(match["minute"]), (match["half"] or "").lower()
    if len(match["hour"]) == 1 and not half and hour and hour <= _SMALL_HOURS_ARE_AFTERNOON:
        hour += _NOON
    if half == "p" and hour < _NOON:
        hour += _NOON
    if half == "a" and hour == _NOON:
        hour = 0
    return instant(today, time(hour, minute), zone) if hour <= 23 else None  # noqa: PLR2004

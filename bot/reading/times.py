"""What people answer when they are asked when it was: a clock time, or words about time and nothing else."""

import re
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.reading import clock
from bot.reading import heard as texts
from bot.reading.moments import moment_of
from bot.reading.spans import Seen
from bot.reading.when import when

# Readable or not: nothing else may be in an answer, or it is a note of its own.
_OF_TIME = re.compile(
    "at|about|around|approx|roughly|it|was|the|from|to|till|until|just|think|maybe|ish|sorry|am|pm|half|quarter|past|"
    "before|after|in|during|o'?clock|mins?|minutes|hours?|ago|now|today|yesterday|this|morning|afternoon|break|lunch|"
    "register|assembly|don'?t|not|know|sure|idk|dunno|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    "twenty|noon|midday"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_BARE_HOUR = re.compile(r"\s*(?:1[0-2]|[1-9])\s*")


@dataclass(frozen=True, slots=True)
class Heard:
    """When it happened: a UTC moment, how exactly (`sent`: no time said), and the words it came from."""

    at: datetime
    precision: str
    words: str = ""


def clock_time(text: str, sent_at: datetime, zone: str) -> Heard:
    """Return the time an answer tells, on the day it was asked about; one still to come is not believed."""
    lower = text.replace("’", "'").lower()
    if _BARE_HOUR.fullmatch(lower):
        lower = f"at {lower.strip()}"
    seen = Seen(sent_at.astimezone(ZoneInfo(zone)).replace(tzinfo=None))
    found = when(texts.Heard(lower, clock.mentions(lower)), seen)
    words = found.words if found.words in lower and found.words in text.lower() else text.strip()
    return Heard(moment_of(found, sent_at, zone), found.precision, words if found.precision != "sent" else "")


def tells_only_when(text: str) -> bool:
    """Whether a message can only be meant as a time: a clock time, or words about time, and nothing else."""
    words = _WORD.findall(text.replace("’", "'").casefold())
    return all(map(_OF_TIME.fullmatch, words)) and any(letter.isalnum() for letter in text)

"""From the school's wall clock, in which messages speak, to the UTC moments that are stored."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.reading.when import When


def moment_of(when: When, sent_at: datetime, zone: str) -> datetime:
    """Return the UTC moment of a time that was read; exactly the sending when none was said."""
    return sent_at if when.precision == "sent" else when.at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


_SLOTS = (
    (r"break ?fast", "before school"),
    (r"break|play", "break"),
    (r"lunch|dinner", "lunch"),
    (r"\bp(?:eriod|m)? ?([1-6])|lesson ([1-6])", "period {}"),
    (r"home ?time|pick ?up|end of", "home time"),
    (r"drop ?off|first thing|before school|start of", "start of the day"),
    (r"last thing|after school", "end of the day"),
    (r"regist", "registration"),
    (r"morning|\bam\b", "morning"),
    (r"afternoon|\bpm\b|noon", "afternoon"),
    (r"evening|night", "evening"),
)


def slot_words(words: str) -> str:
    """Return the name of a part of the school day, whatever words it was said in; "" when it is none."""
    for pattern, name in _SLOTS:
        match = re.search(pattern, words)
        if match:
            return name.format(next((group for group in match.groups() if group), ""))
    return ""

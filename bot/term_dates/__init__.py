"""Term dates as schools and councils publish them: from the bytes of an .ics file to rows of the calendar sheet."""

from datetime import date

from bot.term_dates.assembled import assembled
from bot.term_dates.events import events_in
from bot.term_dates.file import LARGEST, NotTermDates, blocks
from bot.term_dates.merged import merged
from bot.term_dates.rows import TermDates, Unread

__all__ = ["LARGEST", "NotTermDates", "TermDates", "Unread", "merged", "read"]


def read(content: bytes, first: date, last: date, zone: str) -> TermDates:
    """Return what a calendar file (RFC 5545) says about school days between two dates, both belong.

    What has nothing to do with term dates, or contradicts itself, is not guessed at: it is among `unread`, with a
    reason. Bank holidays and what is cancelled are in neither. `zone` is where times of day are meant.

    Raises:
        NotTermDates: it is no calendar, is too large, or repeats without end.

    """
    happenings, unread = events_in(blocks(content), (first, last), zone)
    return assembled(happenings, unread)

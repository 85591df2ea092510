"""How long something took: a range of clock times, an end after a start, or a length that is said of it."""

import re
from datetime import datetime, timedelta

from bot.reading.heard import MARKS, Heard
from bot.reading.mentions import Mention
from bot.reading.points import number
from bot.reading.spans import Seen, length, moment

_LONGEST = 480 * 60
_ENDS = frozenset({"END", "BY"})

# Before a length that is no length of this: "every 10 min", "max 5 min", "was 3 min in sept".
_OTHERWISE = frozenset(
    "every each max timer next another first extra was last to under within until gives give allow "
    "allowed".split()
)
_ROUGHLY = MARKS | frozenset("about around approx roughly like just only".split())
_AFTER = frozenset({"after", "aftr", "in", "within"})
_STATE = frozenset(
    "calm calmed calmer settled ok okay fine regulated back stopped ready came out down up over better "
    "green found recovered sorted happy quiet did done finished completed managed wrote read ended "
    "himself herself returned straight asleep ran good again".split()
)
_BEHIND = re.compile(
    r"\W*(?:max|twice|a day|daily|timer|late|ago|each|early|per|a week|break|warning|x ?[0-9]|slots?|"
    r"every|on his|"
    r"sand|to go|left|walk|delay|old|notice|countdown|behind|sleep|at a time|more|rule|drive|away|overdue)\b"
)
_OVER = re.compile(r"\W*(?:all )?(?:calm|settled|ok|okay|over|stopped|ended|back|fine|finished|found|woke)\b")
_LATER = re.compile(r"\W*(?:after|later)\b(.{0,24})")
_BEFORE = re.compile(r"\W*before\b(?! (?:he|she|they|it|i|we|giving|asking|needing)\b)")
_LATE = re.compile(
    r"\b([0-9]+|[a-z]+(?: five)?)(?:ish)?[ -]?(?:mins?|minutes?)?(?: or so)? (?:late|behind)\b|"
    r"\b(?:there in|late\b.{0,16}\bby|behind by) ([0-9]+)\b|"
    r"\b(?:late|behind|late by)\W+(?:by |about |maybe |prob |around |like )?([0-9]+|"
    r"[a-z]+)(?:ish)?\b(?![.:][0-9])"
)


def how_long(heard: Heard, seen: Seen, chosen: Mention | None, start: datetime | None) -> float | None:
    """Return for how many minutes. `chosen` is the clock time believed, `start` the moment it means."""
    if chosen is not None and start is not None:
        if len(chosen.points) > 1:
            return _between(start, moment(chosen.points[1], start.date(), seen, start))
        ended = _until_end(heard, seen, chosen, start)
        if ended is not None:
            return ended
    return said(heard)


def late_by(heard: Heard) -> float | None:
    """Return by how many minutes somebody says they will be late.

    "10 late", "running 5 behind", "20 mins".
    """
    for mention in heard.mentions:
        if mention.kind == "length":
            return length(mention.words)
    found = _LATE.search(heard.text)
    return (number(found[found.lastindex or 0]) or None) if found else None


def said(heard: Heard) -> float | None:
    """Return the first length that is said of what happened."""
    reported = heard.reported()
    for mention in heard.mentions:
        if mention.kind == "length" and mention.start < reported and _is_of_this(heard, mention):
            return length(mention.words)
    return None


def _between(first: datetime, last: datetime | None) -> float | None:
    seconds = (last - first).total_seconds() if last else 0
    return seconds / 60 if 0 < seconds <= _LONGEST else None


def _until_end(heard: Heard, seen: Seen, chosen: Mention, start: datetime) -> float | None:
    for mention in heard.mentions:
        if mention is not chosen and mention.kind == "point" and _ends_it(heard, mention):
            end = moment(mention.points[0], start.date(), seen, start)
            minutes = _between(start, end and end + timedelta(seconds=mention.points[0].second))
            if minutes:
                return minutes
    return None


def _ends_it(heard: Heard, mention: Mention) -> bool:
    return bool(_ENDS & set(mention.leads)) or bool(_OVER.match(heard.behind(mention)))


def _is_of_this(heard: Heard, mention: Mention) -> bool:
    words, behind = heard.before(mention), heard.behind(mention)
    last = heard.last(mention, _ROUGHLY)
    if last == "to" and words[-2:-1] and number(words[-2]):
        return True
    if mention.words.startswith(("few", "a few")) or last in _OTHERWISE - _AFTER or _BEFORE.match(behind):
        return False
    if last in _AFTER:
        return bool(_STATE & set(words[-7:]))
    later = _LATER.match(behind)
    if later:
        return bool(_STATE & {*words[-6:], *later[1].split()})
    return not _BEHIND.match(behind)

"""Which day something happened.

Today unless one is named, and a day that is named may belong to something else.
"""

import re
from datetime import date, timedelta

from bot.reading.heard import Heard
from bot.reading.mentions import Mention
from bot.reading.spans import Seen, day_of

_TODAY = frozenset({"today", "2day", "all day"})
_YESTERDAY = frozenset({"yesterday", "yesterdays", "yest", "yday"})
_UP_TO = frozenset("from for until til till since by".split())
_COMPARED = frozenset("since than as like from was until til till wasnt for not".split())
_OF_SOMETHING_ELSE = frozenset(
    "since than as like was there started starting starts from until till til by for next coming back "
    "every died due third second first each most home it new been all said after before last his her the "
    "this same off absent wasnt till not only another a is are be will till moved again appointment appt".split()
)
_FIRMLY = frozenset(
    "since than as like from until til till by for next coming back every due wasnt off".split()
)
# Near a day that is still to come, or was another time: "back on friday", "was 9 on monday", "died on
# sunday".
_PLANNED = frozenset(
    "died back starts started starting coming due trip meeting appt appointment it off again moved party "
    "birthday returning returns leaves leaving bringing next dentist hospital is are be will going was "
    "wasnt not needs need in til until since born dob out holiday contact bring them ready".split()
)
_EVENTS = frozenset(
    "dentist hospital trip appt appointment meeting party coming back due starts contact holiday optician "
    "moved".split()
)
_CATCHING_UP = re.compile(
    r"\b(?:forgot|forgotten|late (?:log|entry|one)|(?:should|meant to|didn'?t|never) (?:have )?(?:log|"
    r"say|write|put|add)|"
    r"catch(?:ing)? up|backlog|not logged|from (?:last )?(?:mon|tue|wed|thu|fri))"
)
_OF_HOME = re.compile(
    r"\b(?:says|said|told me|telling me|saying|disclosed)\b[^.!?\n]{0,60}?\b(?:mum|mummy|dad|daddy|"
    r"nan|grandad|uncle|"
    r"auntie|brother|sister|cousin|stepdad|boyfriend|home)\b"
)
"""What a child tells of home: its days are not the day of the telling."""
_LOGGING = frozenset(
    "log logs forgot re late entry catch missed note record inc incident write add say".split()
)
_REACHED_HOME = frozenset(
    "rang emailed messaged texted phoned called did done completed finished passed".split()
)
_DIGIT = re.compile(r"[0-9]")
_BESIDE = frozenset({"part", "slot", "point", "range"})


def event_day(heard: Heard, seen: Seen) -> date | None:
    """Return the day it happened when a day is named that can be it."""
    for mention in sorted(heard.mentions, key=lambda one: one.kind != "date"):
        if mention.kind == "part":
            if found := _in_a_part(heard, mention, seen):
                return found
        elif mention.kind in {"day", "date"} and _is_it(heard, mention, seen):
            found = day_of(mention, seen)
            if found is not None and (seen.ahead or found <= seen.sent.date()):
                return found
    return None


def _in_a_part(heard: Heard, mention: Mention, seen: Seen) -> date | None:
    """Return the day of "yesterday afternoon", and of a call or course "last night".

    Other nights are at home.
    """
    called = mention.words.startswith("last ") and _REACHED_HOME & set(heard.before(mention)[-5:])
    if mention.words.startswith("yesterday") or called:
        return seen.sent.date() - timedelta(days=1) if mention.start < heard.reported() else None
    return None


def _is_it(heard: Heard, mention: Mention, seen: Seen) -> bool:
    last = heard.last(mention)
    if seen.ahead or heard.firm:
        return last not in {"since", "last", "not"} and not (seen.ahead and last == "was")
    if mention.start > heard.reported() or _OF_HOME.search(heard.text, 0, mention.start):
        return False
    if mention.words in _TODAY:
        return last not in _UP_TO
    if mention.words in _YESTERDAY or mention.words.endswith(" ago"):
        return last not in _COMPARED and not {"wasnt", "wasn't", "werent"} & set(heard.before(mention)[-3:])
    return _is_weekday(heard, mention, last)


def _is_weekday(heard: Heard, mention: Mention, last: str) -> bool:
    words = heard.before(mention)
    neighbours = heard.neighbours(mention)
    if mention.words.startswith(("next ", "this ")):
        return False
    if any(other.kind in {"point", "range"} and other.end <= mention.start for other in neighbours):
        return True
    if last == "the" and mention.kind == "date":
        last = words[-2] if len(words) > 1 else ""
    beside = any(other.kind in _BESIDE for other in neighbours)
    if _is_of_something_else(words, last, beside=beside):
        return False
    if mention.words.startswith(("last ", "on ")) or last == "on" or _DIGIT.search(mention.words):
        return not _PLANNED & set(words[-3:])
    return beside or _heads_a_record(heard, mention, last)


def _is_of_something_else(words: tuple[str, ...], last: str, *, beside: bool) -> bool:
    """Whether the words before a day say it is the day of another thing: "since fri", "trip on monday"."""
    if _EVENTS & set(words[-3:]):
        return True
    if last in _FIRMLY or last[:1].isdigit() or (last in _OF_SOMETHING_ELSE and not beside):
        logged = _LOGGING & set(words[-4:]) and last in {"from", "for", "the", "last", "on", "say"}
        return not logged
    return False


def _heads_a_record(heard: Heard, mention: Mention, last: str) -> bool:
    """Whether a day stands where one dates what follows, or a message says it is late: "fri - swimming"."""
    if not last and (not mention.start or heard.behind(mention).strip()[:1] in {"-", ":", "–", ","}):
        return True
    return bool(_LOGGING & set(heard.before(mention)[-3:])) or bool(_CATCHING_UP.search(heard.text))

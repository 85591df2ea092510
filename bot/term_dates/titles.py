"""What the title of an event means for school days: tables of words, as schools and councils write them."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import time
from enum import StrEnum


class Sense(StrEnum):
    """What a title says. A title may say several things: the last day of term on which school closes at 13:15."""

    TERM = "term"
    BEGINS = "begins"
    ENDS = "ends"
    HOLIDAY = "holiday"
    HALF_TERM = "half term"
    INSET = "inset"
    CLOSURE = "closure"
    EARLY = "early"
    BANK = "bank holiday"


@dataclass(frozen=True, slots=True)
class Title:
    """What a title says, and the time of day in it."""

    senses: frozenset[Sense]
    at: time | None = None


_SEASON = "(?:autumn|winter|spring|summer|christmas|easter|michaelmas|lent|trinity|whitsun|whit|october|february|may)"
_FREE = rf"(?:{_SEASON} )?(?:half ?term|mid ?term|holidays?|hols|vacation|break|{_SEASON})(?: (?:holidays?|break))?"
_AT = r"(?:at )?\d{1,2}(?:[.:]\d\d(?: ?[ap]m)?| ?[ap]m)"
_PUPILS = "(?:pupils|children|students)"
_WHOLE = rf"(?:school|schools|term|{_PUPILS})"

# What comes before or after a holiday is about the school: "closes for half term", "first day after Easter".
_AROUND = re.compile(rf"\b(?:after|following|before|for|until) (?:the )?{_FREE}\b")
_NUMBERED = re.compile(r"\bhalf ?term [1-6]\b|\b(?:first|second|1st|2nd) half ?term\b")

# About a part of the school, or about something else that takes place at school.
_ELSE = re.compile(
    r"\b(?:clubs?|office|library|pool|road|car park|meetings?|fair|fayre|party|parties|pta|ptfa|concert|sats|trip|"
    r"visit|evening|assembly|assemblies|governors?|deadline|applications?|photos?|uniform|disco|sale|performance|"
    r"production|play|nativity|swimming|gala|tests?|exams?|nursery|preschool|pre school|reception|eyfs|homework|"
    r"years? \d|y\d|yr \d|ks ?\d|key stage|tbc|provisional|if needed|proposed|carol|cake|coffee|workshop|mass|"
    r"church|camp|rehearsal|show|dates|cancelled|postponed|not clos\w+|no closure|twilight)\b"
)
_NO_CLUB = re.compile(r"\bno (?:after school |breakfast )?clubs?\b")

_SIGNS: tuple[tuple[Sense, str], ...] = (
    (
        Sense.INSET,
        (
            r"\binsets?\b|\b(?:staff|teachers?) (?:training|development|professional)|\btraining days?\b|\bpd days?\b|"
            r"\bprofessional development|\bin service|\bnon pupil|\b(?:staff|teachers) only\b|\bbaker day|"
            r"\bfor (?:staff|teachers)\b"
        ),
    ),
    (Sense.INSET, rf"\bclos(?:ed|es) (?:to|for) (?:all )?{_PUPILS}\b"),
    (
        Sense.BANK,
        (
            r"\b(?:bank|public) holidays?\b|\bmay day\b|\bgood friday\b|\beaster (?:monday|sunday)\b|\bboxing day\b|"
            r"\b(?:christmas|new years?) day\b|\bnew year s day\b"
        ),
    ),
    (
        Sense.EARLY,
        r"\bearly (?:finish|clos|dismissal|home|pick)|\b(?:finish|clos|end)(?:e?s|ing)? early\b|\bhalf (?:a )?day\b",
    ),
    (
        Sense.EARLY,
        (
            rf"\b(?:clos(?:es?|ing|ure)|finish(?:es)?|ends?|go(?:es)? home|dismissal|collection|pick ?up)"
            rf"(?:(?: [a-z]+){{0,4}} at)? {_AT}|{_AT} (?:finish|clos|dismissal|collection|pick|end)"
        ),
    ),
    (
        Sense.BEGINS,
        (
            rf"\b{_WHOLE} (?:time )?(?:[1-6] )?(?:re ?)?(?:begins?|starts?|commences?|opens?|returns?|resumes?|back)\b|"
            r"\b(?:first|1st) day (?:back|of|for)\b|\b(?:start|beginning|commencement) of (?:\w+ ){0,3}(?:term|year)\b|"
            r"\bback to school\b|\breturn to school\b|\bre ?opens?\b"
        ),
    ),
    (
        Sense.ENDS,
        (
            rf"\bterm (?:[1-6] )?(?:ends?|finish(?:es)?|closes?)\b|\bbreak(?:s|ing)? ?up\b|"
            rf"\bschools? (?:ends?|finish(?:es)?|clos(?:es?|ing))\b.*\bfor (?:the )?(?:{_FREE}|end|\w+ weeks?)\b|"
            rf"\blast day (?:of|before|at|for|in) (?:\w+ ){{0,3}}?(?:term|school|year|{_PUPILS}|{_FREE})\b|"
            r"\bend of (?:\w+ ){0,3}(?:term|year)\b"
        ),
    ),
    (Sense.HALF_TERM, r"\bhalf ?term\b|\bmid ?term\b"),
    (Sense.HOLIDAY, rf"\b(?:holidays?|hols|vacation)\b|\b{_SEASON} (?:term )?break\b|\b(?:half|mid) ?term\b"),
    (Sense.TERM, rf"\bterms?\b|\b{_SEASON} [1-6]\b"),
    (
        Sense.CLOSURE,
        r"\bschools? (?:\w+ ){0,2}closed\b|\bclosures?\b|^closed\b|\bclosed$|\boccasional (?:day|holiday)",
    ),
)
_PATTERNS = tuple((sense, re.compile(pattern)) for sense, pattern in _SIGNS)
_TIME = re.compile(r"\b(\d{1,2})(?:[.:]([0-5]\d))?(?: ?([ap]m))?(?:hrs?)?\b")
_NOON = re.compile(r"\b(?:12 )?(?:noon|midday)\b")
_HALF_OF_DAY = re.compile(r"(?<=[ \d])([ap]) m\b")
_MORNING = 7
"""A school closes before seven in the evening: 1.15 is a quarter past one."""
_HOURS = 12
_HOME_TIME = range(10, 18)


def meant(words: str) -> Title:
    """Return what a title says; nothing when it is about something else."""
    plain = _NO_CLUB.sub(" ", _HALF_OF_DAY.sub(r"\1m", _NOON.sub("12:00", folded(words))))
    if _ELSE.search(plain):
        return Title(frozenset())
    found = {sense for sense, pattern in _PATTERNS if pattern.search(plain)}
    return Title(frozenset(_weighed(plain, found)), _clock(plain) if Sense.EARLY in found else None)


def folded(words: str) -> str:
    """Return a title for comparing: small letters without accents, figures with the points between them."""
    bare = "".join(
        one for one in unicodedata.normalize("NFKD", words) if not unicodedata.combining(one)
    ).casefold()
    return " ".join(re.sub(r"(?<!\d)[.:]|[.:](?!\d)|[^a-z0-9.: ]", " ", bare).split())


def _weighed(plain: str, found: set[Sense]) -> set[Sense]:
    """Leave out what is said only because the same words stand in something else."""
    if found & {Sense.BEGINS, Sense.ENDS} and not _free(_AROUND.sub(" ", plain)):
        found -= {Sense.HOLIDAY, Sense.HALF_TERM}
    if Sense.BANK in found:
        found -= {Sense.HOLIDAY, Sense.CLOSURE} if Sense.HALF_TERM not in found else {Sense.BANK}
    if found & {Sense.INSET, Sense.EARLY, Sense.HOLIDAY}:
        found.discard(Sense.CLOSURE)
    if Sense.HALF_TERM in found and not _NUMBERED.search(plain):
        found.discard(Sense.TERM)
    return found


def _free(plain: str) -> bool:
    return any(
        pattern.search(plain) for sense, pattern in _PATTERNS if sense in {Sense.HOLIDAY, Sense.HALF_TERM}
    )


def _clock(plain: str) -> time | None:
    """Return the one time of day in a title at which pupils may go home; None when there is none, or several."""
    found = {
        (int(hours) + _later(int(hours), half), int(minutes or 0))
        for hours, minutes, half in _TIME.findall(plain)
        if minutes or half
    }
    [(hour, minute)] = found if len(found) == 1 else [(0, 0)]
    return time(hour, minute) if hour in _HOME_TIME else None


def _later(hour: int, half: str) -> int:
    """Return the hours to add to an hour as it is said."""
    afternoon = half == "pm" or (not half and hour < _MORNING)
    return _HOURS if afternoon and hour < _HOURS else 0

"""The words by which a title tells what it means for school days, as schools and councils write them."""

import re
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


_SEASON = "(?:autumn|winter|spring|summer|christmas|easter|michaelmas|lent|trinity|whitsun|whit|october|february|may)"
_FREE = rf"(?:{_SEASON} )?(?:half ?term|mid ?term|holidays?|hols|vacation|break|{_SEASON})(?: (?:holidays?|break))?"
_AT = r"(?:at )?\d{1,2}(?:[.:]\d\d(?: ?[ap]m)?| ?[ap]m)"
_PUPILS = "(?:pupils|children|students)"
_TERM = rf"(?:term(?: [1-6])?|{_SEASON} [1-6]|(?:school|academic) year)"
_WHOLE = rf"(?:schools?|{_TERM}|{_PUPILS})"
_LEAVES = r"(?:clos(?:es?|ing|ure)|finish(?:es)?|ends?|go(?:es)? home|dismissal|collection|pick ?up)"
_WHO_LEAVES = (
    rf"(?:^|\b(?:schools?|term|year|{_PUPILS}|days?|everyone|all|early|half ?term|{_SEASON}|[1-6]) )"
)

AROUND = re.compile(rf"\b(?:after|following|before|for|until) (?:the )?{_FREE}\b")
"""What comes before or after a holiday is about the school: "closes for half term", "first day after Easter"."""
NUMBERED = re.compile(r"\bhalf ?term [1-6]\b|\b(?:first|second|1st|2nd) half ?term\b")
"""Half a term, not the holiday in its middle."""
ELSE = re.compile(
    r"\b(?:club|office|library|libraries|pool|road|car park|meeting|fair|fayre|party|parties|pta|ptfa|concert|sats|"
    r"trip|visit|evening|assembly|assemblies|governor|school council|deadline|application|photo|photograph|uniform|disco|"
    r"sale|performance|production|play|nativity|swimming|gala|test|exam|fixture|football|residential|camp|coach|"
    r"nursery|nurseries|preschool|pre school|reception|eyfs|years? \d|y\d|yr \d|ks ?\d|key stage|homework|report|"
    r"fee|payment|booking|gate|register|registration|carol|cake|coffee|workshop|mass|church|rehearsal|show|dance|"
    r"tbc|provisional|if needed|proposed|cancelled|postponed|not clos\w+|no closure|twilight)(?:e?s)?\b"
)
"""About a part of the school, about something else that takes place there, or not certain."""
NO_CLUB = re.compile(r"\bno (?:after school |breakfast )?clubs?\b")

_SIGNS: tuple[tuple[Sense, str], ...] = (
    (
        Sense.INSET,
        (
            r"\binsets?\b|\b(?:staff|teachers?) (?:training|development|professional)|\btraining days?\b|\bpd days?\b|"
            r"\bprofessional development|\bin service|\bnon pupil|\b(?:staff|teachers) only\b|\bbaker day"
        ),
    ),
    (Sense.INSET, rf"\bclos(?:ed|es) (?:to|for) (?:all )?{_PUPILS}\b"),
    (Sense.INSET, rf"\b{_WHOLE} (?:begins?|starts?|opens?) for (?:all )?(?:staff|teachers)\b"),
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
        rf"{_WHO_LEAVES}{_LEAVES}(?:(?: [a-z]+){{0,4}} at)? {_AT}|{_AT} (?:finish|clos|dismissal|collection|pick|end)",
    ),
    (
        Sense.BEGINS,
        (
            rf"\b{_WHOLE} (?:time )?(?:re ?)?(?:begins?|starts?|commences?|opens?|returns?|resumes?|back)\b|"
            rf"\b(?:first|1st) day (?:back|after (?:the )?{_FREE}|for {_PUPILS})\b|"
            r"\b(?:first|1st) day (?:of|at|in) (?:\w+ ){0,3}?(?:term|school|year|holidays?)\b|"
            r"\b(?:start|beginning|commencement) of (?:\w+ ){0,3}(?:term|year)\b|"
            r"\bback to school\b|\breturn to school\b|\bre ?opens?\b"
        ),
    ),
    (
        Sense.ENDS,
        (
            rf"\b{_TERM} (?:ends?|finish(?:es)?|closes?)\b|\bbreak(?:s|ing)? ?up\b|"
            rf"\bschools? (?:ends?|finish(?:es)?|clos(?:es?|ing))\b.*\bfor (?:the )?(?:{_FREE}|end|\w+ weeks?)\b|"
            rf"\blast day (?:before (?:the )?{_FREE}|for {_PUPILS})\b|"
            r"\blast day (?:of|at|in) (?:\w+ ){0,3}?(?:term|school|year|holidays?)\b|"
            r"\bend of (?:\w+ ){0,3}(?:term|year)\b"
        ),
    ),
    (Sense.HALF_TERM, r"\bhalf ?term\b|\bmid ?term\b"),
    (
        Sense.HOLIDAY,
        (
            rf"\b(?:holidays?|hols|vacation)\b|\b{_SEASON} (?:term )?break\b|\b(?:half|mid) ?term\b|"
            rf"\bclosed for (?:the )?{_FREE}\b"
        ),
    ),
    (Sense.TERM, rf"\bterms?\b|\b{_SEASON} [1-6]\b"),
    (
        Sense.CLOSURE,
        r"\bschools? (?:\w+ ){0,2}closed\b|\bclosures?\b|^closed\b|\bclosed$|\boccasional (?:day|holiday)",
    ),
)
SIGNS = tuple((sense, re.compile(pattern)) for sense, pattern in _SIGNS)
"""What each sense is told by in a folded title."""

"""Who is asked to take a duty, whether they agreed already, and what is offered in return."""

import re

from bot.people import Person
from bot.reading.spelled import Spelled, whole

_ONE = r"@staff[a-z]"
_JOINED = rf"(?: (?:or|and|/|,|\+) {_ONE})*"
_SOFTLY = (
    r"(?: (?:to|please|kindly|maybe|possibly|also|just|now|already|is|has|have|who|that|she|he|they|,))*"
)
_WILL = (
    r"(?:says|said)(?! (?:i|we|to|no|not|she can not|he can not)\b)|reckons|agreed|agrees|offered|volunteered|happy|fine|ok|cool|up for|"
    r"can do|can take|can cover|will|shall|shell|hell|swapped|swapping|"
    r"(?:doing|do|does|taking|take|takes|covering|cover|covers|having|got) (?:my|mine|it|the|me|this|that|zone|break|lunch|gate|for)"
)
_IS_ASKED = r"(?:can|could|would|will) you|swap|switch|able to"
_ASKED = (
    re.compile(rf"(?=({_ONE}){_JOINED}{_SOFTLY} (?:{_WILL}|{_IS_ASKED})\b)"),
    re.compile(
        r"\b(?:can|could|would|will|shall|please|ask|asked|asking|chance|maybe|possibly|if|think|get|got|about|does|swap|find)"
        rf"(?: {_ONE} (?:or|and|/|,))* ({_ONE})"
    ),
    re.compile(
        rf"\b(?:swap\w*|switch\w*|trad\w+|agreed|sorted|arranged|chang\w+)\b(?:(?![.!?;]).)*? (?:with|for|and|&) ({_ONE})"
    ),
    re.compile(rf"\bme (?:and|&|\+) ({_ONE})"),
    re.compile(rf"({_ONE}) (?:and|&|\+) (?:me|i)\b"),
)
_NOT_ASKED = re.compile(r"\b(?:not ask|do not ask|told|tell|meeting with|emailed) $")
_REFUSED = (
    r"(?: (?:is|has|also|already|just))* (?:can not|could not|will not|not|said no|says no|said she can not|said he can not|off|away|out|"
    r"busy|refused|poorly|ill|sick)\b"
)
_THEY_CANNOT = re.compile(
    r"\b(?:she|he|they|shes|neither|nobody)(?: is| has| are)? (?:both )?(?:can not|could not|will not|said no|says no|not|is not|busy|off|away)\b"
)
_AGREED = (
    re.compile(
        rf"(?<!can )(?<!could )(?<!would )(?<!will )(?<!chance )(?<!ask )(?<!asked )(?<!asking )(?<!if )(?<!or )({_ONE}){_SOFTLY.replace('to|', '')} "
        rf"(?:{_WILL})\b(?! (?:no|you)\b)"
    ),
    whole(
        r"(?:she|he|they|both|shes|hes)(?: has| have| is)? (?:said|says|agreed|is|all|are) ?(?:yes|yep|ok|okay|fine|happy|will|she will|up for it|good|agreed)"
    ),
    whole(r"(?:have |weve |ive )?(?:swapped|switched|agreed|sorted|arranged)"),
    whole(rf"me (?:and|&|\+) {_ONE} (?:are |is |am )?(?:swapping|switching)"),
)
_ASKING = re.compile(
    rf"^(?:\W|hi |hiya |please |cant |sorry )*(?:can|could|would|will|shall|any chance)\b|\b(?:can|could|would) (?:{_ONE}|me|i|we)\b"
)
_RETURN = re.compile(
    r"\b(?:i|ill|we|i am|im)(?: (?:can|will|could|would|be|am|happy|to|also|then|gladly|even|just|have))* "
    r"(?:do|take|have|cover|doing|taking|covering|get|stand|give) "
    rf"(?P<what>(?:her|hers|his|him|their|theirs|your|yours|you|urs|{_ONE})\b(?:(?![.!?;]| if | please\b| and (?:@|can|could|will)).)*)"
)
_FOR = re.compile(
    r"\b(?:swap\w*|switch\w*|trad\w+) (?P<own>(?:(?! for |[.!?;]).)+) for (?P<what>(?!me\b|my\b|us\b)(?:(?! with | please\b|[.!?;,]).)+)"
)
_THEIRS_FOR = re.compile(
    rf"\b(?:swap\w*|switch\w*|trad\w+) (?P<what>(?:his|her|their|your|{_ONE}) (?:(?! for |[.!?;]).)+) for (?P<own>my\b)"
)
_MINE_FOR = re.compile(
    rf"\b(?P<own>my (?:(?! for |[.!?;]).)+) for (?P<what>(?:your|yours|her|hers|his|their|theirs|{_ONE})\b(?:(?! with | please\b|[.!?;,]).)*)"
)


def gift(line: str) -> tuple[int, int] | None:
    """Return where in a line stands what the writer gives in return: "ill do hers fri", "swap lunch for your break"."""
    found = _RETURN.search(line)
    if found is None:
        found = _THEIRS_FOR.search(line) or _FOR.search(line) or _MINE_FOR.search(line)
        if found is None or not _OF_A_DUTY.search(found["own"]):
            return None
        if not _OF_A_DUTY.search(found["what"]) and not _DAY.search(found["own"]):
            return None  # "swapped gate for weds": which day it is, not what is given
    return found.span("what")


_DAY = whole(r"today|tomorrow|tonight|(?:mon|tues?|weds|thur?s?|fri)(?:day|nesday|sday)?")
_OF_A_DUTY = whole(
    r"my|mine|duty|break\w*|lunch\w*|dinner\w*|play\w*|gate|hall|zone|field|club|slot|shift|[0-9]+[.:][0-9]+"
)


def asked(said: Spelled) -> tuple[Person, ...]:
    """Return the colleagues asked to take a duty, or who agreed to, in the order named; not who said no, or was told."""
    marks = {match[1] for pattern in _ASKED for match in pattern.finditer(said.line)}
    given = gift(said.line)
    marks |= set(re.findall(rf"^{_ONE}", said.line[slice(*given)])) if given else set()
    there = [one for one in re.findall(_ONE, said.line) if one in marks and not _out(said.line, one)]
    people = (said.person(one) for one in there)
    return tuple({one.id: one for one in people if one is not None}.values())


def _out(line: str, mark: str) -> bool:
    """Whether somebody named said no, cannot, or is only told of it."""
    start = line.index(mark)
    behind = line[start + len(mark) :]
    if re.match(_REFUSED, behind) or _NOT_ASKED.search(line, 0, start):
        return True
    found = _THEY_CANNOT.search(behind)
    return found is not None and not re.search(rf"[.!?;]|{_ONE}", behind[: found.start()])


def agreed(line: str) -> bool:
    """Whether a line says that a colleague agreed already; "can sue do it" asks."""
    if _AGREED[0].search(line) or _AGREED[1].search(line):
        return True
    return (
        not _ASKING.search(line) and not line.endswith("?") and any(one.search(line) for one in _AGREED[2:])
    )

"""Whether a message answers the question that waits, and which of its buttons it says in words. Pure."""

import re

from bot.questions import ACCOUNT, CHECKS, CHOICES, DECIDES, TIME_KEY
from bot.reading import Reading
from bot.reading.times import tells_only_when
from bot.reading.words import content_free

_NEW = frozenset({"amend", "training", "question", "duty"})
_THEY_ARE = r"(?:yes,? )?(?:(?:he|she|they)(?:'?s|'?re| is| are) )?(?:all |still )?"
# What people type instead of tapping, and the buttons it may mean. "Yes" is no answer: it is said to anything.
_SAYS = (
    (re.compile(r"(?:no|nope|nobody|none)"), ("no", "none")),
    (re.compile(r"not yet"), ("no",)),
    (re.compile(r"not sure|unsure|(?:i )?don'?t know|idk"), ("unsure",)),
    (re.compile(_THEY_ARE + r"fine(?: now)?(?: thanks)?"), ("fine",)),
    (re.compile(r"(?:yes,? )?found(?: him| her| them)?(?:,? safe)?(?: now)?"), ("found",)),
)
# Of a child that is hurt, gone or held, whatever begins with "no" is heard as no: help in vain does no harm.
_NOT = re.compile(r"(?:no|nope|not)\b(?! (?:problems?|worries|issues?)\b)")
_ALARMS = {"found": "no", "force": "no"} | dict.fromkeys(CHECKS, "worse")


def chosen(key: str, text: str, *, late: bool = False) -> str:
    """Return the choice that words typed under a question plainly say; "" when they say none.

    `late` when it was asked long ago: "no PE today" is about something else by then.
    """
    said = text.replace("’", "'").casefold().strip(" .!?,\n")
    for words, choices in _SAYS:
        if words.fullmatch(said):
            for choice in choices:
                if choice in CHOICES.get(key, ()):
                    return choice
    return _ALARMS[key] if key in _ALARMS and not late and _NOT.match(said) else ""


def answers_it(key: str, text: str, reading: Reading, *, late: bool = False) -> bool:
    """Whether a message answers a question rather than being plainly something new; `late` when it was asked long ago.

    A concern never is an answer: it must be heard at once. Nor is what begins with a first word, or names its pupil and
    its time as a note does; late, the pupil is enough. What decides something is answered by its buttons or their words.
    """
    if reading.hinted or any(part.kind == "concern" or part.urgency == "red" for part in reading.parts):
        return False
    if key == TIME_KEY:
        return tells_only_when(text)
    first = reading.parts[0]
    timed = first.when is not None and first.when.precision in {"exact", "approx"}
    if first.kind in _NEW or (key != ACCOUNT and first.who.named and (timed or late)):
        return False
    return bool(chosen(key, text, late=late)) if key in DECIDES else not _says_nothing(text)


def _says_nothing(text: str) -> bool:
    """Whether it is a greeting or a sign; "no" and a number are answers."""
    plain = text.casefold().strip(" .!\n")
    return content_free(text) and plain != "no" and not any(letter.isdigit() for letter in text)

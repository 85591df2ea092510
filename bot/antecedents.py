"""What came before an incident, as one of a few kinds: to be counted, and without the names that the words may hold."""

import re
from collections.abc import Iterable, Mapping

from bot.questions import Question, given
from bot.records import Record

# The first that fits: from the most telling words to the least.
_KINDS: Mapping[str, re.Pattern[str]] = {
    kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for kind, words in {
        "no": r"told (?:no|to stop|not to|off|(?:he|she|k) could ?n['’]?t)|said no|not allowed|"
        r"took (?:his|her|the) \w+ (?:away|off)|taken (?:away|off)|"
        r"screen time (?:ended|over)",
        "loss": r"lost|losing|fell|fall(?:en|ing)?|broke(?:n)?|knocked (?:over|down)|went wrong|got it wrong",
        "child": r"(?:another|other|a) (?:child|boy|girl|kid|pupil)|(?:other )?(?:children|kids)|friends?|teas\w+|laughed at|"
        r"name call\w*|pushed|bumped|(?:took|grabbed|touched) (?:his|her)",
        "demand": r"asked|made to|had to|task|work|writ\w+|read\w*|maths|phonics|spell\w*|tidy\w*|test|sit|too hard|tricky",
        "change": r"chang\w+|transition\w*|lin(?:e|ed|ing) up|mov(?:ed|ing)|com(?:e|ing) in|end of|finish\w*|time to|supply|"
        r"cover|different|cancel\w*|home time|bell|going (?:in|out|back)|late",
        "noise": r"nois\w+|loud|crowd\w*|busy|assembly|(?:fire )?alarm|shouting|too many",
        "waiting": r"wait\w*|shar\w+|turns?|queu\w+|first go",
        "body": r"hungry|tired|hot|cold|ill|poorly|pain|hurt|toilet|thirsty|slept|sleep\w*|medicine",
    }.items()
}
BEFORE = "before"
"""The question what happened just before, by its key."""
OTHER, UNSAID = "other", ""
ANTECEDENTS = (*_KINDS, OTHER, UNSAID)
"""Every kind there is, in a fixed order."""


def antecedent_kind(words: str) -> str:
    """Return the kind of what came before; OTHER for words that are none of them, UNSAID where nothing is known."""
    if not words.strip():
        return UNSAID
    return next((kind for kind, pattern in _KINDS.items() if pattern.search(words)), OTHER)


def antecedent(record: Record, questions: Iterable[Question]) -> str:
    """Return what came before an incident, in the words of the note or of the answer to that question."""
    said = record.facts.get("antecedent", "")
    if said:
        return said
    asked = {one.key: one for one in questions if one.record == record.id and one.key == BEFORE}
    answer = given(asked).get(BEFORE, "")
    return "" if answer == "not given" else answer

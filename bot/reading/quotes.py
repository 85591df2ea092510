"""A child's own words in a message, byte for byte: between quote marks, or plainly spoken after "said"."""

import re
from collections.abc import Sequence

from bot.reading.split import Stretch
from bot.reading.text import Text

_SAYING = (
    r"said|says|goes|told me|told us|shouted|shouting|asked|whispered|whispers|screamed|screaming|"
    r"yelled|yelling|"
    r"saying|replied|told @?\w+|keeps saying|crying|wrote|writing"
)
# What only the speaker would say so: "I", "my", "please"; and what a child calls its parents, at the start of
# a sentence.
_OWN_WORDS = (
    r"i|im|i'm|ive|i've|my|please|miss|dont|don't|you|your|we|our|shut|no|go away|get|leave|nobody|"
    r"everyone|it hurts|why|"
    r"mummy|daddy|its our|thats not|thats my|save me|help me|stop it|stop|when am i|can i|red is|freaks"
)
_SAYS = re.compile(rf"\b(?:{_SAYING})\W+(?=(?:{_OWN_WORDS})\b)(?P<words>[^.!?\n,;]+)", re.IGNORECASE)
_ENDS = re.compile(
    r"\s+(?:when|as|while|after|before|then|so i|and then|n then|cos i|because i|but|and he|and she|"
    r"n he|n she)\b.*$",
    re.IGNORECASE,
)
_ADULT = re.compile(
    r"(?:mum|dad|nan|teacher|physio|ot|salt|ep|doctor|nurse|mrs? \w+|ms \w+|miss \w+|office|lady|sue|"
    r"jo|i|we)\W+"
    r"(?:just |always |then )?(?:said|says|told \w+|asked)\W+$",
    re.IGNORECASE,
)
_NEAR = 64


def quote(text: Text, about: Sequence[Stretch]) -> str:
    """Return the first direct words in some stretches of a message, as typed; empty when there are none."""
    if not about:
        return ""
    first, last = text.spans[about[0].first][0], text.spans[about[-1].last][1]
    for start, end in text.quotes:
        if first <= start <= last and " " in text.raw[start:end].strip():
            return text.raw[start:end].strip()
    said = _SAYS.search(text.raw, first, last)
    if said is None or _ADULT.search(text.raw, max(0, said.start("words") - _NEAR), said.start("words")):
        return ""
    words = _ENDS.sub("", said["words"]).strip()
    return words if " " in words else ""

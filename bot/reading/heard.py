"""The times of a text and the words beside them, which say what a time is the time of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.reading.mentions import Mention

_NEAR = 48
_WORD = re.compile(r"[0-9]+(?:[.:/][0-9]+)+|[^\W_]+(?:'[^\W_]+)*|[^\w\s]|\n")
_ENDS = frozenset(".!?\n;")
MARKS = frozenset(",-–@(")

_ADULTS = (
    r"mum|mam|mums|mummy|dad|dads|daddy|nan|nanna|nana|gran|granny|grandma|grandad|grandparents?|"
    r"parents?|carer|"
    r"step(?:mum|dad)|auntie?|aunt|uncle|childminder|physio|ot|salt|slt|ep|nurse|doctor|dr \w+|gp|"
    r"paed\w*|camhs|"
    r"dietici?tian|social worker|sw|respite|consultant|therapist|specialist|hospital|email|msg|"
    r"message|dojo|home(?= says)"
)
_SAYS = (
    r"says|said|say|reckons|asks|asked|wants|want|advised?|advises|recommends?|suggest\w*|reports|"
    r"reported|tells|"
    r"told me|told us|thinks|confirmed|saying|mentioned"
)
_REPORTED = re.compile(
    rf"\b(?:{_ADULTS})\b[^.!?\n]{{0,32}}?\b(?:{_SAYS})\b|"
    r"\b(?:try|tries|advice|advise[sd]?|recommend\w*|should|needs to|going forward|from now on|"
    r"plan is|targets?:)(?!\w)"
)
"""From here on is told what somebody else said, or what is to be done.

Its times are not when this happened.
"""


@dataclass(frozen=True, slots=True)
class Heard:
    """The times of a text (in lower case) and the text they stand in.

    `firm`: all of them are about what happened.
    """

    text: str
    mentions: tuple[Mention, ...]
    firm: bool = False
    _before: dict[int, tuple[str, ...]] = field(default_factory=dict, compare=False)

    def before(self, mention: Mention) -> tuple[str, ...]:
        """Return the words of the same sentence before a mention, the nearest last, as far as they matter."""
        known = self._before.get(mention.start)
        if known is None:
            known = self._before[mention.start] = self._words_before(mention.start)
        return known

    def _words_before(self, start: int) -> tuple[str, ...]:
        near = max(0, start - _NEAR)
        words = _WORD.findall(self.text, near, start)
        if near and words and self.text[near - 1].isalnum():
            words = words[1:]
        ended = max((place for place, word in enumerate(words) if word in _ENDS), default=-1)
        return tuple(words[ended + 1 :])

    def last(self, mention: Mention, skip: frozenset[str] = MARKS) -> str:
        """Return the word before a mention, marks that end nothing left out.

        Empty at the start of a sentence.
        """
        words = self.before(mention)
        return next((word for word in reversed(words) if word not in skip), "")

    def behind(self, mention: Mention) -> str:
        """Return what follows a mention, near enough to matter."""
        return self.text[mention.end : mention.end + 28]

    def opens(self, mention: Mention) -> bool:
        """Whether a mention begins the text or a sentence of it."""
        return not self.last(mention)

    def close(self, first: Mention, second: Mention) -> bool:
        """Whether two mentions stand side by side: "fri pm", "friday at 10", "ten past 12 friday"."""
        between = self.text[first.end : second.start]
        return first.end <= second.start and between.strip(" ,@-") in {
            "",
            "at",
            "on",
            "just after",
            "after",
            "before",
        }

    def neighbours(self, mention: Mention) -> Sequence[Mention]:
        """Return the mentions at the side of one."""
        return [
            other
            for other in self.mentions
            if other is not mention and (self.close(other, mention) or self.close(mention, other))
        ]

    def reported(self) -> int:
        """Return where what somebody else says or advises begins.

        Past the end when nothing of that kind is told.
        """
        found = None if self.firm else _REPORTED.search(self.text)
        return found.end() if found else len(self.text) + 1

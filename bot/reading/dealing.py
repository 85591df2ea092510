"""An edited message of several parts: which of the records it became each part is the new wording of."""

from collections.abc import Sequence

from rapidfuzz import fuzz

_ALIKE = 60
"""From how much in a hundred two wordings are one: a mended spelling or a time put in, not another story."""


def deal(parts: Sequence[str], records: Sequence[str]) -> tuple[int, ...]:
    """Return for each part the place of the record whose words it rewords; what is new goes to the first."""
    if len(records) == 1:
        return (0,) * len(parts)
    return tuple(_place(part, records) for part in parts)


def _place(part: str, records: Sequence[str]) -> int:
    likeness = [fuzz.ratio(part.casefold(), words.casefold()) for words in records]
    most = max(likeness)
    return likeness.index(most) if most >= _ALIKE else 0

"""Which part of a message gets which of its words, byte for byte."""

from collections.abc import Sequence

from bot.reading.parts import Piece
from bot.reading.text import Text


def shares(text: Text, found: Sequence[Piece]) -> tuple[str, ...]:
    """Return each piece's share of a message, byte for byte: nothing is left out, nothing stands in two.

    A stretch reaches to the beginning of the next one; what stands before the first belongs to the first.
    """
    begins = sorted((one.first, place) for place, piece in enumerate(found) for one in piece.stretches)
    taken = ["" for _ in found]
    if not begins:
        return (text.raw, *taken[1:])
    for number, (first, place) in enumerate(begins):
        start = text.spans[first][0] if number else 0
        end = text.spans[begins[number + 1][0]][0] if number + 1 < len(begins) else len(text.raw)
        taken[place] += text.raw[start:end]
    return tuple(taken)

"""A body map from the words of a concern: which marks are told of, on which area and which side, the size as typed.

Pure. Left and right are the child's own. Only what the words say is drawn: a mark whose area or side is not said stands in
words beside the map. Nobody undresses a child or takes a picture for it: it is drawn from what was written.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot import body_words as words_of
from bot.body_areas import AREAS, BACK, FINER, FRONT, NAMED, PRIVATE, Area


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark: its number on the map, the area, the child's left, right or both ("" for the middle), front or back.

    `face_said` is false when it lies on an arm, a leg or a neck and nobody said front or back: it is drawn in front then.
    `size` is in the words as typed, and so are `words`, the piece of the sentence it stands in.
    """

    number: int
    area: str
    side: str
    face: str
    face_said: bool
    size: str
    words: str


@dataclass(frozen=True, slots=True)
class BodyMap:
    """The marks that can be drawn, and the pieces of text that tell of others, in words."""

    marks: tuple[Mark, ...] = ()
    undrawn: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything on it."""
        return bool(self.marks or self.undrawn)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a sentence that tells of a mark: its own text, and all the words from the mark on."""

    text: str
    words: str
    size: str = ""


def body_map(words: str) -> BodyMap:
    """Return the map of the marks that the words of a concern tell of; of words without a mark on a body it is empty."""
    marks: list[Mark] = []
    undrawn: list[str] = []
    placed = False
    for sentence in words_of.SENTENCE.split(words):
        for piece in _pieces(" ".join(sentence.split())):
            found = list(_marks(piece))
            drawn = [mark for mark in found if mark is not None]
            marks += [replace(mark, number=len(marks) + place) for place, mark in enumerate(drawn, 1)]
            private = PRIVATE.search(piece.text) is not None
            placed = placed or bool(found) or private
            if private or len(drawn) < len(found) or not found:
                undrawn.append(piece.words)
    # Full marks in a test are on no body: something has to be told of an area somewhere.
    return BodyMap(tuple(marks), tuple(dict.fromkeys(undrawn))) if placed else BodyMap()


def _pieces(sentence: str) -> list[_Piece]:
    """Cut a sentence into pieces that tell of one mark each; what only gives a size belongs to the piece before it."""
    found: list[_Piece] = []
    begun = at = None
    before = 0
    for start, end in _spans(sentence):
        text = sentence[start:end]
        mark, area = _told(text), _first_area(text)
        if mark:
            # "On his left arm, a bruise": the area stood in the piece before.
            begun = at if at is not None and area is None else start
            # "Her back was red and scratched": which area it was stands in the words before.
            said = sentence[begun if area is not None or at is not None else before : end]
            found.append(_Piece(sentence[begun:end], said, _size(text)))
        elif words_of.MARK.search(text):
            begun = None
        elif begun is not None and area is not None and words_of.GOES_ON.match(text[:area]):
            found.append(_Piece(text, sentence[begun:end], _size(text)))
        elif begun is not None and _size(text) and not found[-1].size:
            found[-1] = replace(found[-1], words=sentence[begun:end], size=_size(text))
        at = start if area is not None and not mark else None
        before = start
    return found


def _spans(sentence: str) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in words_of.PIECE.finditer(sentence):
        yield start, cut.start()
        start = cut.end()
    yield start, len(sentence)


def _told(text: str) -> bool:
    """Whether a mark is told of, and not that there was none."""
    return any(not words_of.DENIED.search(text[: one.start()]) for one in words_of.MARK.finditer(text))


def _size(text: str) -> str:
    found = words_of.SIZE.search(text)
    return found[0] if found else ""


def _named(text: str) -> list[re.Match[str]]:
    """Return the areas a text names, in order."""
    plain = words_of.NO_AREA.sub(lambda one: " " * len(one[0]), text)
    return [
        one
        for one in NAMED.finditer(plain)
        if one[0].casefold() != "back"
        or words_of.ON_THE_BACK.search(plain[: one.start()])
        or words_of.BACK_IS.match(plain[one.end() :])
    ]


def _first_area(text: str) -> int | None:
    named = _named(text)
    return named[0].start() if named else PRIVATE.search(text) and 0


def _marks(piece: _Piece) -> Iterator[Mark | None]:
    """Give a mark for each area a piece names; None for one that cannot be drawn."""
    named = [one for one in _named(piece.text) if not words_of.HELD_BY.search(piece.text[: one.start()])]
    own = [one for one in named if not words_of.NOT_THE_CHILD.search(piece.text[: one.start()])]
    named = own or named
    beside = [one for one in named if words_of.BESIDE.search(piece.text[: one.start()])]
    for one in [other for other in named if other not in beside] or beside:
        yield _mark(piece, one)


def _mark(piece: _Piece, named: re.Match[str]) -> Mark | None:
    before, behind = piece.text[: named.start()], piece.text[named.end() :]
    area = _finer(AREAS[named[0].casefold()], behind)
    side = _side(named[0], before, behind) if area.sided or words_of.SIDE_BEFORE.search(before) else ""
    if words_of.NOT_THE_CHILD.search(before) or (area.sided and not side):
        return None
    said = BACK if words_of.BACK_OF.search(before) else FRONT if words_of.FRONT_OF.search(before) else ""
    face = said or area.face
    return Mark(0, area.key, side, face or FRONT, bool(face), piece.size, piece.words)


def _finer(area: Area, behind: str) -> Area:
    for where, key in FINER.get(area.key, ()):
        if re.match(rf",? {where}", behind, re.IGNORECASE):
            return replace(area, key=key)
    return area


def _side(name: str, before: str, behind: str) -> str:
    said = words_of.SIDE_BEFORE.search(before) or words_of.SIDE_BEHIND.match(behind)
    if said:
        return words_of.SIDES[said[1].casefold()]
    return words_of.BOTH if words_of.EACH_OF_TWO.search(name) else ""

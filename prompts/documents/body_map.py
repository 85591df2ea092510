"""A body map drawn: a figure from the front and one from behind, without a face, and a number for each mark."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark on the map: its number, the area ("upper arm"), the child's own left, right or both, front or back.

    `face_said` is false where nobody said front or back, which is drawn as a ring. `size` and `words` are as typed.
    """

    number: int
    area: str
    side: str
    face: str
    face_said: bool
    size: str
    words: str


@dataclass(frozen=True, slots=True)
class Body:
    """The marks that are drawn, and the pieces of text that tell of others, which stand below the map in words."""

    marks: tuple[Drawn, ...] = ()
    undrawn: tuple[str, ...] = ()


_WIDE, _HIGH = 260, 430
_MIDDLE = _WIDE / 2
_GAP = 27
_INK, _MARK = "#4a4a4a", "#9b1c1c"

# How far an area lies from the middle of the figure, to the child's own side, and from the top.
_PLACES = {
    "forehead": (0, 20),
    "temple": (17, 28),
    "eye": (9, 34),
    "cheek": (12, 44),
    "nose": (0, 40),
    "mouth": (0, 50),
    "chin": (0, 58),
    "jaw": (13, 53),
    "ear": (21, 38),
    "face": (0, 40),
    "head": (0, 18),
    "neck": (0, 72),
    "collarbone": (18, 90),
    "shoulder": (34, 94),
    "shoulder blade": (19, 114),
    "chest": (0, 112),
    "ribs": (22, 142),
    "tummy": (0, 170),
    "upper back": (0, 108),
    "lower back": (0, 182),
    "back": (0, 145),
    "hip": (27, 205),
    "buttock": (15, 222),
    "bottom": (0, 222),
    "upper arm": (43, 122),
    "arm": (47, 140),
    "elbow": (53, 162),
    "forearm": (59, 190),
    "wrist": (65, 214),
    "hand": (68, 232),
    "fingers": (70, 246),
    "thigh": (18, 258),
    "leg": (19, 285),
    "knee": (20, 305),
    "lower leg": (21, 340),
    "shin": (21, 345),
    "calf": (21, 340),
    "ankle": (22, 380),
    "foot": (25, 398),
    "toes": (27, 403),
    "heel": (23, 400),
}
_TO_ONE_SIDE = 11

_FIGURE = """
<ellipse cx="0" cy="36" rx="21" ry="26" {0}/>
<line x1="0" y1="60" x2="0" y2="84" stroke-width="{1}" {2}/>
<path d="M-30 96 L30 96 L27 160 L29 212 L-29 212 L-27 160 Z" {3}/>
<polyline points="-36,98 -50,160 -64,216" stroke-width="{1}" {2}/>
<polyline points="36,98 50,160 64,216" stroke-width="{1}" {2}/>
<line x1="-66" y1="228" x2="-70" y2="246" stroke-width="{1}" {2}/>
<line x1="66" y1="228" x2="70" y2="246" stroke-width="{1}" {2}/>
<polyline points="-17,216 -19,300 -21,388" stroke-width="{4}" {2}/>
<polyline points="17,216 19,300 21,388" stroke-width="{4}" {2}/>
<line x1="-21" y1="396" x2="-27" y2="400" stroke-width="{1}" {2}/>
<line x1="21" y1="396" x2="27" y2="400" stroke-width="{1}" {2}/>
"""


def figures(marks: Sequence[Drawn]) -> dict[str, str]:
    """Return the two figures as SVG, by face, `front` and `back`; each mark is a dot, its number beside the figure."""
    return {face: _svg(_spots(marks, face)) for face in ("front", "back")}


@dataclass(frozen=True, slots=True)
class _Spot:
    x: float
    y: float
    number: int
    sure: bool


def _spots(marks: Sequence[Drawn], face: str) -> list[_Spot]:
    return [
        _Spot(x, y, one.number, one.face_said)
        for one in marks
        if one.face == face and one.area in _PLACES
        for x, y in _where(one)
    ]


def _where(one: Drawn) -> Iterator[tuple[float, float]]:
    """Give where a mark lies, from the middle: the child's left is to the right in front, to the left from behind."""
    across, down = _PLACES[one.area]
    if not one.side:
        yield across, down
        return
    left = 1 if one.face == "front" else -1
    for side in ("left", "right") if one.side == "both" else (one.side,):
        yield (across or _TO_ONE_SIDE) * (left if side == "left" else -left), down


def _svg(spots: Sequence[_Spot]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{-_MIDDLE} 0 {_WIDE} {_HIGH}" width="{_WIDE}" height="{_HIGH}">'
        f"{_outline()}{''.join(_numbered(spots))}</svg>"
    )


def _outline() -> str:
    """Draw the figure in ink and then a little thinner in white: what is left is the outline of the whole."""
    layers = ((_INK, 0), ("#ffffff", 2.8))
    drawn = ""
    for colour, less in layers:
        round_ends = f'fill="none" stroke="{colour}" stroke-linecap="round" stroke-linejoin="round"'
        filled = f'fill="{colour}" stroke="{colour}" stroke-width="{16 - less}" stroke-linejoin="round"'
        head = f'fill="{colour}" stroke="{colour}" stroke-width="{2.8 - less}"'
        drawn += _FIGURE.format(head, 18 - less, round_ends, filled, 27 - less)
    return drawn


def _numbered(spots: Sequence[_Spot]) -> Iterator[str]:
    """Give each dot with a line to its number; numbers stand on the nearer side, one below the other."""
    for right in (True, False):
        beside = [one for one in spots if (one.x >= 0) is right]
        gap = min(_GAP, (_HIGH - _GAP) / max(len(beside), 1))
        # So low that all that follow still find room above the end of the page.
        lowest = _HIGH - _GAP / 2 - gap * len(beside)
        low = -gap / 2
        for spot in sorted(beside, key=lambda one: (one.y, -abs(one.x))):
            lowest += gap
            low = max(low + gap, min(spot.y, lowest))
            edge = (_MIDDLE - 15) * (1 if right else -1)
            dash = "" if spot.sure else ' stroke-dasharray="2 2"'
            yield (
                f'<line x1="{spot.x}" y1="{spot.y}" x2="{edge}" y2="{low}" stroke="{_MARK}" stroke-width="0.8"/>'
                f'<circle cx="{spot.x}" cy="{spot.y}" r="4.5" fill="{_MARK if spot.sure else "#ffffff"}" '
                f'stroke="{_MARK}" stroke-width="1.4"{dash}/>'
                f'<circle cx="{edge}" cy="{low}" r="12.5" fill="#ffffff" stroke="{_MARK}" stroke-width="1"/>'
                f'<text x="{edge}" y="{low + 5.5}" text-anchor="middle" font-family="Libertinus Serif" font-size="17" '
                f'fill="#1a1a1a">{spot.number}</text>'
            )

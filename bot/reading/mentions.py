"""What is said about time, made of the tree of the grammar in `clock`."""

from dataclasses import dataclass, replace
from typing import Any

from lark import Token, Transformer

from bot.reading.points import Point, point


@dataclass(frozen=True, slots=True)
class Mention:
    """Something said about time: what kind, where in the text, and what it says.

    `points` are clock times (two of a range), `leads` the small words before them, `words` what was typed, folded.
    """

    kind: str
    start: int
    end: int
    words: str
    points: tuple[Point, ...] = ()
    leads: tuple[str, ...] = ()


class Meaning(Transformer[Token, tuple[Mention, ...]]):
    """From the tree of the grammar to mentions."""

    def start(self, children: list[Mention]) -> tuple[Mention, ...]:
        return tuple(children)

    def phrase(self, children: list[Any]) -> Mention:
        tokens: list[Token] = []
        points: list[Point] = []
        about = False
        for child in children:
            if isinstance(child, Token):
                tokens.append(child)
                about = about or child.type == "ABOUT"
            else:
                tokens += child[1]
                points.append(replace(child[0], approx=True) if about else child[0])
                about = False
        leads = tuple(child.type for child in children if isinstance(child, Token))
        if "AND" in leads and "BETWEEN" not in leads:
            del points[1:]
        return Mention(
            "range" if len(points) > 1 else "point",
            tokens[0].start_pos or 0,
            tokens[-1].end_pos or 0,
            " ".join(str(token).strip() for token in tokens),
            tuple(points),
            leads,
        )

    def lead(self, children: list[Token]) -> Token:
        return children[0]

    join = lead

    def point(self, children: list[Token]) -> tuple[Point, list[Token]]:
        found = point(children[0].type, str(children[0]))
        return (replace(found, approx=True) if len(children) > 1 else found), children

    def ago(self, children: list[Token]) -> Mention:
        return _mention("ago", children[0])

    def now(self, children: list[Token]) -> Mention:
        return _mention("now", children[0])

    def slot(self, children: list[Token]) -> Mention:
        return _mention("slot", children[0])

    def part(self, children: list[Token]) -> Mention:
        return _mention("part", children[0])

    def day(self, children: list[Token]) -> Mention:
        return _mention("date" if children[0].type == "DATE" else "day", children[0])

    def length(self, children: list[Token]) -> Mention:
        return _mention("length", children[0])


def _mention(kind: str, token: Token) -> Mention:
    return Mention(kind, token.start_pos or 0, token.end_pos or 0, str(token))

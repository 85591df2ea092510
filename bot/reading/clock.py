"""The grammar of times in a message: what people write when they mean a moment, a stretch, a slot or a day.

Words that have nothing to do with time are left out before the grammar sees them, and so is what has lost its
neighbour ("from" with no time behind it). Every row of terminals that is left is a sentence of the grammar, so that no
message can fail to be read.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from lark import Lark, Token
from lark.lexer import Lexer

from bot.reading.clock_words import COUNTED_THINGS, ISH, SCAN, STARTS, WORD
from bot.reading.mentions import Meaning, Mention

_GRAMMAR = r"""
start: (phrase | length | ago | now | slot | part | day)*
phrase: lead* point (join lead* point)*
lead: AT | ABOUT | SINCE | BY | END | FROM | BETWEEN
join: TO | AND
point: (CLOCK | DIGITS | HOUR | OCLOCK | HALF | PAST | OPEN | NOON) ISH?
ago: AGO
now: NOW
slot: SLOT
part: PART | AM
day: DAY | DAYS | DATE
length: LENGTH
%declare CLOCK DIGITS HOUR OCLOCK HALF PAST OPEN NOON ISH AGO NOW SLOT PART AM DAY DAYS DATE LENGTH
%declare FROM TO BETWEEN AND AT ABOUT SINCE BY END
"""
_POINTS = frozenset("CLOCK DIGITS HOUR OCLOCK HALF PAST OPEN NOON".split())
_LEADS = frozenset("AT ABOUT SINCE BY END FROM BETWEEN".split())
_JOINS = frozenset({"TO", "AND"})
_ENDS_A_POINT = _POINTS | {"ISH"}
_BEFORE_A_POINT = _POINTS | _LEADS
_BEFORE_A_BARE_HOUR = _LEADS | _JOINS | {"TIL"}
_SURELY_A_TIME = frozenset({"AT", "ABOUT", "SINCE"})
_ON_WHAT_IS_BESIDE_IT = _LEADS | _JOINS | {"HOUR", "AM", "TIL"}


class _Words(Lexer):
    """Yields the words of time; drops small words that lead nowhere."""

    def __init__(self, _conf: Any) -> None:
        pass

    def lex(self, data: str) -> Iterator[Token]:  # type: ignore[override]
        return iter(_sentence(data))


def mentions(text: str) -> tuple[Mention, ...]:
    """Return everything a text (in lower case, of the same length as typed) says about time, in order."""
    return _parse(text)


@lru_cache(maxsize=1)
def _sentence(data: str) -> list[Token]:
    """Return the tokens of a text, such that they always form a sentence of the grammar."""
    found = _found(data)
    while any(token.type in _ON_WHAT_IS_BESIDE_IT for token in found):
        fitting = _fitting(found, data)
        if fitting == found:
            break
        found = fitting
    return found


def _found(data: str) -> list[Token]:
    """Return all that looks like a word of time."""
    found: list[Token] = []
    end = 0
    for word in WORD.finditer(data):
        start = word.start()
        if start < end or not ("0" <= word[0][0] <= "9" or word[0] in STARTS):
            continue
        match = SCAN.match(data, start)
        if match is None:
            continue
        kind = match.lastgroup or ""
        end = match.end()
        if (
            kind == "HOUR"
            and COUNTED_THINGS.match(data, end)
            and not (found and found[-1].type in _SURELY_A_TIME)
        ):
            continue
        found.append(Token(kind, match[0], start_pos=start, end_pos=end))
        if kind in _POINTS and (ish := ISH.match(data, end)):
            found.append(Token("ISH", ish[0], start_pos=end, end_pos=ish.end()))
            end = ish.end()
    return found


def _fitting(found: list[Token], data: str) -> list[Token]:
    """Leave out what has lost its neighbour.

    A small word that leads nowhere, a bare number, a lonely "am".
    """
    kept: list[Token] = []
    for place, token in enumerate(found):
        if token.type not in _ON_WHAT_IS_BESIDE_IT:
            kept.append(token)
            continue
        before = found[place - 1] if place and _touch(found[place - 1], token, data) else None
        behind = (
            found[place + 1] if place + 1 < len(found) and _touch(token, found[place + 1], data) else None
        )
        kind = _kind_among(token.type, before.type if before else "", behind.type if behind else "")
        if kind == token.type:
            kept.append(token)
        elif kind:
            kept.append(Token(kind, str(token), start_pos=token.start_pos, end_pos=token.end_pos))
    return kept


def _touch(first: Token, second: Token, data: str) -> bool:
    return not data[first.end_pos : second.start_pos].strip()


def _kind_among(kind: str, before: str, behind: str) -> str:
    """Return what a word of time is, given the kinds of the words that touch it; nothing when it is none."""
    if kind == "TIL":
        return "TO" if before in _ENDS_A_POINT else "BY"
    if kind == "AM":
        return kind if before == "DAY" else ""
    if kind == "HOUR":
        return kind if before in _BEFORE_A_BARE_HOUR or behind in {"ISH", "TO"} else ""
    if behind not in _BEFORE_A_POINT:
        return ""
    return kind if kind in _LEADS or before in _ENDS_A_POINT else ""


_PARSER = Lark(_GRAMMAR, parser="lalr", lexer=_Words, transformer=Meaning())


def _parse(text: str) -> tuple[Mention, ...]:
    if not _sentence(text):
        return ()
    return _PARSER.parse(text)  # type: ignore[return-value]

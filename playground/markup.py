"""HTML as Telegram reads it: which tags there are, what it says of broken ones, and the plain text behind them."""

import re
from dataclasses import dataclass, field

from playground.refusal import Refusal, bad

TAGS = frozenset(
    {
        "a",
        "b",
        "strong",
        "i",
        "em",
        "s",
        "strike",
        "del",
        "u",
        "ins",
        "tg-spoiler",
        "tg-emoji",
        "code",
        "pre",
        "span",
    }
    | {"blockquote"}
)
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_LONGEST_NUMBER = 9
_END = 0x10FFFF
_SPACE = r" \t\r\n\v\0"
_SPACES = re.compile(rf"[{_SPACE}]*")
_NAME = re.compile(rf"[^{_SPACE}>]*")
_ATTRIBUTE = re.compile(rf"([^{_SPACE}=>/\"']*)[{_SPACE}]*(=[{_SPACE}]*)?")
_VALUE = re.compile(r"\"([^\"]*)\"?|'([^']*)'?|([a-zA-Z0-9.-]*)")
_AFTER_WORD = re.compile(rf"[{_SPACE}>]|$")
_ENTITY = re.compile(r"(&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+)));?")


@dataclass
class _Reader:
    source: str
    text: str = ""
    open: list[str] = field(default_factory=list)

    def trouble(self, words: str, place: int, more: str = "") -> Refusal:
        offset = len(self.source[:place].encode("utf-8", "surrogatepass"))
        return bad(f"can't parse entities: {words} at byte offset {offset}{more}")

    def tag(self, place: int) -> int:
        return self._end(place) if self.source.startswith("/", place + 1) else self._start(place)

    def _start(self, place: int) -> int:
        name, after = self._name(place + 1)
        if after == len(self.source):
            raise self.trouble("Unclosed start tag", place)
        if name not in TAGS:
            raise self.trouble(f'Unsupported start tag "{name}"', place)
        given: dict[str, str] = {}
        after = self._space(after)
        while not self.source.startswith(">", after):
            after = self._space(self._attribute(name, place, after, given))
        if name == "span" and given.get("class") != "tg-spoiler":
            raise self.trouble('Tag "span" must have class "tg-spoiler"', place)
        self.open.append(name)
        return after + 1

    def _attribute(self, tag: str, place: int, at: int, given: dict[str, str]) -> int:
        found = _ATTRIBUTE.match(self.source, at)
        if found is None or not found[1]:
            raise self.trouble(f'Empty attribute name in the tag "{tag}"', place)
        if found.end() == len(self.source):
            raise self.trouble(f'Unclosed start tag "{tag}"', place)
        if not found[2]:
            return found.end()
        given[found[1]], after = self._value(found.end())
        if after == len(self.source):
            raise self.trouble("Unclosed start tag", place)
        return after

    def _value(self, at: int) -> tuple[str, int]:
        found = _VALUE.match(self.source, at)
        if found is None or (found[3] is not None and not _AFTER_WORD.match(self.source, found.end())):
            raise self.trouble("Unexpected end of name token", at)
        return found[1] or found[2] or (found[3] or "").lower(), found.end()

    def _end(self, place: int) -> int:
        if not self.open:
            raise self.trouble("Unexpected end tag", place)
        name, after = self._name(place + 2)
        after = self._space(after)
        if not self.source.startswith(">", after):
            raise self.trouble("Unclosed end tag", place)
        expected = self.open.pop()
        if name not in {"", expected}:
            raise self.trouble("Unmatched end tag", place, f', expected "</{expected}>", found "</{name}>"')
        return after + 1

    def _name(self, at: int) -> tuple[str, int]:
        after = self._after(_NAME, at)
        return self.source[at:after].lower(), after

    def _space(self, at: int) -> int:
        return self._after(_SPACES, at)

    def _after(self, pattern: re.Pattern[str], at: int) -> int:
        found = pattern.match(self.source, at)
        return found.end() if found else at

    def entity(self, place: int) -> int:
        found = _ENTITY.match(self.source, place)
        meant = _character(found) if found else ""
        self.text += meant or "&"
        return found.end() if found and meant else place + 1


def _character(entity: re.Match[str]) -> str:
    """Return the character an entity stands for, or nothing: then it stays in the text as it is written."""
    if entity[4]:
        return _NAMED.get(entity[4], "")
    number = int(entity[2], 16) if entity[2] else int(entity[3])
    return chr(number) if 0 < number < _END and len(entity[1]) <= _LONGEST_NUMBER else ""


def plain_text(source: str) -> str:
    """Return the text of an HTML message.

    Raises:
        Refusal: Telegram cannot parse it; with the byte offset of what is wrong, where Telegram tells it.

    """
    reader, place = _Reader(source), 0
    while place < len(source):
        special = re.compile(r"[<&]").search(source, place)
        end = special.start() if special else len(source)
        reader.text += source[place:end]
        place = end
        if special:
            place = reader.tag(place) if special[0] == "<" else reader.entity(place)
    if any("\ud800" <= one <= "\udfff" for one in reader.text):
        raise bad(
            "can't parse entities: Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    if reader.open:
        raise bad(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{reader.open[-1]}\""
        )
    return reader.text

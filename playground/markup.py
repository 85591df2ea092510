"""HTML as Telegram reads it: which tags there are, what it says of broken ones, and the plain text behind them."""

import re
import sys
from dataclasses import dataclass, field

from playground.refusal import bad

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
_ENTITY = re.compile(r"&(?:#(\d{1,7});|#[xX]([0-9a-fA-F]{1,6});|(lt|gt|amp|quot);)")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)?((?:\s+[\w-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[\w.-]+))?)*)\s*>")


@dataclass
class _Reader:
    source: str
    text: str = ""
    open: list[tuple[str, int]] = field(default_factory=list)

    def offset(self, place: int) -> int:
        return len(self.source[:place].encode("utf-8", "surrogatepass"))

    def tag(self, place: int) -> int:
        found = _TAG.match(self.source, place)
        if found is None or not found[2]:
            raise bad(f'can\'t parse entities: Unsupported start tag "" at byte offset {self.offset(place)}')
        name = found[2].lower()
        if found[1]:
            self._close(name, place)
        elif name not in TAGS or (name == "span" and 'class="tg-spoiler"' not in found[3]):
            raise bad(
                f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {self.offset(place)}'
            )
        else:
            self.open.append((name, place))
        return found.end()

    def _close(self, name: str, place: int) -> None:
        if not self.open:
            raise bad(f"can't parse entities: Unexpected end tag at byte offset {self.offset(place)}")
        expected, _ = self.open.pop()
        if expected != name:
            raise bad(
                f"can't parse entities: Unmatched end tag at byte offset {self.offset(place)}, "
                f'expected "</{expected}>", found "</{name}>"'
            )

    def entity(self, place: int) -> int:
        found = _ENTITY.match(self.source, place)
        if found is None:
            self.text += "&"
            return place + 1
        number = int(found[1]) if found[1] else int(found[2], 16) if found[2] else 0
        self.text += (
            _NAMED[found[3]] if found[3] else chr(number) if 0 < number <= sys.maxunicode else found[0]
        )
        return found.end()


def plain_text(source: str) -> str:
    """Return the text of an HTML message.

    Raises:
        Refusal: Telegram cannot parse it; with the byte offset of what is wrong.

    """
    reader, place = _Reader(source), 0
    while place < len(source):
        special = re.compile(r"[<&]").search(source, place)
        end = special.start() if special else len(source)
        reader.text += source[place:end]
        place = end
        if special:
            place = reader.tag(place) if special[0] == "<" else reader.entity(place)
    if reader.open:
        name, start = reader.open[-1]
        raise bad(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{name}\" "
            f"at byte offset {reader.offset(start)}"
        )
    return reader.text

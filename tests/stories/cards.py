"""What a story reads off a phone: the reference of a card, the labels of its buttons."""

import re

from playground.cast import Somebody
from playground.people import Bubble

_REFERENCE = re.compile(r"\b[LIC]-[0-9A-HJKMNP-TV-Z]{4,}\b")


def ref(words: str) -> str:
    """Return the first reference in the words, as people see it: L-7Q4K."""
    found = _REFERENCE.search(words)
    assert found, f"no reference in {words!r}"
    return found[0]


def newest(somebody: Somebody) -> Bubble:
    """Return the bot's newest message on somebody's phone."""
    return somebody.phone()[-1]


def labels(bubble: Bubble) -> list[str]:
    """Return what the buttons of a message say, row by row."""
    return [button["label"] for row in bubble.buttons for button in row]


def data(bubble: Bubble, label: str) -> str:
    """Return what a button carries, to send it again when the button is gone."""
    return next(button["data"] for row in bubble.buttons for button in row if button["label"] == label)

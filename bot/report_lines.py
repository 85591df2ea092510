"""What a report is made of: sections of lines, each a note's own words or a number, with the notes behind it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

SECTIONS = ("working", "not_working", "helps", "support", "sessions", "child_view", "next_step")
"""The sections of a brief report in the order in which they are read."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line: `words` of a note byte for byte, or a number: the `key` of its fixed sentence and the `figures` in it.

    `refs` are the notes behind it. A `quote` is what the child said.
    """

    words: str
    refs: tuple[str, ...] = ()
    key: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)
    quote: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a report; without lines there was nothing noted."""

    key: str
    lines: tuple[Line, ...] = ()

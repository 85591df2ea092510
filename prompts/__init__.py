"""Speaks: every word a person reads is a template here. A missing fact is an error, whatever people typed is escaped."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

CALLBACK_BYTES = 64
HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: what it says, what it sends back (at most 64 bytes), its colour if any."""

    label: str
    data: str
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """A message ready to leave: HTML as Telegram knows it, and rows of buttons."""

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()


class _Keyboard:
    """Collects the buttons a template asks for; `row()` begins the next row."""

    def __init__(self) -> None:
        self._rows: list[list[Button]] = [[]]

    def button(self, label: str, *data: object, style: str | None = None) -> str:
        packed = ":".join(str(part) for part in data)
        if not 0 < len(packed.encode()) <= CALLBACK_BYTES:
            raise ValueError(f"callback data must be 1 to {CALLBACK_BYTES} bytes, not {len(packed.encode())}")
        self._rows[-1].append(Button(str(label), packed, style))
        return ""

    def row(self) -> str:
        self._rows.append([])
        return ""

    def rows(self) -> tuple[tuple[Button, ...], ...]:
        return tuple(tuple(row) for row in self._rows if row)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )


def speak(template: str, facts: Mapping[str, Any]) -> Spoken:
    """Return the message of a template, e.g. `replies/saved`, filled with facts.

    Raises:
        jinja2.TemplateNotFound: there is no such template.
        jinja2.UndefinedError: the template wants a fact that was not given.
        ValueError: a button carries more than 64 bytes.
    """
    keyboard = _Keyboard()
    text = (
        _environment()
        .get_template(f"{template}.j2")
        .render(**facts, button=keyboard.button, row=keyboard.row)
    )
    lines = [line.rstrip() for line in text.strip().split("\n")]
    return Spoken("\n".join(lines), keyboard.rows())


def plain(text: str) -> str:
    """Return an HTML message as plain text: what is sent when Telegram refuses the HTML."""
    return html.unescape(re.sub(r"<[^>]+>", "", text))

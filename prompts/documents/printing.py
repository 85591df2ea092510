"""Prints a document: a Typst template of this folder and facts as JSON become a tagged PDF or a picture.

What people typed never becomes Typst source: the template reads it as data, and text that is data is set as it is. The
template can read files of this folder only, no fonts but those in the wheel, and it asks for no package.
"""

import json
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from prompts.legible import OPENS, legible

HERE = Path(__file__).parent
_STANDARD: Final = "ua-1"
"""PDF/UA: tags, title, language and letters that can be read aloud, or it is no document."""
_LANDSCAPE_INCHES: Final = 297 / 25.4
_COUNTED_WIDE: Final = 30


def pdf(template: str, facts: Mapping[str, Any], **drawn: str) -> bytes:
    """Return the document of a template, e.g. `documents/card`, filled with facts: texts, numbers, lists and mappings.

    `drawn` are texts that only the template's own pictures are made of; they come to it unchanged. The same facts give
    the same bytes.

    Raises:
        typst.TypstError: the template wants a fact that was not given.

    """
    import typst  # noqa: PLC0415 - 80 MB that only whoever prints needs

    try:
        return _compiled(template, _inputs(each(facts, _printable), drawn))
    except typst.TypstError:  # something unforeseen cannot be printed: name all but plain letters
        return _compiled(template, _inputs(each(facts, _plain), drawn))


def png(template: str, facts: Mapping[str, Any], wide: int) -> bytes:
    """Return a landscape A4 document as one picture, `wide` pixels from left to right.

    A template with pages of which there would be more than one is asked to be `long`: one page as high as it must be.

    Raises:
        typst.TypstError: the template wants a fact that was not given.

    """
    shown = each(facts, _printable)
    pages = _drawn(template, _inputs(shown, {"long": ""}), _COUNTED_WIDE)  # small: only counted
    long = "yes" if len(pages) > 1 else ""
    return _drawn(template, _inputs(shown, {"long": long}), wide)[0]


def _compiled(template: str, inputs: dict[str, str]) -> bytes:
    import typst  # noqa: PLC0415

    return typst.compile(
        HERE.parent / f"{template}.typ",
        root=HERE,
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs=inputs,
        pdf_standards=[_STANDARD],
    )


def _drawn(template: str, inputs: dict[str, str], wide: int) -> list[bytes]:
    import typst  # noqa: PLC0415

    pages: bytes | list[bytes] = typst.compile(
        HERE.parent / f"{template}.typ",
        root=HERE,
        ignore_system_fonts=True,
        format="png",
        ppi=wide / _LANDSCAPE_INCHES,
        sys_inputs=inputs,
    )
    return pages if isinstance(pages, list) else [pages]


def _inputs(facts: Mapping[str, Any], drawn: Mapping[str, str]) -> dict[str, str]:
    written = json.dumps(facts, ensure_ascii=False)
    return {"facts": json.dumps(facts), "signs": "yes" if OPENS in written else "", **drawn}


def each(facts: Any, change: Any) -> Any:
    """Return facts with every text in them changed by a function."""
    if isinstance(facts, str):
        return change(facts)
    if isinstance(facts, Mapping):
        return {key: each(value, change) for key, value in facts.items()}
    return [each(value, change) for value in facts] if isinstance(facts, list | tuple) else facts


def _printable(text: str) -> str:
    shown = legible(text, _has_letter)
    together = any(map(unicodedata.combining, shown))
    return shown if not together or _prints(shown) else _plain(text)


def _plain(text: str) -> str:
    return legible(text, str.isascii)


@lru_cache(maxsize=4096)
def _has_letter(sign: str) -> bool:
    """Whether the fonts have a picture of a sign."""
    return _prints(sign)


def _prints(text: str) -> bool:
    import typst  # noqa: PLC0415

    try:
        _compiled("documents/sign", {"facts": json.dumps(text)})
    except typst.TypstError:
        return False
    return True

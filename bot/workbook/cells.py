"""How a cell is read: whatever stands in it becomes a plain value, or a sentence that says what would be right."""

import math
import re
import unicodedata
from collections.abc import Callable
from datetime import date, time

from bot.people import Flag, Role

Value = str | int | date | time | tuple[str, ...] | None
Reader = Callable[[object], Value]

_LONGEST_NUMBER = 10**15
_LONGEST_TEXT = 10_000
_SHOWN = 40
_BREAKS = "\t\n\r"
_JOINERS = "\u200c\u200d"  # part of names in several scripts, and of emoji
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co"})
_SHEET_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})
_CODE = re.compile(r"\w[\w.'/-]*")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class Wrong(ValueError):
    """A cell cannot be meant: the text says why and what would be right, and follows what stands in the cell."""


def is_blank(cell: object) -> bool:
    """Whether nothing stands in a cell."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def shown(cell: object) -> str:
    """Return what stands in a cell as it can be printed on one line: at most 40 characters, nothing invisible."""
    if isinstance(cell, int) and abs(cell) >= _LONGEST_NUMBER:
        return "a very long number"
    plain = str(cell) if isinstance(cell, str | int | float | date) or cell is None else _plain_type(cell)
    short = plain if len(plain) <= _SHOWN else plain[: _SHOWN - 3] + "..."
    return "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in short)


def _plain_type(cell: object) -> str:
    return str(cell) if type(cell).__module__ == "datetime" else type(cell).__name__


def words(cell: object) -> str:
    """Return a cell as text: spaces and line breaks become one space each, whole numbers lose their `.0`.

    Raises:
        Wrong: it is no text, holds an invisible character, or is the error of a formula.

    """
    if isinstance(cell, str):
        return _clean(cell)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _figures(cell)
    if isinstance(cell, date) or type(cell).__module__ == "datetime":
        raise Wrong(
            "has been turned into a date or time by the spreadsheet; format the cell as text and type it again"
        )
    raise Wrong("is not text")


def _clean(text: str) -> str:
    if len(text) > _LONGEST_TEXT:
        raise Wrong("is far too long")
    if not text.isprintable():
        unseen = (
            one for one in text if one not in _BREAKS + _JOINERS and unicodedata.category(one) in _UNSEEN
        )
        if found := next(unseen, None):
            raise Wrong(
                f"holds a character that cannot be seen (U+{ord(found):04X}); empty the cell and type it again"
            )
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    if plain in _SHEET_ERRORS:
        raise Wrong("is the error of a formula; write the value itself")
    return plain


def _figures(number: float) -> str:
    if abs(number) >= _LONGEST_NUMBER or math.isnan(number):
        raise Wrong("is a number that cannot be meant")
    return str(int(number)) if number == int(number) else repr(number)


def text(longest: int) -> Reader:
    """Read any text up to so many characters."""

    def read(cell: object) -> str:
        plain = words(cell)
        if len(plain) > longest:
            raise Wrong(f"has {len(plain)} characters; at most {longest} fit")
        return plain

    return read


def code(cell: object) -> str:
    """Read a code: letters, figures and `. - / '`, no spaces, at most 40."""
    plain = str(text(40)(cell))
    if not _CODE.fullmatch(plain):
        raise Wrong("is not a code; write letters and figures without spaces, like KB or ta1")
    return plain


def email(cell: object) -> str:
    """Read an e-mail address, as far as one can tell by looking at it."""
    plain = str(text(200)(cell))
    if not _EMAIL.fullmatch(plain):
        raise Wrong("is not an e-mail address; write it like office@example.org")
    return plain


def phone(cell: object) -> str:
    """Read a telephone number with any words around it; a number that has lost its leading zero is refused."""
    if isinstance(cell, int | float) and abs(cell) >= 10**6:
        raise Wrong("is a number, and has lost its leading zero; format the cell as text and type it again")
    return str(text(100)(cell))


def number(least: int, most: int) -> Reader:
    """Read a whole number within bounds; both belong."""

    def read(cell: object) -> int:
        plain = words(cell) if not isinstance(cell, bool) else ""
        if not re.fullmatch(r"[0-9]{1,9}", plain) or not least <= int(plain) <= most:
            raise Wrong(f"is not a whole number from {least} to {most}")
        return int(plain)

    return read


def choice(*allowed: str) -> Reader:
    """Read one of a few words; capitals, spaces and hyphens do not matter."""

    def read(cell: object) -> str:
        plain = _folded(words(cell))
        if plain not in allowed:
            raise Wrong(f"is not one of {', '.join(allowed)}")
        return plain

    return read


def _folded(plain: str) -> str:
    return re.sub(r"[ -]+", "_", plain.casefold())


def several(longest: int, most: int = 20) -> Reader:
    """Read several texts, separated by commas, semicolons or line breaks; what stands twice counts once."""

    def read(cell: object) -> tuple[str, ...]:
        plain = re.sub(r"[\r\n;]+", ",", cell) if isinstance(cell, str) else cell
        parts = [part.strip() for part in words(plain).split(",")]
        found: dict[str, str] = {}
        for part in parts:
            if part:
                found.setdefault(part.casefold(), part)
        if len(found) > most or any(len(part) > longest for part in found.values()):
            raise Wrong(f"is too much; at most {most}, each of {longest} characters or fewer, fit")
        return tuple(found.values())

    return read


def roles(cell: object) -> tuple[str, ...]:
    """Read roles and flags, separated by commas or spaces; at least one role. They come in the order of the roles."""
    found = {_folded(part) for part in re.split(r"[,; ]+", words(cell)) if part}
    strange = found - set(Role) - set(Flag)
    if strange or not found & set(Role):
        first = f"holds {min(strange)}, which is no role" if strange else "holds no role"
        raise Wrong(f"{first}; roles are {', '.join(Role)}, and besides them {', '.join(Flag)} may stand")
    return tuple(str(word) for word in (*Role, *Flag) if word in found)

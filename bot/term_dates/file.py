"""The text of a calendar file, whatever wrote it, and the events in it: each the lines of one VEVENT."""

import codecs
import re
from collections.abc import Iterator

LARGEST = 2 * 1024 * 1024
"""Bytes a calendar may have: a council's for all its schools has a tenth of it."""
_MOST_EVENTS = 5_000
_FOLD = re.compile(r"\n[ \t]")  # a line goes on in the next one that begins with a space (RFC 5545, 3.1)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OUTER = "VCALENDAR"
_EVENT = "VEVENT"


class NotTermDates(Exception):
    """A file cannot be read as a calendar; the text says why and what to do."""


def blocks(content: bytes) -> list[str]:
    """Return the lines of each event that stands directly in a calendar, without what is nested in it.

    Time zones the file defines are left out: the names of zones are known, and rules that define one may never end.

    Raises:
        NotTermDates: it is no calendar or only a part of one, has more than 2 MB or more than 5,000 events.

    """
    if len(content) > LARGEST:
        raise NotTermDates("It is larger than 2 MB. A calendar of term dates is not.")
    plain = re.sub(r"\r\n?", "\n", _text(content)).lstrip("\ufeff \t\n")
    if not plain[:32].upper().startswith(f"BEGIN:{_OUTER}") or "\0" in plain:
        raise NotTermDates("It is not a calendar. A calendar file (.ics) begins with BEGIN:VCALENDAR.")
    if not re.search(rf"(?i)\nEND:{_OUTER}\s*$", plain[-100:]):
        raise NotTermDates("It breaks off before its end. Download it again.")
    found: list[str] = []
    for block in _events(_FOLD.sub("", plain).split("\n")):
        found.append(block)
        if len(found) > _MOST_EVENTS:
            raise NotTermDates(f"It holds more than {_MOST_EVENTS:,} events. Export the term dates alone.")
    return found


def _text(content: bytes) -> str:
    """Read the text: UTF-8 as the standard wants it, else as its mark says, else as old Windows programs write."""
    for mark, encoding in (*_MARKS, (b"", "utf-8")):
        if content.startswith(mark):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError:
                break
    return content.decode("cp1252", "replace")


def _events(lines: list[str]) -> Iterator[str]:
    """Follow what begins and ends; of an event keep the lines that are its own."""
    path: list[str] = []
    own: list[str] = []
    for line in lines:
        word, _, name = line.strip().upper().partition(":")
        if word == "BEGIN":
            path.append(name)
            own = [] if path == [_OUTER, _EVENT] else own
        elif word == "END":
            if path == [_OUTER, _EVENT] and name == _EVENT:
                yield "\n".join((f"BEGIN:{_EVENT}", *own, f"END:{_EVENT}", ""))
            path = path[: _last(path, name)]
        elif path == [_OUTER, _EVENT] and line.strip():
            own.append(line)


def _last(path: list[str], name: str) -> int:
    """Return where the innermost of that name stands; the end of the path when it is not there."""
    return next((place for place in reversed(range(len(path))) if path[place] == name), len(path))

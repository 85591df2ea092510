"""The file of a concern as lines in pages that fit into messages, gone from the chat after ten minutes."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from bot.access import Action
from bot.calendar import clock_words
from bot.casework import Entry, told
from bot.concerns import Concern
from bot.letters import Letter, LetterKind, Priority
from handlers.context import Unit

SHOWN_FOR = timedelta(minutes=10)
_PAGE = 3000
_HEAD = 60
Line = dict[str, str]


def post_pages(
    unit: Unit, template: str, pages: Sequence[dict[str, Any]], needs: Action = Action.HEAR
) -> None:
    """Post pages, and the deletion of each ten minutes later. `needs` is asked of `may()` again when a page leaves."""
    for number, facts in enumerate(pages, 1):
        key = f"case:{unit.arrived.id.hex}:{number}"
        how: dict[str, Any] = {"person": unit.sender.id, "owner": unit.sender.id, "template": template}
        unit.post(Letter(key=key, facts=facts, priority=Priority.CONCERN, needs=needs, **how))
        gone = unit.now + SHOWN_FOR
        unit.post(Letter(key=f"{key}:gone", kind=LetterKind.DELETE, target=key, due_at=gone, **how))


async def lines_of(unit: Unit, concern: Concern, file: Sequence[Entry]) -> list[Line]:
    """Return a concern's file as lines, oldest first: the reporter's first words, then whatever was added."""
    words = await unit.store.concerns.words(concern)
    first = _said(unit, concern.created_at, concern.reporter) | {"what": "wrote", "text": words}
    later = [_said(unit, one.at, one.by) | {"what": told(one), "text": one.text} for one in file]
    return [first, *later] if words else later


def in_pages(lines: Sequence[Line]) -> list[list[Line]]:
    """Return lines in pages that fit into a message; a long line is cut over several."""
    found: list[list[Line]] = [[]]
    room = _PAGE
    for line in lines:
        for start in range(0, max(len(line["text"]), 1), _PAGE):
            piece = line | {"text": line["text"][start : start + _PAGE]}
            if len(piece["text"]) > room and found[-1]:
                found.append([])
                room = _PAGE
            found[-1].append(piece)
            room -= len(piece["text"]) + _HEAD
    return found


def _said(unit: Unit, at: datetime, by: UUID) -> dict[str, str]:
    school, person = unit.here.school, unit.here.school.person(by)
    return {"at": clock_words(at, school.zone, unit.here.today), "by": person.display if person else ""}

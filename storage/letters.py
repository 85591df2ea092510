"""How a letter stands in its row."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from bot.access import Action
from bot.letters import Letter, LetterKind, State
from storage.transaction import new_id


@dataclass(frozen=True, slots=True)
class Claimed:
    """A letter this worker holds until its lease ends: how often it was tried, and the message it becomes or changes."""

    id: UUID
    school: UUID
    letter: Letter
    lane: str
    attempts: int
    plain: bool
    created_at: datetime


def row_of(letter: Letter, school: UUID, now: datetime) -> dict[str, Any]:
    """Return the row of a letter that is posted now."""
    return {
        "school": school,
        "id": new_id(),
        "key": letter.key,
        "person": letter.person,
        "chat_id": letter.chat_id,
        "lane": str(letter.person or letter.chat_id),
        "kind": letter.kind.value,
        "priority": int(letter.priority),
        "template": letter.template,
        "facts": json.dumps(letter.facts),
        "needs": letter.needs.value,
        "about": letter.about,
        "owner_of": letter.owner,
        "pupil": letter.pupil,
        "target": letter.target or None,
        "message_id": letter.message_id,
        "plain": False,
        "silent": letter.silent,
        "created_at": now,
        "due_at": letter.due_at or now,
        "expires_at": letter.expires_at,
        "state": State.READY.value,
        "attempts": 0,
    }


def claimed_of(row: dict[str, Any]) -> Claimed:
    """Return the letter of a row that was just claimed."""
    letter = Letter(
        key=row["key"],
        template=row["template"],
        kind=LetterKind(row["kind"]),
        priority=row["priority"],
        person=row["person"],
        chat_id=row["chat_id"],
        facts=json.loads(row["facts"]),
        due_at=row["due_at"],
        expires_at=row["expires_at"],
        target=row["target"] or "",
        message_id=row["message_id"],
        silent=row["silent"],
        needs=Action(row["needs"]),
        about=row["about"],
        owner=row["owner_of"],
        pupil=row["pupil"],
    )
    return Claimed(
        row["id"], row["school"], letter, row["lane"], row["attempts"] + 1, row["plain"], row["created_at"]
    )

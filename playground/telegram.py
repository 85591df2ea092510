"""The state of the pretend Telegram: the bot, the phones, the queue of updates, the files, the clock."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import quote

from playground.clock import Clock
from playground.people import Bubble, Document, Phone
from playground.queue import Queue
from playground.refusal import too_many

TOKEN = "7654321098:AAH-pretend_pretend_pretend_pretend1"  # noqa: S105 - of a bot that exists here alone
BOT = {
    "id": 7654321098,
    "is_bot": True,
    "first_name": "Alongside",
    "username": "alongside_demo_bot",
    "can_join_groups": False,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}
MOST_IN_ALL = 30


@dataclass
class Query:
    """A tap that waits for its answer."""

    at: datetime
    bubble: Bubble | None


@dataclass
class Telegram:
    """Everything that Telegram would remember."""

    clock: Clock
    phones: dict[int, Phone] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    groups: set[int] = field(default_factory=set)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    commands: list[dict[str, str]] = field(default_factory=list)
    webhook: str = ""
    limited: bool = False
    changes: int = 0
    _message_id: int = 100
    _query_id: int = 4_000_000_000
    _sent: list[tuple[float, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin with an empty queue."""
        self.queue = Queue(self.clock)
        self.news = asyncio.Event()

    def next_message(self) -> int:
        """Return the id of the next message."""
        self._message_id += 1
        return self._message_id

    def next_query(self, bubble: Bubble | None) -> str:
        """Return the id of a new tap."""
        self._query_id += 1
        self.queries[str(self._query_id)] = Query(self.clock.now(), bubble)
        return str(self._query_id)

    def something_changed(self) -> None:
        """Say that a phone shows something else now."""
        self.changes += 1
        self.news.set()

    def message(self, phone: Phone, bubble: Bubble) -> dict[str, Any]:
        """Return a bubble as Telegram's Message."""
        message: dict[str, Any] = {
            "message_id": bubble.message_id,
            "date": int(bubble.at.timestamp()),
            "chat": phone.chat(),
            "from": BOT_USER if bubble.who == "bot" else phone.user(),
        }
        message |= _file(bubble.document) if bubble.document else {}
        words = "caption" if bubble.document else "text"
        message |= {words: bubble.text} if bubble.text else {}
        message |= {"edit_date": int(bubble.edited_at.timestamp())} if bubble.edited_at else {}
        if bubble.text.startswith("/") and bubble.who == "person":
            length = len(bubble.text.split()[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        if bubble.buttons:
            rows = [[_inline(button) for button in row] for row in bubble.buttons]
            message["reply_markup"] = {"inline_keyboard": rows}
        return message

    def limit(self, chat_id: int) -> None:
        """Count a message; with limits on, refuse the second in a second to a chat and the 31st in all."""
        now = self.clock.monotonic()
        self._sent = [(at, chat) for at, chat in self._sent if now - at < 1.0 - 1e-6]
        if self.limited and (
            len(self._sent) >= MOST_IN_ALL or any(chat == chat_id for _, chat in self._sent)
        ):
            raise too_many(1)
        self._sent.append((now, chat_id))

    def keep_file(self, name: str, content: bytes) -> str:
        """Keep a file the bot sends; return the address it is opened at."""
        path = f"{len(self.files) + 1}/{name}"
        self.files[path] = (name, content)
        return f"/sim/files/{quote(path)}"


BOT_USER = {key: BOT[key] for key in ("id", "is_bot", "first_name", "username")}


def _file(document: Document) -> dict[str, Any]:
    """Return a file as Telegram's Document, or as the one size of a photo."""
    file = {"file_id": document.name, "file_unique_id": document.name, "file_size": len(document.content)}
    if document.sides is None:
        return {"document": file | {"file_name": document.name}}
    width, height = document.sides
    return {"photo": [file | {"width": width, "height": height}]}


def _inline(button: dict[str, str]) -> dict[str, str]:
    made = {"text": button["label"], "callback_data": button["data"]}
    return made | ({"style": button["style"]} if "style" in button else {})

"""People, their chats with the bot, and what their phones show."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Document:
    """A file in a chat: its name, where the page opens it, and the bytes; a photo has a width and a height."""

    name: str
    url: str
    content: bytes = field(repr=False)
    sides: tuple[int, int] | None = None


@dataclass
class Bubble:
    """A message as a phone shows it."""

    message_id: int
    who: str
    text: str
    html: str
    at: datetime
    buttons: list[list[dict[str, str]]] = field(default_factory=list)
    edited_at: datetime | None = None
    deleted: bool = False
    document: Document | None = None
    toasts: list[str] = field(default_factory=list)
    hidden: bool = False
    raw: dict[str, Any] = field(default_factory=dict, repr=False)


@dataclass
class Phone:
    """A Telegram user and the private chat with the bot."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    title: str = ""
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    on: bool = True
    bubbles: dict[int, Bubble] = field(default_factory=dict)

    def user(self) -> dict[str, Any]:
        """Return the person as Telegram's User."""
        user: dict[str, Any] = {
            "id": self.id,
            "is_bot": False,
            "first_name": self.first_name,
            "language_code": "en",
        }
        user |= {"last_name": self.last_name} if self.last_name else {}
        return user | ({"username": self.username} if self.username else {})

    def chat(self) -> dict[str, Any]:
        """Return the chat as Telegram's Chat."""
        chat: dict[str, Any] = {"id": self.id, "type": "private", "first_name": self.first_name}
        chat |= {"last_name": self.last_name} if self.last_name else {}
        return chat | ({"username": self.username} if self.username else {})

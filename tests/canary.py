"""The canary: a word that is put into what must stay secret, and looked for in every place where it must not be."""

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from playground.api import Call
from playground.server import Playground


@dataclass
class Canaries:
    """The words of a story, and where nobody but their writer may find them."""

    words: list[str] = field(default_factory=list)
    readers: set[int] = field(default_factory=set)
    """The numbers of people who opened a concern with a code: in their chats, and nowhere else, its words may stand."""

    def another(self) -> str:
        """Return a word that nobody else would write, for one concern."""
        self.words.append(f"canary{secrets.token_hex(6)}")
        return self.words[-1]

    def found(self, telegram: Playground, folder: Path, printed: str) -> list[str]:
        """Say where a word got to: what the bot sent to anybody, other people's chats, the log, the files on the disk.

        A person's own message stays in that person's own chat: Telegram keeps it there.
        """
        files = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
        return [
            f"{word} is in {place}"
            for word in self.words
            for place, holds in (
                *(
                    (f"{call.method} {call.n}", word in str(call.params))
                    for call in telegram.calls()
                    if call.method != "getUpdates" and not self._is_to_reader(call)
                ),
                *((f"the file {name}", word.encode() in content) for name, content in files.items()),
                ("the log", word in printed),
                ("the chats of several people", self._chats_with(word, telegram) > 1),
            )
            if holds
        ]

    def _is_to_reader(self, call: Call) -> bool:
        return str(call.params.get("chat_id")) in map(str, self.readers)

    def _chats_with(self, word: str, telegram: Playground) -> int:
        others = (phone.id for phone in telegram.people() if phone.id not in self.readers)
        chats = (telegram.chat(number, everything=True) for number in others)
        return sum(any(word in f"{one.text} {one.html} {one.toasts}" for one in chat) for chat in chats)

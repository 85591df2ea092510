"""A pupil, and everything a pupil answers to."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Pupil:
    """A pupil. `code` is what chats show; the names never leave the stored record and its documents."""

    id: UUID
    school: UUID
    code: str
    first_name: str
    last_name: str
    known_as: str = ""
    aliases: tuple[str, ...] = ()
    class_id: UUID | None = None
    sen_status: str = "none"
    pronoun: str = ""
    starts: date | None = None
    ends: date | None = None

    def on_roll(self, today: date) -> bool:
        """Whether the pupil is at the school on that day; `ends` is the last day."""
        return (self.starts is None or self.starts <= today) and (self.ends is None or today <= self.ends)

    def called(self) -> frozenset[str]:
        """Everything the pupil answers to, folded for matching; longest forms included, surnames alone not."""
        names = {
            self.code,
            self.first_name,
            self.known_as,
            f"{self.first_name} {self.last_name}",
            *self.aliases,
        }
        return frozenset(fold(name) for name in names if name)


def fold(text: str) -> str:
    """Fold case, accents, invisible marks and apostrophes for matching only; what is stored stays as it was typed."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return "".join(letter for letter in plain if unicodedata.category(letter) not in {"Mn", "Cf"})

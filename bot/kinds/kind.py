"""What the program must know of a kind of record."""

from dataclasses import dataclass

from bot.access import Action


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record.

    `letter` begins its references (`L-7Q4K`); `first_words` are what people put in front; `types` are its finer kinds,
    the first one meant when nothing else is known; `order` sorts a digest, what went well first.
    """

    name: str
    letter: str
    first_words: tuple[str, ...]
    types: tuple[str, ...]
    write: Action
    read: Action
    order: int

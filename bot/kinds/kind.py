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


@dataclass(frozen=True, slots=True)
class Type:
    """A finer kind of record.

    `fields` are the facts taken from the words when present, by the names in `bot/reading/finders/`; `asks` are the
    questions put for what is required and missing, at most two; `duty` is the short flow of a type with a duty by law
    or policy, asked whole. `fact_only` are read by those who look after it; others see that it is there, not its words.
    """

    name: str
    fields: tuple[str, ...]
    asks: tuple[str, ...] = ()
    duty: tuple[str, ...] = ()
    fact_only: bool = False
    read: Action | None = None
    write: Action | None = None

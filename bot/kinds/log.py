"""A log: learning, care, medicine given, contact, review, anything else of an ordinary day."""

from bot.access import Action
from bot.kinds.kind import Kind

KIND = Kind(
    name="log",
    letter="L",
    first_words=("log", "l", "note"),
    types=("general", "learning", "care", "medication", "contact", "review"),
    write=Action.NOTE_WRITE,
    read=Action.NOTE_READ,
    order=0,
)

"""A concern: about a pupil, or about an adult in school. Its life is in `bot/concerns.py`."""

from bot.access import Action
from bot.kinds.kind import Kind

KIND = Kind(
    name="concern",
    letter="C",
    first_words=("concern", "conc", "concerned", "concerns", "worry", "worried", "safeguarding", "cp"),
    types=("pupil", "adult"),
    write=Action.CONCERN_SEND,
    read=Action.CONCERN_READ,
    order=9,
)

"""Documents on paper, as PDF: the card for the wall and a pupil's chronology. Made by Typst, from facts in JSON.

Rendering takes tens of milliseconds of one processor: a caller in an event loop wants `asyncio.to_thread`.
"""

from prompts.documents.chronology import Added, Chronology, Entry, chronology
from prompts.documents.wall_card import card

__all__ = ["Added", "Chronology", "Entry", "card", "chronology"]

"""Documents on paper: the wall card, a chronology, the rota, training, a look back, a report. By Typst, or docxtpl.

They are made from facts in JSON. Rendering takes up to seconds of one processor: a caller in an event loop wants a
thread or a process of its own.
"""

from prompts.documents.chronology import Added, Chronology, Entry, chronology
from prompts.documents.report import report, report_in_word
from prompts.documents.rota import rota, rota_picture
from prompts.documents.training import training_list
from prompts.documents.wall_card import card
from prompts.documents.week import provision, week

__all__ = [
    "Added",
    "Chronology",
    "Entry",
    "card",
    "chronology",
    "provision",
    "report",
    "report_in_word",
    "rota",
    "rota_picture",
    "training_list",
    "week",
]

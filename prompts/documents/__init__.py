"""Documents on paper: wall card, chronology, rota, training, records for the law, a look back, a report.

They are made by Typst from facts in JSON. Rendering takes up to seconds of one processor: a caller in an event loop wants a
thread or a process of its own.
"""

from prompts.documents.accident import accident_form
from prompts.documents.body_map import Body, Drawn
from prompts.documents.chronology import Added, Chronology, Entry, chronology, chronology_in_json
from prompts.documents.chronology_word import chronology_in_word
from prompts.documents.interventions import interventions
from prompts.documents.medication import medication_sheet
from prompts.documents.report import report, report_in_word
from prompts.documents.restrictive import parents_report, restrictive
from prompts.documents.rota import rota, rota_picture
from prompts.documents.training import training_list
from prompts.documents.wall_card import card
from prompts.documents.week import provision, week

__all__ = [
    "Added",
    "Body",
    "Chronology",
    "Drawn",
    "Entry",
    "accident_form",
    "card",
    "chronology",
    "chronology_in_json",
    "chronology_in_word",
    "interventions",
    "medication_sheet",
    "parents_report",
    "provision",
    "report",
    "report_in_word",
    "restrictive",
    "rota",
    "rota_picture",
    "training_list",
    "week",
]

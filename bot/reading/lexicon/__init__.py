"""What words mean, as tables anybody at a school can read; see `bot/reading/cues.py` for how a line is written."""

from bot.reading.cues import Lexicon, lexicon
from bot.reading.lexicon.adults import ADULTS
from bot.reading.lexicon.alarms import ALARMS
from bot.reading.lexicon.asks import ASKS, NOISE
from bot.reading.lexicon.classes import CLASSES
from bot.reading.lexicon.concerns import HURT
from bot.reading.lexicon.contact import CONTACT
from bot.reading.lexicon.damages import DAMAGE
from bot.reading.lexicon.disclosed import DISCLOSED
from bot.reading.lexicon.everyday import EVERYDAY
from bot.reading.lexicon.force import FORCE
from bot.reading.lexicon.forms import FORMS
from bot.reading.lexicon.guiding import GUIDING
from bot.reading.lexicon.harmless import HARMLESS
from bot.reading.lexicon.harms import SELF_HARM, SEXUAL
from bot.reading.lexicon.homes import HOME
from bot.reading.lexicon.incidents import BEHAVIOUR
from bot.reading.lexicon.injuries import INJURY
from bot.reading.lexicon.learning import LEARNING
from bot.reading.lexicon.logs import CARE, DAY, MEDS
from bot.reading.lexicon.mild import MILD
from bot.reading.lexicon.missing import MISSING
from bot.reading.lexicon.neglect import NEGLECT
from bot.reading.lexicon.outside import CUSTOM, OUTSIDE
from bot.reading.lexicon.quiet import QUIET
from bot.reading.lexicon.topics import TOPICS
from bot.reading.lexicon.unease import UNEASE
from bot.reading.lexicon.unkind import UNKIND
from bot.reading.lexicon.unsaid import UNSAID
from bot.reading.lexicon.urgent import URGENT
from bot.reading.lexicon.worries import WORRY

LEXICON: Lexicon = lexicon(
    (
        QUIET,
        TOPICS,
        UNSAID,
        DISCLOSED,
        HURT,
        SELF_HARM,
        SEXUAL,
        CUSTOM,
        OUTSIDE,
        HARMLESS,
        HOME,
        NEGLECT,
        WORRY,
        ALARMS,
        ADULTS,
        UNEASE,
        FORCE,
        GUIDING,
        MILD,
        URGENT,
        BEHAVIOUR,
        MISSING,
        INJURY,
        UNKIND,
        DAMAGE,
        LEARNING,
        CARE,
        MEDS,
        CONTACT,
        DAY,
        FORMS,
        ASKS,
        NOISE,
        EVERYDAY,
    ),
    CLASSES,
)

VOCABULARY: frozenset[str] = frozenset(LEXICON.vocabulary())

__all__ = ["LEXICON", "VOCABULARY"]

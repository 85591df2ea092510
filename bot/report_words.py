"""Which words of a note may stand in a report that others read: whole sentences, about this pupil, of school alone."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from bot.calendar import local
from bot.people import Person
from bot.pupils import Pupil, fold
from bot.reading import Reading, Sent, read
from bot.reading.finders.people import PARENT
from bot.reading.leaning import COUNTED
from bot.reading.lexicon import VOCABULARY
from bot.reading.names import Roll, mark
from bot.reading.text import words_of
from bot.records import Record
from bot.school import School

LONGEST = 240
"""Letters of a sentence in a report; of a longer one a clause is taken, or it is left out."""
_ENDS = re.compile(r"(?<=[.!?])\s+|\n+|;\s*")
_CLAUSE = re.compile(r",\s+")
_MARKS = " ,;-–\t"
_ORDINARY = frozenset({("log", "general"), ("log", "learning"), ("log", "review"), ("incident", "behaviour")})
"""Whose words may be repeated: what is about the body, about force or about homes stays in the record."""
_HOME = re.compile(
    rf"\b(?:{PARENT}|mums|mam|mummy|daddy|dads|step(?:mum|dad)|nanny|grandma|grandpa|aunt(?:ie|y)?|uncle|brothers?|sisters?|siblings?|"
    r"famil(?:y|ies)|at home|from home|house|bed|bedtime|sle(?:pt|ep)\w*|weekend|breakfast|social worker|police|court|contact)\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:toilet\w*|loo|potty|nappy|nappies|pads?|pull[ -]?ups?|wee|poo|soil(?:ed|ing)|wet (?:him|her)self|accidents?|catheter|peg|"
    r"period|bath|shower|undress\w*|changed? (?:him|her|clothes|pad)|cream|knickers|pants|bruis\w*|marks? on|scratch\w*|bleed\w*|blood|"
    r"medic\w*|inhaler|seizures?)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:restrain\w*|seclu\w*|held (?:him|her)|hold(?:ing)? (?:him|her)|escort\w*|physically|blocked|lifted)\b",
    re.IGNORECASE,
)
_CHILD = re.compile(
    r"\b(?:boy|girl|lad|lass|kid|child|pupil)s?\b[^.!?\n]*\b(?:y(?:ea)?r?|class) ?[1-6]", re.IGNORECASE
)
"""A child that is described so that a reader knows who it is."""
_NAME = re.compile(r"\b[A-Z][a-zà-ÿ'’]+\b")
_NO_NAMES = re.compile(
    r"(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri)(?:day)?|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|english|makaton|numicon|lego"
)
"""Written with a capital, and nobody's name."""


@dataclass(frozen=True)
class Subject:
    """Whom a report is about, who writes it, and the school as it is today."""

    pupil: Pupil
    author: Person
    school: School
    today: date

    @cached_property
    def own_names(self) -> frozenset[str]:
        """Every word the pupil and the staff are called by, folded."""
        people = (name for one in self.school.people for name in (one.name, one.display, *one.aliases))
        mine = (*self.pupil.called(), self.pupil.last_name, *people)
        return frozenset(word for name in mine for word in fold(name).replace("'s", "").split())

    def rolls(self, record: Record) -> Iterator[Roll]:
        """Return who was there on the day of a record, and who is today."""
        for day in {local(record.event_at, self.school.zone).date(), self.today}:
            yield self.school.roll(day)


def ordinary(record: Record) -> bool:
    """Whether the words of a record may be looked at for a report: no care, no force, no emergency, nobody's home."""
    return (
        (record.kind, record.type) in _ORDINARY
        and record.force in {None, "no"}
        and record.urgency is None
        and record.withdrawn_at is None
    )


def sentence(words: str, fact: str) -> str:
    """Return the sentence of a note that a fact begins in, byte for byte; "" when it is not there or far too long."""
    at = words.find(fact) if fact else -1
    if at < 0:
        return ""
    found = _piece(_ENDS, words, at)
    if len(found) > LONGEST:
        found = _piece(_CLAUSE, words, at)
    return found if len(found) <= LONGEST else ""


def _piece(ends: re.Pattern[str], words: str, at: int) -> str:
    starts = max((one.end() for one in ends.finditer(words) if one.end() <= at), default=0)
    stops = min((one.start() for one in ends.finditer(words) if one.start() > at), default=len(words))
    return words[starts:stops].strip(_MARKS)


def fit(text: str, record: Record, about: Subject) -> bool:
    """Whether some words of a record may be read by others.

    Nobody else's child is named, no home, no care of the body, no hold, nothing that would be a concern if it was sent.
    What is not sure to be harmless is left out: it stays in the record.
    """
    if any(kind.search(text) for kind in (_HOME, _BODY, _HELD, _CHILD)):
        return False
    return not names_another(text, record, about) and _harmless(text, record, about)


def unfit(text: str, about: Subject, now: datetime) -> str:
    """Return why words that somebody typed for others to read may not stand: "another", "held", "care"; "" if they may.

    Its author answers for the rest: a pupil's friend with an unknown name, what a parent said.
    """
    day = local(now, about.school.zone).date()
    if _another((about.school.roll(day),), text, about):
        return "another"
    reading = read(Sent(text, about.author.id, now, day), about.school)
    if any(part.type == "restrictive" or part.force in {"yes", "maybe"} for part in reading.parts):
        return "held"
    return "care" if _BODY.search(text) else ""


def worry(reading: Reading) -> str:
    """Return "plain" when words typed for a report tell of a concern, "maybe" when they only lean to one, else "".

    Reports are written in words that worries are told in as well: what is hard, what hurts, who is cross.
    """
    reasons = [
        [why for why in part.why if why.endswith(")")] for part in reading.parts if part.kind == "concern"
    ]
    if any(COUNTED not in why for whys in reasons for why in whys):
        return "plain"
    return "maybe" if reasons else ""


def names_another(text: str, record: Record, about: Subject) -> bool:
    """Whether words name another pupil, or somebody nobody here is called."""
    return _another(about.rolls(record), text, about) or any(
        _unknown(one[0], about) for one in _NAME.finditer(text)
    )


def _another(rolls: Iterable[Roll], text: str, about: Subject) -> bool:
    words = words_of(text, about.school.shorthand)
    for roll in rolls:
        named = mark(words, roll, (about.pupil,), VOCABULARY)
        if named.others or any(about.pupil not in one.pupils for one in named.pupils):
            return True
    return False


def _unknown(word: str, about: Subject) -> bool:
    bare = fold(word).removesuffix("'s")
    return not (bare in VOCABULARY or bare in about.own_names or _NO_NAMES.fullmatch(bare))


def _harmless(text: str, record: Record, about: Subject) -> bool:
    sent = Sent(text, about.author.id, record.sent_at, local(record.event_at, about.school.zone).date())
    return all(
        part.kind != "concern"
        and (part.kind != "incident" or part.type == "behaviour")
        and part.type not in {"care", "contact", "medication"}
        and part.force in {None, "no"}
        and part.urgency is None
        and not part.others
        for part in read(sent, about.school).parts
    )

"""What was noted about Kai in four weeks of November: a plan, and notes as staff type them, read as they are stored."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

from bot.kinds import type_of
from bot.periods import Period, period
from bot.plans import Outcome, Plan, Programme
from bot.progress import Noted, Progress, progress
from bot.questions import Question
from bot.reading.facts import facts
from bot.reading.levels import LEVELS, levels
from bot.records import Record
from tests.bot.cast import ANA, HERE, KAI, SCHOOL, london

PLAN = Plan(
    (
        Outcome("1", "By July 2027 Kai asks for a break with his card in 4 of 5 lessons."),
        Outcome("2", "By July 2027 Kai reads 40 of the phase 5 words at sight."),
        Outcome("3", "By July 2027 Kai joins a game with two others for 10 minutes."),
    ),
    (
        Programme("Speech and language", 60, outcomes=("1",)),
        Programme("Phonics one to one", 100, outcomes=("2",)),
        Programme("Movement breaks", None),
    ),
)
WEEK = period(SCHOOL, date(2026, 11, 16), date(2026, 11, 20))


def noted(at: str, words: str, what: str = "log learning", **more: object) -> Record:
    """A record of a moment "2026-11-20 09:40" on the school's clock, with the facts that stand in its words."""
    kind, type_ = what.split()
    moment, minutes = london(at), more.pop("minutes", None)
    found = facts(words, type_of(kind, type_).fields)
    found |= levels(found.get("prompts", ""), found.get("score", ""), LEVELS)
    found |= {"minutes": str(minutes)} if minutes else {}
    key = uuid5(HERE, at + words)
    ref = f"{kind[0].upper()}-{at[8:10]}{at[11:13]}{at[14:]}"
    one = Record(
        key,
        HERE,
        ref,
        kind,
        type_,
        ANA.id,
        KAI.id,
        moment,
        "exact",
        moment,
        moment,
        words,
        words,
        facts=found,
    )
    return replace(one, **more)  # type: ignore[arg-type]


def added_up(
    *records: Record, over: Period = WEEK, plan: Plan = PLAN, questions: Sequence[Question] = ()
) -> Progress:
    """Kai's numbers."""
    return progress(Noted(KAI, plan, records, questions), over, LEVELS)


def answered(record: Record, key: str, answer: str, at: str) -> Question:
    """An answer that Ana gave to a question about a record."""
    known = UUID(int=int(at[8:10]))
    return Question(
        known, HERE, record.id, ANA.id, key, 1, closed_at=london(at), outcome="answered", answer=answer
    )

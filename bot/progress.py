"""What the notes about one pupil add up to in a period: computed from records alone, each number with its references.

Concerns are not records, so no number here counts one. Callers leave out what the reader may not read beforehand.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from bot.antecedents import antecedent, antecedent_kind
from bot.by_week import Weekly, by_week
from bot.calendar import local
from bot.delivered import Delivered, delivered, did_work, minutes_of
from bot.home_told import HomeTold, home_told
from bot.moods import Mood, moods
from bot.named_work import outcome_of, programmes_in
from bot.periods import WEEKS, Period
from bot.plans import Outcome, Plan
from bot.professionals import profession
from bot.pupils import Pupil
from bot.questions import Question
from bot.reached import Reached, reached
from bot.records import Record

Key = TypeVar("Key")
Refs = tuple[str, ...]
_TIMED = frozenset({"exact", "approx"})


@dataclass(frozen=True, slots=True)
class Progress:
    """The numbers of one pupil in a period. Where something is missing it is empty or None, never nought for unknown.

    `notes` are logs, `incidents` the incidents by type; `other` are notes of work that fit no outcome. `hours` are
    behaviour incidents by the hour of the day, None where no time was given; `antecedents` the same by what came before;
    `weekly` those of four weeks, whatever the period. `advisers` are talks with professionals by who it was; they are
    among `contacts`.
    `given` and `not_given` are medicine. `without` are school days with neither a log nor an incident.
    """

    pupil: Pupil
    period: Period
    notes: Refs = ()
    programmes: tuple[Delivered, ...] = ()
    outcomes: tuple[Reached, ...] = ()
    other: Refs = ()
    moods: tuple[Mood, ...] = ()
    incidents: Mapping[str, Refs] = field(default_factory=dict)
    hours: Mapping[int | None, Refs] = field(default_factory=dict)
    antecedents: Mapping[str, Refs] = field(default_factory=dict)
    restrictive: HomeTold = field(default_factory=HomeTold)
    accidents: HomeTold = field(default_factory=HomeTold)
    given: Refs = ()
    not_given: Refs = ()
    contacts: Refs = ()
    without: tuple[date, ...] = ()
    weekly: Weekly = (None,) * WEEKS
    advisers: Mapping[str, Refs] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing was written down."""
        return not self.notes and not self.incidents

    @property
    def mood_first(self) -> Mood | None:
        """The first mood that was noted."""
        return self.moods[0] if self.moods else None

    @property
    def mood_last(self) -> Mood | None:
        """The last mood that was noted."""
        return self.moods[-1] if self.moods else None


@dataclass(frozen=True, slots=True)
class Noted:
    """What is on file about one pupil: the plan, the records of `Period.needs()`, and the questions about them.

    `told` is when a leader first noted that parents were told, by record.
    """

    pupil: Pupil
    plan: Plan
    records: Sequence[Record]
    questions: Sequence[Question] = ()
    told: Mapping[UUID, datetime] = field(default_factory=dict)


def progress(noted: Noted, over: Period, levels: Sequence[str]) -> Progress:
    """Add up what is on file about a pupil. `levels` is the school's order of help, least first.

    Withdrawn records count for nothing. A day counts from the pupil's first to the last on roll.
    """
    standing = _standing(noted)
    inside = [one for one in standing if over.holds(one.event_at)]
    logs, incidents = _split(inside)
    days = tuple(day for day in over.days if noted.pupil.on_roll(day))
    behaviour = [one for one in incidents if one.type == "behaviour"]
    outcomes = _by_outcome(noted, standing)
    told = {kind: _told(noted, incidents, kind, over) for kind in ("restrictive", "accident")}
    return Progress(
        noted.pupil,
        over,
        _refs(logs),
        delivered(noted.plan.programmes, inside, days),
        tuple(
            replace(
                reached(one, outcomes.get(one.number, []), over, levels),
                minutes=_alone(outcomes.get(one.number, []), noted.plan, over),
            )
            for one in noted.plan.outcomes
        ),
        _refs(one for one in outcomes.get("", []) if over.holds(one.event_at)),
        moods(inside, over),
        _grouped((one.type, one.ref) for one in incidents),
        _grouped((_hour(one, over.zone), one.ref) for one in behaviour),
        _grouped((antecedent_kind(antecedent(one, noted.questions)), one.ref) for one in behaviour),
        told["restrictive"],
        told["accident"],
        _refs(one for one in logs if one.type == "medication"),
        _refs(one for one in incidents if one.type == "medication"),
        _refs(one for one in logs if one.type == "contact"),
        _without(days, inside, over),
        _weekly(noted.pupil, standing, over),
        _grouped((who, one.ref) for one in logs if (who := profession(one))),
    )


def _standing(noted: Noted) -> list[Record]:
    mine = (one for one in noted.records if one.pupil == noted.pupil.id and one.withdrawn_at is None)
    return sorted(mine, key=lambda one: (one.event_at, one.id))


def _split(records: Iterable[Record]) -> tuple[list[Record], list[Record]]:
    logs: list[Record] = []
    incidents: list[Record] = []
    for one in records:
        (logs if one.kind == "log" else incidents).append(one)
    return logs, incidents


def _by_outcome(noted: Noted, records: Sequence[Record]) -> dict[str, list[Record]]:
    """Return the notes of work by the number of their outcome; those that fit none under ""."""
    found: dict[str, list[Record]] = {}
    called = noted.pupil.called()
    for record in records:
        if did_work(record) and record.type != "care":
            one: Outcome | None = outcome_of(record, noted.plan.outcomes, called)
            found.setdefault(one.number if one else "", []).append(record)
    return found


def _told(noted: Noted, incidents: Iterable[Record], kind: str, over: Period) -> HomeTold:
    of_kind = [one for one in incidents if one.type == kind]
    return home_told(of_kind, noted.questions, over.zone, noted.told)


def _alone(records: Iterable[Record], plan: Plan, over: Period) -> int:
    """Return the minutes of notes that name no programme, which would count them already."""
    inside = (one for one in records if over.holds(one.event_at) and not programmes_in(one, plan.programmes))
    return round(sum(minutes_of(one) or 0 for one in inside))


def _hour(record: Record, zone: str) -> int | None:
    return local(record.event_at, zone).hour if record.precision in _TIMED else None


def _weekly(pupil: Pupil, standing: Iterable[Record], over: Period) -> Weekly:
    behaviour = (one for one in standing if (one.kind, one.type) == ("incident", "behaviour"))
    return by_week(behaviour, over, [day for day in over.trend_days if pupil.on_roll(day)])


def _without(days: Iterable[date], records: Iterable[Record], over: Period) -> tuple[date, ...]:
    noted = {over.day(one.event_at) for one in records}
    return tuple(day for day in days if day not in noted)


def _grouped(pairs: Iterable[tuple[Key, str]]) -> dict[Key, Refs]:
    found: dict[Key, list[str]] = {}
    for key, ref in pairs:
        found.setdefault(key, []).append(ref)
    return {key: tuple(refs) for key, refs in found.items()}


def _refs(records: Iterable[Record]) -> Refs:
    return tuple(one.ref for one in records)

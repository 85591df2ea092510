"""The one message of a school morning: what is new in it is noted, so that no line is said on two mornings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from bot.calendar import local
from bot.letters import Letter, LetterKind, Priority, State
from bot.mornings import lines
from bot.occurrences import Name, Occurrence
from bot.reminders import Reminder
from bot.schedule import on
from bot.school import School
from handlers.digest_pages import letter_key
from storage import Store

_NEVER_LEFT = {State.EXPIRED.value, State.DEAD.value, State.WITHDRAWN.value}


async def letter(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    """Return a person's morning message: duties that have not begun, and lines that were not said before."""
    day = date.fromisoformat(one.slot)
    begun = local(now, school.zone).time()
    duties = [duty for duty in school.duties(day).get(one.person, ()) if duty.starts_at > begun]
    standing = lines(school, day).get(one.person, ())
    told = await _news(store, school, standing, one) if standing else []
    if not duties and not told:
        return None
    return Letter(
        key=letter_key(one),
        template="pushes/morning",
        kind=LetterKind.ONCE,
        priority=Priority.REMINDER,
        person=one.person,
        owner=one.person,
        expires_at=one.latest,
        silent=not duties and _digest_comes(school, one, day),
        facts={
            "duties": [duty.words() for duty in duties],
            "lines": [{"kind": line.kind, **line.facts} for line in told],
            "topics": sorted({line.topic for line in told if line.topic}),
        },
    )


async def _news(
    store: Store, school: School, standing: Sequence[Reminder], morning: Occurrence
) -> list[Reminder]:
    """Return the lines nobody was told on an earlier morning that left, and note that they are said on this one."""
    before = await store.once(("mornings", school.id, morning.slot), lambda: _before(store, school, morning))
    named = [(line, line.occurrence(morning)) for line in standing]
    fresh = [(one, "sent") for _, one in named if one.name not in before.said_at]
    first = await store.occurrences.decide_all(school.id, fresh, morning.due_at) if fresh else frozenset()
    return [
        line
        for line, one in named
        if one.name in first or await _said_anew(store, school, before, one, morning.due_at)
    ]


async def _said_anew(store: Store, school: School, before: "_Before", one: Occurrence, now: datetime) -> bool:
    """Whether a line is said again because the earlier message with it is known not to have arrived."""
    at = before.said_at.get(one.name)
    lost = at is not None and at != now and _key(school, one.person, at) in before.lost
    return at is not None and lost and await store.occurrences.decide_anew(school.id, one, at, now)


@dataclass(frozen=True, slots=True)
class _Before:
    """When lines were said, by name, and the keys of the messages among them that are known not to have arrived."""

    said_at: Mapping[Name, datetime]
    lost: frozenset[str]


async def _before(store: Store, school: School, morning: Occurrence) -> _Before:
    """Return what was said on earlier mornings of everything that stands on this one, to anybody."""
    everyones = lines(school, date.fromisoformat(morning.slot)).values()
    ones = [line.occurrence(morning) for theirs in everyones for line in theirs]
    said_at = await store.occurrences.decided(school.id, ones)
    keys = {_key(school, one.person, said_at[one.name]) for one in ones if one.name in said_at}
    states = await store.outbox.message_of(keys)
    return _Before(said_at, frozenset(key for key, (state, _) in states.items() if state in _NEVER_LEFT))


def _key(school: School, person: UUID, at: datetime) -> str:
    """Return the key of somebody's morning message of the day of a moment."""
    day = local(at, school.zone).date().isoformat()
    return letter_key(Occurrence("morning", person, day, person, at, at))


def _digest_comes(school: School, one: Occurrence, day: date) -> bool:
    """Whether this person's phone will ring for a digest today: then the morning makes no sound."""
    return any(other.person == one.person and other.kind.endswith("_digest") for other in on(school, day))

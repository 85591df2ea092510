"""The one message of a school morning: what is new in it is noted, so that no line is said on two mornings."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.calendar import local
from bot.letters import Letter, LetterKind, Priority, State
from bot.mornings import lines
from bot.occurrences import Occurrence
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
    named = [(line, line.occurrence(morning)) for line in standing]
    # Asked once for everybody whose morning this is.
    everyones = lines(school, date.fromisoformat(morning.slot)).values()
    before = await store.occurrences.decided(
        school.id, [line.occurrence(morning) for theirs in everyones for line in theirs]
    )
    told = []
    for line, one in named:
        at = before.get(one.name)
        if at is None:
            said = await store.occurrences.decide(school.id, one, "sent", morning.due_at)
        else:
            said = await _never_left(store, school, morning, at) and await store.occurrences.decide_anew(
                school.id, one, at, morning.due_at
            )
        if said:
            told.append(line)
    return told


async def _never_left(store: Store, school: School, morning: Occurrence, at: datetime) -> bool:
    """Whether an earlier morning's message, decided at a moment, is known not to have arrived."""
    if at == morning.due_at:
        return False
    earlier = letter_key(replace(morning, slot=local(at, school.zone).date().isoformat()))
    states = await store.outbox.message_of([earlier])
    return states.get(earlier, (State.SENT.value, None))[0] in _NEVER_LEFT


def _digest_comes(school: School, one: Occurrence, day: date) -> bool:
    """Whether this person's phone will ring for a digest today: then the morning makes no sound."""
    return any(other.person == one.person and other.kind.endswith("_digest") for other in on(school, day))

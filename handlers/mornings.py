"""The one message of a school morning: what is new in it is noted, so that no line is said on two mornings."""

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
    told = [line for line in lines(school, day).get(one.person, ()) if await _say(store, school, line, one)]
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


async def _say(store: Store, school: School, line: Reminder, morning: Occurrence) -> bool:
    """Note that a line is said this morning; False when it was said on an earlier one that left."""
    mine = line.occurrence(morning)
    if await store.occurrences.decide(school.id, mine, "sent", morning.due_at):
        return True
    before = await store.occurrences.decided_at(school.id, mine)
    if before is None or before == morning.due_at:
        return False
    earlier = replace(morning, slot=local(before, school.zone).date().isoformat())
    states = await store.outbox.message_of([letter_key(earlier)])
    if states.get(letter_key(earlier), (State.SENT.value, None))[0] not in _NEVER_LEFT:
        return False
    return await store.occurrences.decide_anew(school.id, mine, before, morning.due_at)


def _digest_comes(school: School, one: Occurrence, day: date) -> bool:
    """Whether this person's phone will ring for a digest today: then the morning makes no sound."""
    return any(other.person == one.person and other.kind.endswith("_digest") for other in on(school, day))

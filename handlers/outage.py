"""Telegram keeps updates for 24 hours: after a longer outage everyone whose message may be gone is told."""

from datetime import datetime, timedelta

from bot.calendar import clock_words
from bot.letters import Letter, Priority
from storage import Store

KEPT = timedelta(hours=24)


async def tell_everyone(store: Store, since: datetime, now: datetime) -> None:
    """Post one line to each linked member of staff when nobody asked Telegram for longer than it keeps updates."""
    if now - since <= KEPT:
        return
    for key in await store.schools.all():
        school = await store.schools.get(key)
        at = school.at(now)
        facts = {
            "since": clock_words(since, school.zone, at.today),
            "until": clock_words(now, school.zone, at.today),
            "lost_before": clock_words(now - KEPT, school.zone, at.today),
        }
        for person in school.people:
            if person.reachable(at.today):
                letter = Letter(
                    key=f"outage:{since.isoformat()}:{person.id.hex}",
                    template="pushes/outage",
                    priority=Priority.REMINDER,
                    person=person.id,
                    owner=person.id,
                    facts=facts,
                )
                store.outbox.post(letter, school.id, now)
        store.tx.note(school.id, now, "outage", since=since.isoformat())

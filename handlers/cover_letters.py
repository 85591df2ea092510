"""What is said about a duty without its person: to the one asked, to all who are free, to whoever leads the duties."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from bot.calendar import day_words
from bot.cover import Cover
from bot.duties import Duty
from bot.duty_times import leads
from bot.letters import Letter, LetterKind, Priority
from bot.people import Person, Role
from bot.school import School
from storage import Store

OFFERS = ("pushes/cover_offer", "pushes/cover_asked", "pushes/swap_wish")
"""The messages under which somebody can say yes: they are changed when the answer is known."""


def duty_words(duty: Duty, day: date, today: date) -> str:
    """Return "10:40 break, zone 2", and the day with it when it is not today."""
    return duty.words() if day == today else f"{day_words(day)} {duty.words()}"


def named(school: School, cover: Cover) -> str:
    """Return how the one who cannot is called."""
    person = school.person(cover.absent)
    return person.display if person else "Somebody"


def push(cover: Cover, person: Person, template: str, facts: Mapping[str, Any], until: datetime) -> Letter:
    """Return a message about a cover to somebody, worth sending until a moment; each version has its own."""
    return Letter(
        key=f"{template.rpartition('/')[2]}:{cover.id.hex}:{cover.version}:{person.id.hex}",
        template=template,
        priority=Priority.REMINDER,
        person=person.id,
        owner=person.id,
        about=cover.id,
        expires_at=until,
        facts=facts,
    )


def told(school: School, cover: Cover, today: date, *, office: bool = False) -> tuple[Person, ...]:
    """Return whoever leads the duties, and with `office` the office too; never the one who cannot."""
    found = leads(school, today, cover.absent)
    desk = [one for one in school.with_role(Role.OFFICE) if office and one.reachable(today)]
    return tuple({one.id: one for one in (*found, *desk) if one.id != cover.absent}.values())


async def settle(store: Store, school: School, cover: Cover, now: datetime) -> None:
    """Change every message that asked somebody: the answer is known, somebody has the duty, or its person after all."""
    duty, has = school.duty(cover.duty), school.person(cover.by or cover.absent)
    facts = {
        "duty": duty_words(duty, cover.day, school.at(now).today) if duty else "",
        "name": has.display if has else "",
        "kept": cover.by is None,
    }
    for template in OFFERS:
        await store.outbox.withdraw(cover.id, template)
        for key, person in await store.outbox.about(cover.id, template):
            changed = Letter(
                key=f"{key}:{cover.version}",
                template="pushes/cover_settled",
                kind=LetterKind.EDIT,
                priority=Priority.REMINDER,
                person=person,
                owner=person,
                target=key,
                about=cover.id,
                facts={**facts, "mine": person == cover.by},
            )
            store.outbox.post(changed, school.id, now)


def post(store: Store, school: School, letters: Iterable[Letter], now: datetime) -> None:
    """Post letters of a school."""
    for letter in letters:
        store.outbox.post(letter, school.id, now)

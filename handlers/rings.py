"""What a step of a concern is heard as: doorbells with reference, level and button, and what its reporter and owner hear.

The moment somebody has it, doorbells that wait are withdrawn and those that left are changed to "has it".
"""

from collections.abc import Iterator
from datetime import datetime

from bot.calendar import clock_words, day_words, local
from bot.climbing import Climbed, Tell
from bot.concerns import CLIMBING, Concern
from bot.letters import Letter, LetterKind, Priority
from bot.people import Person, Role
from bot.routes import TAKES, Route, candidates, may_take, route
from bot.school import School
from bot.watch import begins
from handlers.letters_about import push
from storage import Store

DOORBELL = "pushes/doorbell"


def announce(store: Store, school: School, climbed: Climbed, now: datetime) -> None:
    """Post what a step decided. What its reporter must ring first comes before anything else."""
    for letter in _letters(climbed, school, now):
        store.outbox.post(letter, school.id, now)


def _letters(climbed: Climbed, school: School, now: datetime) -> Iterator[Letter]:
    concern, reporter = climbed.concern, climbed.concern.reporter
    if climbed.tell is Tell.CLOSED:
        yield push(concern, reporter, "school_closed", _closed(concern, school, now))
    for person in climbed.ring:
        yield _doorbell(concern, person, school, climbed, now)
    if climbed.tell is Tell.NOBODY:
        yield push(concern, reporter, "nobody_has_it", _nobody(concern, school, now))
    if climbed.tell is Tell.NUDGE:
        yield push(concern, reporter, "concern_begun", {"version": concern.version})
    if climbed.tell is Tell.SENT:
        yield push(concern, reporter, "draft_sent", {})
    yield from _to_owner(climbed)


def _to_owner(climbed: Climbed) -> Iterator[Letter]:
    concern = climbed.concern
    if climbed.lapsed:
        yield push(concern, climbed.lapsed, "lease_over", {})
    if climbed.remind:
        yield push(concern, climbed.remind, "concern_due", {"stage": concern.stage.value})


def _doorbell(concern: Concern, person: Person, school: School, climbed: Climbed, now: datetime) -> Letter:
    return Letter(
        key=f"ring:{concern.id.hex}:{concern.round}:{concern.step}:{person.id.hex}",
        template=DOORBELL,
        priority=Priority.CONCERN,
        person=person.id,
        needs=TAKES[route(concern, school)],
        about=concern.id,
        owner=concern.reporter,
        pupil=concern.pupil,
        silent=climbed.silent,
        facts={
            "ref": concern.ref,
            "level": concern.level.value,
            "at": clock_words(concern.created_at, school.zone, local(now, school.zone).date()),
        },
    )


async def silence(store: Store, school: School, concern: Concern, owner: Person, now: datetime) -> None:
    """After somebody took it: doorbells that wait are withdrawn, those that left are changed, the reporter is told."""
    await store.outbox.withdraw(concern.id, DOORBELL)
    reporter = school.person(concern.reporter)
    facts = {
        "ref": concern.ref,
        "taken": clock_words(now, school.zone),
        "owner": owner.display,
        "reporter": reporter.display if reporter else "",
        "stored": clock_words(concern.created_at, school.zone, local(now, school.zone).date()),
        "confirmed": concern.confirmed,
    }
    # Whoever it may not go to any more is told nothing more of it, not even who has it.
    able = {one.id for one in candidates(concern, school, now)}
    rung = await store.outbox.about(concern.id, DOORBELL)
    for key, person in ((key, person) for key, person in rung if person in able):
        changed = Letter(
            key=f"{key}:{concern.version}",
            template="pushes/doorbell_yours" if person == owner.id else "pushes/doorbell_taken",
            kind=LetterKind.EDIT,
            priority=Priority.CONCERN,
            person=person,
            owner=person,
            target=key,
            about=concern.id,
            facts=facts,
        )
        store.outbox.post(changed, school.id, now)
    told = {"owner": owner.display, "taken": facts["taken"]}
    store.outbox.post(push(concern, concern.reporter, "concern_taken", told), school.id, now)


async def take_away(store: Store, school: School, concern: Concern, now: datetime) -> None:
    """After a concern's route changed: its doorbells are deleted from every phone, what waits is withdrawn."""
    await store.outbox.withdraw(concern.id, DOORBELL)
    for key, person in await store.outbox.taken_back(concern.id, DOORBELL):
        gone = Letter(
            key=f"{key}:gone:{concern.version}",
            template=DOORBELL,
            kind=LetterKind.DELETE,
            priority=Priority.CONCERN,
            person=person,
            owner=person,
            target=key,
        )
        store.outbox.post(gone, school.id, now)


async def still_rings(store: Store, school: School, person: Person, letter: Letter, now: datetime) -> bool:
    """Whether a letter may still go: since a doorbell was posted somebody may have it, or it may be about whom it rings."""
    if letter.template != DOORBELL or letter.about is None or letter.kind is LetterKind.DELETE:
        return True
    concern = await store.concerns.get(school.id, letter.about)
    if concern is None or concern.stage not in CLIMBING:
        return False
    return may_take(person, concern, school, now)


def in_person(concern: Concern, school: School, now: datetime) -> tuple[Person, ...]:
    """Return everyone at work today who could take it, the nearest first, whether or not a phone reaches them."""
    today, able = school.at(now).today, candidates(concern, school, now)
    order = (Role.DSL, Role.DEPUTY_DSL, Role.HEAD, Role.CHAIR)
    there = (one for role in order for one in able if role in one.roles and one.active(today))
    return tuple({one.id: one for one in there}.values())


def _nobody(concern: Concern, school: School, now: datetime) -> dict[str, object]:
    """Name everyone in the building who could take it; about an adult, the numbers above the school too."""
    people = " or ".join(one.display for one in in_person(concern, school, now))
    adult = route(concern, school) is not Route.TEAM
    return {
        "who": people or ("the local authority" if adult else "a senior leader"),
        "emergency": school.setting("emergency_number"),
        "adult": adult,
        "lado": school.setting("lado"),
        "services": school.setting("childrens_services"),
    }


def _closed(concern: Concern, school: School, now: datetime) -> dict[str, object]:
    opens = local(begins(school, now), school.zone)
    away = (opens.date() - local(now, school.zone).date()).days
    return {
        "opens": f"{opens:%H:%M}" if not away else f"{day_words(opens.date())} {opens:%H:%M}",
        "emergency": school.setting("emergency_number"),
        "services": school.setting("emergency_duty_team"),
        "nspcc": school.setting("nspcc"),
    }

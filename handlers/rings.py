"""The doorbells of a concern: reference and button, nothing else; changed to "has it" the moment somebody does."""

from datetime import datetime

from bot.access import Action
from bot.calendar import clock_words
from bot.concerns import Concern
from bot.ladder import Climbed
from bot.letters import Letter, LetterKind, Priority
from bot.people import Person, Role
from bot.school import School
from storage import Store

DOORBELL = "pushes/doorbell"


def ring(store: Store, school: School, climbed: Climbed, now: datetime) -> None:
    """Post what a climb decided: a doorbell to each person of the rung, and to the reporter when nobody has it."""
    concern = climbed.concern
    for person in climbed.ring:
        doorbell = Letter(
            key=f"ring:{concern.id.hex}:{concern.version}:{person.id.hex}",
            template=DOORBELL,
            priority=Priority.CONCERN,
            person=person.id,
            needs=Action.HEAR if Role.CHAIR in person.roles else Action.CONCERN_ACKNOWLEDGE,
            about=concern.id,
            owner=person.id if Role.CHAIR in person.roles else concern.reporter,
            pupil=concern.pupil,
            facts={"ref": concern.ref},
        )
        store.outbox.post(doorbell, school.id, now)
    if climbed.tell_reporter:
        store.outbox.post(_nobody(concern, school, now), school.id, now)


async def silence(store: Store, school: School, concern: Concern, owner: Person, now: datetime) -> None:
    """After somebody took it: doorbells that wait are withdrawn, those that left are changed, the reporter is told."""
    await store.outbox.withdraw(concern.id, DOORBELL)
    taken = clock_words(now, school.zone)
    for key, person in await store.outbox.about(concern.id, DOORBELL):
        mine = person == owner.id
        reporter = school.person(concern.reporter)
        facts = {"ref": concern.ref, "taken": taken, "owner": owner.display}
        facts |= {
            "reporter": reporter.display if reporter else "",
            "stored": clock_words(concern.created_at, school.zone),
        }
        changed = Letter(
            key=f"{key}:{concern.version}",
            template="pushes/doorbell_yours" if mine else "pushes/doorbell_taken",
            kind=LetterKind.EDIT,
            priority=Priority.CONCERN,
            person=person,
            owner=person,
            target=key,
            about=concern.id,
            facts=facts,
        )
        store.outbox.post(changed, school.id, now)
    told = Letter(
        key=f"taken:{concern.id.hex}:{concern.version}",
        template="pushes/concern_taken",
        priority=Priority.CONCERN,
        person=concern.reporter,
        owner=concern.reporter,
        facts={"owner": owner.display, "ref": concern.ref, "taken": taken},
    )
    store.outbox.post(told, school.id, now)


def _nobody(concern: Concern, school: School, now: datetime) -> Letter:
    """Name everyone in the building who could take it, whether or not a phone reaches them."""
    today = school.at(now).today
    roles = (Role.HEAD, Role.CHAIR) if concern.type == "adult" else (Role.DSL, Role.DEPUTY_DSL, Role.HEAD)
    others = dict.fromkeys(
        person.display
        for role in roles
        for person in school.with_role(role)
        if person.id not in {concern.reporter, concern.subject} and person.active(today)
    )
    return Letter(
        key=f"nobody:{concern.id.hex}:{concern.version}",
        template="pushes/nobody_has_it",
        priority=Priority.CONCERN,
        person=concern.reporter,
        owner=concern.reporter,
        facts={
            "ref": concern.ref,
            "who": " or ".join(others) or "a senior leader",
            "emergency": school.setting("emergency_number"),
        },
    )

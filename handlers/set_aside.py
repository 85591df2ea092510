"""What cannot be handled is set aside, and never in silence: its sender hears that it is not stored, the DSL that it is there."""

import json

from bot.calendar import clock_words
from bot.letters import Letter, Priority
from bot.people import Role
from bot.school import School
from handlers.context import Unit


async def tell(unit: Unit) -> None:
    """Post a line to the sender of an update that was set aside, and of a message one to the DSL; to strangers nothing."""
    arrived = unit.arrived
    if arrived.person is None or arrived.school is None:
        return
    school = await unit.store.schools.get(arrived.school)
    if arrived.message_id is not None:
        _to_sender(unit, school, "replies/not_stored")
        _to_safeguarders(unit, school)
    elif "callback_query" in json.loads(arrived.body or "{}"):
        _to_sender(unit, school, "replies/not_changed")


def _to_sender(unit: Unit, school: School, template: str) -> None:
    arrived = unit.arrived
    letter = Letter(
        key=f"failed:{arrived.id.hex}",
        template=template,
        priority=Priority.CONCERN,
        person=arrived.person,
        owner=arrived.person,
        facts={"at": clock_words(arrived.received_at, school.zone)},
    )
    unit.store.outbox.post(letter, school.id, unit.now)


def _to_safeguarders(unit: Unit, school: School) -> None:
    """Tell the DSL, else the headteacher: it may have been a concern."""
    today = school.at(unit.now).today
    for role in (Role.DSL, Role.HEAD):
        people = [
            one for one in school.with_role(role) if one.reachable(today) and one.id != unit.arrived.person
        ]
        for person in people:
            letter = Letter(
                key=f"unreadable:{unit.arrived.id.hex}:{person.id.hex}",
                template="pushes/unreadable",
                priority=Priority.CONCERN,
                person=person.id,
                owner=person.id,
            )
            unit.store.outbox.post(letter, school.id, unit.now)
        if people:
            return

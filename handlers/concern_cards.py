"""The reporter's card of a concern: a reference, two questions, who is called and who has it; not a word of it."""

from typing import Any

from bot.calendar import clock_words
from bot.concerns import Concern, Stage
from bot.ladder import ladder, whom
from bot.letters import Letter, LetterKind, Priority
from bot.people import Person, Role
from handlers import cards
from handlers.context import Unit


def post_card(unit: Unit, concern: Concern) -> None:
    """Post the receipt of a concern: a reference and the first question, not a word of it."""
    unit.post(_card(unit, concern, facts(unit, concern), key=card_key(concern)))


def refresh_card(unit: Unit, concern: Concern, message_id: int | None = None, **other: Any) -> None:
    """Edit the reporter's card to how the concern stands now; `other` facts replace those it would show."""
    key = f"{card_key(concern)}:{concern.version}:{unit.arrived.id.hex}"
    shown = facts(unit, concern) | other
    unit.post(_card(unit, concern, shown, key=key, kind=LetterKind.EDIT, message_id=message_id))


def card_key(concern: Concern) -> str:
    """Return the key of the reporter's card."""
    return f"card:{concern.id.hex}"


def _card(unit: Unit, concern: Concern, shown: dict[str, Any], **how: Any) -> Letter:
    return Letter(
        template="replies/concern",
        priority=Priority.CONCERN,
        person=concern.reporter,
        owner=concern.reporter,
        about=concern.id,
        target=card_key(concern),
        facts=shown,
        **how,
    )


def facts(unit: Unit, concern: Concern) -> dict[str, Any]:
    """Return what the reporter's card shows: answers, who is called, who has it."""
    school, today = unit.here.school, unit.here.today
    owner = school.person(concern.owner)
    assigned = school.assigned_pupils(concern.reporter, today)
    return {
        "ref": concern.ref,
        "version": concern.version,
        "stored": clock_words(concern.created_at, school.zone),
        "danger": concern.danger,
        "told": concern.told,
        "dsl": _whom_to_tell(unit, concern),
        "called": called(unit, concern),
        "emergency": school.setting("emergency_number"),
        "asks_pupil": concern.pupil is None and bool(assigned) and concern.type == "pupil",
        "choices": cards.choices(assigned, school),
        "owner": owner.display if owner else "",
        "taken": clock_words(concern.taken_at, school.zone) if concern.taken_at else "",
        "adult": concern.type == "adult",
    }


def called(unit: Unit, concern: Concern) -> str:
    """Return in words who is being rung: whoever the rung climbed last can ring now."""
    if concern.stage is Stage.NOBODY:
        return ""
    school = unit.here.school
    rung = ladder(concern, school)[max(concern.step - 1, 0)]
    people = whom(concern, rung, school, unit.now)
    return names(people) if 0 < len(people) < _TEAM else "the safeguarding team"


_TEAM = 3


def _whom_to_tell(unit: Unit, concern: Concern) -> str:
    """Return whom the reporter tells in person: the lead, or who stands in when the lead reports it; "" is nobody."""
    roles = (Role.HEAD, Role.CHAIR) if concern.type == "adult" else (Role.DSL, Role.DEPUTY_DSL, Role.HEAD)
    for role in roles:
        there = (one for one in unit.here.school.with_role(role) if one.active(unit.here.today))
        others = tuple(one for one in there if one.id not in {concern.reporter, concern.subject})
        if others:
            return " or ".join(one.display for one in others)
    return ""


def names(people: tuple[Person, ...]) -> str:
    """Return people's display names in words."""
    return " and ".join(person.display for person in people)

"""The reporter's card of a concern: a reference, two questions, who is called and who has it; not a word of it."""

from typing import Any

from bot.calendar import clock_words
from bot.concerns import Concern, Stage
from bot.ladder import ladder
from bot.letters import Letter, LetterKind, Priority
from bot.people import Person
from bot.routes import whom
from handlers import cards
from handlers.context import Unit
from handlers.rings import in_person

_TEAM = 3
_MOST_TOLD = 3


def post_card(unit: Unit, concern: Concern, *, again: str = "") -> None:
    """Post the receipt of a concern: a reference and the first question, not a word of it."""
    key = f"{card_key(concern)}:{again}" if again else card_key(concern)
    unit.post(_card(concern, facts(unit, concern), key=key))


def refresh_card(unit: Unit, concern: Concern, message_id: int | None = None, **other: Any) -> None:
    """Edit the reporter's card to how the concern stands now; `other` facts replace those it would show."""
    key = f"{card_key(concern)}:{concern.version}:{unit.arrived.id.hex}"
    shown = facts(unit, concern) | other
    unit.post(_card(concern, shown, key=key, kind=LetterKind.EDIT, message_id=message_id))


def card_key(concern: Concern) -> str:
    """Return the key of the reporter's card."""
    return f"card:{concern.id.hex}"


def _card(concern: Concern, shown: dict[str, Any], **how: Any) -> Letter:
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
    owner, able = school.person(concern.owner), in_person(concern, school, unit.now)
    assigned = school.assigned_pupils(concern.reporter, today)
    named = [one.display for one in map(school.person, sorted(concern.subjects)) if one]
    return {
        "ref": concern.ref,
        "version": concern.version,
        "stored": clock_words(concern.created_at, school.zone, today),
        "draft": concern.stage is Stage.DRAFT,
        "unsaid": not concern.confirmed,
        "danger": concern.danger,
        "told": concern.told,
        "asks": concern.asks,
        "named": " or ".join(named),
        "dsl": able[0].display if able else "",
        "staff": able[0].code if able else "",
        "others": [{"code": one.code, "name": one.display} for one in able[1:_MOST_TOLD]],
        "called": called(unit, concern),
        "emergency": school.setting("emergency_number"),
        "asks_pupil": concern.pupil is None and bool(assigned) and concern.type == "pupil",
        "choices": cards.choices(assigned, school),
        "owner": owner.display if owner else "",
        "taken": clock_words(concern.taken_at, school.zone) if concern.taken_at else "",
        "adult": concern.type == "adult",
        "closed": concern.stage is Stage.HELD,
    }


def called(unit: Unit, concern: Concern) -> str:
    """Return in words who is being rung: whoever the rung climbed last can ring now."""
    if concern.stage in {Stage.NOBODY, Stage.DRAFT}:
        return ""
    school = unit.here.school
    rungs = ladder(concern, school, unit.now)
    rung = rungs[min(max(concern.step - 1, 0), len(rungs) - 1)]
    people = whom(concern, rung.roles, school, unit.now)
    return names(people) if 0 < len(people) < _TEAM else "the safeguarding team"


def names(people: tuple[Person, ...]) -> str:
    """Return people's display names in words."""
    return " and ".join(person.display for person in people)

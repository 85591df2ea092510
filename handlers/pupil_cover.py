"""Who is with a pupil for a day, said by those who may say it: it is shown back, the colleague told, and it ends by itself."""

from datetime import time, timedelta
from uuid import UUID

from bot.access import Action
from bot.calendar import day_words, instant
from bot.letters import Letter, LetterKind, Priority
from bot.people import Answer, Person, Thing, may
from bot.reading.cover_words import CoverSaid, cover_of
from handlers.context import Unit
from handlers.taps import Tap

COVER = "cover"
"""What a message became that put somebody with a pupil, so that an edit of it finds the row."""
PUSH = "pushes/pupil_cover"


async def arranged(unit: Unit, text: str, message_id: int, *, again: bool = False) -> bool:
    """Take words that put a colleague with a pupil for a day; False: they say something else, or the sender may not.

    `again` is an edit: the message was heard before.
    """
    school = unit.here.school
    if not _may(unit):
        return False
    said = cover_of(text, school, unit.here.today)
    if said is None or not said.person.active(said.day) or not said.pupil.on_roll(said.day):
        return False
    key = await _kept(unit, said)
    became = {"school": school.id, "about": key, "kind": COVER if key else None}
    if again:
        await unit.store.chats.hear_again(unit.arrived.chat_id, message_id, **became)
    else:
        unit.store.chats.hear(unit.arrived.chat_id, message_id, **became)
    return True


async def _kept(unit: Unit, said: CoverSaid) -> UUID | None:
    """Store it, show it back and tell the colleague; None when they are with the pupil that day anyway."""
    school, key = unit.here.school, None
    if not school.is_assigned(said.person.id, said.pupil.id, said.day):
        whom, decided = (said.person.id, said.pupil.id), (unit.sender.id, unit.now)
        key = unit.store.assignments.cover(school.id, whom, said.day, decided)
        await unit.store.schools.changed(school.id, unit.now)
        if said.day == unit.here.today and said.person.id != unit.sender.id:
            _tell(unit, said.person, key, off=False)
    unit.reply(
        "replies/pupil_cover",
        name=said.person.display,
        pupil=said.pupil.code,
        day="today" if said.day == unit.here.today else f"on {day_words(said.day)}",
        key=key.hex if key else "",
        open=school.is_open(said.day),
    )
    return key


async def uncover(unit: Unit, tap: Tap) -> str | None:
    """Take it back: the colleague is told if they were told before."""
    try:
        key = UUID(tap.part(0))
    except ValueError:
        return "toasts/not_found"
    if not await forgotten(unit, key):
        return "toasts/not_found"
    unit.reply("replies/pupil_uncovered", in_place_of=tap.message_id)
    return None


async def forgotten(unit: Unit, key: UUID) -> bool:
    """Remove what was arranged; False when it is gone, or not the sender's to decide."""
    school = unit.here.school
    one = await unit.store.assignments.get(school.id, key)
    person = school.person(one.person) if one else None
    if one is None or person is None or not _may(unit):
        return False
    if not await unit.store.assignments.take_back(school.id, key, unit.sender.id, unit.now):
        return False
    await unit.store.schools.changed(school.id, unit.now)
    unit.school = await unit.store.schools.get(school.id)
    waited = await unit.store.outbox.withdraw(key, PUSH)
    if one.starts == unit.here.today and not waited and person.id != unit.sender.id:
        _tell(unit, person, key, off=True)
    return True


def _may(unit: Unit) -> bool:
    return may(unit.sender, Action.PUPIL_COVER, Thing(unit.sender.school), unit.here) is Answer.YES


def _tell(unit: Unit, person: Person, key: UUID, *, off: bool) -> None:
    """Tell the colleague, without the pupil: that stands behind the button."""
    midnight = instant(unit.here.today + timedelta(days=1), time(), unit.here.school.zone)
    unit.post(
        Letter(
            key=f"pupil_cover:{key.hex}:{'off' if off else 'on'}",
            template=PUSH,
            kind=LetterKind.CRITICAL,
            priority=Priority.REMINDER,
            person=person.id,
            owner=person.id,
            about=key,
            expires_at=midnight,
            facts={"key": key.hex, "off": off},
        )
    )

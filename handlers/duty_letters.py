"""Reminders of duties: before each one, once more at its beginning, the evening before, and who has not answered."""

from datetime import date, datetime
from uuid import UUID

from bot.calendar import day_words
from bot.cover import starts
from bot.duties import Duty
from bot.duty_times import LAST, next_day
from bot.letters import Letter, LetterKind, Priority
from bot.occurrences import Occurrence
from bot.school import School
from handlers.digest_pages import letter_key
from storage import Store


async def notice(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    """Ten minutes before a duty, to who has it now; two minutes before once more unless it was answered."""
    day = date.fromisoformat(one.slot)
    duty = next((mine for mine in school.duties(day).get(one.person, ()) if mine.id == one.subject), None)
    if duty is None:
        return None
    if one.kind == "duty_notice" and one.due_at < starts(duty, day, school) - LAST <= now:
        return None  # both came due while the program was down: the last call speaks for both
    if one.kind == "duty_last" and await _answered(store, school, duty, one.person, day):
        return None
    return _push(one, {"duty": duty.words(), "duty_id": duty.id.hex, "day": one.slot})


async def evening(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    """The duties of the next school day; without any there is nothing to say."""
    person = school.person(one.person)
    day = next_day(school, person, date.fromisoformat(one.slot)) if person else None
    duties = school.duties(day).get(one.person, ()) if day else ()
    if day is None or not duties:
        return None
    return _push(one, {"day": day_words(day), "duties": [duty.words() for duty in duties]})


async def silent(store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
    """The duties that have just begun and whose person answered nothing, in one message to who leads them."""
    day = date.fromisoformat(one.slot.partition("T")[0])
    at = one.slot.partition("T")[2]
    begun = [
        (person, duty)
        for key, duties in school.duties(day).items()
        for duty in duties
        if f"{duty.starts_at:%H:%M}" == at and key != one.person
        if (person := school.person(key)) and person.reachable(day)
    ]
    answers = await store.duties.answers(school.id, day) if begun else {}
    missing = [
        {"duty": duty.words(), "name": person.display}
        for person, duty in begun
        if (duty.id, person.id) not in answers
    ]
    return _push(one, {"duties": missing}) if missing else None


async def _answered(store: Store, school: School, duty: Duty, person: UUID, day: date) -> bool:
    # Asked once for everybody whose duty is about to begin.
    key = ("duty answers", school.id, day)
    return (duty.id, person) in await store.once(key, lambda: store.duties.answers(school.id, day))


def _push(one: Occurrence, facts: dict[str, object]) -> Letter:
    return Letter(
        key=letter_key(one),
        template=f"pushes/{one.kind}",
        kind=LetterKind.ONCE,
        priority=Priority.REMINDER,
        person=one.person,
        owner=one.person,
        expires_at=one.latest,
        facts=facts,
    )

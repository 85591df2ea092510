"""Somebody's own training as a list on paper, for their appraisal."""

from bot.calendar import date_words
from bot.people import Person
from bot.training import Status, counts_until, held
from handlers.context import Unit
from handlers.papers import paper_letter
from storage.training import Listed


async def training_paper(unit: Unit) -> None:
    """Post the sender's own list: everything done, what lapses within 90 days and what has."""
    here, person = unit.here, unit.sender
    listed = await unit.store.training.listed(here.school.id, person.id)
    counted = [one for one in listed if one.training.not_right_at is None]
    standing = {
        status: [
            {"course": one.course.name, "until": date_words(one.until) if one.until else ""}
            for one in held(here.school, here.today)
            if one.person.id == person.id and one.on(here.today) is status
        ]
        for status in (Status.SOON, Status.LAPSED)
    }
    total = sum(one.hours or 0 for one in counted)
    facts = {
        "name": person.name,
        "school": here.school.name,
        "printed": f"{here.today.day} {here.today:%B %Y}",
        "hours": f"{total:g}" if total else "",
        "done": [_line(unit, one) for one in counted],
        "lapsing": standing[Status.SOON],
        "lapsed": standing[Status.LAPSED],
    }
    unit.post(
        paper_letter(
            f"paper:{unit.arrived.id.hex}",
            "training_list",
            "My training.pdf",
            facts,
            person=person.id,
            owner=person.id,
        )
    )


def _line(unit: Unit, one: Listed) -> dict[str, str]:
    school = unit.here.school
    course = next((each for each in school.courses if each.id == one.training.course), None)
    until = counts_until(one.training, course) if course else None
    seen: Person | None = school.person(one.training.seen_by)
    return {
        "course": course.name if course else "",
        "done": date_words(one.training.done) if one.training.done else "",
        "until": date_words(until) if until else "",
        "hours": f"{one.hours:g}" if one.hours else "",
        "certificate": one.certificate,
        "seen_by": seen.display if seen else "",
    }

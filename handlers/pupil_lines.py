"""The lines of a pupil's card: alerts, outcomes, programmes and the notes of the day, each as far as the reader may."""

from datetime import time

from bot.access import Action
from bot.calendar import instant
from bot.digests import Sees, sees
from bot.people import Answer, Thing, may
from bot.pupils import Pupil
from bot.records import Record, time_words
from handlers.case_pages import Line
from handlers.context import Unit


async def lines_of(unit: Unit, pupil: Pupil) -> list[Line]:
    """Return the lines, what whoever is with the pupil must know first. Each has `what`, `at`, `by` and `text`."""
    return [
        *await _alerts(unit, pupil),
        *await _plan(unit, pupil),
        *await _today(unit, pupil),
    ]


async def _alerts(unit: Unit, pupil: Pupil) -> list[Line]:
    if not _may(unit, Action.ALERT_READ, pupil):
        return []
    return [_line("alert", text) for text in await unit.store.pupils.alerts(pupil.school, pupil.id)]


async def _plan(unit: Unit, pupil: Pupil) -> list[Line]:
    if not _may(unit, Action.PLAN_READ, pupil):
        return []
    today, pupils = unit.here.today, unit.store.pupils
    outcomes = await pupils.outcomes(pupil.school, pupil.id, today)
    programmes = await pupils.programmes(pupil.school, pupil.id, today)
    return [
        *(_line("outcome", one.text, at=one.number) for one in outcomes),
        *(_line("programme", one.name, at=str(one.minutes or "")) for one in programmes),
    ]


async def _today(unit: Unit, pupil: Pupil) -> list[Line]:
    """Return today's notes about the pupil as a digest would show them to the reader."""
    school, today = unit.here.school, unit.here.today
    begun = instant(today, time(), school.zone)
    records = await unit.store.records.between(school.id, begun, unit.now)
    mine = [one for one in records if one.pupil == pupil.id and one.withdrawn_at is None]
    return [line for one in mine if (line := _note(unit, one))]


def _note(unit: Unit, record: Record) -> Line | None:
    seen, school = sees(unit.sender, record, unit.here), unit.here.school
    if seen is Sees.NOTHING:
        return None
    author = school.person(record.author)
    at = time_words(record, school.zone, unit.here.today)
    words = record.words if seen is Sees.WORDS else ""
    return _line("note", words, at=at, by=author.display if author else "")


def _line(what: str, text: str, *, at: str = "", by: str = "") -> Line:
    return {"what": what, "at": at, "by": by, "text": text}


def _may(unit: Unit, action: Action, pupil: Pupil) -> bool:
    return may(unit.sender, action, Thing(pupil.school, pupil=pupil), unit.here) is Answer.YES

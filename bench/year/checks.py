"""What must hold of a year: one push a day besides duties, nothing outside anybody's hours, every part told in time."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from uuid import UUID

import sqlalchemy as sa

from bench.year.life import Heard, Life
from bot.calendar import local
from bot.hours import at_work, works_on
from bot.review_mornings import subject_of
from bot.review_parts import Piece, pieces
from bot.schedule import on
from bot.school import School
from storage import Storage
from storage.tables import occurrence

Findings = dict[str, list[str]]
_DUTY = ("pushes/duty", "pushes/cover", "pushes/swap")


async def findings(storage: Storage, key: UUID, life: Life, days: tuple[date, date]) -> Findings:
    """Return everything that does not hold, by the rule it breaks."""
    async with storage.transaction() as store:
        school = await store.schools.get(key)
        outcomes = await store.occurrences.outcomes(key)
        said = await store.tx.connection.execute(
            sa.select(occurrence.c.kind, occurrence.c.subject, occurrence.c.decided_at).where(
                occurrence.c.school == key, occurrence.c.kind.in_(["review_part"])
            )
        )
        told: dict[tuple[str, UUID], datetime] = {}
        for kind, subject, at in said:
            told[kind, subject] = min(at, told.get((kind, subject), at))
    return {
        "people with more than one push on a day, duties apart": _too_many(life.heard, school),
        "messages outside somebody's hours": _outside(life.heard, school),
        "messages on days without school": _closed(life.heard, school),
        "occurrences decided late": [str(name) for name, outcome in outcomes.items() if outcome == "late"],
        "occurrences never decided": _undecided(school, outcomes, days),
        "messages heard twice": _twice(life.heard),
        "parts of reviews told late or never": _parts(school, life, told, days),
    }


def pushes(heard: Iterable[Heard]) -> list[Heard]:
    """Return what rings and is not about duties: the list of the morning is about duties when it holds some."""
    return [
        one
        for one in heard
        if not one.silent
        and not one.template.startswith(_DUTY)
        and not (one.template == "pushes/morning" and one.words.startswith("Your duties today"))
    ]


def _too_many(heard: Iterable[Heard], school: School) -> list[str]:
    days = Counter((one.who, local(one.at, school.zone).date()) for one in pushes(heard))
    return [f"{who} {day}: {count}" for (who, day), count in days.items() if count > 1]


def _outside(heard: Iterable[Heard], school: School) -> list[str]:
    """A duty is somebody's hours too, and the evening list is what they asked for: only the day counts then."""
    found = []
    for one in heard:
        person = school.person(one.person)
        day = local(one.at, school.zone).date()
        if (
            person is None
            or not works_on(person, day)
            or (not one.template.startswith(_DUTY) and not at_work(person, one.at, school.zone))
        ):
            found.append(one)
    return [f"{local(one.at, school.zone):%a %d %b %H:%M} {one.who} {one.template}" for one in found]


def _closed(heard: Iterable[Heard], school: School) -> list[str]:
    days = [(one, local(one.at, school.zone).date()) for one in heard]
    return [f"{day} {one.who} {one.template}" for one, day in days if not school.is_open(day)]


def _undecided(
    school: School, outcomes: dict[tuple[str, str, str], str], lived: tuple[date, date]
) -> list[str]:
    """Duties of the rota, worked out day by day from the year's end: each must have been decided."""
    first, last = lived
    days = (first + timedelta(days=count) for count in range((last - first).days + 1))
    names = [(one.kind, one.subject.hex, one.slot) for day in days for one in on(school, day)]
    # Whether somebody had something to be told that morning depends on what stood then, not on what stands now.
    return [str(name) for name in names if name not in outcomes and name[0] != "morning"]


def _twice(heard: Iterable[Heard]) -> list[str]:
    """The same words to the same person in the same minute."""
    same = Counter((one.who, one.at, one.template, one.words) for one in heard if "cover" not in one.template)
    return [f"{who} {at} {template}: {count}" for (who, at, template, _), count in same.items() if count > 1]


def _parts(
    school: School, life: Life, told: dict[tuple[str, UUID], datetime], lived: tuple[date, date]
) -> list[str]:
    """Every part that opened in the year was spoken of before or on the day it was due, unless it was done before."""
    (first, last), found = lived, []
    seen: dict[UUID, Piece] = {}
    for week in range(0, (last - first).days, 7):
        for piece in pieces(school, first + timedelta(days=week)):
            # What was due before the first school morning could not be told in time.
            if piece.part.tapped and first + timedelta(days=2) <= piece.due <= last:
                seen.setdefault(subject_of(piece), piece)
    for subject, piece in seen.items():
        done = life.done_before.get((piece.review.id, piece.part.key, piece.person.id))
        at = told.get(("review_part", subject))
        if _late(at, piece.due, school) and _late(done, piece.due, school) and not _by_another(piece, life):
            found.append(
                f"{piece.person.code} {piece.review.kind} {piece.part.key} due {piece.due}, told {at}"
            )
    return found


def _by_another(piece: Piece, life: Life) -> bool:
    mine = (piece.review.id, piece.part.key)
    return piece.part.shared and any(name[:2] == mine for name in life.done_before)


def _late(at: datetime | None, due: date, school: School) -> bool:
    return at is None or local(at, school.zone).date() > due

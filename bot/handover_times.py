"""What a TA is told in the morning: a note is waiting, their pupil is theirs again, they are with another pupil today."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import uuid5

from bot.calendar import local
from bot.handover import covers, stint_begins, with_pupil
from bot.reminders import Reminder
from bot.school import School

PUPILS = "Pupils"
"""What the button below a morning message leads to."""


def handovers(school: School, day: date) -> Iterator[Reminder]:
    """A note that nobody has opened, once to each who has the pupil on a later day, for two weeks."""
    covering = {(person.id, pupil) for person, pupil, _ in covers(school, day)}
    for one in school.handovers:
        written, author = local(one.at, school.zone).date(), school.person(one.by)
        if one.read_by or author is None or written >= day:
            continue
        for person in with_pupil(school, one.pupil, day):
            if person.id != one.by:
                fresh = (person.id, one.pupil) not in covering
                again = fresh and stint_begins(school, person.id, one.pupil, day)
                subject = uuid5(one.record, f"handover:{person.id.hex}")
                facts = {"by": author.display, "again": again}
                yield Reminder("handover", subject, written + timedelta(days=1), person.id, facts, PUPILS)


def pupil_covers(school: School, day: date) -> Iterator[Reminder]:
    """Whoever was put with another pupil for that day, on an earlier one."""
    said = {one.id: one.said_at for one in school.assignments}
    for person, _, key in covers(school, day):
        at = said[key]
        if at is not None and local(at, school.zone).date() < day:
            yield Reminder("pupil_cover", key, day, person.id, {}, PUPILS)

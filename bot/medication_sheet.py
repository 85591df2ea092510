"""A pupil's medication sheet of a month or a term: what was written down as given, and as not given and why.

DfE, Supporting pupils at school with medical conditions, templates C and D. A dose nobody wrote about cannot be on it.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.access import Action
from bot.calendar import date_words, local
from bot.on_file import Facts, long_day, moment, person, plainly
from bot.people import Answer, Moment, Person, Thing, may
from bot.pupils import Pupil
from bot.records import Record, time_words
from bot.school import School

MEDICATION, MEDICAL = "medication", "medical"
_TAKEN = ("medicine", "dose", "route", "due", "witness", "after")


def may_have(reader: Person, pupil: Pupil, at: Moment) -> Answer:
    """Say whether somebody may have a pupil's medication sheet."""
    return may(reader, Action.MEDICATION_SHEET, Thing(at.school.id, pupil=pupil), at)


def medication_facts(
    pupil: Pupil, records: Iterable[Record], days: tuple[date, date], at: Moment, reader: Person
) -> Facts:
    """Return the facts of the sheet, for the document `medication`, of the records of some days, both of them counted in."""
    school = at.school
    group = school.class_of(pupil)
    standing = [one for one in records if one.withdrawn_at is None and one.pupil == pupil.id]
    standing.sort(key=lambda one: (one.event_at, one.id))
    return {
        "school": school.name,
        "pupil": f"{pupil.first_name} {pupil.last_name}",
        "group": group.name if group else "",
        "starts": long_day(days[0]),
        "ends": long_day(days[1]),
        "printed": moment(school, at.now),
        "printed_by": reader.display,
        "doses": [_dose(one, school) for one in standing if one.type == MEDICATION],
        "episodes": _episodes(standing, school),
    }


def _dose(one: Record, school: School) -> dict[str, str]:
    """Return a line: `given` is yes for what was written as a medicine given, no for one missed, refused or wrong.

    Why it was not given as planned is told in the record's own words when no reason was found in them.
    """
    day = local(one.event_at, school.zone).date()
    clock = time_words(one, school.zone, day) if one.precision not in {"date", "sent"} else ""
    return {
        "date": f"{day:%a} {date_words(day)}",
        "time": clock,
        "noted": moment(school, one.sent_at),
        "given": "yes" if one.kind == "log" else "no",
        "why": "" if one.kind == "log" else plainly(one.facts.get("not_given", "")) or one.words,
        "by": person(school, one.author),
        "reference": one.ref,
        **{name: plainly(one.facts.get(name, "")) for name in _TAKEN},
    }


def _episodes(records: Sequence[Record], school: School) -> list[dict[str, str]]:
    """Return the seizures and attacks in which a rescue medicine is spoken of: their records say what was given."""
    return [
        {"date": date_words(local(one.event_at, school.zone).date()), "reference": one.ref}
        for one in records
        if one.type == MEDICAL and one.facts.get("rescue_medicine")
    ]

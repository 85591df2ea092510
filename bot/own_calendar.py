"""What stands in somebody's own calendar: their duties as they are after covers and swaps. Never a pupil."""

from datetime import date, timedelta

from bot.calendar import instant
from bot.people import Person
from bot.school import School

WEEKS = 26
"""For how long ahead duties are given: whoever subscribes fetches them anew."""


def entries(school: School, person: Person, today: date) -> list[dict[str, str]]:
    """Return the entries as `bot.feed.calendar_file` takes them, from today on; only days with school and work."""
    days = [today + timedelta(days=count) for count in range(7 * WEEKS)]
    return [
        {
            "uid": f"{duty.id}.{day.isoformat()}@alongside",
            "starts": instant(day, duty.starts_at, school.zone).isoformat(),
            "ends": instant(day, duty.ends_at, school.zone).isoformat(),
            "summary": ", ".join(part for part in (duty.session, duty.role) if part),
            "place": duty.zone,
        }
        for day in days
        if school.is_open(day) and person.active(day)
        for duty in school.duties(day).get(person.id, ())
    ]

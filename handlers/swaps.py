"""A swap: what a colleague who is asked may want in return, and the agreement of both."""

from datetime import datetime, timedelta
from typing import Any

from bot.cover import Cover, can
from bot.people import Person
from bot.school import School
from handlers.cover_letters import duty_words

_DAYS, _MOST = 7, 2


def options(school: School, cover: Cover, asked: Person, now: datetime) -> list[dict[str, Any]]:
    """Return up to two duties of the colleague in the next days that the one who cannot could do in return."""
    absent, today = school.person(cover.absent), school.at(now).today
    found: list[dict[str, Any]] = []
    if absent is None or cover.return_duty is not None:
        return found
    for count in range(1, _DAYS + 1):
        day = today + timedelta(days=count)
        for duty in school.duties(day).get(asked.id, ()) if school.is_open(day) else ():
            if can(school, absent, duty, day) and len(found) < _MOST:
                words = duty_words(duty, day, today)
                found.append({"label": words, "day": day.toordinal(), "duty": duty.id.hex[-8:]})
    return found

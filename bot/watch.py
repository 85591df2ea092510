"""The hours in which safeguarders are rung again and again, and the moments a concern reckons with in them."""

from datetime import datetime, time, timedelta

from bot.calendar import instant, local
from bot.school import School

RED_LEASE = "lease_red"
REMINDED_AT = time(8, 30)
"""When an owner is reminded of what is undecided or due for review, on school mornings."""
REVIEW_DAYS = 5
"""School days until what was decided is looked at again (ours)."""
_DAY = timedelta(days=1)
_FURTHEST = 60


def ends(school: School, now: datetime) -> datetime:
    """Return when the watch of today ends, in UTC."""
    return instant(local(now, school.zone).date(), school.clock("watch_ends"), school.zone)


def begins(school: School, now: datetime) -> datetime:
    """Return when the next watch begins, in UTC: on a school day, later than now."""
    return _next_school(school, now, school.clock("watch_starts"))


def began(school: School, now: datetime) -> datetime:
    """Return when the watch of today begins, in UTC."""
    return school.watch_begins(local(now, school.zone).date())


def reminder(school: School, now: datetime) -> datetime:
    """Return the next school morning's reminder, in UTC: not before the watch begins, or nobody would be rung."""
    return _next_school(school, now, max(REMINDED_AT, school.clock("watch_starts")))


def review(school: School, now: datetime) -> datetime:
    """Return the reminder on the fifth school day from now."""
    at = now
    for _ in range(REVIEW_DAYS):
        at = reminder(school, at)
    return at


def sweep(school: School, now: datetime) -> datetime:
    """Return the moment of today when what nobody has goes to everyone: well before pupils go home, in UTC."""
    return _home(school, now) - timedelta(minutes=school.minutes("concern_sweep"))


def swept(school: School, now: datetime) -> bool:
    """Whether it is between that moment and home time on a school day: too late to climb step by step."""
    return school.is_open(local(now, school.zone).date()) and sweep(school, now) <= now < _home(school, now)


def lease(school: School, now: datetime, *, red: bool) -> datetime:
    """Return when a concern somebody took opens again if nothing is recorded: in minutes of the watch; red by the clock."""
    if red:
        return now + timedelta(minutes=school.minutes(RED_LEASE))
    return after(school, now, timedelta(minutes=school.minutes("lease")))


def after(school: School, now: datetime, wait: timedelta) -> datetime:
    """Return the moment when that much time of the watch has passed since `now`."""
    at, left = now, wait
    for _ in range(_FURTHEST):
        if not school.on_watch(at):
            at = begins(school, at)
        end = ends(school, at)
        if at + left < end:
            return at + left
        at, left = end, left - (end - at)
    return now + wait


def _home(school: School, now: datetime) -> datetime:
    day = local(now, school.zone).date()
    return instant(day, school.day_ends(day), school.zone)


def _next_school(school: School, now: datetime, at: time) -> datetime:
    """Return the next moment of a time of day on a school day; of no school day in two months, that time tomorrow."""
    today = local(now, school.zone).date()
    days = (today + _DAY * ahead for ahead in range(_FURTHEST))
    moments = (instant(day, at, school.zone) for day in days if school.is_open(day))
    tomorrow = instant(today + _DAY, at, school.zone)
    return next((moment for moment in moments if moment > now), tomorrow)

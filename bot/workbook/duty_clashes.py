"""Duties that clash, said when a rota is loaded: with a person's hours, another duty, a pupil's medicine, an empty zone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import combinations

from bot.calendar import WEEKDAYS
from bot.duties import days_from
from bot.hours import shifts_on
from bot.reading.ahead import times_of_day
from bot.workbook.cells import Value
from bot.workbook.held import Held, Stored
from bot.workbook.hours import days_words
from bot.workbook.plan import Change, afterwards, has_ended
from bot.workbook.sheet import fold

Row = Mapping[str, Value]
_ABOUT_DUTY = frozenset({"rota", "staff", "assignments", "pupils", "programmes"})
_BEFORE = timedelta(minutes=5)
"""A medicine due this soon before or after a duty clashes with it too."""
_MOST = 30


@dataclass(frozen=True, slots=True)
class _Duty:
    """A row of the rota for comparing: minutes of the day are times."""

    row: Row
    days: frozenset[str]
    begin: time
    end: time

    @property
    def words(self) -> str:
        place = ", ".join(str(self.row[name]) for name in ("session", "zone") if self.row.get(name))
        return f"{days_words(self.days)} {self.begin:%H:%M}-{self.end:%H:%M} {place}"


def clashes(held: Held, changes: Sequence[Change], today: date) -> Iterator[str]:
    """Say what of the rota deserves a second look, when anything about duties changes; at most thirty lines."""
    if not any(change.sheet in _ABOUT_DUTY for change in changes):
        return
    rows = {name: _rows(name, held, changes, today) for name in _ABOUT_DUTY}
    duties = [_duty(row) for row in rows["rota"]]
    found = [*_not_at_work(duties, rows), *_twice(duties), *_medicine(duties, rows), *_alone(duties, rows)]
    yield from found[:_MOST]
    if len(found) > _MOST:
        yield f"rota: and {len(found) - _MOST} more of the kind."


def _rows(sheet: str, held: Held, changes: Sequence[Change], today: date) -> list[Row]:
    found = afterwards(sheet, held, changes)
    values = (one.values if isinstance(one, Stored) else one for one in found)
    return [row for row in values if not has_ended(row, today)]


def _duty(row: Row) -> _Duty:
    begin, end = row["starts_at"], row["ends_at"]
    if not isinstance(begin, time) or not isinstance(end, time):
        raise TypeError("the rota has times where times belong")
    return _Duty(row, days_from(str(row["days"])), begin, end)


def _not_at_work(duties: Sequence[_Duty], rows: Mapping[str, list[Row]]) -> Iterator[str]:
    works = {fold(row["code"]): str(row.get("works") or "") for row in rows["staff"]}
    for duty in duties:
        pattern = works.get(fold(duty.row["staff"]), "")
        out = {day for day in duty.days if not _covers(pattern, day, duty)}
        if out:
            when = days_words(frozenset(out))
            yield f"rota: {duty.row['staff']} has {duty.words}, and is not at work then on {when}."


def _covers(pattern: str, day: str, duty: _Duty) -> bool:
    return any(first <= duty.begin and duty.end <= last for first, last in shifts_on(pattern, day))


def _twice(duties: Sequence[_Duty]) -> Iterator[str]:
    theirs: dict[Value, list[_Duty]] = {}
    for duty in duties:
        theirs.setdefault(fold(duty.row["staff"]), []).append(duty)
    for one, other in (pair for mine in theirs.values() for pair in combinations(mine, 2)):
        across = one.begin < other.end and other.begin < one.end
        if across and one.days & other.days and _both_hold(one.row, other.row):
            yield f"rota: {one.row['staff']} is in two places at once: {one.words}; {other.words}."


def _both_hold(one: Row, other: Row) -> bool:
    """Whether two rows hold on some common day."""
    starts = [value for row in (one, other) if isinstance(value := row.get("starts"), date)]
    ends = [value for row in (one, other) if isinstance(value := row.get("ends"), date)]
    return not starts or not ends or max(starts) <= min(ends)


def _medicine(duties: Sequence[_Duty], rows: Mapping[str, list[Row]]) -> Iterator[str]:
    """Times in what is to be known of a pupil, or in the name of a programme, that fall into a duty of their TA."""
    for duty in duties:
        for code in sorted(_pupils(duty, rows["assignments"]), key=str):
            pupil = next((row for row in rows["pupils"] if fold(row["code"]) == code), None)
            if pupil is None:
                continue
            alerts = pupil.get("alerts")
            known = [str(one) for one in alerts] if isinstance(alerts, tuple) else []
            names = [str(row["name"]) for row in rows["programmes"] if fold(row["pupil"]) == code]
            for what, texts in (("what must be known of", known), ("a programme of", names)):
                for at in sorted({at for text in texts for at in times_of_day(text) if _falls(at, duty)}):
                    yield (
                        f"rota: {duty.row['staff']} has {duty.words}, and {what} {pupil['code']} names {at:%H:%M}."
                    )


def _pupils(duty: _Duty, assignments: Sequence[Row]) -> set[Value]:
    return {
        fold(row["pupil"])
        for row in assignments
        if fold(row["staff"]) == fold(duty.row["staff"]) and _days(row) & duty.days
    }


def _days(row: Row) -> frozenset[str]:
    return days_from(str(row["days"])) if row.get("days") else frozenset(WEEKDAYS)


def _falls(at: time, duty: _Duty) -> bool:
    begin, end = (datetime.combine(date.min, one) for one in (duty.begin, duty.end))
    return begin <= datetime.combine(date.min, at) + _BEFORE and datetime.combine(date.min, at) <= end


def _alone(duties: Sequence[_Duty], rows: Mapping[str, list[Row]]) -> Iterator[str]:
    """Zones whose only adults have a pupil of their own first: nobody there is free for the others."""
    places: dict[tuple[Value, ...], list[_Duty]] = {}
    for duty in duties:
        place = (duty.begin, duty.end, fold(duty.row["session"]), fold(duty.row.get("zone")))
        places.setdefault(tuple(map(str, place)), []).append(duty)
    for there in places.values():
        bare = {
            day
            for day in WEEKDAYS
            if (on := [duty for duty in there if day in duty.days])
            and all(_supports(duty, day, rows["assignments"]) for duty in on)
        }
        if bare:
            who = ", ".join(dict.fromkeys(str(duty.row["staff"]) for duty in there if duty.days & bare))
            duty = _Duty(there[0].row, frozenset(bare), there[0].begin, there[0].end)
            yield f"rota: {duty.words} has only {who}, with a pupil of their own first. Put somebody else there too."


def _supports(duty: _Duty, day: str, assignments: Sequence[Row]) -> bool:
    """Whether somebody has a pupil of their own on that weekday."""
    return any(fold(row["staff"]) == fold(duty.row["staff"]) and day in _days(row) for row in assignments)

"""What somebody wants who writes about a duty: which duty, of which day, who is to take it, from when they can."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.people import Person
from bot.reading import duty_places
from bot.reading.duty_swaps import agreed, asked, gift
from bot.reading.heard import Heard
from bot.reading.lasting import late_by
from bot.reading.mentions import Mention
from bot.reading.points import Point, number
from bot.reading.reader import Part, Reading
from bot.reading.spans import Seen, moment
from bot.reading.spelled import Spelled, spelled, whole
from bot.school import School

_STRONGEST = ("swap", "cant", "late", "offer", "ack")
_CLOCK = frozenset({"point", "range"})
_WHOLE_DAY = whole(
    r"(?:any|all|no|all of my|all my)(?: of my| my)? duties|off (?:sick|ill|work|poorly)|(?<!@staff. )(?<!@staff. is )off (?:today|tomorrow|(?:on )?(?:mon|tues?|weds|thur?s?|fri)\w*)|(?:ringing|calling|phoning) in sick|signed off|"
    r"will be off|i am off(?: today| tomorrow| all)?|(?:not|can not|will not)(?: be| going to)?(?: coming| come| make it| making it| be)? in"
    r"(?! time| the| with| a| until| till?)|(?:can not|will not|not|not going to) make it in|or anything today|(?:do|cover) duties|all day today|off all day"
)
_TILL = whole(
    r"(?:until|untill|till|til|back(?: in)?(?: at| by| about| around| for)?|free(?: from| after| at)?|(?:here|in|there|available) (?:from|after|by))"
)
_OF_A_DUTY_BEFORE = re.compile(
    r"\b(?:my|the|do|make|cover|take|have|manage|doing|duty|break|lunch|gate|play|playground|dinner|dinners|crossing|club|slot|zone \w+|field|"
    r"hall|of)(?: (?:duty|at|@|from|for|the|my|this))* ?$"
)
_OF_A_DUTY_BEHIND = re.compile(
    r" ?(?:duty|break|lunch|gate|play\w*|dinner\w*|crossing|club|slot|zone|field|hall|bus|shift|one\b|wet play|to |please)"
)
_AFTER_ALL = whole(
    r"(?:do not|does not|no longer|not) need (?:any |the |a )?(?:cover|swap)|can (?:do|make|cover) .* after all"
)
_IN_MINUTES = re.compile(r"\bin ([0-9]{1,2}|five|ten|fifteen|twenty)\b(?![.:/])")
_SWAPS = whole(r"swap\w*|switch\w*|trad\w+|instead|in return|exchange")


@dataclass(frozen=True, slots=True)
class DutyWish:
    """What is wanted of a duty; why never stands in it, for that may be medical.

    `type` is ack, cant, late, swap or offer. `session` and `zone` are as the rota writes them, else as people say them;
    `at` is the time by which the duty is called. `asked` are colleagues asked to take it, who `agreed` already as the
    writer says; `gives`: something is taken on in return, `gives_day` and `gives_session` as far as they were said.
    `until` is when the writer is back. `late_minutes` is for type late.
    """

    type: str
    day: date
    session: str = ""
    at: time | None = None
    zone: str = ""
    whole_day: bool = False
    asked: tuple[Person, ...] = ()
    agreed: bool = False
    gives: bool = False
    gives_day: date | None = None
    gives_session: str = ""
    until: time | None = None
    late_minutes: int | None = None


def wish(part: Part, school: School, sent_local: datetime) -> DutyWish:
    """Return what a part of kind duty wants. `sent_local` is the wall clock of the school, without a zone."""
    return _wish(part.type or "ack", part.text or part.body, school, sent_local)


def wish_of(reading: Reading, school: School, sent_local: datetime) -> DutyWish | None:
    """Return the one wish in all that a message says about duties; None when it says nothing of them."""
    parts = [part for part in reading.parts if part.kind == "duty"]
    if not parts:
        return None
    kind = min((part.type or "ack" for part in parts), key=_STRONGEST.index)
    return _wish(kind, " . ".join(part.text.strip() for part in parts), school, sent_local)


def _wish(kind: str, text: str, school: School, sent_local: datetime) -> DutyWish:
    said = spelled(text, school.roll(sent_local.date()), school.shorthand)
    given = gift(said.line) if kind != "offer" else None
    first, last = given or (len(said.line), len(said.line))
    own = f"{said.line[:first]}{said.line[last:]}"
    seen = Seen(sent_local, ahead=True)
    days = (*said.days(seen, 0, first), *said.days(seen, last))
    session = duty_places.session(own, _sessions(school))
    people, until = asked(said) if kind != "offer" else (), _until(said, sent_local)
    return DutyWish(
        type=_type(kind, said, given, people),
        day=days[0] if days else sent_local.date(),
        session=session,
        at=_at(said, given, seen),
        zone=duty_places.zone(own, (one.zone for one in school.rota)),
        whole_day=kind in {"cant", "swap"} and until is None and bool(_WHOLE_DAY.search(own)),
        asked=people,
        agreed=bool(people) and agreed(said.line),
        gives=given is not None,
        gives_day=_day_in_return(said, given, seen),
        gives_session=_session_in_return(said.line[first:last], session, school) if given else "",
        until=until,
        late_minutes=_late(said) if kind == "late" else None,
    )


def _day_in_return(said: Spelled, given: tuple[int, int] | None, seen: Seen) -> date | None:
    """Return the day of what is given in return; today's weekday by its name is that of next week."""
    found = next(iter(said.days(seen, *given)), None) if given else None
    today = seen.sent.date()
    named = given is not None and "today" not in said.line[slice(*given)]
    return today + timedelta(days=7) if found == today and named else found


def _session_in_return(words: str, own: str, school: School) -> str:
    """Return the session given in return, or the zone; "ill do hers" is the same session as the one that is asked for."""
    zone = duty_places.zone(words, (one.zone for one in school.rota))
    return duty_places.session(words, _sessions(school)) or zone or own


def _sessions(school: School) -> Iterable[str]:
    return (one.session for one in school.rota)


def _type(kind: str, said: Spelled, given: tuple[int, int] | None, people: tuple[Person, ...]) -> str:
    """Return what is wanted: somebody named to take it makes it a swap, nobody left to take it makes it a "can't".

    "Don't need cover after all" takes a "can't" back.
    """
    if kind == "cant" and _AFTER_ALL.search(said.line):
        return "ack"
    if kind == "cant" and people:
        return "swap"
    if kind == "swap" and not (people or given or _SWAPS.search(said.line)):
        return "cant"
    return kind


def _late(said: Spelled) -> int | None:
    soon = _IN_MINUTES.search(said.line)
    minutes = late_by(Heard(said.line, said.times)) or (number(soon[1]) if soon else 0)
    return round(minutes) or None


def _until(said: Spelled, sent_local: datetime) -> time | None:
    """Return until when the writer is away: "til 11", "back at 1", the end of "physio 10 til 11"."""
    for one in said.times:
        if one.kind not in _CLOCK:
            continue
        before = said.line[max(0, one.start - 16) : one.start].rstrip()
        led = any(match.end() == len(before) for match in _TILL.finditer(before)) or _TILL.match(one.words)
        point = (
            one.points[-1]
            if one.kind == "range" and _TILL.search(one.words)
            else one.points[0]
            if led
            else None
        )
        if point is not None:
            return _clock(point, sent_local)
    return None


def _at(said: Spelled, given: tuple[int, int] | None, seen: Seen) -> time | None:
    """Return the time by which a duty is called: "my 10.40", "gate at 3.15"; a scan at 2 is none."""
    for one in said.times:
        if one.kind in _CLOCK and not (given and given[0] <= one.start < given[1]) and _of_a_duty(said, one):
            return _clock(one.points[0], seen.sent)
    return None


def _of_a_duty(said: Spelled, one: Mention) -> bool:
    if _TILL.match(one.words):
        return False
    before, behind = said.line[: one.start], said.line[one.end :]
    return bool(_OF_A_DUTY_BEFORE.search(before) or _OF_A_DUTY_BEHIND.match(behind))


def _clock(point: Point, sent_local: datetime) -> time | None:
    found = moment(point, sent_local.date(), Seen(sent_local, ahead=True))
    return found.time() if found else None

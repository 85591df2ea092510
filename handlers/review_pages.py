"""`/reviews` as pages that fit into messages: one's own parts, everybody's, and what has no date."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Any

from bot.calendar import day_words, local
from bot.people import Moment, Person
from bot.report_lists import PART, to_read
from bot.reports import Filed
from bot.review_dates import Undated
from bot.review_lists import everybodys, mine, reads, whom, without_date
from bot.review_parts import Piece, Upcoming, dates_of
from bot.reviews import APPRAISAL, Review
from bot.school import School
from handlers.context import Unit
from prompts import plain, speak

Facts = dict[str, Any]
Entry = tuple[str, Facts]
"""A line or more of the page: under which of its headings, and what it says."""
_KINDS = ("mine", "reports", "ahead", "undated")
_ROOM = 2500
_AROUND = 70
"""About how many characters the fixed words of a line take."""
_BUTTONS = 10
_CODES = 40
_FAR = timedelta(days=180)


async def show(unit: Unit, page: int = 1, in_place_of: int | None = None) -> None:
    """Show a page of what is due of reviews; a page that does not exist is the nearest one."""
    school = await unit.store.schools.get(unit.sender.school)
    found = cut(list(entries(unit.sender, school.at(unit.now))))
    page = max(1, min(page, len(found)))
    facts: Facts = {kind: [entry for of, entry in found[page - 1] if of == kind] for kind in _KINDS}
    unit.reply("replies/reviews", in_place_of=in_place_of, page=page, pages=len(found), **facts)


def entries(reader: Person, at: Moment) -> Iterator[Entry]:
    """Return everything a person reads of reviews, in order: their own parts, everybody's, what has no date."""
    for piece in mine(reader, at):
        code = whom(piece.review, at) if reads(reader, piece.review, at) else ""
        part = _part(piece, at) | {"done": piece.done, "tapped": piece.part.tapped}
        part["drafted"] = piece.part.key == PART and at.school.pupil(piece.review.pupil) is not None
        yield "mine", {"whom": code, "key": piece.review.id.hex, **_meeting(piece.review, at), **part}
    for report, review in to_read(reader, at):
        yield "reports", _report(report, review, at)
    for one in everybodys(reader, at):
        yield "ahead", _upcoming(one, at)
    for without in without_date(reader, at):
        yield from (("undated", facts) for facts in _undated(without, at))


def cut(found: list[Entry]) -> list[list[Entry]]:
    """Cut entries into pages that fit into a message, with at most ten that have a button; at least one page."""
    pages: list[list[Entry]] = [[]]
    room, buttons = _ROOM, _BUTTONS
    for of, entry in found:
        needs, taps = _length(entry), int(entry.get("tapped", of == "reports"))
        if pages[-1] and (needs > room or taps > buttons):
            pages.append([])
            room, buttons = _ROOM, _BUTTONS
        pages[-1].append((of, entry))
        room, buttons = room - needs, buttons - taps
    return pages


def _length(entry: Facts) -> int:
    lines = (entry, *entry.get("missing", ()))
    return sum(
        _AROUND + sum(len(value) for value in line.values() if isinstance(value, str)) for line in lines
    )


def _report(one: Filed, review: Review, at: Moment) -> Facts:
    author = at.school.person(one.author)
    return {
        "whom": whom(review, at),
        "kind": review.kind,
        "meeting": far_words(review.day, at),
        "by": author.display if author else "",
        "signed": day_words(local(one.signed_at, at.school.zone).date()),
        "opened": one.opened_at is not None,
        "key": one.id.hex,
    }


def _upcoming(one: Upcoming, at: Moment) -> Facts:
    missing = [_part(piece, at) | {"who": piece.person.display} for piece in one.missing]
    return {"whom": whom(one.review, at), **_meeting(one.review, at), "missing": missing}


def _undated(one: Undated, at: Moment) -> Iterator[Facts]:
    for start in range(0, len(one.pupils), _CODES):
        codes = ", ".join(pupil.code for pupil in one.pupils[start : start + _CODES])
        yield {
            "kind": one.kind,
            "whom": codes,
            "due": far_words(one.by, at) if one.by else "",
        }


def _part(piece: Piece, at: Moment) -> Facts:
    return {"part": piece.part.key, "due": day_words(piece.due), "late": piece.late(at.today)}


def _meeting(review: Review, at: Moment) -> Facts:
    when = f"{review.at:%H:%M}" if review.at else ""
    return {"kind": review.kind, "meeting": far_words(review.day, at), "at": when, "place": review.place}


def far_words(day: date, at: Moment) -> str:
    """Return "Wed 9 Dec", with the year when the day is half a year away."""
    return day_words(day) + (f" {day.year}" if abs(day - at.today) > _FAR else "")


def calendar_days(
    school: School, person: Person, first: date, last: date
) -> list[tuple[str, date, time | None, str]]:
    """Return a person's meetings and due parts between two dates (both belong): name, day, local time if any, words.

    No pupil is in the words: a calendar lies open.
    """
    found = []
    for one in dates_of(school, person, first, last):
        review, part = one.piece.review, one.piece.part
        facts = {"part": part.key, "appraisal": review.kind == APPRAISAL}
        facts["place"] = "" if part.tapped else review.place
        at = None if part.tapped else review.at
        found.append((f"{review.id}.{part.key}", one.day, at, plain(speak("replies/review_day", facts).text)))
    return found

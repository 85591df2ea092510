"""The brief report of a TA for a review: drafted, gone over section by section, signed; it goes on where it stopped."""

from bot.periods import period
from bot.plans import Plan
from bot.reading import Sent, read
from bot.report import Draft, covered, draft
from bot.report_lines import Line
from bot.report_lists import PART, ToWrite, to_write
from bot.report_words import Subject, worry
from bot.reports import Decision, Part, Report, Said, decided, drafted_anew, gone_over, version_after
from bot.reviews import Done
from handlers import answers, report_pages
from handlers.context import Unit
from handlers.taps import Tap
from prompts import plain, speak
from storage import new_id
from storage.reviews import By

NOT_FOUND = "toasts/not_found"
STALE = "toasts/stale"
NOTHING_NEW = "toasts/nothing_new"
REPORT = "report"
"""The question that waits when a section is to be typed; its `about` is the section's place and the end of the review's id."""
TAIL = 16
_DECISIONS = {"keep": Decision.KEPT, "out": Decision.LEFT_OUT}


async def start(unit: Unit, tap: Tap) -> str | None:
    """[Draft my report], or go on with it: the next section that is not decided."""
    mine = await able(unit, tap.part(0))
    if mine is None:
        return NOT_FOUND
    await report_pages.show(unit, mine, await standing(unit, mine))
    return None


async def section(unit: Unit, tap: Tap) -> str | None:
    """[Keep], [Change] or [Leave out] under a section."""
    mine = await able(unit, tap.part(0))
    if mine is None:
        return NOT_FOUND
    report, place, what = await standing(unit, mine), tap.version(1), tap.part(3)
    if report.signed_at or report.version != tap.version(2) or place != report.next_open:
        return await _as_it_stands(unit, mine, report, tap)
    if what == "change":
        await answers.ask(unit, REPORT, f"{place}:{mine.review.id.hex[-TAIL:]}")
        unit.reply("questions/report_words", part=report.parts[place].key, why="")
        return None
    if what not in _DECISIONS:
        return NOT_FOUND
    after = decided(version_after(report, new_id(), unit.now), place, _DECISIONS[what])
    return await _next(unit, mine, after, tap)


async def sign(unit: Unit, tap: Tap) -> str | None:
    """[Sign], [Go over it again] or [Take back signature]."""
    mine = await able(unit, tap.part(0))
    if mine is None:
        return NOT_FOUND
    report, what = await standing(unit, mine), tap.part(2)
    if report.version != tap.version(1):
        return await _as_it_stands(unit, mine, report, tap)
    if what == "back":
        return await _back(unit, mine, report, tap)
    if report.signed_at or report.next_open is not None:
        return await _as_it_stands(unit, mine, report, tap)
    if what == "over":
        after = gone_over(version_after(report, new_id(), unit.now))
        return await _next(unit, mine, after, tap)
    return await _sign(unit, mine, report, tap) if what in {"sign", "sure"} else NOT_FOUND


async def anew(unit: Unit, tap: Tap) -> str | None:
    """[Draft anew]: what the author's notes say by now; what they typed stays."""
    mine = await able(unit, tap.part(0))
    if mine is None:
        return NOT_FOUND
    report = await standing(unit, mine)
    if report.signed_at or report.version != tap.version(1):
        return await _as_it_stands(unit, mine, report, tap)
    after = drafted_anew(version_after(report, new_id(), unit.now), await _drafted(unit, mine))
    if after.parts == report.parts and after.notes == report.notes:
        return NOTHING_NEW
    return await _next(unit, mine, after, tap)


def _leans(unit: Unit, report: Report) -> bool:
    """Whether a section its author typed can be read as a worry: a report is read days later, so it is asked once."""
    typed = (part for part in report.parts if part.decision is Decision.CHANGED)
    words = (" ".join(one.words for one in part.said) for part in typed)
    who, day, school = unit.sender.id, unit.here.today, unit.here.school
    return any(worry(read(Sent(each, who, unit.now, day), school)) for each in words)


async def able(unit: Unit, review: str) -> ToWrite | None:
    """Return the review whose report the sender may write now; what is refused reads like what is not there."""
    mine = to_write(unit.sender, unit.here, review)
    if mine is None:
        unit.store.tx.note(unit.sender.school, unit.now, "refused", by=unit.sender.id, report=review[:32])
    return mine


async def standing(unit: Unit, mine: ToWrite) -> Report:
    """Return the report as it stands; the first time it is drafted."""
    found = await unit.store.reports.newest(unit.sender.school, mine.review.id, unit.sender.id)
    if found is None:
        found = await _drafted(unit, mine)
        unit.store.reports.add(found)
    return found


async def _drafted(unit: Unit, mine: ToWrite) -> Report:
    school, pupil, key = unit.here.school, mine.pupil, unit.sender.school
    first, last = covered(mine.review, school.reviews, unit.here.today)
    days = period(school, first, last)
    records = await unit.store.history.of_pupils(key, [pupil.id], *days.needs())
    plan = (await unit.store.pupils.plans(key, [pupil.id], first, last)).get(pupil.id, Plan())
    about = Subject(pupil, unit.sender, school, unit.here.today)
    made = draft(about, records, plan, days)
    return Report(
        new_id(),
        key,
        mine.review.id,
        unit.sender.id,
        1,
        made.first,
        made.last,
        made.notes,
        _parts(made),
        unit.now,
    )


def _parts(made: Draft) -> tuple[Part, ...]:
    return tuple(Part(one.key, tuple(map(_said, one.lines))) for one in made.sections)


def _said(line: Line) -> Said:
    words = line.words or plain(
        speak("replies/report_number", {"line": {"number": line.key, **line.figures}}).text
    )
    return Said(words, line.refs, line.quote)


async def _next(unit: Unit, mine: ToWrite, after: Report, tap: Tap) -> str | None:
    unit.store.reports.add(after)
    return await _in_place(unit, mine, after, tap)


async def _in_place(unit: Unit, mine: ToWrite, report: Report, tap: Tap) -> str | None:
    """Post what comes next; the message that was tapped goes."""
    if tap.message_id is not None:
        unit.forget(tap.message_id, "replies/report_section")
    await report_pages.show(unit, mine, report)
    return None


async def _as_it_stands(unit: Unit, mine: ToWrite, report: Report, tap: Tap) -> str:
    await _in_place(unit, mine, report, tap)
    return STALE


async def _sign(unit: Unit, mine: ToWrite, report: Report, tap: Tap) -> str | None:
    if tap.part(2) != "sure" and _leans(unit, report):
        unit.reply("questions/report_sure", key=mine.review.id.hex, version=report.version)
        return None
    if not await unit.store.reports.sign(report, unit.now):
        return STALE
    await unit.store.reviews.done(*_done(unit, mine))
    return await _settled(unit, mine, tap)


async def _back(unit: Unit, mine: ToWrite, report: Report, tap: Tap) -> str | None:
    if not await unit.store.reports.take_back(report, unit.now):
        return await _as_it_stands(unit, mine, report, tap)
    unit.store.reports.add(version_after(report, new_id(), unit.now))
    await unit.store.reviews.undone(*_done(unit, mine), shared=False)
    return await _settled(unit, mine, tap)


async def _settled(unit: Unit, mine: ToWrite, tap: Tap) -> str | None:
    await unit.store.schools.changed(unit.sender.school, unit.now)
    return await _in_place(unit, mine, await standing(unit, mine), tap)


def _done(unit: Unit, mine: ToWrite) -> tuple[Done, By]:
    return Done(mine.review.id, PART, unit.sender.id), By(unit.sender.school, unit.sender.id, unit.now)

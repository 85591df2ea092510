"""A signed report on paper, for who plans reviews: as PDF or for Word, with the pupil's notes as an annex."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.access import Action
from bot.calendar import clock_words, date_words, local
from bot.periods import period
from bot.plans import Outcome, Plan
from bot.pupils import Pupil
from bot.report_annex import Note, annex
from bot.report_lists import to_read
from bot.report_words import Subject
from bot.reports import Decision, Part, Report, Said, read_by_others
from bot.reviews import Review
from handlers.context import Unit
from handlers.papers import Pupils, post_pupil_paper
from handlers.report_pages import said, title
from handlers.taps import Tap
from prompts import plain, speak

NOT_FOUND = "toasts/not_found"
_FILES: Mapping[str, str] = {"pdf": "report", "docx": "report_in_word"}
_REFS = 8
"""So many references stand behind a sentence on the first page; where there are more, all of them stand in the annex."""


async def report_paper(unit: Unit, tap: Tap) -> str | None:
    """[PDF] or [Word]: send a signed report; its author cannot take the signature back any more."""
    name = _FILES.get(tap.part(1))
    found = next((pair for pair in to_read(unit.sender, unit.here) if pair[0].id.hex == tap.part(0)), None)
    report = await unit.store.reports.get(unit.sender.school, found[0].id) if found and name else None
    pupil = unit.here.school.pupil(found[1].pupil) if found else None
    if report is None or found is None or pupil is None or name is None:
        unit.store.tx.note(
            unit.sender.school, unit.now, "refused", by=unit.sender.id, report=tap.part(0)[:32]
        )
        return NOT_FOUND
    facts = await _facts(unit, report, found[1], pupil)
    about = Pupils(Action.PLAN_READ, (pupil.id,))
    post_pupil_paper(unit, name, f"Brief report.{tap.part(1)}", facts, about)
    if await unit.store.reports.open(report, unit.sender.id, unit.now):
        await unit.store.schools.changed(unit.sender.school, unit.now)
    return None


async def _facts(unit: Unit, report: Report, review: Review, pupil: Pupil) -> dict[str, Any]:
    school, author = unit.here.school, unit.here.school.person(report.author)
    signed = report.signed_at or unit.now
    on = local(signed, school.zone).date()
    parts = read_by_others(report)
    return {
        "school": school.name,
        "pupil": f"{pupil.first_name} {pupil.last_name}",
        "code": pupil.code,
        "kind": plain(speak("replies/review_kind", {"kind": review.kind}).text),
        "meeting": date_words(review.day),
        "first": date_words(report.first),
        "last": date_words(report.last),
        "notes": report.notes,
        "by": author.display if author else "",
        "signed": f"{date_words(on)}, {clock_words(signed, school.zone)}",
        "sections": [
            {"title": title(one.key), "lines": [_line(each, one) for each in one.said]} for one in parts
        ],
        "behind": _behind(parts),
        "outcomes": [
            {"number": one.number, "text": one.text} for one in await _outcomes(unit, report, pupil)
        ],
        "entries": [_entry(one) for one in await _annex(unit, report, pupil)],
    }


async def _outcomes(unit: Unit, report: Report, pupil: Pupil) -> tuple[Outcome, ...]:
    plans = await unit.store.pupils.plans(unit.here.school.id, [pupil.id], report.first, report.last)
    return plans.get(pupil.id, Plan()).outcomes


def _line(one: Said, part: Part) -> dict[str, Any]:
    more = max(len(one.refs) - _REFS, 0)
    return {
        "text": said(one),
        "refs": ", ".join(one.refs[:_REFS]),
        "more": more,
        "typed": part.decision is Decision.CHANGED and not one.refs,
    }


def _behind(parts: Sequence[Part]) -> list[dict[str, str]]:
    """Return the sentences with more notes behind them than stand on the first page, with all of these."""
    many = (one for part in parts for one in part.said if len(one.refs) > _REFS)
    return [{"text": said(one), "refs": ", ".join(one.refs)} for one in many]


async def _annex(unit: Unit, report: Report, pupil: Pupil) -> list[Note]:
    here, author = unit.here, unit.here.school.person(report.author)
    days = period(here.school, report.first, report.last)
    records = await unit.store.history.of_pupils(here.school.id, [pupil.id], *days.needs())
    about = Subject(pupil, author or unit.sender, here.school, here.today)
    return annex(unit.sender, about, records, days, here)


def _entry(one: Note) -> dict[str, str]:
    kind = plain(speak("replies/report_type", {"kind": one.kind, "type": one.type}).text)
    return {
        "moment": one.moment,
        "kind": kind,
        "reference": one.reference,
        "author": one.author,
        "words": one.words,
    }

"""A report in its author's chat: a section at a time, then the whole of it to sign; gone from the chat in ten minutes."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.calendar import clock_words, date_words
from bot.report_lists import ToWrite
from bot.reports import Decision, Part, Report, Said
from handlers.case_pages import Line, in_pages, post_pages
from handlers.context import Unit
from handlers.review_pages import far_words
from prompts import plain, speak

_REFS = 3
"""How many references stand behind a sentence in a chat; on paper all of them do."""


async def show(unit: Unit, mine: ToWrite, report: Report) -> None:
    """Post what comes next: the first section that is not decided, the whole to be signed, or that it is signed."""
    if report.signed_at is not None:
        _signed(unit, mine, report)
    elif report.next_open is None:
        pages = in_pages([line for part in report.parts for line in _lines(part, titled=True)])
        shown = [_head(mine, report, unit) | {"lines": page, "last": page is pages[-1]} for page in pages]
        post_pages(unit, "replies/report", shown)
    else:
        part = report.parts[report.next_open]
        facts = _head(mine, report, unit) | {
            "part": part.key,
            "notes": report.notes,
            "place": report.next_open,
            "count": len(report.parts),
            "lines": list(_lines(part)),
            "first": report.version == 1 and report.next_open == 0,
            "older": report.last < unit.here.today,
        }
        post_pages(unit, "replies/report_section", [facts])


def title(section: str) -> str:
    """Return the heading of a section."""
    return plain(speak("replies/report_title", {"section": section}).text)


def said(line: Said) -> str:
    """Return a sentence as it is read; what the child said stands in quotation marks."""
    return f"“{line.words}”" if line.quote else line.words


def _signed(unit: Unit, mine: ToWrite, report: Report) -> None:
    school, when = unit.here.school, report.signed_at
    at = clock_words(when, school.zone, unit.here.today) if when else ""
    facts: dict[str, Any] = {
        "whom": mine.pupil.code,
        "key": mine.review.id.hex,
        "at": at,
        "version": report.version,
    }
    unit.reply("replies/report_signed", opened=report.opened_at is not None, **facts)


def _head(mine: ToWrite, report: Report, unit: Unit) -> dict[str, Any]:
    return {
        "whom": mine.pupil.code,
        "review": mine.review.kind,
        "meeting": far_words(mine.review.day, unit.here),
        "first_day": date_words(report.first),
        "last_day": date_words(report.last),
        "key": mine.review.id.hex,
        "version": report.version,
    }


def _lines(part: Part, *, titled: bool = False) -> Iterator[Line]:
    """Return a section as lines; `what` is "title", "said", "nothing" or "left_out"."""
    if titled:
        yield _line("title", title(part.key))
    if part.decision is Decision.LEFT_OUT:
        yield _line("left_out", "")
    elif not part.said:
        yield _line("nothing", "")
    else:
        for one in part.said:
            yield _line("said", said(one)) | _behind(one.refs)


def _line(what: str, text: str) -> Line:
    return {"what": what, "text": text, "refs": "", "more": ""}


def _behind(refs: Sequence[str]) -> Line:
    more = len(refs) - _REFS
    return {"refs": ", ".join(refs[:_REFS]), "more": str(more) if more > 0 else ""}

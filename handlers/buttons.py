"""A button was tapped. What it carries is no secret and proves nothing: the right and the state are asked again."""

from collections.abc import Awaitable, Callable

from telegram import Update

from handlers.case_taps import agree, answer, do, done, say, words
from handlers.cases import case
from handlers.concern_taps import adult, child, danger, mistake, told
from handlers.context import Context, Unit
from handlers.cover_taps import cover, swap
from handlers.digest_taps import day, open_
from handlers.duty_board import evening, paper
from handlers.find import notes, turn
from handlers.handovers import handover
from handlers.lapsed import lapsed
from handlers.leaders_pages import table
from handlers.medication_paper import medicines
from handlers.notes import note
from handlers.other_taps import duty, start
from handlers.pupil_card import card, covered
from handlers.pupil_cover import uncover
from handlers.question_taps import ask, fact, going, over
from handlers.record_papers import pdf
from handlers.record_taps import back, be, kind, pupil, time, undo, who
from handlers.report import anew, section, sign
from handlers.report import start as report
from handlers.report_papers import report_paper
from handlers.review_taps import page, review, reviewed
from handlers.taking import return_, take, takeover
from handlers.taps import Tap
from handlers.topics import see
from handlers.training_taps import certificate, course, kcsie, trained, untrain
from handlers.week_pages import look
from handlers.withholding import withhold
from prompts import plain, speak

Tapped = Callable[[Unit, Tap], Awaitable[str | None]]

ACTIONS: dict[str, Tapped] = {
    "time": time,
    "pupil": pupil,
    "who": who,
    "kind": kind,
    "be": be,
    "back": back,
    "undo": undo,
    "danger": danger,
    "told": told,
    "child": child,
    "adult": adult,
    "mistake": mistake,
    "take": take,
    "takeover": takeover,
    "return": return_,
    "case": case,
    "do": do,
    "say": say,
    "done": done,
    "agree": agree,
    "answer": answer,
    "words": words,
    "fact": fact,
    "ask": ask,
    "over": over,
    "going": going,
    "start": start,
    "duty": duty,
    "cover": cover,
    "swap": swap,
    "paper": paper,
    "evening": evening,
    "open": open_,
    "day": day,
    "look": look,
    "see": see,
    "untrain": untrain,
    "course": course,
    "certificate": certificate,
    "trained": trained,
    "kcsie": kcsie,
    "lapsed": lapsed,
    "handover": handover,
    "card": card,
    "notes": notes,
    "note": note,
    "find": turn,
    "pdf": pdf,
    "medicines": medicines,
    "withhold": withhold,
    "covered": covered,
    "uncover": uncover,
    "reviewed": reviewed,
    "reviews": page,
    "review": review,
    "report": report,
    "section": section,
    "anew": anew,
    "sign": sign,
    "report_paper": report_paper,
    "table": table,
}


async def tapped(update: Update, context: Context) -> None:
    """Do what a button says; the answer is a toast, spoken after the commit."""
    query = update.callback_query
    if query is None:
        return
    message = query.message.message_id if query.message else None
    name, *parts = (query.data or "").split(":")
    action = ACTIONS.get(name)
    toast = await action(context.unit, Tap(tuple(parts), message)) if action else "toasts/not_found"
    if toast:
        context.unit.toast = plain(speak(toast, context.unit.toast_facts).text)

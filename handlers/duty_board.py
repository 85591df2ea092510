"""`/duty`: my duties, today's board, the rota on paper, my own calendar, and whether I want a list in the evening."""

from telegram import Update

from bot.access import Action
from bot.board import Session, board, rota_facts, week_of
from bot.calendar import day_words
from bot.duties import DutyAnswer
from bot.duty_times import next_day
from bot.letters import Priority
from bot.people import Answer, Flag, Thing, may
from bot.rota_words import rota_words
from handlers import own_calendar
from handlers.context import Context, Unit
from handlers.papers import paper_letter
from handlers.taps import Tap

_LONGEST = 3300
"""Letters of a board that fit into one message beside the rest."""


async def duty(update: Update, context: Context) -> None:
    """Show my duties of today and of my next day, and today's board."""
    await show(context.unit)


async def show(unit: Unit, message_id: int | None = None) -> None:
    """Show the page anew, or in place of a message."""
    here, me = unit.here, unit.sender
    today, school = here.today, here.school
    answers = await unit.store.duties.answers(school.id, today)
    mine = [
        {"duty": one.words(), "answer": ((said := answers.get((one.id, me.id))) and said.value) or ""}
        for one in (school.duties(today).get(me.id, ()) if school.is_open(today) else ())
    ]
    later = next_day(school, me, today)
    next_ = [one.words() for one in school.duties(later).get(me.id, ())] if later else []
    lines, more = _lines(board(school, today, answers if sees_answers(unit) else None))
    facts = {
        "day": day_words(today),
        "mine": mine,
        "next_day": day_words(later) if later else "",
        "next": next_,
        "board": lines,
        "more": more,
        "evening": me.evening,
    }
    unit.reply("replies/duty", in_place_of=message_id, **facts)


async def paper(unit: Unit, tap: Tap) -> str | None:
    """Send the rota of this week as a picture or to print, or the sender's own calendar."""
    here = unit.here
    how = {"person": unit.sender.id, "owner": unit.sender.id, "priority": Priority.REPLY}
    key = f"paper:{unit.arrived.id.hex}"
    if tap.part(0) == "calendar":
        unit.post(paper_letter(key, "calendar", "My duties.ics", own_calendar.facts(unit), **how))
        return None
    name = {"picture": "rota_picture", "pdf": "rota"}.get(tap.part(0))
    if name is None:
        return "toasts/not_found"
    facts = rota_facts(here.school, week_of(here.today), here.today)
    ending = "png" if name == "rota_picture" else "pdf"
    facts |= rota_words(facts) if name == "rota_picture" else {}
    unit.post(paper_letter(key, name, f"Duty rota {week_of(here.today)}.{ending}", facts, **how))
    return None


async def evening(unit: Unit, tap: Tap) -> str | None:
    """Want the next day's duties at six, or not any more."""
    if tap.part(0) not in {"on", "off"}:
        return "toasts/not_found"
    await unit.store.people.evening(unit.sender, wanted=tap.part(0) == "on", now=unit.now)
    await unit.store.schools.changed(unit.sender.school, unit.now)
    unit.school = await unit.store.schools.get(unit.sender.school)
    unit.person = unit.school.person(unit.sender.id)
    await show(unit, tap.message_id)
    return None


def sees_answers(unit: Unit) -> bool:
    """Whether somebody sees who has answered: whoever leads the duties, and who may read all of them."""
    everybody = may(unit.sender, Action.DUTY_READ, Thing(unit.sender.school), unit.here) is Answer.YES
    return everybody or Flag.DUTY_LEAD in unit.sender.flags


def _lines(sessions: tuple[Session, ...]) -> tuple[list[dict[str, object]], int]:
    """Return the board as lines, and how many zones did not fit."""
    found: list[dict[str, object]] = []
    room, left_out = _LONGEST, 0
    for session in sessions:
        for place, zone in enumerate(session.zones):
            people = [
                {
                    "name": one.person.display,
                    "role": one.role,
                    "first": one.pupil_first,
                    "answer": _shown(one.answer),
                }
                for one in zone.people
            ]
            room -= (
                sum(len(str(one["name"])) + len(str(one["role"])) + 25 for one in people)
                + len(zone.name)
                + 40
            )
            if room < 0:
                left_out += 1
                continue
            found.append(
                {
                    "session": f"{session.begins:%H:%M}–{session.ends:%H:%M} {session.name}"
                    if not place
                    else "",
                    "zone": zone.name,
                    "people": people,
                    "missing": zone.missing,
                    "alone": zone.nobody_free and bool(people),
                }
            )
    return found, left_out


def _shown(answer: DutyAnswer | None) -> str:
    return answer.value if answer else ""

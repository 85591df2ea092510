"""Messages that are no records: an answer to a duty, training, a change to an earlier note, a question to the bot."""

import re
from datetime import timedelta

from telegram import Message

from bot.calendar import instant
from bot.duties import Duty, DutyAnswer
from bot.duty_times import leads as leads_of
from bot.ladder import rings
from bot.letters import Letter, Priority
from bot.people import Person, Role
from bot.questions import Question
from bot.reading import Part
from handlers import asking, duty_answers, telling
from handlers.context import Unit

_ABOUT_THE_DSL = re.compile(
    r"\b(?:dsl|safeguarding|who (?:do|should|shall) i (?:tell|speak|go|report)|who.?s on call)\b",
    re.IGNORECASE,
)


async def duty(unit: Unit, part: Part, sent: Message) -> None:
    """Take "ok", "can't do break", "running late": what answers the one duty that waits, or goes to who leads them."""
    if part.type == "ack":
        await acknowledge(unit)
        return
    day = part.when.at.date() if part.when and part.when.precision != "none" else unit.here.today
    mine = [one for one in unit.here.school.duties(day).get(unit.sender.id, ()) if not _over(unit, one, day)]
    said = [one for one in mine if one.session and one.session.casefold() in part.body.casefold()] or mine
    one = said[0] if len(said) == 1 else None
    if part.type == "cant" and one is not None:
        await duty_answers.answer(unit, (one, day, DutyAnswer.CANT), None)
        return
    leads = leads_of(unit.here.school, unit.here.today, unit.sender.id)
    for lead in leads:
        unit.post(_passed_on(unit, lead, one, part))
    unit.reply("replies/passed_on", told=telling.names(leads), duty=one.words() if one else "")
    del sent


async def acknowledge(unit: Unit) -> None:
    """Let "ok" answer when exactly one thing waits: a duty of today. Of several, the buttons say which.

    A concern is never taken by a word: whoever it rings is shown its button again.
    """
    if await _rings(unit):
        return
    waiting = await _unanswered(unit)
    questions = [
        one for one in await unit.store.questions.open_of(unit.sender.school, unit.sender.id) if one.asked_at
    ]
    if len(waiting) == 1 and not questions:
        await duty_answers.answer(unit, (waiting[0], unit.here.today, DutyAnswer.SEEN), None)
    elif len(questions) == 1 and not waiting:
        await _again(unit, questions[0])
    elif waiting or questions:
        unit.reply("replies/which_of_these", count=len(waiting) + len(questions))
    else:
        unit.reply("replies/nothing_waits")


async def _unanswered(unit: Unit) -> list[Duty]:
    """Return the sender's duties of today that were announced, are not over, and have no answer yet."""
    school, day = unit.here.school, unit.here.today
    mine = school.duties(day).get(unit.sender.id, ()) if school.is_open(day) else ()
    answers = unit.store.duties
    return [
        one
        for one in mine
        if not _over(unit, one, day)
        and _announced(unit, one)
        and await answers.answered(school.id, one.id, unit.sender.id, day) is None
    ]


async def _rings(unit: Unit) -> bool:
    """Show the buttons of the concerns that ring the sender and nobody has yet."""
    school = unit.here.school
    unowned = await unit.store.concerns.unowned(school.id)
    ringing = [{"ref": one.ref} for one in unowned if rings(unit.sender, one, school, unit.now)]
    if ringing:
        unit.reply("replies/concern_waits", concerns=ringing)
    return bool(ringing)


async def _again(unit: Unit, one: Question) -> None:
    """Put a question again that "ok" does not answer."""
    record = await unit.store.records.get(one.school, one.record)
    if record is not None:
        await asking.put(unit, record, one)


def _announced(unit: Unit, one: Duty) -> bool:
    """Whether its reminder has come: before that "ok" answers something else."""
    school = unit.here.school
    notice = timedelta(minutes=school.minutes("duty_notice"))
    return instant(unit.here.today, one.starts_at, school.zone) - notice <= unit.now


def _over(unit: Unit, one: Duty, day: object) -> bool:
    today = unit.here.today
    return day == today and instant(today, one.ends_at, unit.here.school.zone) <= unit.now


def _passed_on(unit: Unit, lead: Person, one: Duty | None, part: Part) -> Letter:
    return Letter(
        key=f"words:{unit.arrived.id.hex}:{lead.id.hex}",
        template="pushes/duty_words",
        priority=Priority.REMINDER,
        person=lead.id,
        owner=lead.id,
        facts={
            "name": unit.sender.display,
            "duty": one.words() if one else "",
            "type": part.type,
        },
    )


async def question(unit: Unit, part: Part, sent: Message) -> None:
    """Answer from the school's settings whom to tell; of anything else, say who can."""
    school, today = unit.here.school, unit.here.today
    if not _ABOUT_THE_DSL.search(part.body):
        others = [
            one
            for one in (*school.with_role(Role.SENCO), *school.with_role(Role.OFFICE))
            if one.active(today)
        ]
        unit.reply("replies/cannot_answer", who=" or ".join(one.display for one in others) or "The office")
        return
    safe = [
        one.display
        for role in (Role.DSL, Role.DEPUTY_DSL, Role.HEAD)
        for one in school.with_role(role)
        if one.active(today) and one.id != unit.sender.id
    ]
    ordered = list(dict.fromkeys(safe))
    unit.reply(
        "replies/whom_to_tell",
        first=ordered[0] if ordered else "a senior leader",
        then=", then ".join(ordered[1:]),
        services=school.setting("childrens_services"),
        emergency=school.setting("emergency_number"),
    )
    del sent

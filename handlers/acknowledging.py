"""One word, "ok" or a thumb: it answers when exactly one thing waits, and never takes a concern."""

from datetime import timedelta

from bot.calendar import instant
from bot.duties import Duty, DutyAnswer
from bot.ladder import rings
from bot.questions import Question
from handlers import asking, duty_answers
from handlers.context import Unit


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

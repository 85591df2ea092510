"""What somebody types about a duty: ok, can't, late, can Sue swap, I can do lunch. Why they cannot is nobody's business."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.cover import Cover, Stage, can, over
from bot.duties import Duty, DutyAnswer
from bot.duty_times import leads
from bot.letters import Letter, Priority
from bot.people import Person
from bot.reading.duty_words import DutyWish
from handlers import covering, duty_answers, telling
from handlers.acknowledging import acknowledge
from handlers.context import Unit
from handlers.cover_letters import duty_words
from storage import new_id

_NEXT_DAYS = 14


async def wished(unit: Unit, wish: DutyWish) -> None:
    """Do what a message wants of the sender's duties, or of somebody else's that needs a person."""
    if wish.type == "ack":
        await acknowledge(unit)
    elif wish.type == "offer":
        await _offered(unit, wish)
    else:
        await _about_mine(unit, wish)


async def _about_mine(unit: Unit, wish: DutyWish) -> None:
    mine = _meant(unit, wish)
    if not mine:
        _pass_on(unit, wish)
    elif wish.type == "late":
        await duty_answers.answer(unit, (mine[0], wish.day, DutyAnswer.LATE), None, wish.late_minutes)
    elif len(mine) > 1 and not (wish.whole_day or wish.until):
        unit.reply("replies/which_duty", duties=[_choice(unit, one, wish) for one in mine])
    elif wish.type == "swap" and wish.asked:
        await _ask(unit, wish, mine, wish.asked[0])
    else:
        for one in mine:
            await duty_answers.answer(unit, (one, wish.day, DutyAnswer.CANT), None)


def _meant(unit: Unit, wish: DutyWish) -> list[Duty]:
    """Return the sender's duties of the day that the words fit, earliest first, those that are over left out."""
    school = unit.here.school
    if not school.is_open(wish.day):
        return []
    mine = [
        one
        for one in school.duties(wish.day).get(unit.sender.id, ())
        if not over(one, wish.day, school, unit.now)
    ]
    if wish.until is not None:
        mine = [one for one in mine if one.starts_at < wish.until] or mine
    return [one for one in mine if _fits(one, wish)]


def _fits(duty: Duty, wish: DutyWish) -> bool:
    """Whether what was said of session, place and time is true of a duty; what was not said fits all."""
    return (
        (not wish.session or wish.session.casefold() in duty.session.casefold())
        and (not wish.zone or wish.zone.casefold() in duty.zone.casefold())
        and (wish.at is None or wish.at == duty.starts_at or duty.starts_at <= wish.at < duty.ends_at)
    )


async def _ask(unit: Unit, wish: DutyWish, mine: Sequence[Duty], colleague: Person) -> None:
    """Ask a colleague by name before anybody else; what the sender gives in return is offered with it."""
    school, day, store = unit.here.school, wish.day, unit.store
    blanks = []
    for one in mine:
        blank = Cover(new_id(), school.id, one.id, day, unit.sender.id, Stage.OFFERED, unit.now)
        if colleague.reachable(day) and can(school, colleague, one, day):
            blank = replace(_with_return(unit, blank, wish, colleague), asked=colleague.id)
        blanks.append(blank)
    begun = await covering.begin_all(store, school, blanks, unit.now)
    for one in mine:
        answer = (unit.sender.id, day, DutyAnswer.CANT)
        await store.duties.answer(school.id, one.id, answer, unit.now)
    asked = [cover for cover in begun if cover.stage is Stage.ASKED]
    words = ", ".join(duty_words(one, day, unit.here.today) for one in mine)
    unit.reply("replies/swap_asked", duty=words, name=colleague.display, asked=bool(asked))


def _with_return(unit: Unit, blank: Cover, wish: DutyWish, colleague: Person) -> Cover:
    """Return a cover with the colleague's duty that the sender takes on in return, as far as it can be found."""
    if not wish.gives:
        return blank
    school, today = unit.here.school, unit.here.today
    days = [wish.gives_day] if wish.gives_day else [today + timedelta(days=n) for n in range(_NEXT_DAYS)]
    for day in (one for one in days if one and school.is_open(one)):
        for duty in school.duties(day).get(colleague.id, ()):
            known = not wish.gives_session or wish.gives_session.casefold() in duty.session.casefold()
            if known and (duty.id, day) != (blank.duty, blank.day) and can(school, unit.sender, duty, day):
                return replace(blank, return_duty=duty.id, return_day=day)
    return blank


async def _offered(unit: Unit, wish: DutyWish) -> None:
    """Take a yes nobody asked for: the one duty that needs somebody and fits is the sender's now."""
    school = unit.here.school
    open_ = [
        (one, duty)
        for one in school.covers
        if one.day == wish.day and one.stage is not Stage.TAKEN and one.absent != unit.sender.id
        if (duty := school.duty(one.duty)) and not over(duty, one.day, school, unit.now) and _fits(duty, wish)
        if can(school, unit.sender, duty, one.day)
    ]
    if not open_:
        unit.reply("replies/nothing_to_cover")
    elif len(open_) > 1:
        found = [
            {"duty": duty_words(duty, one.day, unit.here.today), "cover": one.id.hex} for one, duty in open_
        ]
        unit.reply("replies/which_cover", covers=found)
    elif await covering.take(unit.store, school, open_[0][0], unit.sender, unit.now):
        unit.reply("replies/cover_yours", duty=duty_words(open_[0][1], wish.day, unit.here.today))
    else:
        unit.reply("replies/nothing_to_cover")


def _choice(unit: Unit, duty: Duty, wish: DutyWish) -> dict[str, str]:
    words = duty_words(duty, wish.day, unit.here.today)
    return {"duty": words, "duty_id": duty.id.hex, "day": wish.day.isoformat()}


def _pass_on(unit: Unit, wish: DutyWish) -> None:
    """Tell whoever leads the duties of words that fit no duty of the sender's."""
    told = leads(unit.here.school, unit.here.today, unit.sender.id)
    for lead in told:
        letter = Letter(
            key=f"words:{unit.arrived.id.hex}:{lead.id.hex}",
            template="pushes/duty_words",
            priority=Priority.REMINDER,
            person=lead.id,
            owner=lead.id,
            facts={"name": unit.sender.display, "type": wish.type},
        )
        unit.post(letter)
    unit.reply("replies/passed_on", told=telling.names(told))

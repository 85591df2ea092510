"""Yes, no, or only in return: what a colleague answers who is asked to take a duty, and the one who asked."""

from collections.abc import Awaitable, Callable
from datetime import date

from bot.access import Action
from bot.calendar import instant
from bot.cover import Cover, Stage, can, declined, wished
from bot.letters import Letter, LetterKind
from bot.people import Answer, Thing, may
from bot.school import School
from handlers import covering
from handlers.context import Unit
from handlers.cover_letters import duty_words, push
from handlers.swaps import options
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
SOMEBODY = "toasts/cover_taken"


async def cover(unit: Unit, tap: Tap) -> str | None:
    """Answer an offer: yes takes the duty if nobody was first, no leaves it to others, swap wants something in return."""
    one = await _open(unit, tap)
    if isinstance(one, str):
        return one
    if tap.part(1) == "no":
        await _no(unit, one, tap)
        return None
    school = unit.here.school
    duty = school.duty(one.duty)
    if duty is None or one.absent == unit.sender.id or tap.part(1) not in _YES:
        return NOT_FOUND
    if not can(school, unit.sender, duty, one.day):
        return "toasts/cover_clash"
    return await _YES[tap.part(1)](unit, one, tap)


async def swap(unit: Unit, tap: Tap) -> str | None:
    """Agree, as the one who asked, to what the colleague wants in return, or not."""
    one = await _open(unit, tap)
    if isinstance(one, str):
        return one
    school, colleague = unit.here.school, unit.here.school.person(one.asked)
    if one.absent != unit.sender.id or one.stage is not Stage.AGREES or colleague is None:
        return NOT_FOUND
    if tap.part(1) == "yes":
        return None if await covering.take(unit.store, school, one, colleague, unit.now) else SOMEBODY
    after = declined(one, school, unit.now)
    if await unit.store.covers.save(one, after, unit.now):
        await unit.store.schools.changed(school.id, unit.now)
        await covering.ask_all(unit.store, school, after, unit.now)
        _shown(unit, one, tap, "no")
    return None


async def _open(unit: Unit, tap: Tap) -> Cover | str:
    """Return the cover a tap is about while a yes still counts, else the toast that says why it does not."""
    covers = {one.id.hex: one for one in unit.here.school.covers}
    known = covers.get(tap.part(0))
    one = await unit.store.covers.get(known.school, known.id) if known else None
    duty = unit.here.school.duty(one.duty) if one else None
    mine = Thing(unit.sender.school, owner=unit.sender.id)
    if one is None or duty is None or may(unit.sender, Action.DUTY_ANSWER, mine, unit.here) is not Answer.YES:
        return NOT_FOUND
    if instant(one.day, duty.ends_at, unit.here.school.zone) <= unit.now:
        return "toasts/duty_over"
    if one.stage is Stage.TAKEN:
        return "toasts/done" if one.by == unit.sender.id else SOMEBODY
    return one


async def _no(unit: Unit, one: Cover, tap: Tap) -> None:
    """Somebody will not; when they were asked by name, everyone else who is free is asked now."""
    _shown(unit, one, tap, "no")
    if one.stage is not Stage.ASKED or one.asked != unit.sender.id:
        return
    after = declined(one, unit.here.school, unit.now)
    if await unit.store.covers.save(one, after, unit.now):
        await unit.store.schools.changed(unit.here.school.id, unit.now)
        await covering.ask_all(unit.store, unit.here.school, after, unit.now)


async def _yes(unit: Unit, one: Cover, tap: Tap) -> str | None:
    done = await covering.take(unit.store, unit.here.school, one, unit.sender, unit.now)
    return None if done else SOMEBODY


async def _in_return(unit: Unit, one: Cover, tap: Tap) -> str | None:
    """Ask the one who cannot whether they do a duty of the colleague's in return."""
    school = unit.here.school
    offered = options(school, one, unit.sender, unit.now)
    chosen = next((each for each in offered if _same(each, tap)), None)
    absent = school.person(one.absent)
    if one.asked != unit.sender.id or chosen is None or absent is None:
        return "toasts/stale"
    day = date.fromordinal(chosen["day"])
    theirs = school.duties(day).get(unit.sender.id, ())
    duty = next(mine for mine in theirs if mine.id.hex.endswith(chosen["duty"]))
    after = wished(one, duty.id, day)
    if not await unit.store.covers.save(one, after, unit.now):
        return "toasts/stale"
    await unit.store.schools.changed(school.id, unit.now)
    _shown(unit, one, tap, "swap")
    unit.post(_wish(unit, school, after, chosen["label"]))
    return None


_YES: dict[str, Callable[[Unit, Cover, Tap], Awaitable[str | None]]] = {"yes": _yes, "swap": _in_return}


def _wish(unit: Unit, school: School, one: Cover, words: str) -> Letter:
    absent, duty = school.person(one.absent), school.duty(one.duty)
    if absent is None or duty is None:
        raise LookupError("a cover names people and duties of its school")
    facts = {
        "name": unit.sender.display,
        "duty": duty_words(duty, one.day, unit.here.today),
        "swap": words,
        "cover": one.id.hex,
    }
    return push(one, absent, "pushes/swap_wish", facts, instant(one.day, duty.ends_at, school.zone))


def _same(each: dict[str, object], tap: Tap) -> bool:
    return (str(each["day"]), each["duty"]) == (tap.part(2), tap.part(3))


def _shown(unit: Unit, one: Cover, tap: Tap, answer: str) -> None:
    """Show under the message what was answered."""
    duty = unit.here.school.duty(one.duty)
    letter = Letter(
        key=f"cover:{unit.arrived.id.hex}",
        template="pushes/cover_answered",
        kind=LetterKind.EDIT if tap.message_id else LetterKind.CRITICAL,
        person=unit.sender.id,
        owner=unit.sender.id,
        message_id=tap.message_id,
        facts={
            "duty": duty_words(duty, one.day, unit.here.today) if duty else "",
            "answer": answer,
            "cover": one.id.hex,
        },
    )
    unit.post(letter)

"""What is written into a concern's file, and what that does to the concern: decided, asked, about an adult, closed."""

from dataclasses import replace
from datetime import datetime

from bot import watch
from bot.access import Action
from bot.casework import ASKS, DECISIONS, MAY_KNOW, NOT_ANY_MORE, Entry, Kind, decided, senco_may_know
from bot.climbing import at_once
from bot.concerns import Concern, Level, Stage, add_subject, decide, open_again, thing
from bot.concerns import close as closed
from bot.concerns import record as recorded
from bot.people import Answer, Person, may
from bot.routes import Route, for_senco, route
from handlers.context import Unit
from handlers.entries import entry
from handlers.letters_about import push
from handlers.rings import announce, silence, take_away

STALE = "toasts/stale"


async def write(unit: Unit, concern: Concern, line: Entry) -> bool:
    """Add a line to a file; of whoever has the concern it keeps the lease."""
    unit.store.entries.add(concern, line)
    if concern.owner != unit.sender.id or concern.stage is not Stage.TAKEN:
        return True
    after = recorded(concern, unit.here.school, unit.now)
    return await unit.store.concerns.save(concern, after, unit.now, "recorded", unit.sender.id)


async def decision(unit: Unit, concern: Concern, choice: str, reason: str) -> None:
    """Write a decision with its reason; whoever decides has the concern. It is looked at again in five school days."""
    school = unit.here.school
    line = entry(unit, concern, Kind.DECISION, reason, decision=choice)
    after = decide(concern, unit.sender, watch.review(school, unit.now), unit.now)
    if not await unit.store.concerns.save(concern, after, unit.now, "decided", unit.sender.id):
        unit.reply("replies/case_changed", ref=concern.ref)
        return
    unit.store.entries.add(after, line)
    if concern.owner != unit.sender.id:
        await silence(unit.store, school, after, unit.sender, unit.now)
    unit.reply("replies/case_noted", ref=concern.ref, what=DECISIONS[choice])


async def review(unit: Unit, concern: Concern, at: datetime, words: str) -> bool:
    """Set the day a concern is looked at again."""
    after = decide(concern, unit.sender, at, unit.now)
    unit.store.entries.add(after, entry(unit, concern, Kind.REVIEW, "", day=words))
    return await unit.store.concerns.save(concern, after, unit.now, "review set", unit.sender.id)


async def senco(unit: Unit, concern: Concern) -> str | None:
    """Let the SENCO know that there is something about the pupil, or not any more. Nothing of it is told."""
    if not for_senco(concern, unit.here.school):
        return STALE
    known = senco_may_know(await unit.store.entries.of(concern))
    line = entry(unit, concern, Kind.SENCO, "", knows=NOT_ANY_MORE if known else MAY_KNOW)
    await write(unit, concern, line)
    return "toasts/done"


async def ask_reporter(unit: Unit, concern: Concern, choice: str) -> str | None:
    """Ask the reporter a question of fact through the bot."""
    line = entry(unit, concern, Kind.ASKED, ASKS[choice])
    unit.post(push(concern, concern.reporter, "asked_of_you", {"question": ASKS[choice]}, line.id.hex))
    await write(unit, concern, line)
    return "toasts/asked"


async def answered(unit: Unit, concern: Concern, text: str) -> None:
    """Write the reporter's answer down, and tell whoever has it that there is one."""
    line = entry(unit, concern, Kind.ANSWERED, text)
    unit.store.entries.add(concern, line)
    if concern.owner:
        unit.post(push(concern, concern.owner, "answered", {}, line.id.hex))


async def about(unit: Unit, concern: Concern, person: Person) -> None:
    """Note that it is about somebody here: their doorbells are deleted in the same commit, and it climbs another way."""
    school = unit.here.school
    climbed = at_once(concern, add_subject(concern, person.id, unit.now), school, unit.now)
    if await unit.store.concerns.save(concern, climbed.concern, unit.now, "subject added", unit.sender.id):
        line = entry(unit, climbed.concern, Kind.SUBJECT, "", person=person.display)
        unit.store.entries.add(climbed.concern, line)
        await take_away(unit.store, school, climbed.concern, unit.now)
        announce(unit.store, school, climbed, unit.now)


async def wants_to_close(unit: Unit, concern: Concern, outcome: str) -> Entry | None:
    """Close a concern with its outcome; return the line that wants a second person when it is red."""
    if not decided(await unit.store.entries.of(concern)):
        unit.reply("replies/case_undecided", ref=concern.ref)
        return None
    line = entry(unit, concern, Kind.CLOSING, outcome)
    if needs_two(unit, concern):
        await write(unit, concern, line)
        unit.reply("replies/case_second", ref=concern.ref)
        return line
    await close(unit, concern, line, second=None)
    return None


async def close(unit: Unit, concern: Concern, wanted: Entry, second: Person | None) -> str | None:
    """Close a concern; a red one only with the second person the access table asks for."""
    first = unit.here.school.person(wanted.by)
    if needs_two(unit, concern) and not _two(unit, concern, first, second):
        return STALE
    after = closed(concern)
    if not await unit.store.concerns.save(concern, after, unit.now, "closed", wanted.by):
        return STALE
    with_whom = {"second": f"with {second.display}"} if second else {}
    unit.store.entries.add(after, entry(unit, after, Kind.CLOSE, wanted.text, **with_whom))
    unit.reply("replies/case_closed", ref=concern.ref)
    return None


def needs_two(unit: Unit, concern: Concern) -> bool:
    """Whether a second safeguarder must agree: to what was red, on the team's route; the other routes are one person's."""
    return concern.level is Level.RED and route(concern, unit.here.school) is Route.TEAM


def _two(unit: Unit, concern: Concern, first: Person | None, second: Person | None) -> bool:
    if first is None or second is None or first.id == second.id:
        return False
    agreed = replace(thing(concern, unit.here.school), second=first.id)
    return may(second, Action.CONCERN_CLOSE_RED, agreed, unit.here) is Answer.YES


async def reopen(unit: Unit, concern: Concern) -> str | None:
    """Open a closed concern again: it climbs from the first rung."""
    school = unit.here.school
    climbed = at_once(concern, open_again(concern, unit.now), school, unit.now)
    if not await unit.store.concerns.save(concern, climbed.concern, unit.now, "reopened", unit.sender.id):
        return STALE
    unit.store.entries.add(climbed.concern, entry(unit, climbed.concern, Kind.REOPEN, ""))
    announce(unit.store, school, climbed, unit.now)
    return "toasts/done"

"""Taps under an opened concern: what is to be written into its file, and the few things a tap alone does."""

from collections.abc import Mapping

from bot.casework import ASKS, BODIES, DECISIONS, Entry, Kind, to_do
from bot.concerns import Concern, Stage
from bot.people import Answer
from bot.routes import candidates, may_act
from handlers import answers, case_file, step_up
from handlers.context import Unit
from handlers.entries import entry
from handlers.letters_about import push
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
STALE = "toasts/stale"
CASE = "case"
"""The question that waits when a line for a file is to be typed; its `about` is `reference:what:choice`."""

CHOICES: Mapping[str, Mapping[str, str]] = {
    "decision": DECISIONS,
    "referral": BODIES,
    "parents": {"told": "told", "not": "not told"},
    "asked": ASKS,
}
"""What is chosen with a button before anything is typed."""
TYPED = frozenset({"action", "note", "link", "review", "subject", "close"})


async def do(unit: Unit, tap: Tap) -> str | None:
    """A button under an opened concern: choose from a few, type a line, or it is done at once."""
    concern = await able(unit, tap.part(0))
    if not isinstance(concern, Concern):
        return concern
    what = tap.part(1)
    if what in CHOICES:
        choices = [{"key": key, "words": words} for key, words in CHOICES[what].items()]
        unit.reply("questions/case_choice", ref=concern.ref, kind=what, choices=choices)
    elif what in TYPED:
        await _ask(unit, concern, what, "")
    elif what == "senco":
        return await case_file.senco(unit, concern)
    elif what == "reopen" and concern.stage is Stage.CLOSED:
        return await case_file.reopen(unit, concern)
    else:
        return STALE
    return None


async def say(unit: Unit, tap: Tap) -> str | None:
    """One of a few was chosen: what it is in words is typed next; a question goes to the reporter at once."""
    concern = await able(unit, tap.part(0))
    if not isinstance(concern, Concern):
        return concern
    what, choice = tap.part(1), tap.part(2)
    if choice not in CHOICES.get(what, {}):
        return NOT_FOUND
    if what == "asked":
        return await case_file.ask_reporter(unit, concern, choice)
    await _ask(unit, concern, what, choice)
    return None


async def _ask(unit: Unit, concern: Concern, what: str, choice: str) -> None:
    await answers.ask(unit, CASE, f"{concern.ref}:{what}:{choice}")
    unit.reply("questions/case_words", ref=concern.ref, what=what, choice=choice)


async def done(unit: Unit, tap: Tap) -> str | None:
    """An action is done."""
    concern = await able(unit, tap.part(0))
    if not isinstance(concern, Concern):
        return concern
    file = await unit.store.entries.of(concern)
    action = next((one for one in to_do(file) if one.id.hex == tap.part(1)), None)
    if action is None:
        return STALE
    line = entry(unit, concern, Kind.DONE, action.text, action=action.id.hex)
    await case_file.write(unit, concern, line)
    return "toasts/done"


async def agree(unit: Unit, tap: Tap) -> str | None:
    """A second safeguarder agrees that a red concern is closed."""
    concern = await able(unit, tap.part(0))
    if not isinstance(concern, Concern):
        return concern
    wanted = await _wanted(unit, concern, tap.part(1))
    if wanted is None:
        return STALE
    if wanted.by == unit.sender.id:
        return "toasts/somebody_else"
    return await case_file.close(unit, concern, wanted, second=unit.sender)


async def _wanted(unit: Unit, concern: Concern, key: str) -> Entry | None:
    if concern.stage is Stage.CLOSED:
        return None
    file = await unit.store.entries.of(concern)
    return next((one for one in file if one.kind is Kind.CLOSING and one.id.hex == key), None)


async def answer(unit: Unit, tap: Tap) -> str | None:
    """The reporter answers a question about their own concern: their next message is the answer."""
    return await _reporter_types(unit, tap, "answered")


async def words(unit: Unit, tap: Tap) -> str | None:
    """The reporter wants to add words to their own concern: their next message is more of it."""
    return await _reporter_types(unit, tap, "words")


async def _reporter_types(unit: Unit, tap: Tap, what: str) -> str | None:
    concern = await unit.store.concerns.referred(unit.sender.school, tap.part(0))
    if concern is None or concern.reporter != unit.sender.id:
        return NOT_FOUND
    await answers.ask(unit, CASE, f"{concern.ref}:{what}:")
    unit.reply("questions/case_words", ref=concern.ref, what=what, choice="")
    return None


async def able(unit: Unit, ref: str) -> Concern | str | None:
    """Return the concern if the sender may write into its file now; else the toast, or None when a code is asked for."""
    concern = await unit.store.concerns.referred(unit.sender.school, ref)
    allowed = may_act(unit.sender, concern, unit.here.school, unit.now) if concern else Answer.NO
    if concern is None or allowed not in {Answer.YES, Answer.STEP_UP} or concern.stage is Stage.DRAFT:
        if concern is not None:
            unit.store.tx.note(concern.school, unit.now, "refused", by=unit.sender.id, ref=concern.ref)
        return NOT_FOUND
    if await step_up.asked_for(unit, allowed, concern.ref):
        return None
    return concern


async def ask_for_second(unit: Unit, concern: Concern, line: Entry) -> None:
    """Ask the other safeguarders whether a red concern may be closed."""
    others = [one for one in candidates(concern, unit.here.school, unit.now) if one.id != unit.sender.id]
    for person in others:
        facts = {"by": unit.sender.display, "key": line.id.hex}
        unit.post(push(concern, person.id, "close_with_me", facts, f"{line.id.hex}:{person.id.hex}"))

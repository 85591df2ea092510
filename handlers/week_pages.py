"""The page of a look back: the SENCO's week, and `/digest K 4 weeks` at any time for whoever may have the numbers."""

from datetime import date

from bot.occurrences import Occurrence
from bot.pupils import Pupil, fold
from bot.reading import named_in
from bot.spoken_periods import begins
from handlers import week_papers
from handlers.context import Unit
from handlers.look_scope import Look, Scope, unpacked
from handlers.looking_back import readable
from handlers.taps import Tap
from handlers.week_facts import TEMPLATE, page_facts, week_of

NOT_FOUND = "toasts/not_found"
_PROVISION = "provision"


async def open_week(unit: Unit, one: Occurrence, in_place_of: int | None = None) -> None:
    """Open the week that a digest was rung for."""
    scope = await week_of(unit.store, one, unit.here)
    await show(unit, scope, in_place_of=in_place_of, one=one)


async def show(
    unit: Unit, scope: Scope, page: int = 1, in_place_of: int | None = None, one: Occurrence | None = None
) -> None:
    """Show a page of a look back; `one` is the digest whose notes stand behind a button."""
    look = Look(unit.store, unit.sender, scope, unit.here)
    unit.reply(TEMPLATE, in_place_of=in_place_of, **await page_facts(look, page, one))
    unit.store.tx.note(
        unit.sender.school, unit.now, "looked back", by=unit.sender.id, pupils=len(look.pupils)
    )


async def asked(unit: Unit, words: list[str]) -> None:
    """`/digest K 4 weeks`, with a pupil or without: the page, or the provision report; or what can be typed."""
    plan = words[-1:] == [_PROVISION]
    words = words[:-1] if plan else words
    for place in range(len(words) + 1):
        first = begins(" ".join(words[place:]), unit.here.today, unit.here.school.calendar)
        if first is not None and not any(map(str.isdigit, "".join(words[:place]))):
            await _answer(unit, words[:place], first, plan=plan)
            return
    unit.reply("replies/digest_unread")


async def _answer(unit: Unit, whom: list[str], first: date, *, plan: bool) -> None:
    pupil = _meant(unit, whom)
    scope = Scope(pupil, first, unit.here.today)
    if (whom and pupil is None) or not scope.pupils(unit.sender, unit.here):
        unit.reply("replies/pupil_unknown")
    elif plan:
        await week_papers.provision(unit, scope.half_term(unit.here))
    else:
        await show(unit, scope)


async def look(unit: Unit, tap: Tap) -> str | None:
    """Turn a page, or send the picture, the PDF or the provision report."""
    scope = unpacked(tap.parts[1:4], unit.here)
    if scope is None or not scope.pupils(unit.sender, unit.here):
        return NOT_FOUND
    if tap.part(0) == "page":
        await show(unit, scope, tap.version(4), tap.message_id)
        return None
    if tap.part(0) == "plan":
        await week_papers.provision(unit, scope.half_term(unit.here))
        return None
    maker = {"picture": week_papers.picture, "pdf": week_papers.paper}.get(tap.part(0))
    if maker is None:
        return NOT_FOUND
    await maker(unit, scope)
    return None


def _meant(unit: Unit, words: list[str]) -> Pupil | None:
    """Return the pupil of a code or a name; a letter is enough where only one whom the sender may read answers to it."""
    said = " ".join(words)
    called = [one for one in readable(unit.sender, unit.here) if fold(said) in one.called()]
    if len(called) == 1:
        return called[0]
    return named_in(said, unit.here.school, (), unit.here.today) if words else None

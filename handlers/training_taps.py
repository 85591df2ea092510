"""Taps about training: undo, another course, a certificate seen, September's reading, the list on paper."""

from uuid import UUID

from bot.courses import DEFAULTS
from bot.school_courses import kinds
from bot.training import KCSIE
from bot.training_pages import reads_others
from bot.training_times import edition_ends, edition_of
from handlers import training, training_pages
from handlers.context import Unit
from handlers.taps import Tap
from handlers.training_paper import training_paper

NOT_FOUND = "toasts/not_found"
STALE = "toasts/stale"


async def untrain(unit: Unit, tap: Tap) -> str | None:
    """Take back what was told of; what a leader has seen stays."""
    key = _key(tap)
    if key is None or not await training.take_back(unit, key):
        return NOT_FOUND
    unit.reply("replies/training_back", in_place_of=tap.message_id)
    return None


async def course(unit: Unit, tap: Tap) -> str | None:
    """Put what was told of to one of the courses that were offered."""
    key = _key(tap)
    one = await unit.store.training.get(unit.sender.school, key) if key else None
    whose = unit.here.school.person(one.person) if one else None
    known = (*kinds(unit.here.school), *DEFAULTS)
    kind = next((each for each in known if each.code == tap.part(1)), None)
    if one is None or whose is None or kind is None or not training.may_tell(unit, whose):
        return NOT_FOUND
    to = await unit.store.training.course(unit.sender.school, kind, unit.now)
    if not await unit.store.training.move(unit.sender.school, one.id, to, unit.now):
        return STALE
    await training.changed(unit)
    await training.tell(unit, one.id, whose, below=tap.message_id)
    return None


async def certificate(unit: Unit, tap: Tap) -> str | None:
    """Note that a leader saw a certificate, or found it not to be right; the page then shows the others."""
    key, said = _key(tap), tap.part(1)
    one = await unit.store.training.get(unit.sender.school, key) if key else None
    if one is None or said not in {"right", "wrong"} or not training_pages.may_see(unit, one.person):
        return NOT_FOUND
    by = (unit.sender.id, unit.now)
    done = await unit.store.training.see(unit.sender.school, one.id, by, right=said == "right")
    await training.changed(unit)
    training_pages.certificates(unit, tap.version(2), tap.message_id)
    return "toasts/done" if done else STALE


async def trained(unit: Unit, tap: Tap) -> str | None:
    """Turn a page: of what wants doing with others, or of certificates."""
    if tap.part(0) == "seen":
        training_pages.certificates(unit, tap.version(1), tap.message_id)
    elif tap.part(0) == "all" and reads_others(unit.sender, unit.here):
        training_pages.everybody(unit, tap.version(1), tap.message_id)
    elif tap.part(0) == "paper":
        await training_paper(unit)
    else:
        return NOT_FOUND
    return None


async def kcsie(unit: Unit, tap: Tap) -> str | None:
    """Note that this year's edition was read and understood; a button of last year's means nothing any more."""
    edition = edition_of(unit.here.today)
    if tap.version(0) != edition:
        return STALE
    kind = next(each for each in (*kinds(unit.here.school), *DEFAULTS) if each.code == KCSIE)
    told = training.Told(kind, unit.here.today, edition_ends(edition), None, unit.sender)
    await training.keep(unit, told)
    training_pages.reading(unit, tap.message_id)
    return None


def _key(tap: Tap) -> UUID | None:
    try:
        return UUID(tap.part(0))
    except ValueError:
        return None

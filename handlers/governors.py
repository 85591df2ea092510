"""`/digest governors`: the numbers of the terms that are over, without a pupil, each counted once and kept."""

from dataclasses import asdict
from datetime import date, time

from bot.access import Action
from bot.calendar import instant, local
from bot.concerns import Stage
from bot.governors import Term, counted, numbers, over, term_of
from bot.people import Answer, Thing, may
from bot.routes import shown_to
from handlers.context import Unit


async def governors(unit: Unit) -> None:
    """Show the last three terms to whoever may see numbers: no pupil, no small count, nothing of the term that runs."""
    school, today = unit.here.school, unit.here.today
    answer = may(unit.sender, Action.DIGEST_NUMBERS, Thing(unit.sender.school), unit.here)
    if answer not in {Answer.YES, Answer.NUMBERS}:
        unit.reply("replies/no_digest")
        return
    found = numbers([(term, await _counts(unit, term)) for term in over(school, today)])
    unit.store.tx.note(school.id, unit.now, "governors' numbers read", by=unit.sender.id)
    unit.reply(
        "digests/governors",
        running=term_of(school, today).name,
        terms=list(found.terms),
        counts=[asdict(one) for one in found.rows] if found.terms else [],
    )


async def _counts(unit: Unit, term: Term) -> dict[str, int]:
    """Return what was counted of a term, or count it now and keep that."""
    school, tallies = unit.here.school, unit.store.tallies
    kept = await tallies.kept(school.id, term)
    if kept is not None:
        return kept
    since = instant(date(term.year, 9, 1), time(), school.zone)
    incidents = [
        (name, local(at, school.zone).date()) for name, at in await tallies.incidents(school.id, since)
    ]
    found = counted(school, term, incidents, await _begun(unit, term))
    await tallies.keep(school.id, term, found, unit.now)
    return await tallies.kept(school.id, term) or found


async def _begun(unit: Unit, term: Term) -> list[date]:
    """Return the days on which concerns about pupils began; none that is, or may be, about an adult."""
    school = unit.here.school
    since = instant(date(term.year, 9, 1), time(), school.zone)
    ours = shown_to(await unit.store.concerns.since(school.id, since), (), school)
    return [local(one.created_at, school.zone).date() for one in ours if one.stage is not Stage.DRAFT]

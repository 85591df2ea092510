"""[PDF] on a record of force or an accident: the record on paper, or the report to parents, for whoever may have it."""

from collections.abc import Callable
from types import ModuleType

from bot import accident_form as accidents
from bot import restrictive_record as interventions
from bot.access import Action
from bot.on_file import Facts, OnFile
from bot.parents_report import parents_facts
from bot.people import Answer, Moment, Person
from handlers import step_up
from handlers.context import Unit
from handlers.on_file import on_file
from handlers.papers import Pupils, post_pupil_paper
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
SCHOOL, PARENTS = "school", "parents"
NONE = {"paper": False, "report": False}
"""What a page says that has no button for a paper."""
_Makes = Callable[[OnFile, Moment, Person], Facts]
_KINDS: dict[str, tuple[ModuleType, Action, str, _Makes]] = {
    interventions.RESTRICTIVE: (
        interventions,
        Action.RESTRICTIVE_READ,
        "restrictive",
        interventions.restrictive_facts,
    ),
    accidents.ACCIDENT: (accidents, Action.ACCIDENT_FORM, "accident_form", accidents.accident_facts),
}


async def pdf(unit: Unit, tap: Tap) -> str | None:
    """[PDF], [For parents]."""
    return await show(unit, tap.part(0), tap.part(1))


async def show(unit: Unit, ref: str, readers: str) -> str | None:
    """Post the paper of a record, after the code; a refusal reads like a record that does not exist."""
    record = await unit.store.records.referred(unit.sender.school, ref)
    file = await on_file(unit.store, record) if record else None
    answer = _answer(unit.sender, file, unit.here) if file and readers in readers_of(file) else Answer.NO
    if file is None or answer not in {Answer.YES, Answer.STEP_UP}:
        if file is not None:
            unit.store.tx.note(unit.sender.school, unit.now, "refused", by=unit.sender.id, ref=ref)
        return NOT_FOUND
    if not await step_up.asked_for(unit, answer, f"{ref}:{readers}"):
        unit.store.tx.note(unit.sender.school, unit.now, "note read", by=unit.sender.id, ref=ref)
        _post(unit, file, readers)
    return None


def offered(reader: Person, file: OnFile, at: Moment) -> dict[str, bool]:
    """Return which papers of a record somebody may have, with or without a code first: `paper`, and `report` to parents."""
    if _answer(reader, file, at) not in {Answer.YES, Answer.STEP_UP}:
        return NONE
    there = readers_of(file)
    return {"paper": SCHOOL in there, "report": PARENTS in there}


def readers_of(file: OnFile) -> tuple[str, ...]:
    """Return for whom there is a paper of a record; there is none in a chat of what is about no pupil."""
    if file.record.pupil is None or file.record.type not in _KINDS:
        return ()
    held = file.record.type == interventions.RESTRICTIVE and file.record.withdrawn_at is None
    return (SCHOOL, PARENTS) if held else (SCHOOL,)


def _answer(reader: Person, file: OnFile, at: Moment) -> Answer:
    known = _KINDS.get(file.record.type)
    return known[0].may_have(reader, file, at) if known else Answer.NO


def _post(unit: Unit, file: OnFile, readers: str) -> None:
    _, needs, name, makes = _KINDS[file.record.type]
    pupil, ref = file.record.pupil, file.record.ref
    about = Pupils(needs, (pupil,) if pupil else ())
    if readers == SCHOOL:
        post_pupil_paper(unit, name, f"{ref}.pdf", makes(file, unit.here, unit.sender), about)
        return
    kept = interventions.withheld(file, unit.here)
    if kept:
        unit.reply("replies/parents_withheld", ref=ref, by=kept["by"], at=kept["at"])
        return
    facts, named = parents_facts(file, unit.here, unit.sender)
    facts["left"] = list(named)
    post_pupil_paper(unit, "parents_report", f"{ref} for parents.pdf", facts, about)

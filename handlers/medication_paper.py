"""[Medicines] on a pupil's card: the medication sheet of this half term as PDF, after the code, for those who keep it."""

from datetime import date, time, timedelta

from bot.access import Action
from bot.calendar import instant
from bot.half_terms import half_term
from bot.medication_sheet import may_have, medication_facts
from bot.people import Answer, Moment, Person
from bot.pupils import Pupil
from handlers import step_up
from handlers.context import Unit
from handlers.papers import Pupils, post_pupil_paper
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
MEDICINES = "medicines"
"""What a code was asked for, behind the code of the pupil."""


async def medicines(unit: Unit, tap: Tap) -> str | None:
    """[Medicines]."""
    return await show(unit, tap.part(0))


async def show(unit: Unit, code: str) -> str | None:
    """Post the sheet, after the code; a refusal reads like a pupil that does not exist."""
    here = unit.here
    pupil = here.school.pupil_coded(code)
    answer = may_have(unit.sender, pupil, here) if pupil else Answer.NO
    if pupil is None or answer not in {Answer.YES, Answer.STEP_UP}:
        unit.store.tx.note(unit.sender.school, unit.now, "refused", by=unit.sender.id, medicines=code[:32])
        return NOT_FOUND
    if not await step_up.asked_for(unit, answer, f"{pupil.code}:{MEDICINES}"):
        await _post(unit, pupil)
    return None


def offered(reader: Person, pupil: Pupil, at: Moment) -> bool:
    """Whether somebody may have the sheet, with or without a code first."""
    return may_have(reader, pupil, at) in {Answer.YES, Answer.STEP_UP}


async def _post(unit: Unit, pupil: Pupil) -> None:
    here, days = unit.here, _days(unit.here)
    since = instant(days[0], time(), here.school.zone)
    until = instant(days[1] + timedelta(days=1), time(), here.school.zone)
    records = await unit.store.history.of_pupils(here.school.id, [pupil.id], since, until)
    facts = medication_facts(pupil, records, days, here, unit.sender)
    about = Pupils(Action.MEDICATION_SHEET, (pupil.id,))
    post_pupil_paper(unit, "medication_sheet", "Medication sheet.pdf", facts, about)


def _days(at: Moment) -> tuple[date, date]:
    this = half_term(at.school, at.today)
    return this.first, max(this.last, at.today)

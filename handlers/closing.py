"""A leader's task about force, restraint or seclusion: that parents know is noted, and the task stays until it is closed."""

from bot.calendar import clock_words
from bot.questions import Outcome, Question
from bot.records import Record
from handlers.context import Unit
from handlers.question_letters import letter


async def parents_told(unit: Unit, record: Record, one: Question, message_id: int | None) -> None:
    """Note that a leader says parents were told; whoever else was asked that is asked no longer."""
    for other in await unit.store.questions.of(record.school, record.id):
        if other.key == "parents" and other.closed_at is None:
            await unit.store.questions.close(other, Outcome.ANSWERED, unit.now, "told")
    unit.store.home_told.add(record, unit.sender.id, unit.now)
    facts = dict(letter(unit.here.school, record, one, "", unit.here.today).facts)
    facts["parents_told"] = clock_words(unit.now, unit.here.school.zone)
    unit.reply("questions/fact", in_place_of=message_id, **facts)

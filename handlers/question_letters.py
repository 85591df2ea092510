"""The message that puts a question about a record to somebody."""

from datetime import date

from bot.letters import Letter, Priority
from bot.questions import CHECKS, CLOSE, NO_SKIP, Question
from bot.records import Record, time_words
from bot.school import School


def letter(school: School, record: Record, one: Question, key: str, today: date) -> Letter:
    """Return the message that puts a question."""
    pupil, author = school.pupil(record.pupil), school.person(record.author)
    urgent = one.key in {CLOSE, *CHECKS}
    return Letter(
        key=key,
        template="questions/fact",
        priority=Priority.CONCERN if urgent else Priority.REPLY,
        person=one.person,
        owner=one.person,
        about=record.id,
        facts={
            "ref": record.ref,
            "key": one.key,
            "parents_told": "",
            "withheld": False,
            "skips": one.key not in NO_SKIP,
            "pupil": pupil.code if pupil else "",
            "author": author.display if author else "",
            "at": time_words(record, school.zone, today) or "time not given",
        },
    )

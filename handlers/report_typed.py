"""A section of a report was typed: it stands there in its author's words, unless others may not read them."""

from uuid import UUID

from telegram import Message

from bot.reading import Reading, Sent, read
from bot.report_lists import ToWrite
from bot.report_words import Subject, unfit, worry
from bot.reports import LONGEST, Report, typed, version_after
from bot.review_parts import pieces
from handlers import answers, report_pages
from handlers.case_pages import SHOWN_FOR
from handlers.context import Unit
from handlers.report import REPORT, TAIL, able, standing
from storage import new_id
from storage.chats import Draft


async def taken(unit: Unit, sent: Message) -> bool:
    """Take a message as the section its chat waits for; a first word, or a concern in it, makes it something new."""
    draft = await unit.store.chats.waiting(unit.arrived.chat_id) if unit.arrived.asked else None
    if draft is None or draft.question != REPORT or unit.now - draft.asked_at > answers.WAITS:
        return False
    text = answers.words_of(sent).strip()
    if _is_something_new(unit, text):
        return False
    mine, place = await _meant(unit, draft)
    if mine is None:
        return False
    report = await standing(unit, mine)
    unit.forget(sent.message_id, "replies/report_section", unit.now + SHOWN_FOR)
    about = report if report.signed_at else await _put(unit, mine, report, place, text)
    unit.store.chats.hear(
        unit.arrived.chat_id, sent.message_id, school=unit.sender.school, about=about.id, kind=REPORT
    )
    return True


async def again(unit: Unit, key: UUID, text: str) -> bool:
    """Take the edit of a message that was a section: it stands there instead, while nothing is signed.

    True when the edit tells of a concern: that is something new.
    """
    if worry(_read(unit, text)) == "plain":
        return True
    version = await unit.store.reports.get(unit.sender.school, key)
    mine = await able(unit, version.review.hex) if version and version.author == unit.sender.id else None
    if version is None or mine is None:
        unit.reply("replies/nothing_here")
        return False
    report = await standing(unit, mine)
    if report.signed_at or version.typed is None:
        await report_pages.show(unit, mine, report)
    else:
        await _put(unit, mine, report, version.typed, text.strip())
    return False


def _is_something_new(unit: Unit, text: str) -> bool:
    reading = _read(unit, text)
    return reading.hinted or worry(reading) == "plain"


def _read(unit: Unit, text: str) -> Reading:
    return read(Sent(text, unit.sender.id, unit.now, unit.here.today), unit.here.school)


async def _meant(unit: Unit, draft: Draft) -> tuple[ToWrite | None, int]:
    """Return the review and the place of the section that a question names."""
    place, _, tail = draft.about.partition(":")
    mine = (
        piece.review.id.hex
        for piece in pieces(unit.here.school, unit.here.today)
        if piece.person.id == unit.sender.id and piece.review.id.hex[-TAIL:] == tail
    )
    key = next(mine, "")
    return (await able(unit, key) if key else None), int(place)


async def _put(unit: Unit, mine: ToWrite, report: Report, place: int, text: str) -> Report:
    """Store a section as typed and show what comes next; ask again when it is too long or others may not read it."""
    about = Subject(mine.pupil, unit.sender, unit.here.school, unit.here.today)
    why = "long" if len(text) > LONGEST else unfit(text, about, unit.now)
    if why:
        unit.reply("questions/report_words", part=report.parts[place].key, why=why)
        return report
    await unit.store.chats.answered(unit.arrived.chat_id)
    after = typed(version_after(report, new_id(), unit.now), place, text)
    unit.store.reports.add(after)
    if worry(_read(unit, text)):
        unit.reply("replies/report_worry")
    await report_pages.show(unit, mine, after)
    return after

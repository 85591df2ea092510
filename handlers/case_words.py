"""A line for the file of a concern was typed: taken as what it was asked for, or asked again when it is too short."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

from telegram import Message

from bot.calendar import day_words, instant
from bot.casework import Kind, enough
from bot.concerns import Concern
from bot.kinds import KINDS
from bot.reading import Sent, read
from bot.reading.ahead import day_ahead
from bot.watch import REMINDED_AT
from handlers import answers, case_file, cases, concern_words, find, notes, record_papers, step_up
from handlers.case_pages import SHOWN_FOR
from handlers.case_taps import CASE, CHOICES, able, ask_for_second
from handlers.context import Unit
from handlers.entries import entry
from handlers.medication_paper import MEDICINES
from handlers.medication_paper import show as show_medicines
from storage.chats import Draft


@dataclass(frozen=True, slots=True)
class Typed:
    """Words for a file: of which concern, what was chosen before, and how they came."""

    concern: Concern
    choice: str
    text: str
    sent: Message


async def taken(unit: Unit, sent: Message) -> bool:
    """Take a message as the code or the line for a file that its chat waits for."""
    draft = await unit.store.chats.waiting(unit.arrived.chat_id) if unit.arrived.asked else None
    if draft is None or unit.now - draft.asked_at > answers.WAITS:
        return False
    if draft.question == step_up.CODE:
        return await _code(unit, draft, sent)
    return draft.question == CASE and await _take(unit, draft, sent)


async def changed(unit: Unit, key: UUID, text: str) -> None:
    """Keep the new wording of a line beside the first one: nothing in a file changes."""
    concern = await unit.store.concerns.get(unit.sender.school, key)
    if concern is not None:
        unit.store.entries.add(concern, entry(unit, concern, Kind.NOTE, text, reworded="reworded"))
        unit.reply("replies/case_noted", ref=concern.ref, what="New wording")


async def _code(unit: Unit, draft: Draft, sent: Message) -> bool:
    """A code was asked for: a right one opens the concern; anything else than six digits is something new."""
    right = await step_up.typed(unit, sent)
    if right is None:
        return False
    if right:
        await unit.store.chats.answered(unit.arrived.chat_id)
        await _opened(unit, draft.about)
    return True


async def _opened(unit: Unit, about: str) -> None:
    """Show what the code was asked for: a search, a pupil's medicines, a note, the paper of one, or else a concern."""
    ref, paper, readers = about.partition(":")
    if about == find.SEARCH:
        await find.go_on(unit)
    elif paper and readers == MEDICINES:
        await show_medicines(unit, ref)
    elif ref.startswith(tuple(f"{KINDS[kind].letter}-" for kind in ("log", "incident"))):
        await (record_papers.show(unit, ref, readers) if paper else notes.show(unit, ref))
    else:
        await cases.go_on(unit, about)


async def _take(unit: Unit, draft: Draft, sent: Message) -> bool:
    """Take the words that were asked for; a first word, such as "log", makes it something new."""
    ref, what, choice = [*draft.about.split(":"), "", ""][:3]
    text = answers.words_of(sent)
    if read(Sent(text, unit.sender.id, sent.date, unit.here.today), unit.here.school).hinted:
        return False
    concern = await _concern(unit, ref, what)
    if concern is None:
        return False
    unit.store.chats.hear(
        unit.arrived.chat_id, sent.message_id, school=concern.school, about=concern.id, kind="case"
    )
    if not enough(Kind(what), text):
        unit.reply("questions/case_words", ref=ref, what=what, choice=choice)
        return True
    await unit.store.chats.answered(unit.arrived.chat_id)
    if what not in _THE_REPORTERS:
        unit.forget(sent.message_id, "replies/case", unit.now + SHOWN_FOR)
    await _TAKES.get(what, _plain)(unit, Typed(concern, choice, text, sent), what)
    return True


async def _concern(unit: Unit, ref: str, what: str) -> Concern | None:
    if what in _THE_REPORTERS:
        mine = await unit.store.concerns.referred(unit.sender.school, ref)
        return mine if mine and mine.reporter == unit.sender.id else None
    concern = await able(unit, ref)
    return concern if isinstance(concern, Concern) else None


async def _decision(unit: Unit, typed: Typed, what: str) -> None:
    await case_file.decision(unit, typed.concern, typed.choice, typed.text)


async def _plain(unit: Unit, typed: Typed, what: str) -> None:
    """A line as it was typed, with what was chosen before, who is named and by when."""
    facts = _facts(unit, typed, what)
    line = entry(unit, typed.concern, Kind(what), typed.text, **facts)
    await case_file.write(unit, typed.concern, line)
    unit.reply("replies/case_noted", ref=typed.concern.ref, what=_NAMES[what])


def _facts(unit: Unit, typed: Typed, what: str) -> dict[str, str]:
    if what in CHOICES:
        return {"choice": CHOICES[what][typed.choice]}
    if what != "action":
        return {}
    named = read(Sent(typed.text, unit.sender.id, typed.sent.date, unit.here.today), unit.here.school)
    people = [one.display for part in named.parts for one in part.staff]
    due = day_ahead(typed.text, unit.here.today)
    return {"who": (people or [unit.sender.display])[0]} | ({"due": due.isoformat()} if due else {})


async def _link(unit: Unit, typed: Typed, what: str) -> None:
    other = await able(unit, typed.text.strip().upper())
    if not isinstance(other, Concern) or other.id == typed.concern.id or other.type != typed.concern.type:
        unit.reply("replies/case_not_found", ref=typed.concern.ref)
        return
    for one, another in ((typed.concern, other), (other, typed.concern)):
        await case_file.write(unit, one, entry(unit, one, Kind.LINK, "", other=another.ref))
    unit.reply("replies/case_noted", ref=typed.concern.ref, what=_NAMES["link"])


async def _review(unit: Unit, typed: Typed, what: str) -> None:
    day = day_ahead(typed.text, unit.here.today)
    if day is None:
        unit.reply("questions/case_words", ref=typed.concern.ref, what="review", choice="")
        return
    at = instant(day, REMINDED_AT, unit.here.school.zone)
    if await case_file.review(unit, typed.concern, at, day_words(day)):
        unit.reply("replies/case_noted", ref=typed.concern.ref, what=f"Review on {day_words(day)}")


async def _subject(unit: Unit, typed: Typed, what: str) -> None:
    named = read(Sent(typed.text, unit.sender.id, typed.sent.date, unit.here.today), unit.here.school)
    people = {one.id: one for part in named.parts for one in part.staff}
    if len(people) != 1:
        unit.reply("replies/case_not_found", ref=typed.concern.ref)
        return
    (person,) = people.values()
    await case_file.about(unit, typed.concern, person)
    unit.reply("replies/case_moved", ref=typed.concern.ref)


async def _close(unit: Unit, typed: Typed, what: str) -> None:
    line = await case_file.wants_to_close(unit, typed.concern, typed.text)
    if line is not None:
        await ask_for_second(unit, typed.concern, line)


async def _answered(unit: Unit, typed: Typed, what: str) -> None:
    await case_file.answered(unit, typed.concern, typed.text)
    unit.reply("replies/case_noted", ref=typed.concern.ref, what="Your answer")


async def _words(unit: Unit, typed: Typed, what: str) -> None:
    await concern_words.add_words(unit, typed.concern.id, typed.text)


_THE_REPORTERS = frozenset({"answered", "words"})
_NAMES = {
    "action": "To do",
    "note": "Note",
    "link": "Link",
    "referral": "Referral",
    "parents": "Parents",
}
_TAKES: dict[str, Callable[[Unit, Typed, str], Awaitable[None]]] = {
    "decision": _decision,
    "link": _link,
    "review": _review,
    "subject": _subject,
    "close": _close,
    "answered": _answered,
    "words": _words,
}

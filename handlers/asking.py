"""Questions about a record: put one at a time, answered by a tap or the next message, kept when interrupted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from bot.people import Person
from bot.questions import ACCOUNT, CHECKS, CLOSE, NOBODY, SKIP, Outcome, Question, next_at, wanted
from bot.records import Amendment, Change, Record
from bot.restrictive_record import withheld
from handlers import telling
from handlers.context import Unit
from handlers.facts_taken import take
from handlers.on_file import on_file
from handlers.question_letters import letter
from storage import new_id
from storage.chats import Draft

FACT = "fact"
"""What a message became that answered a question about a record."""


async def begin(unit: Unit, record: Record, staff: Sequence[Person] = ()) -> None:
    """Open the questions of a new record and put the first; a restrictive one goes to a leader and the adults named."""
    await _open(unit, record, wanted(record), unit.sender)
    if record.type == "restrictive":
        await _restrictive(unit, record, staff)
    # Which pupil comes first: its question stands on the card, and two at once would be one too many.
    if record.pupil is not None or record.facts.get("about") == NOBODY:
        await go_on(unit, record)


async def _restrictive(unit: Unit, record: Record, staff: Sequence[Person]) -> None:
    for leader in telling.leaders(unit):
        await _open(unit, record, (CLOSE,), leader)
    for adult in staff:
        if adult.id != unit.sender.id and adult.reachable(unit.here.today):
            await _open(unit, record, (ACCOUNT,), adult)
    for one in await unit.store.questions.of(record.school, record.id):
        if one.person != unit.sender.id and one.asked_at is None:
            await put(unit, record, one)


async def _open(unit: Unit, record: Record, keys: Sequence[str], person: Person) -> None:
    known = (
        {one.key for one in await unit.store.questions.of(record.school, record.id, person.id)}
        if keys
        else set()
    )
    for place, key in enumerate(keys):
        if key not in known:
            unit.store.questions.add(
                Question(
                    new_id(),
                    record.school,
                    record.id,
                    person.id,
                    key,
                    len(known) + place,
                    next_at(key, unit.now),
                )
            )


async def ask_also(unit: Unit, record: Record, key: str) -> bool:
    """Put a further question about a record to the sender, again if it is still open; False when it was answered."""
    await _open(unit, record, (key,), unit.sender)
    mine = await unit.store.questions.of(record.school, record.id, unit.sender.id)
    one = next((question for question in mine if question.key == key and question.closed_at is None), None)
    if one is not None:
        await put(unit, record, one)
    return one is not None


async def go_on(unit: Unit, record: Record) -> None:
    """Put the next open question of a record to its author; none is left: nothing waits."""
    mine = await unit.store.questions.of(record.school, record.id, unit.sender.id)
    for one in mine:
        if one.closed_at is None and one.next_at is None and one.key not in CHECKS:
            if one.asked_at is None:
                await put(unit, record, one)
            return


async def put(unit: Unit, record: Record, one: Question) -> None:
    """Ask somebody a question about a record; the next message of their chat may answer it.

    Somebody else may be in the middle of something, such as a concern chosen by its button: that is not displaced.
    A task is closed by its button alone, so nothing waits for words.
    """
    if not await unit.store.questions.asked(one, unit.now):
        return
    asked = unit.here.school.person(one.person)
    mine = one.person == unit.sender.id
    chat = unit.arrived.chat_id if mine else asked and asked.telegram_id
    if chat and one.key != CLOSE and (mine or await unit.store.chats.waiting(chat) is None):
        draft = Draft(chat, one.school, one.person, FACT, f"{record.ref}:{one.key}", unit.now)
        await unit.store.chats.ask(draft)
    asks = letter(unit.here.school, record, one, f"fact:{one.id.hex}:{unit.arrived.id.hex}", unit.here.today)
    if one.key == CLOSE:
        file = await on_file(unit.store, record)
        asks = replace(asks, facts={**asks.facts, "withheld": bool(withheld(file, unit.here))})
    unit.post(asks)


async def waits(unit: Unit) -> bool:
    """Whether a question put in this very unit waits for the next message of the chat."""
    draft = await unit.store.chats.waiting(unit.arrived.chat_id)
    return draft is not None and draft.asked_at == unit.now


async def asked_about(unit: Unit, about: str) -> tuple[Record, Question] | None:
    """Return the record and question a draft or button names, when it is the sender's and still open."""
    ref, _, key = about.partition(":")
    record = await unit.store.records.referred(unit.sender.school, ref)
    if record is None:
        return None
    mine = await unit.store.questions.of(record.school, record.id, unit.sender.id)
    one = next((question for question in mine if question.key == key and question.closed_at is None), None)
    return (record, one) if one else None


@dataclass(frozen=True, slots=True)
class Said:
    """An answer: the choice of a button (the message it is under), or words typed and the choice they say."""

    choice: str = ""
    words: str = ""
    under: int | None = None


async def answered(unit: Unit, record: Record, one: Question, said: Said) -> bool:
    """Take an answer. False when somebody closed the question first."""
    outcome = Outcome.SKIPPED if said.choice == SKIP else Outcome.ANSWERED
    if not await unit.store.questions.close(one, outcome, unit.now, said.words or said.choice):
        return False
    unit.store.tx.note(record.school, unit.now, "answered", ref=record.ref, key=one.key, by=unit.sender.id)
    called = await take(unit, record, one, said.choice)
    pupil = unit.here.school.pupil(record.pupil)
    facts = {
        "ref": record.ref,
        "key": one.key,
        "choice": said.choice,
        "pupil": pupil.code if pupil else "",
        "called": called,
    }
    unit.reply("questions/fact_answered", in_place_of=said.under, **facts)
    after = await unit.store.records.get(record.school, record.id) or record
    await became(unit, record, after)
    await go_on(unit, after)
    return True


async def became(unit: Unit, before: Record, after: Record, staff: Sequence[Person] = ()) -> None:
    """Begin what a record calls for now and did not before, by an answer, an edit or its next piece.

    Help first and no questions; held after all, it is a restrictive intervention, and a leader hears of it.
    """
    if after.urgency == "red" and before.urgency != "red":
        telling.emergency(unit, after)
    held = after.type == "restrictive" and before.type != "restrictive"
    if after.type == before.type and (after.force != "maybe" or before.force == "maybe"):
        return
    if after.urgency != "red" and after.type != before.type:
        telling.at_once(unit, after)
    await _open(unit, after, wanted(replace(after, force="yes") if held else after), unit.sender)
    if held:
        await _restrictive(unit, after, staff)
    if after.pupil is not None or after.facts.get("about") == NOBODY:
        await go_on(unit, after)


async def after_emergency(unit: Unit, record: Record) -> None:
    """Ask, once it is safe, what was not asked while help was needed."""
    await _open(unit, record, wanted(replace(record, urgency=None)), unit.sender)
    await go_on(unit, record)


async def changed(unit: Unit, key: UUID, text: str) -> None:
    """Keep the new wording of an answer beside the first."""
    record = await unit.store.records.get(unit.sender.school, key)
    if record is None:
        unit.reply("replies/nothing_here")
        return
    later = await unit.store.records.amendments(record.school, record.id)
    number = -1 - sum(one.version < 0 for one in later)
    unit.store.records.add_words(
        record.school, Amendment(record.id, number, Change.ADD, unit.sender.id, unit.now, "", text)
    )
    unit.reply("replies/what_changes", ref=record.ref)

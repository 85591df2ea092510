"""A note is opened: its words, what was read from them, what changed since and who wrote it, for ten minutes."""

from typing import Any

from bot.calendar import clock_words
from bot.digests import Sees
from bot.found import NO_WORDS, Note, added, reads
from bot.found_lines import moment_words
from bot.kinds import KINDS
from bot.letters import Letter, LetterKind
from bot.on_file import OnFile
from bot.people import Answer
from bot.records import Amendment, Change
from handlers import record_papers, step_up
from handlers.case_pages import SHOWN_FOR, Line, in_pages
from handlers.context import Unit
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
NOTE = "replies/note"


async def note(unit: Unit, tap: Tap) -> str | None:
    """[Open] below a list."""
    return await show(unit, tap.part(0))


async def show(unit: Unit, ref: str) -> str | None:
    """Show a note to somebody who may read it now; a refusal reads like one that does not exist."""
    found = await unit.store.searches.note(unit.sender.school, ref)
    answer, seen = reads(unit.sender, found, unit.here) if found else (Answer.NO, Sees.NOTHING)
    if found is None or seen is Sees.NOTHING:
        if found is not None:
            unit.store.tx.note(
                unit.sender.school, unit.now, "refused", by=unit.sender.id, ref=found.record.ref
            )
        return NOT_FOUND
    if await step_up.asked_for(unit, answer, ref):
        return None
    unit.store.tx.note(unit.sender.school, unit.now, "note read", by=unit.sender.id, ref=ref)
    pages = in_pages(_lines(unit, found, seen))
    head = _head(unit, found, seen)
    papers = record_papers.offered(unit.sender, OnFile(found.record, changes=found.changes), unit.here)
    for number, page in enumerate(pages, 1):
        last = papers if page is pages[-1] else record_papers.NONE
        _post(unit, found, head | last | {"lines": page}, number)
    return None


def _head(unit: Unit, note: Note, seen: Sees) -> dict[str, Any]:
    record, school = note.record, unit.here.school
    pupil, author = school.pupil(record.pupil), school.person(record.author)
    return {
        "ref": record.ref,
        "kind": record.kind,
        "type": record.type,
        "pupil": pupil.code if pupil else "",
        "at": moment_words(record, unit.here),
        "by": author.display if author else "",
        "stored": clock_words(record.stored_at, school.zone, unit.here.today),
        "fact": record.type if seen is Sees.FACT else "",
        "withdrawn": record.withdrawn_at is not None,
    }


def _lines(unit: Unit, note: Note, seen: Sees) -> list[Line]:
    """Return the words as they read now, what was read from them, what changed; nothing for who learns the fact alone."""
    if seen is not Sees.WORDS:
        return []
    extra = added(note, unit.here.school)
    first: Line = {"what": "words", "at": "", "by": "", "text": note.record.words}
    changes = [one for one in note.changes if one.change is not Change.ADD or one in extra]
    facts = [
        {"what": "fact", "at": "", "by": name, "text": words}
        for name, words in note.record.facts.items()
        if name not in NO_WORDS
    ]
    return [first, *facts, *(_change(unit, one) for one in changes)]


def _change(unit: Unit, one: Amendment) -> Line:
    """Return a change as a line: of words that were added the words, of a wording what it said before."""
    school, person = unit.here.school, unit.here.school.person(one.by)
    kind, colon, before = one.before.partition(": ")
    reworded = one.change is Change.CORRECT and bool(colon) and kind in KINDS
    text = one.after if one.change is Change.ADD else before if reworded else ""
    what = "reword" if reworded else one.change.value
    return {
        "what": what,
        "at": clock_words(one.at, school.zone, unit.here.today),
        "by": person.display if person else "",
        "text": text,
    }


def _post(unit: Unit, note: Note, facts: dict[str, Any], number: int) -> None:
    """Post a page, allowed again when it leaves, and its deletion ten minutes later."""
    record, key, gone = note.record, f"note:{unit.arrived.id.hex}:{number}", unit.now + SHOWN_FOR
    guard: dict[str, Any] = {"needs": KINDS[record.kind].read, "owner": record.author, "pupil": record.pupil}
    unit.post(Letter(key=key, template=NOTE, person=unit.sender.id, facts=facts, expires_at=gone, **guard))
    goes: dict[str, Any] = {"kind": LetterKind.DELETE, "target": key, "due_at": gone}
    unit.post(Letter(key=f"{key}:gone", template=NOTE, person=unit.sender.id, owner=unit.sender.id, **goes))

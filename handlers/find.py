"""`/find`: notes by pupil, week, kind and word, in pages that go from the chat after ten minutes."""

from dataclasses import asdict, dataclass
from typing import Any

from telegram import Update

from bot.access import Action
from bot.calendar import date_words
from bot.digests import Sees
from bot.find import Wish, wish_of
from bot.found import Note, allowed
from bot.found_lines import line_of
from bot.letters import Letter, LetterKind
from bot.people import Answer
from handlers import step_up
from handlers.case_pages import SHOWN_FOR
from handlers.context import Context, Unit
from handlers.looking import Looked, look
from handlers.papers import Pupils, guard
from handlers.taps import Tap
from storage.searches import Search

SEARCH = ":find"
"""What a code is asked for when it is no reference: the search that waits."""
FOUND = "replies/found"
STALE = "toasts/search_over"


@dataclass(frozen=True, slots=True)
class _Page:
    """A page of a search: its number, and the message it is shown in place of, if any."""

    search: Search
    wish: Wish
    number: int = 1
    below: int | None = None


async def find(update: Update, context: Context) -> None:
    """Look for what stands behind the command; alone it tells what can be typed."""
    unit = context.unit
    _, _, typed = ((update.message.text or "") if update.message else "").partition(" ")
    await sought(unit, typed)


async def notes(unit: Unit, tap: Tap) -> str | None:
    """[Notes] on a pupil's card: all of them, newest first."""
    pupil = unit.here.school.pupil_coded(tap.part(0))
    if pupil is None:
        return "toasts/not_found"
    await sought(unit, pupil.code)
    return None


async def sought(unit: Unit, typed: str) -> None:
    """Look for something, after a code where one is needed."""
    wish = wish_of(typed, unit.sender, unit.here)
    if wish.empty:
        unit.reply("replies/how_to_find")
        return
    search = await unit.store.searches.begin(unit.sender, typed, unit.now)
    if not await step_up.asked_for(unit, allowed(wish, unit.sender, unit.here), SEARCH):
        await _show(unit, _Page(search, wish))


async def go_on(unit: Unit) -> None:
    """Show what a code was asked for."""
    search = await unit.store.searches.of(unit.sender, unit.now)
    if search is None:
        unit.reply("replies/how_to_find")
    else:
        await _show(unit, _Page(search, wish_of(search.typed, unit.sender, unit.here)))


async def turn(unit: Unit, tap: Tap) -> str | None:
    """[Newer] or [Earlier], in place of the page that was tapped. Only the newest search has pages."""
    search, number = await unit.store.searches.of(unit.sender, unit.now), tap.version()
    if search is None or search.id.hex != tap.part(0):
        return STALE
    wish = wish_of(search.typed, unit.sender, unit.here)
    if not 1 <= number <= len(search.places):
        return STALE
    if not await step_up.asked_for(unit, allowed(wish, unit.sender, unit.here), SEARCH):
        await _show(unit, _Page(search, wish, number, tap.message_id))
    return None


async def _show(unit: Unit, page: _Page) -> None:
    places, school = page.search.places[: page.number], unit.sender.school
    looked = await look(unit.store, unit.sender, page.wish, unit.here, places[-1])
    if looked.last:
        await unit.store.searches.turned(school, page.search, (*places, looked.last))
    counted = {"found": len(looked.found), "page": page.number}
    unit.store.tx.note(school, unit.now, "searched", by=unit.sender.id, **counted)
    facts = _facts(unit, page.wish, looked) | {"key": page.search.id.hex, "page": page.number}
    _post(unit, facts, looked.found, page.below)


def _facts(unit: Unit, wish: Wish, looked: Looked) -> dict[str, Any]:
    return {
        "asked": _asked(unit, wish),
        "lines": [asdict(line_of(note, seen, unit.here)) for note, seen in looked.found],
        "more": looked.last is not None,
        "back_to": date_words(looked.back_to) if looked.back_to else "",
        "days": (unit.here.today - looked.back_to).days + 1 if looked.back_to else 0,
    }


def _asked(unit: Unit, wish: Wish) -> dict[str, Any]:
    """Return how a search was understood. Words are only counted, and so are pupils who are not the reader's to find."""
    school = unit.here.school
    codes = [
        pupil.code
        for key in wish.pupils
        if (pupil := school.pupil(key)) and allowed(Wish(pupils=(key,)), unit.sender, unit.here) is Answer.YES
    ]
    return {
        "pupils": " or ".join(codes),
        "kind": wish.kind,
        "mine": wish.mine,
        "since": date_words(wish.since) if wish.since else "",
        "until": date_words(wish.until) if wish.until else "",
        "words": len(wish.words) + len(wish.pupils) - len(codes),
    }


def _post(unit: Unit, facts: dict[str, Any], found: list[tuple[Note, Sees]], below: int | None) -> None:
    """Post a page and its deletion ten minutes later; one that could not leave until then is not sent any more.

    It is allowed again when it leaves, for every pupil with a note on it.
    """
    key, gone = f"find:{unit.arrived.id.hex}", unit.now + SHOWN_FOR
    who: dict[str, Any] = {"person": unit.sender.id, "owner": unit.sender.id, "template": FOUND}
    pupils = dict.fromkeys(note.record.pupil for note, _ in found if note.record.pupil)
    held = facts | guard(Pupils(Action.SEARCH, tuple(pupils)))
    place: dict[str, Any] = {"kind": LetterKind.EDIT, "message_id": below} if below else {}
    unit.post(Letter(key=key, facts=held, expires_at=gone, **who, **place))
    unit.post(Letter(key=f"{key}:gone", kind=LetterKind.DELETE, target=key, due_at=gone, **who))

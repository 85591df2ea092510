"""Documents in a chat: which there are, who makes them, what is said above them, and how they are sent."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from telegram import InputFile

from bot.access import Action
from bot.feed import calendar_file
from bot.letters import Letter, LetterKind
from bot.people import Answer, Moment, Person, Thing, may
from handlers.case_pages import SHOWN_FOR
from handlers.context import Unit
from handlers.press import Maker, Press
from prompts.charts import week_picture
from prompts.documents import (
    accident_form,
    interventions,
    medication_sheet,
    parents_report,
    provision,
    report,
    report_in_word,
    restrictive,
    rota,
    rota_picture,
    training_list,
    week,
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A document: the function that makes its bytes, its caption's template, and whether it is shown as a picture."""

    maker: Maker
    caption: str
    picture: bool = False


PAPERS: dict[str, Paper] = {
    "rota": Paper(rota, "replies/rota_paper"),
    "rota_picture": Paper(rota_picture, "replies/rota_picture", picture=True),
    "calendar": Paper(calendar_file, "replies/calendar_paper"),
    "training_list": Paper(training_list, "replies/training_paper"),
}
"""They hold no pupil: staff may print, keep and pass them on. Whatever does hold one belongs into the next table."""

PUPIL_PAPERS: dict[str, Paper] = {
    "restrictive": Paper(restrictive, "replies/record_paper"),
    "parents_report": Paper(parents_report, "replies/parents_paper"),
    "accident_form": Paper(accident_form, "replies/record_paper"),
    "interventions": Paper(interventions, "replies/week_paper"),
    "medication_sheet": Paper(medication_sheet, "replies/medication_paper"),
    "week": Paper(week, "replies/week_paper"),
    "week_picture": Paper(week_picture, "replies/week_picture", picture=True),
    "provision": Paper(provision, "replies/week_paper"),
    "report": Paper(report, "replies/report_paper"),
    "report_in_word": Paper(report_in_word, "replies/report_paper"),
}
"""They hold pupils by name: asked for by a tap, allowed again when they leave, protected, gone after ten minutes."""

_LARGEST_PICTURE = 10 * 1024 * 1024
_MOST_PAGES_HIGH = 2
_LONGEST_NAME = 60
_REPLACED = str.maketrans(dict.fromkeys('<>:"/\\|?*', "-"))


@dataclass(frozen=True, slots=True)
class Pupils:
    """Whom a document is about, and what somebody must be allowed to do with each of them to get it."""

    needs: Action
    ids: tuple[UUID, ...]


def paper_letter(key: str, name: str, file: str, facts: Mapping[str, Any], **how: Any) -> Letter:
    """Return the letter that brings a document, e.g. `rota`, under the name of a file, e.g. `Rota.pdf`.

    `facts` are JSON: what the document is made of, and `facts` to its caption too. `how` is what every letter has:
    `person`, `owner`, `priority` and so on. It is made when it leaves, sent once and never twice.
    """
    holds = {"document": name, "file": file, "facts": dict(facts)}
    return Letter(key=key, template=PAPERS[name].caption, kind=LetterKind.DOCUMENT, facts=holds, **how)


def post_pupil_paper(unit: Unit, name: str, file: str, facts: Mapping[str, Any], about: Pupils) -> None:
    """Post a document with pupils in it to whoever tapped for it, and its deletion from the chat ten minutes later.

    `name` is a row of `PUPIL_PAPERS`, the rest as for `paper_letter`. One that cannot leave before it would be deleted
    never leaves. Callers ask `may()` too; here it is asked again of every pupil when the letter leaves.
    """
    gone, key = unit.now + SHOWN_FOR, f"paper:{unit.arrived.id.hex}"
    holds = {"document": name, "file": file, "facts": dict(facts)}
    holds |= {"needs": about.needs.value, "pupils": [one.hex for one in about.ids]}
    how: dict[str, Any] = {"template": PUPIL_PAPERS[name].caption, "person": unit.sender.id}
    how |= {"owner": unit.sender.id}
    unit.post(Letter(key=key, kind=LetterKind.DOCUMENT, facts=holds, expires_at=gone, **how))
    unit.post(Letter(key=f"{key}:gone", kind=LetterKind.DELETE, target=key, due_at=gone, **how))
    unit.store.tx.note(
        unit.sender.school,
        unit.now,
        "document asked for",
        by=unit.sender.id,
        document=name,
        pupils=len(about.ids),
    )


def guard(about: Pupils) -> dict[str, Any]:
    """Return facts that make a letter leave only while its reader may do `about.needs` with each of the pupils."""
    return {"guard": {"needs": about.needs.value, "pupils": [one.hex for one in about.ids]}}


def still_allowed(person: Person, letter: Letter, at: Moment) -> bool:
    """Whether somebody may still have a letter: what is guarded for no pupil always, else if `may()` says so of every one."""
    guarded = letter.facts.get("guard")
    if letter.kind is LetterKind.DOCUMENT and letter.facts["document"] in PUPIL_PAPERS:
        guarded = letter.facts
    if guarded is None:
        return True
    pupils = (at.school.pupil(UUID(hex=one)) for one in guarded["pupils"])
    needs = Action(guarded["needs"])
    return all(
        one is not None and may(person, needs, Thing(one.school, pupil=one), at) is Answer.YES
        for one in pupils
    )


def protected(letter: Letter) -> bool:
    """Whether a document may not be passed on or saved."""
    return letter.facts["document"] not in PAPERS


async def upload(press: Press, letter: Letter) -> tuple[str, dict[str, Any]]:
    """Make the document of a letter; return Telegram's method and the parameter that carries the file.

    Raises:
        NotDelivered: the press is busy or ends.
        PressFailed: the document cannot be made.

    """
    paper = (PAPERS | PUPIL_PAPERS)[letter.facts["document"]]
    content = await press.document(paper.maker, letter.facts["facts"])
    file = InputFile(content, filename=file_name(letter.facts["file"]))
    as_picture = paper.picture and _can_be_seen(content)
    return ("sendPhoto", {"photo": file}) if as_picture else ("sendDocument", {"document": file})


def file_name(typed: str) -> str:
    """Return a name that every phone and computer can keep: at most 60 characters and the ending, no sign with a meaning."""
    kept = "".join(sign for sign in typed if unicodedata.category(sign)[0] not in "CZ" or sign == " ")
    stem, dot, ending = kept.translate(_REPLACED).rpartition(".")
    return f"{stem[:_LONGEST_NAME].strip(' .') or 'paper'}{dot}{ending}"


def _can_be_seen(png: bytes) -> bool:
    """Whether a picture can be read in a chat, where a long one is made small; all that Telegram takes as photo are shorter."""
    width, height = (int.from_bytes(png[start : start + 4], "big") for start in (16, 20))
    return height <= _MOST_PAGES_HIGH * width and len(png) <= _LARGEST_PICTURE

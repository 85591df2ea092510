"""The card of a record: posted once, edited from then on, so that a chat shows each record as it stands."""

from datetime import timedelta
from typing import Any

from bot.calendar import clock_words
from bot.kinds import KINDS
from bot.letters import Letter, LetterKind
from bot.people import Answer, Person, Thing, may
from bot.pupils import Pupil
from bot.reading import body_of, named_in
from bot.records import Record, time_words
from bot.school import School
from handlers.context import Unit

LATE = timedelta(minutes=10)
MOST_CHOICES = 12
LATE_ENTRY = timedelta(hours=24)
_SHOWN = (
    "activity",
    "score",
    "levels",
    "prompts",
    "medicine",
    "dose",
    "signs",
    "body_area",
    "first_aid",
    "strategies",
    "with_whom",
    "next_date",
    "item",
    "safe_now",
    "parent_told",
)
_MOST_SHOWN = 4


def card(record: Record, school: School, writable: tuple[Pupil, ...]) -> tuple[str, dict[str, Any]]:
    """Return template and facts of a record's card: what was read, or the question which pupil it is about."""
    zone, today = school.zone, school.at(record.stored_at).today
    facts: dict[str, Any] = {
        "ref": record.ref,
        "version": record.version,
        "stored": clock_words(record.stored_at, zone),
    }
    if record.pupil is None and record.withdrawn_at is None and record.facts.get("about") != "nobody":
        return "questions/which_pupil", facts | {
            "choices": choices(writable, school),
            "named": _named(record, school, writable),
            "answered": False,
        }
    pupil = school.pupil(record.pupil)
    return "replies/saved", facts | {
        "pupil": pupil.code if pupil else "",
        "at": time_words(record, zone, today) or "time not given",
        "kind": record.kind,
        "type": record.type,
        "read": _read(record),
        "written_late": record.stored_at - record.event_at > LATE_ENTRY,
        "changed": "",
        "reworded": False,
        "late": record.stored_at - record.sent_at > LATE,
        "sent": clock_words(record.sent_at, zone, today),
        "withdrawn": record.withdrawn_at is not None,
    }


def _read(record: Record) -> list[str]:
    """Return what a card shows of the facts in a record's words.

    How much help was given stands there once, counted if it can be. Of a part of the body only an accident tells: in
    "took him by the arm" it says nothing.
    """
    facts = record.facts
    hidden = {"prompts"} if facts.get("levels") else set()
    if record.type != "accident":
        hidden |= {"body_area"}
    return [facts[name] for name in _SHOWN if facts.get(name) and name not in hidden][:_MOST_SHOWN]


def _named(record: Record, school: School, writable: tuple[Pupil, ...]) -> str:
    """Return the code of the pupil whom the words name and the author may not write about."""
    pupil = named_in(record.words, school, writable, school.at(record.stored_at).today)
    return pupil.code if pupil and pupil not in writable else ""


def choices(pupils: tuple[Pupil, ...], school: School) -> list[dict[str, str]]:
    """Return pupils as buttons show them: code, and class."""
    found = []
    for pupil in pupils[:MOST_CHOICES]:
        group = school.class_of(pupil)
        found.append({"code": pupil.code, "group": group.name if group else ""})
    return found


def writable_pupils(person: Person, record_kind: str, unit: Unit) -> tuple[Pupil, ...]:
    """Return the pupils somebody may write about today."""
    at, action = unit.here, KINDS[record_kind].write
    return tuple(
        pupil
        for pupil in at.school.pupils
        if pupil.on_roll(at.today) and may(person, action, Thing(at.school.id, pupil=pupil), at) is Answer.YES
    )


def post_card(unit: Unit, record: Record) -> None:
    """Post the card of a new record: its receipt."""
    template, facts = card(record, unit.here.school, writable_pupils(unit.sender, record.kind, unit))
    unit.post(
        Letter(
            key=card_key(record),
            template=template,
            person=record.author,
            owner=record.author,
            about=record.id,
            facts=facts,
        )
    )


async def offer_undo(unit: Unit) -> None:
    """Ask whether the sender's last note is the one to take back: what was typed does not say which."""
    newest = await unit.store.records.by(unit.sender.school, unit.sender.id, limit=1)
    if not newest:
        unit.reply("replies/nothing_here")
        return
    template, facts = card(newest[0], unit.here.school, ())
    pupil = facts["pupil"] if template == "replies/saved" else ""
    at = clock_words(newest[0].stored_at, unit.here.school.zone, unit.here.today)
    unit.reply("questions/undo", ref=facts["ref"], version=facts["version"], pupil=pupil, at=at)


async def refresh_card(unit: Unit, record: Record) -> None:
    """Edit the card to how the record stands now; it says when that changed, and that first words are kept."""
    school = unit.here.school
    template, facts = card(record, school, writable_pupils(unit.sender, record.kind, unit))
    if template == "replies/saved":
        changes = await unit.store.records.amendments(school.id, record.id)
        changed = max((change.at for change in changes if change.version > 1), default=None)
        today = school.at(record.stored_at).today
        facts["changed"] = clock_words(changed, school.zone, today) if changed else ""
        facts["reworded"] = record.words != body_of(record.text)
    edit_card(unit, record, template, facts)


def edit_card(unit: Unit, record: Record, template: str, facts: dict[str, Any]) -> None:
    """Edit the card of a record to another message, such as a chooser."""
    unit.post(
        Letter(
            key=f"{card_key(record)}:{unit.arrived.id.hex}",
            template=template,
            kind=LetterKind.EDIT,
            person=record.author,
            owner=record.author,
            about=record.id,
            target=card_key(record),
            facts=facts,
        )
    )


def card_key(record: Record) -> str:
    """Return the key of a record's card."""
    return f"card:{record.id.hex}"

"""The few commands of the menu."""

from uuid import UUID

from telegram import Update

from bot.calendar import clock_words, day_words, local
from bot.occurrences import Occurrence
from bot.people import Role
from bot.schedule import on
from handlers.concern_cards import names
from handlers.context import Context, Unit
from handlers.digest_pages import WEEKLY, composed, note_opened, opened
from handlers.week_pages import asked, open_week

_LONGEST_HOLIDAY_DAYS = 60
MENU = (
    ("help", "What you can type"),
    ("today", "Your duties and notes today"),
    ("duty", "Your duties and today's board"),
    ("digest", "Your last digest, or /digest K 4 weeks"),
    ("concerns", "Open concerns, for safeguarders"),
    ("pupil", "The pupil you are with: card and open things"),
    ("training", "Your training, and what lapses"),
    ("school", "School's day: open, closed, home time"),
    ("reviews", "Reviews: what is due"),
    ("away", "You are out: /away until 2pm"),
    ("back", "You are back"),
)


async def help_(update: Update, context: Context) -> None:
    """What one can type, with examples."""
    unit = context.unit
    school = unit.here.school
    dsl = names(school.with_role(Role.DSL)) or "the headteacher"
    unit.reply("replies/help", dsl=dsl, emergency=school.setting("emergency_number"))


async def today(update: Update, context: Context) -> None:
    """My duties, and my notes of today."""
    unit = context.unit
    here = unit.here
    zone = here.school.zone
    duties = here.school.duties(here.today).get(unit.sender.id, ()) if here.school.is_open(here.today) else ()
    records = await unit.store.records.by(unit.sender.school, unit.sender.id)
    notes = [
        {"ref": one.ref, "at": clock_words(one.event_at, zone), "pupil": _code(unit, one.pupil)}
        for one in records
        if local(one.stored_at, zone).date() == here.today
    ]
    unit.reply(
        "replies/today",
        day=day_words(here.today),
        open=here.school.is_open(here.today),
        duties=[duty.words() for duty in duties],
        notes=notes,
    )


async def digest(update: Update, context: Context) -> None:
    """The last digest that was due to the sender, opened; with words behind it, a look back."""
    unit = context.unit
    here = unit.here
    words = (update.message.text or "").casefold().split()[1:] if update.message else []
    if words:
        await asked(unit, words)
        return
    for back in range(_LONGEST_HOLIDAY_DAYS):
        day = here.today.fromordinal(here.today.toordinal() - back)
        for one in on(here.school, day):
            if one.person == unit.sender.id and one.kind.endswith("_digest") and one.due_at <= unit.now:
                await _open(unit, one)
                note_opened(unit.store, unit.sender, one, unit.now)
                return
    unit.reply("replies/no_digest")


async def _open(unit: Unit, one: Occurrence) -> None:
    if one.kind == WEEKLY:
        await open_week(unit, one)
        return
    found = await composed(unit.store, unit.sender, one, unit.here)
    unit.reply("digests/pupils", **opened(found, one, 1))


async def unknown(update: Update, context: Context) -> None:
    """A command nobody knows is answered with what can be typed."""
    await help_(update, context)


def _code(unit: Unit, pupil: UUID | None) -> str:
    found = unit.here.school.pupil(pupil)
    return found.code if found else ""

"""Who is speaking: members of staff pass, strangers get one line a day, groups are left, invitations are redeemed."""

from uuid import UUID

from telegram import ChatMember, Update
from telegram.ext import ApplicationHandlerStop

from bot.calendar import local
from bot.letters import Letter, LetterKind, Priority
from handlers.context import Context, Unit
from storage.people import Invited

ROLE_WORDS = {
    "ta": "teaching assistant",
    "teacher": "class teacher",
    "senco": "SENCO",
    "dsl": "safeguarding lead",
    "deputy_dsl": "deputy safeguarding lead",
    "head": "headteacher",
    "office": "school office",
    "chair": "chair of governors",
}


async def who(update: Update, context: Context) -> None:
    """Find the sender; stop the update when it is not from a member of staff in a private chat."""
    unit = context.unit
    chat, sender = update.effective_chat, update.effective_user
    if chat is not None and chat.type != chat.PRIVATE:
        _leave(unit, chat.id)
        raise ApplicationHandlerStop
    if chat is None or sender is None or sender.is_bot:
        raise ApplicationHandlerStop
    if unit.arrived.school is None or unit.arrived.person is None:
        await _stranger(update, unit)
        raise ApplicationHandlerStop
    unit.school = await unit.store.schools.get(unit.arrived.school)
    unit.person = unit.school.person(unit.arrived.person)
    if unit.person is None or not unit.person.active(unit.here.today):
        unit.person = None
        _one_line_a_day(unit)
        raise ApplicationHandlerStop
    if unit.person.unreachable_at is not None:
        await unit.store.people.unreachable(unit.person.id, None)
        await unit.store.schools.changed(unit.school.id, unit.now)


async def membership(update: Update, context: Context) -> None:
    """The bot was added to a group (it leaves), or a person blocked or unblocked it."""
    unit, change = context.unit, update.my_chat_member
    if change is None:
        return
    here = change.new_chat_member.status not in {ChatMember.LEFT, ChatMember.BANNED}
    if change.chat.type != change.chat.PRIVATE:
        if here:
            _leave(unit, change.chat.id)
    elif unit.arrived.person is not None and unit.arrived.school is not None:
        since = None if here else unit.now
        if await unit.store.people.unreachable(unit.arrived.person, since):
            action = "reachable" if here else "unreachable"
            unit.store.tx.note(unit.arrived.school, unit.now, action, person=unit.arrived.person)
            await unit.store.schools.changed(unit.arrived.school, unit.now)
    raise ApplicationHandlerStop


async def start(update: Update, context: Context) -> None:
    """/start from somebody who is linked already."""
    unit = context.unit
    unit.reply("replies/linked", name=unit.sender.display)


async def _stranger(update: Update, unit: Unit) -> None:
    text = update.message.text if update.message else None
    words = (text or "").split()
    if words[:1] == ["/start"] and len(words) == 2:  # noqa: PLR2004
        await _invitation(words[1], unit)
    elif update.callback_query is not None and (update.callback_query.data or "").startswith("link:"):
        question = update.callback_query.message
        await _answered(update.callback_query.data or "", question.message_id if question else None, unit)
    else:
        _one_line_a_day(unit)


async def _invitation(token: str, unit: Unit) -> None:
    """Show whose invitation it is, and ask; a link that does not work is refused in one wording, whatever is wrong."""
    invited = await _working_here(await unit.store.people.invited(token, unit.now), unit)
    if invited is None:
        if not await unit.store.people.wrong_link(unit.arrived.chat_id, unit.now):
            unit.reply("replies/link_bad")
        return
    unit.reply(
        "questions/is_it_you", name=invited.person.name, roles=roles(invited), invitation=invited.id.hex
    )


async def _answered(data: str, question: int | None, unit: Unit) -> None:
    """Link, or do not; the answer takes the place of the question, whose buttons have done their work."""
    _, key, answer = (data + "::").split(":")[:3]
    invited = await unit.store.people.invited_again(UUID(hex=key), unit.now) if _is_hex(key) else None
    invited = await _working_here(invited, unit)
    if invited is None:
        unit.reply("replies/link_bad", in_place_of=question)
    elif answer != "yes":
        unit.reply("replies/not_you", in_place_of=question)
        unit.store.tx.note(invited.person.school, unit.now, "link declined", person=invited.person.id)
    elif await unit.store.people.link(invited, unit.arrived.chat_id, unit.now):
        await unit.store.schools.changed(invited.person.school, unit.now)
        unit.school = await unit.store.schools.get(invited.person.school)
        unit.person = unit.school.person(invited.person.id)
        unit.reply("replies/linked", in_place_of=question, name=invited.person.display)
    else:
        unit.reply("replies/link_bad", in_place_of=question)


async def _working_here(invited: Invited | None, unit: Unit) -> Invited | None:
    """Return an invitation of somebody who works here today; a leaver's is worth nothing."""
    if invited is None:
        return None
    school = await unit.store.schools.get(invited.person.school)
    return invited if invited.person.active(school.at(unit.now).today) else None


def roles(invited: Invited) -> str:
    """Return somebody's roles in words."""
    return (
        " and ".join(words for role, words in ROLE_WORDS.items() if role in invited.person.roles) or "staff"
    )


def _is_hex(text: str) -> bool:
    return len(text) == 32 and all(letter in "0123456789abcdef" for letter in text)  # noqa: PLR2004


def _one_line_a_day(unit: Unit) -> None:
    day = local(unit.now, "Europe/London").date().isoformat()
    chat = unit.arrived.chat_id
    unit.post(
        Letter(
            key=f"stranger:{chat}:{day}", template="replies/stranger", priority=Priority.NOTICE, chat_id=chat
        )
    )


def _leave(unit: Unit, chat_id: int) -> None:
    unit.post(Letter(key=f"leave:{unit.arrived.id.hex}", template="", kind=LetterKind.LEAVE, chat_id=chat_id))

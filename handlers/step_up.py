"""Before the words of a concern are shown: the six-digit code of whoever asks, unless it was given in the last hours."""

from dataclasses import replace

from telegram import Message

from bot.codes import LASTS, looks_like_one
from bot.people import Answer
from handlers import answers
from handlers.context import Unit

CODE = "code"


async def asked_for(unit: Unit, answer: Answer, about: str) -> bool:
    """Whether a code stands between somebody and what they asked for; it is asked for then.

    `about` is a reference, and what of it was asked for. Somebody who has no code yet is told how to get one.
    """
    if answer is not Answer.STEP_UP:
        return False
    if not await unit.store.codes.has(unit.sender):
        unit.reply("replies/no_code", staff=unit.sender.code)
    else:
        await answers.ask(unit, CODE, about)
        unit.reply("questions/code", ref=about.partition(":")[0])
    return True


async def typed(unit: Unit, sent: Message) -> bool | None:
    """Take a code: whether it was right, None when the message is none. The code goes from the chat at once."""
    text = answers.words_of(sent)
    if not looks_like_one(text):
        return None
    unit.store.chats.hear(unit.arrived.chat_id, sent.message_id, school=unit.sender.school)
    unit.forget(sent.message_id, "questions/code")
    if not await unit.store.codes.typed(unit.sender, text, unit.now):
        locked = await unit.store.codes.locked(unit.sender, unit.now)
        unit.reply("replies/code_wrong", locked=locked)
        return False
    await unit.store.schools.changed(unit.sender.school, unit.now)
    unit.person = replace(unit.sender, stepped_up_until=unit.now + LASTS)
    return True

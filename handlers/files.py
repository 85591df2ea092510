"""Photos, voice, files and the like are refused with the reason, and deleted; words under a picture are kept."""

from telegram import Message, Update

from bot.reading.words import content_free
from handlers import answers, intake
from handlers.context import Context

WORDS = {
    "photo": "pictures of children",
    "video": "videos of children",
    "video_note": "videos of children",
    "animation": "pictures of children",
    "voice": "voice messages",
    "audio": "recordings",
    "document": "files",
    "location": "places",
    "sticker": "stickers",
}
"""What a message holds, and how the refusal calls it."""


async def refuse(update: Update, context: Context) -> None:
    """Say why nothing but text is kept, and delete what came. A caption is text: it is stored like a message."""
    unit, message = context.unit, update.message
    if message is None:
        return
    worded = not content_free(answers.words_of(message))
    if worded and not unit.arrived.heard:
        hint = await answers.hint_or_answer(unit, message)
        if hint is not answers.ANSWERED:
            await intake.store(unit, message, hint)
    elif not unit.arrived.heard:
        unit.store.chats.hear(unit.arrived.chat_id, message.message_id, school=unit.sender.school)
    named = what(message)
    unit.reply("replies/media_refused", what=named, picture=named.endswith("children"), worded=worded)
    unit.forget(message.message_id, "")


def what(message: Message) -> str:
    """Return what a message holds, in the words of the refusal."""
    return next(
        (words for field, words in WORDS.items() if getattr(message, field, None)), "things like that"
    )

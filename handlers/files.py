"""Photos, voice, files and the like are refused with the reason, and deleted from the chat."""

from telegram import Message, Update

from bot.letters import Letter, LetterKind
from handlers.context import Context

WORDS = {
    "photo": "pictures",
    "video": "videos",
    "video_note": "videos",
    "animation": "pictures",
    "voice": "recordings",
    "audio": "recordings",
    "document": "files",
    "location": "places",
    "sticker": "stickers",
}


async def refuse(update: Update, context: Context) -> None:
    """Say why nothing but text is kept, and delete what came."""
    unit, message = context.unit, update.message
    if message is None:
        return
    unit.reply("replies/media_refused", what=what(message))
    delete = Letter(
        key=f"delete:{unit.arrived.id.hex}",
        template="",
        kind=LetterKind.DELETE,
        person=unit.sender.id,
        owner=unit.sender.id,
        message_id=message.message_id,
    )
    unit.post(delete)
    unit.store.chats.hear(unit.arrived.chat_id, message.message_id, school=unit.sender.school)


def what(message: Message) -> str:
    """Return what a message holds, in the words of the refusal."""
    return next(
        (words for field, words in WORDS.items() if getattr(message, field, None)), "things like that"
    )

"""Act: something happened (a message, a tap, the passing of time), and a handler calls the other rooms in turn."""

from telegram import Update
from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from handlers import access, buttons, commands, files, intake
from handlers.context import Handler


def routes() -> tuple[tuple[int, Handler], ...]:
    """Return every entrance in order: the group, and the handler. Within a group the first that fits acts, alone.

    Group 0 lets pass only who may speak here; `CommandHandler` and TEXT would also hear edits and strangers' chats.
    """
    new, edited = filters.UpdateType.MESSAGE, filters.UpdateType.EDITED_MESSAGE
    return (
        (0, ChatMemberHandler(access.membership, ChatMemberHandler.MY_CHAT_MEMBER)),
        (0, TypeHandler(Update, access.who)),
        (1, CommandHandler("start", access.start, filters=new)),
        (1, CommandHandler("help", commands.help_, filters=new)),
        (1, CommandHandler("today", commands.today, filters=new)),
        (1, CommandHandler("digest", commands.digest, filters=new)),
        (1, CallbackQueryHandler(buttons.tapped)),
        (1, MessageHandler(new & filters.COMMAND, commands.unknown)),
        (1, MessageHandler(new & filters.TEXT, intake.message)),
        (1, MessageHandler(edited & filters.TEXT, intake.edited)),
        (1, MessageHandler(new & ~filters.TEXT & ~filters.StatusUpdate.ALL, files.refuse)),
    )

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

from handlers.access import membership, start, who
from handlers.away import away, back
from handlers.buttons import tapped
from handlers.cases import concerns
from handlers.commands import digest, help_, today, unknown
from handlers.context import Handler
from handlers.duty_board import duty
from handlers.files import refuse
from handlers.intake import edited, message
from handlers.pupil_card import pupil_card
from handlers.reviews import reviews
from handlers.school_days import school
from handlers.training_pages import training_page


def routes() -> tuple[tuple[int, Handler], ...]:
    """Return every entrance in order: the group, and the handler. Within a group the first that fits acts, alone.

    Group 0 lets pass only who may speak here; `CommandHandler` and TEXT would also hear edits and strangers' chats.
    """
    new, changed = filters.UpdateType.MESSAGE, filters.UpdateType.EDITED_MESSAGE
    return (
        (0, ChatMemberHandler(membership, ChatMemberHandler.MY_CHAT_MEMBER)),
        (0, TypeHandler(Update, who)),
        (1, CommandHandler("start", start, filters=new)),
        (1, CommandHandler("help", help_, filters=new)),
        (1, CommandHandler("today", today, filters=new)),
        (1, CommandHandler("duty", duty, filters=new)),
        (1, CommandHandler("digest", digest, filters=new)),
        (1, CommandHandler("concerns", concerns, filters=new)),
        (1, CommandHandler("school", school, filters=new)),
        (1, CommandHandler("reviews", reviews, filters=new)),
        (1, CommandHandler("away", away, filters=new)),
        (1, CommandHandler("back", back, filters=new)),
        (1, CommandHandler("pupil", pupil_card, filters=new)),
        (1, CommandHandler("training", training_page, filters=new)),
        (1, CallbackQueryHandler(tapped)),
        (1, MessageHandler(new & filters.COMMAND, unknown)),
        (1, MessageHandler(new & filters.TEXT, message)),
        (1, MessageHandler(changed & filters.TEXT, edited)),
        (1, MessageHandler(new & ~filters.TEXT & ~filters.StatusUpdate.ALL, refuse)),
    )

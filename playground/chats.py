"""What the bot may do in a chat: send, edit, delete, answer. Each either changes the chat or is refused as Telegram does."""

from datetime import timedelta
from typing import Any

from playground.files import judged_file, judged_photo
from playground.judge import checked_message
from playground.markup import plain_text
from playground.people import Bubble, Document, Phone
from playground.refusal import bad, forbidden
from playground.telegram import Telegram

MOST_TEXT = 4096
MOST_CAPTION = 1024
MOST_CALLBACK_BYTES = 64
MOST_TOAST = 200
MAY_DELETE = timedelta(hours=48)
MAY_ANSWER = timedelta(minutes=15)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def phone_of(telegram: Telegram, chat_id: Any) -> Phone:
    """Return whose private chat it is, if the bot may write there."""
    phone = telegram.phones.get(number_of(chat_id))
    if phone is None:
        raise bad("chat not found")
    if phone.deactivated:
        raise forbidden("user is deactivated")
    if phone.blocked:
        raise forbidden("bot was blocked by the user")
    if not phone.started:
        raise forbidden("bot can't initiate conversation with a user")
    return phone


def number_of(chat_id: Any) -> int:
    """Return a chat's number; 0, which no chat has, for what is none."""
    try:
        return int(chat_id)
    except (TypeError, ValueError):
        return 0


def text_of(given: Any, *, caption: bool = False) -> str:
    """Return the plain text of what is to be sent, its markup parsed and its length judged."""
    source = str((given.caption if caption else given.text) or "")
    plain = (plain_text(source) if _is_html(given.parse_mode) else source).strip()
    if not caption and not plain:
        raise bad("message text is empty")
    if len(plain) > (MOST_CAPTION if caption else MOST_TEXT):
        raise bad("message caption is too long" if caption else "message is too long")
    return plain


def _is_html(mode: Any) -> bool:
    if not isinstance(mode, str) or not mode:
        return False
    if mode.upper() != "HTML":
        raise bad("unsupported parse_mode")
    return True


def keyboard_of(given: Any) -> list[list[dict[str, str]]]:
    """Return the inline buttons of a message, judged."""
    markup = given.reply_markup
    rows = getattr(markup, "inline_keyboard", None) or []
    return [[_button(button) for button in row] for row in rows]


def _button(button: Any) -> dict[str, str]:
    if not button.text:
        raise bad("inline keyboard button text must be non-empty")
    if not button.callback_data:
        raise bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
            if not button.model_dump(exclude_none=True, exclude={"text", "style", "callback_data"})
            else "the playground plays no buttons but those with callback_data"
        )
    if len(button.callback_data.encode()) > MOST_CALLBACK_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    made = {"label": button.text, "data": button.callback_data}
    return made | ({"style": button.style} if button.style else {})


def send_message(telegram: Telegram, given: Any) -> dict[str, Any]:
    """SendMessage."""
    phone, text, buttons = phone_of(telegram, given.chat_id), text_of(given), keyboard_of(given)
    telegram.limit(phone.id)
    now = telegram.clock.now()
    return _sent(telegram, phone, Bubble(telegram.next_message(), "bot", text, str(given.text), now, buttons))


def send_document(telegram: Telegram, given: Any) -> dict[str, Any]:
    """SendDocument: the file is kept and can be opened."""
    return _sent_file(telegram, given, given.document, photo=False)


def send_photo(telegram: Telegram, given: Any) -> dict[str, Any]:
    """SendPhoto."""
    return _sent_file(telegram, given, given.photo, photo=True)


def _sent_file(telegram: Telegram, given: Any, file: Any, *, photo: bool) -> dict[str, Any]:
    phone, buttons = phone_of(telegram, given.chat_id), keyboard_of(given)
    caption = text_of(given, caption=True) if given.caption else ""
    name, content = judged_file(file)
    sides = judged_photo(content) if photo else None
    telegram.limit(phone.id)
    source = str(given.caption or "")
    bubble = Bubble(telegram.next_message(), "bot", caption, source, telegram.clock.now(), buttons)
    bubble.document = Document(name, telegram.keep_file(name, content), content, sides)
    return _sent(telegram, phone, bubble)


def _sent(telegram: Telegram, phone: Phone, bubble: Bubble) -> dict[str, Any]:
    bubble.hidden = not phone.on
    bubble.raw = telegram.message(phone, bubble)
    phone.bubbles[bubble.message_id] = bubble
    telegram.something_changed()
    return checked_message(bubble.raw)


def edit_text(telegram: Telegram, given: Any) -> dict[str, Any]:
    """EditMessageText."""
    phone, bubble = _own(telegram, given, "message to edit not found")
    text, buttons = text_of(given), keyboard_of(given)
    if (bubble.text, bubble.buttons, bubble.html) == (text, buttons, str(given.text)):
        raise bad(NOT_MODIFIED)
    bubble.text, bubble.html, bubble.buttons = text, str(given.text), buttons
    return _edited(telegram, phone, bubble)


def edit_markup(telegram: Telegram, given: Any) -> dict[str, Any]:
    """EditMessageReplyMarkup."""
    phone, bubble = _own(telegram, given, "message to edit not found")
    buttons = keyboard_of(given)
    if bubble.buttons == buttons:
        raise bad(NOT_MODIFIED)
    bubble.buttons = buttons
    return _edited(telegram, phone, bubble)


def _edited(telegram: Telegram, phone: Phone, bubble: Bubble) -> dict[str, Any]:
    bubble.edited_at = telegram.clock.now()
    bubble.raw = telegram.message(phone, bubble)
    telegram.something_changed()
    return checked_message(bubble.raw)


def _own(telegram: Telegram, given: Any, missing: str) -> tuple[Phone, Bubble]:
    phone = phone_of(telegram, given.chat_id)
    bubble = phone.bubbles.get(given.message_id or 0)
    if bubble is None or bubble.deleted:
        raise bad(missing)
    if bubble.who != "bot":
        raise bad("message can't be edited")
    return phone, bubble


def delete_message(telegram: Telegram, given: Any) -> bool:
    """DeleteMessage: own and the person's, for 48 hours."""
    phone = phone_of(telegram, given.chat_id)
    bubble = phone.bubbles.get(given.message_id)
    if bubble is None or bubble.deleted:
        raise bad("message to delete not found")
    if telegram.clock.now() - bubble.at > MAY_DELETE:
        raise bad("message can't be deleted for everyone")
    bubble.deleted = True
    telegram.something_changed()
    return True


def answer_callback(telegram: Telegram, given: Any) -> bool:
    """AnswerCallbackQuery: once, and not too late."""
    if given.text and len(given.text) > MOST_TOAST:
        raise bad("MESSAGE_TOO_LONG")
    query = telegram.queries.pop(given.callback_query_id, None)
    if query is None or telegram.clock.now() - query.at > MAY_ANSWER:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if given.text and query.bubble is not None:
        query.bubble.toasts.append(given.text)
        telegram.something_changed()
    return True

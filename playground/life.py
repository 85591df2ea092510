"""What people do with their phones, turned into the updates that Telegram would send."""

from dataclasses import dataclass
from typing import Any

from playground.people import Bubble, Phone
from playground.telegram import BOT_USER, Telegram


@dataclass(frozen=True)
class Sent:
    """A message a person sent, and the update it became."""

    message_id: int
    update_id: int


class Life:
    """The person's side. Every method raises ValueError with a clear sentence for what a person cannot do."""

    def __init__(self, telegram: Telegram) -> None:
        """Live in a Telegram."""
        self.telegram = telegram

    def person(self, number: int, first_name: str, **more: Any) -> Phone:
        """Give somebody a phone with Telegram on it: last_name, username, title."""
        self.telegram.phones[number] = Phone(number, first_name, **more)
        self.telegram.something_changed()
        return self.telegram.phones[number]

    def people(self) -> list[Phone]:
        """Return everyone with a phone."""
        return list(self.telegram.phones.values())

    def phone_of(self, person: int) -> Phone:
        """Return somebody's phone."""
        if person not in self.telegram.phones:
            raise ValueError(f"nobody here has the number {person}")
        return self.telegram.phones[person]

    def say(self, person: int, text: str, *, chat_id: int | None = None, **more: Any) -> Sent:
        """Send a message: in the private chat, or in a group."""
        phone = self.phone_of(person)
        if not text.strip() or len(text) > 4096:  # noqa: PLR2004
            raise ValueError("Telegram sends 1 to 4096 characters")
        phone.started = phone.started or chat_id is None
        bubble = self._bubble(phone, text, keep=chat_id is None)
        message = self.telegram.message(phone, bubble)
        if chat_id is not None:
            message["chat"] = {"id": chat_id, "type": "supergroup", "title": "A group"}
        return self._sent(bubble, {"message": message | more})

    def start(self, person: int, payload: str = "") -> Sent:
        """Press START, as a link with a payload shows it."""
        return self.say(person, f"/start {payload}".strip())

    def edit(self, person: int, message_id: int, text: str) -> Sent:
        """Change a message of one's own."""
        phone = self.phone_of(person)
        bubble = phone.bubbles.get(message_id)
        if bubble is None or bubble.who != "person" or bubble.deleted:
            raise ValueError(f"{phone.first_name} has no message {message_id} to edit")
        bubble.text, bubble.edited_at = text, self.telegram.clock.now()
        self.telegram.something_changed()
        return self._sent(bubble, {"edited_message": self.telegram.message(phone, bubble)})

    def tap(
        self, person: int, label: str | None = None, *, data: str | None = None, message_id: int | None = None
    ) -> Sent:
        """Tap the newest button with a label, or send forged data from under a message."""
        phone = self.phone_of(person)
        bubble, carried = self._button(phone, label, message_id) if data is None else (None, data)
        if data is not None:
            bubble = phone.bubbles.get(message_id or 0)
        if bubble is None:
            raise ValueError(f"{phone.first_name} sees no such message")
        query = {
            "id": self.telegram.next_query(bubble),
            "from": phone.user(),
            "chat_instance": str(phone.id),
            "data": carried,
            "message": bubble.raw or self.telegram.message(phone, bubble),
        }
        return Sent(bubble.message_id, self.telegram.queue.put({"callback_query": query}))

    def attach(
        self, person: int, what: str, *, name: str = "file.bin", caption: str = "", size: int = 1000
    ) -> Sent:
        """Send something that is not text."""
        phone = self.phone_of(person)
        phone.started = True
        file = {"file_id": f"f{size}", "file_unique_id": f"u{size}", "file_size": size}
        things: dict[str, Any] = {
            "photo": [file | {"width": 90, "height": 90}],
            "voice": file | {"duration": 3},
            "document": file | {"file_name": name},
            "video": file | {"width": 90, "height": 90, "duration": 3},
            "sticker": file
            | {"width": 90, "height": 90, "type": "regular", "is_animated": False, "is_video": False},
            "location": {"latitude": 51.5, "longitude": -0.1},
            "contact": {"phone_number": "1", "first_name": "X"},
        }
        if what not in things:
            raise ValueError(f"one can attach {', '.join(things)}, not {what}")
        bubble = self._bubble(phone, caption or f"[{what}]")
        message = self.telegram.message(phone, bubble)
        message.pop("text", None)
        message |= {what: things[what]} | ({"caption": caption} if caption else {})
        return self._sent(bubble, {"message": message})

    def block(self, person: int) -> Sent:
        """Block the bot."""
        return self._membership(self.phone_of(person), blocked=True)

    def unblock(self, person: int) -> Sent:
        """Unblock the bot."""
        return self._membership(self.phone_of(person), blocked=False)

    def deactivate(self, person: int) -> None:
        """Delete the Telegram account."""
        self.phone_of(person).deactivated = True

    def phone(self, person: int, *, on: bool) -> None:
        """Switch a phone off or on: an off one shows nothing new, though Telegram keeps it."""
        phone = self.phone_of(person)
        phone.on = on
        for bubble in phone.bubbles.values():
            bubble.hidden = bubble.hidden and not on
        self.telegram.something_changed()

    def add_to_group(self, person: int, chat_id: int) -> Sent:
        """Add the bot to a group."""
        self.telegram.groups.add(chat_id)
        change = self._change(self.phone_of(person), {"status": "left"}, {"status": "member"})
        change["chat"] = {"id": chat_id, "type": "supergroup", "title": "A group"}
        return Sent(0, self.telegram.queue.put({"my_chat_member": change}))

    def raw(self, update: dict[str, Any]) -> Sent:
        """Hand out an update exactly as it is."""
        return Sent(0, self.telegram.queue.put(update, as_it_is=True))

    def chat(self, person: int, *, everything: bool = False) -> list[Bubble]:
        """Return what somebody's phone shows, oldest first; hidden while the phone is off unless `everything`."""
        bubbles = self.phone_of(person).bubbles.values()
        return [bubble for bubble in bubbles if everything or not bubble.hidden]

    async def confirmed(self, update_id: int) -> None:
        """Return when the bot has asked for more with a higher offset."""
        await self.telegram.queue.confirmed(update_id)

    async def quiet(self) -> None:
        """Return when the bot has confirmed every update."""
        await self.telegram.queue.quiet()

    def _bubble(self, phone: Phone, text: str, *, keep: bool = True) -> Bubble:
        bubble = Bubble(self.telegram.next_message(), "person", text, "", self.telegram.clock.now())
        if keep:
            phone.bubbles[bubble.message_id] = bubble
            self.telegram.something_changed()
        return bubble

    def _sent(self, bubble: Bubble, update: dict[str, Any]) -> Sent:
        return Sent(bubble.message_id, self.telegram.queue.put(update))

    def _button(self, phone: Phone, label: str | None, message_id: int | None) -> tuple[Bubble | None, str]:
        for bubble in sorted(phone.bubbles.values(), key=lambda one: one.message_id, reverse=True):
            if bubble.deleted or bubble.hidden or message_id not in {None, bubble.message_id}:
                continue
            for button in (button for row in bubble.buttons for button in row):
                if button["label"] == label:
                    return bubble, button["data"]
        raise ValueError(f"{phone.first_name} sees no button {label!r}")

    def _membership(self, phone: Phone, *, blocked: bool) -> Sent:
        phone.blocked = blocked
        states = {"status": "member"}, {"status": "kicked", "until_date": 0}
        change = self._change(phone, *(states if blocked else reversed(states)))
        return Sent(0, self.telegram.queue.put({"my_chat_member": change}))

    def _change(self, phone: Phone, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
        return {
            "chat": phone.chat(),
            "from": phone.user(),
            "date": int(self.telegram.clock.now().timestamp()),
            "old_chat_member": {"user": BOT_USER, **before},
            "new_chat_member": {"user": BOT_USER, **after},
        }

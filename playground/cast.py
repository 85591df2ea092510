"""People with phones: they say, tap and hear."""

from dataclasses import dataclass, field

from playground.people import Bubble
from playground.server import Playground
from playground.travel import Traveller


@dataclass
class Somebody:
    """A person with a phone. What was heard but never asked for is found by `news()` at the end of a story."""

    telegram: Playground
    traveller: Traveller
    id: int
    code: str
    name: str
    _known: dict[int, str] = field(default_factory=dict)

    async def says(self, text: str) -> int:
        """Type a message and give the program the time it needs; return the message's id."""
        sent = self.telegram.say(self.id, text)
        await self.traveller.settle()
        return sent.message_id

    async def edits(self, message_id: int, text: str) -> None:
        """Change a message typed before."""
        self.telegram.edit(self.id, message_id, text)
        await self.traveller.settle()

    async def taps(self, label: str) -> None:
        """Tap the newest button with this label."""
        self.telegram.tap(self.id, label)
        await self.traveller.settle()

    async def attaches(self, what: str) -> None:
        """Send a photo, a voice message, a document."""
        self.telegram.attach(self.id, what)
        await self.traveller.settle()

    async def starts(self, payload: str) -> None:
        """Press START on an invitation."""
        self.telegram.start(self.id, payload)
        await self.traveller.settle()

    def phone(self) -> list[Bubble]:
        """Return what the phone shows of the bot, oldest first."""
        return [
            bubble for bubble in self.telegram.chat(self.id) if bubble.who == "bot" and not bubble.deleted
        ]

    def news(self) -> list[Bubble]:
        """Return the messages that are new, or changed, since this was asked the last time."""
        fresh = [bubble for bubble in self.phone() if self._known.get(bubble.message_id) != bubble.text]
        self._known |= {bubble.message_id: bubble.text for bubble in fresh}
        return fresh

    def hears(self) -> str:
        """Return the words of the news, a line a message; "" when there is nothing new."""
        return "\n".join(bubble.text for bubble in self.news())

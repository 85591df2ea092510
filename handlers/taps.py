"""What a tap carries: the parts behind its action, and the message it was made under."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap on a button. The parts come from outside: any of them may be missing, forged or stale."""

    parts: tuple[str, ...]
    message_id: int | None

    def part(self, place: int) -> str:
        """Return a part, "" when it is missing."""
        return self.parts[place] if place < len(self.parts) else ""

    def version(self, place: int = 1) -> int:
        """Return the version the button was made for, 0 when it is not a number."""
        said = self.part(place)
        return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 0  # noqa: PLR2004

    def day(self, place: int) -> date | None:
        """Return a date, None when the part is none."""
        try:
            return date.fromisoformat(self.part(place))
        except ValueError:
            return None

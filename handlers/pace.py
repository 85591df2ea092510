"""How fast letters may leave: one a second to a chat, 25 a second in all, and as long as Telegram asks to wait."""

from collections.abc import Callable, Collection


class Pace:
    """Counts in seconds of `monotonic`; a chat (a lane) that may not be written to yet is resting."""

    def __init__(
        self, monotonic: Callable[[], float], *, per_chat: float = 1.0, in_all: float = 25.0
    ) -> None:
        """`per_chat` is the pause after a message to a chat, `in_all` how many may leave in a second; 0 is no limit."""
        self._monotonic = monotonic
        self._per_chat = per_chat
        self._in_all = in_all
        self._until: dict[str, float] = {}
        self._all_until = 0.0

    def resting(self) -> Collection[str]:
        """Return the lanes that may not be written to yet."""
        now = self._monotonic()
        self._until = {lane: until for lane, until in self._until.items() if until > now}
        return self._until.keys()

    def room(self, limit: int) -> int:
        """Return how many letters may leave now, at most `limit`."""
        if not self._in_all:
            return limit
        # A tenth of a second's worth may leave together, so that a group is sent as one.
        spare = (self._monotonic() - self._all_until) * self._in_all + self._in_all / 10
        return max(0, min(limit, int(spare), int(self._in_all / 10) or 1))

    def left(self, lane: str) -> None:
        """Note that a letter leaves."""
        now = self._monotonic()
        if self._per_chat:
            self._until[lane] = now + self._per_chat
        if self._in_all:
            self._all_until = max(self._all_until, now) + 1.0 / self._in_all

    def asked_to_wait(self, lane: str, seconds: float) -> None:
        """Note that Telegram asked to leave a chat alone for so long."""
        self._until[lane] = max(self._until.get(lane, 0.0), self._monotonic() + seconds)

    def wait(self) -> float | None:
        """Return the seconds until something that rests now may leave, None when nothing rests."""
        now = self._monotonic()
        moments = [until for until in self._until.values() if until > now]
        if self._in_all and self._all_until > now:
            moments.append(self._all_until)
        return min(moments) - now if moments else None

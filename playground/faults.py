"""Trouble on demand: the next requests of a method go wrong in a way that was asked for."""

from dataclasses import dataclass

KINDS = frozenset({"refuse", "reset", "slow", "status", "drop_answer", "duplicate"})
TOO_MANY = 429
WORDS = {
    401: "Unauthorized",
    404: "Not Found",
    409: "terminated by other getUpdates request; make sure that only one bot instance is running",
    502: "Bad Gateway",
}


@dataclass
class Fault:
    """What goes wrong, how often, and after how many requests that go well."""

    method: str
    kind: str
    times: int = 1
    after: int = 0
    status: int = 502
    retry_after: int | None = None
    seconds: float = 0.0
    words: str = ""

    def __post_init__(self) -> None:
        """Refuse what the playground cannot do; give Telegram's words to a status, and to 429 how long to wait."""
        if self.kind not in KINDS:
            raise ValueError(f"there is no fault {self.kind!r}; there are {', '.join(sorted(KINDS))}")
        if self.status == TOO_MANY:
            self.retry_after = self.retry_after or 1
            self.words = self.words or f"retry after {self.retry_after}"
        self.words = self.words or WORDS.get(self.status, "Bad Request")


class Faults:
    """The faults that are still to happen."""

    def __init__(self) -> None:
        """Begin without any."""
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Let something go wrong."""
        self._waiting.append(fault)

    def clear(self) -> None:
        """Let everything go well again."""
        self._waiting.clear()

    def next(self, method: str) -> Fault | None:
        """Return what goes wrong with this request, if anything."""
        for fault in self._waiting:
            if fault.method not in {"*", method}:
                continue
            if fault.after:
                fault.after -= 1
                continue
            fault.times -= 1
            if fault.times <= 0:
                self._waiting.remove(fault)
            return fault
        return None

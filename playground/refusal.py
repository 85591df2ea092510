"""What Telegram says when it refuses, in its own words."""

from dataclasses import dataclass


@dataclass
class Refusal(Exception):
    """An answer with `ok: false`."""

    code: int
    words: str
    retry_after: int | None = None

    def answer(self) -> dict[str, object]:
        """Return the body of the answer."""
        names = {400: "Bad Request: ", 403: "Forbidden: ", 409: "Conflict: ", 429: "Too Many Requests: "}
        body: dict[str, object] = {
            "ok": False,
            "error_code": self.code,
            "description": names.get(self.code, "") + self.words,
        }
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad(words: str) -> Refusal:
    """Return a "Bad Request"."""
    return Refusal(400, words)


def forbidden(words: str) -> Refusal:
    """Return a "Forbidden"."""
    return Refusal(403, words)


UNAUTHORISED = Refusal(401, "Unauthorized")
NO_METHOD = Refusal(404, "Not Found: method not found")
OTHER_POLL = Refusal(
    409, "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_SET = Refusal(
    409, "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


def too_many(seconds: int) -> Refusal:
    """Return a "Too Many Requests"."""
    return Refusal(429, f"retry after {seconds}", retry_after=seconds)

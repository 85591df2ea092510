"""The Bot API over HTTP: a request is read, judged, perhaps spoilt on purpose, executed, answered."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from starlette.types import Receive, Scope, Send

from playground import chats
from playground.body import parameters
from playground.faults import Fault, Faults
from playground.judge import judged, methods
from playground.queue import MOST
from playground.refusal import NO_METHOD, UNAUTHORISED, WEBHOOK_SET, Refusal, bad
from playground.telegram import BOT, TOKEN, Telegram


@dataclass
class Call:
    """A request the bot made, and what came of it."""

    n: int
    method: str
    params: dict[str, Any]
    at: datetime
    status: int = 0
    description: str = ""


SERVER_TROUBLE = 500


class BotApi:
    """The ASGI application under `/bot<token>/`."""

    def __init__(self, telegram: Telegram) -> None:
        """Serve one bot."""
        self.telegram = telegram
        self.faults = Faults()
        self.calls: list[Call] = []
        self.violations: list[str] = []
        self.executed: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        token, _, method = scope["path"].removeprefix("/bot").partition("/")
        given = await parameters(scope, receive)
        call = Call(len(self.calls) + 1, method, given, self.telegram.clock.now())
        self.calls.append(call)
        fault = self.faults.next(method)
        if fault and not await self._before(fault, receive, send, call):
            return
        body = await self._executed(token, method, given)
        call.status, call.description = int(body.get("error_code", 200)), str(body.get("description", ""))
        if fault and fault.kind == "drop_answer":
            _cut(receive)
            return
        await respond(send, call.status, json.dumps(body).encode())

    async def _before(self, fault: Fault, receive: Receive, send: Send, call: Call) -> bool:
        """Spoil a request; return whether it is executed all the same."""
        if fault.kind in {"refuse", "reset"}:
            _cut(receive)
            return False
        if fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
            return True
        if fault.kind == "duplicate":
            self.telegram.queue.duplicate += 1
            return True
        if fault.kind == "status":
            call.status, call.description = fault.status, fault.words
            refusal = Refusal(fault.status, fault.words, fault.retry_after)
            if fault.status < SERVER_TROUBLE:
                await respond(send, fault.status, json.dumps(refusal.answer()).encode())
            else:
                await respond(send, fault.status, b"<html>Bad Gateway</html>", b"text/html")
            return False
        return True

    async def _executed(self, token: str, method: str, given: dict[str, Any]) -> dict[str, Any]:
        try:
            if token != TOKEN:
                raise UNAUTHORISED
            try:
                typed = judged(method, given)
            except Refusal as refusal:
                self.violations.append(f"{method}: {refusal.words}")
                raise
            result = await self._result(method.lower(), typed)
        except Refusal as refusal:
            return refusal.answer()
        self.executed[method.lower()] += 1
        return {"ok": True, "result": result}

    async def _result(self, method: str, given: Any) -> Any:
        if method == "getupdates":
            if self.telegram.webhook:
                raise WEBHOOK_SET
            if given.allowed_updates is not None:
                self.telegram.queue.allowed = list(given.allowed_updates) or None
            return await self.telegram.queue.poll(
                given.offset or 0, MOST if given.limit is None else given.limit, float(given.timeout or 0)
            )
        act = METHODS.get(method)
        if act is None:
            raise NO_METHOD if method not in methods() else bad(f"the playground does not play {method}")
        return act(self.telegram, given)


def _cut(receive: Receive) -> None:
    """Cut the connection: the transport is that of uvicorn's request cycle, whose method `receive` is."""
    receive.__self__.transport.abort()  # type: ignore[attr-defined]


async def respond(send: Send, status: int, body: bytes, kind: bytes = b"application/json") -> None:
    """Send an answer, JSON unless it is said to be something else."""
    headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _leave(telegram: Telegram, given: Any) -> bool:
    group = chats.number_of(given.chat_id)
    if group not in telegram.groups:
        raise bad("chat not found")
    telegram.groups.discard(group)
    return True


def _set_commands(telegram: Telegram, given: Any) -> bool:
    telegram.commands = [{"command": one.command, "description": one.description} for one in given.commands]
    return True


def _set_webhook(telegram: Telegram, given: Any) -> bool:
    telegram.webhook = given.url
    return True


def _delete_webhook(telegram: Telegram, _given: Any) -> bool:
    telegram.webhook = ""
    return True


def _webhook_info(telegram: Telegram, _given: Any) -> dict[str, Any]:
    return {"url": telegram.webhook, "has_custom_certificate": False, "pending_update_count": 0}


def _chat(telegram: Telegram, given: Any) -> dict[str, Any]:
    phone = chats.phone_of(telegram, given.chat_id)
    return phone.chat() | {"accent_color_id": 0, "max_reaction_count": 1, "accepted_gift_types": _GIFTS}


_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)

METHODS: dict[str, Callable[[Telegram, Any], Any]] = {
    "getme": lambda _telegram, _given: BOT,
    "sendmessage": chats.send_message,
    "senddocument": chats.send_document,
    "sendphoto": chats.send_photo,
    "editmessagetext": chats.edit_text,
    "editmessagereplymarkup": chats.edit_markup,
    "deletemessage": chats.delete_message,
    "answercallbackquery": chats.answer_callback,
    "leavechat": _leave,
    "setmycommands": _set_commands,
    "getmycommands": lambda telegram, _given: telegram.commands,
    "setmydescription": lambda _telegram, _given: True,
    "setmyshortdescription": lambda _telegram, _given: True,
    "setmessagereaction": lambda telegram, given: bool(chats.phone_of(telegram, given.chat_id)),
    "sendchataction": lambda telegram, given: bool(chats.phone_of(telegram, given.chat_id)),
    "setwebhook": _set_webhook,
    "deletewebhook": _delete_webhook,
    "getwebhookinfo": _webhook_info,
    "getchat": _chat,
}

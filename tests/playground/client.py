"""What the tests ask the pretend Telegram with: the bot's side and the person's side, both over HTTP."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientSession, FormData

from playground.server import Playground

ANA, BEN = 7, 8
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


@dataclass(frozen=True)
class Answer:
    """What the Bot API answered."""

    status: int
    body: dict[str, Any]

    @property
    def result(self) -> Any:
        assert (self.status, self.body["ok"]) == (200, True), self.body
        return self.body["result"]

    @property
    def refusal(self) -> tuple[int, str]:
        assert (self.body["ok"], self.body["error_code"]) == (False, self.status), self.body
        return self.status, self.body["description"]


@dataclass(frozen=True)
class Bot:
    """A bot, or somebody with another token: `await bot("sendMessage", chat_id=7, text="hello")`."""

    play: Playground
    session: ClientSession
    token: str

    async def __call__(self, method: str, **given: Any) -> Answer:
        form = FormData()
        for name, value in given.items():
            if isinstance(value, bytes):
                form.add_field(name, value, filename=f"{name}.pdf")
            else:
                form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        async with self.session.post(f"{self.play.url}/bot{self.token}/{method}", data=form) as answer:
            return Answer(answer.status, await answer.json())

    async def says(self, text: str, **more: Any) -> Answer:
        """Write to Ana."""
        return await self("sendMessage", **{"chat_id": ANA, "text": text} | more)

    async def updates(self, **given: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = (await self("getUpdates", **given)).result
        return found

    async def beginning(self, method: str, **given: Any) -> asyncio.Task[Answer]:
        """Return a request that has reached the server, and may wait there."""
        before = len(self.play.calls(method))
        asked = asyncio.create_task(self(method, **given))
        while len(self.play.calls(method)) == before:
            await self("getMyCommands")
        return asked


@dataclass(frozen=True)
class People:
    """The person's side: what `/sim/` answers, and the sentence it refuses with."""

    play: Playground
    session: ClientSession

    async def do(self, what: str, /, **given: Any) -> Any:
        return await self._asked("POST", what, 200, json=given)

    async def cannot(self, what: str, /, **given: Any) -> str:
        return str((await self._asked("POST", what, 400, json=given))["error"])

    async def see(self, what: str, /, **query: Any) -> Any:
        return await self._asked("GET", what, 200, params=query)

    async def forget(self, what: str) -> None:
        await self._asked("DELETE", what, 200)

    async def _asked(self, verb: str, what: str, status: int, **more: Any) -> Any:
        async with self.session.request(verb, f"{self.play.url}/sim/{what}", **more) as answer:
            assert answer.status == status, await answer.text()
            return await answer.json()


def keyboard(*labels: str, **more: str) -> dict[str, Any]:
    """Return a row of buttons whose data are their labels in small letters."""
    return {"inline_keyboard": [[{"text": one, "callback_data": one.lower()} | more for one in labels]]}


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [one["message"]["text"] for one in updates]

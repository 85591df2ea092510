"""The pretend Telegram as a server: the Bot API, the person's side, and the page, on this machine only."""

import asyncio
import socket
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send

from playground.api import BotApi, Call
from playground.clock import Clock
from playground.faults import Fault
from playground.life import Life
from playground.sim import Walk, routes
from playground.telegram import BOT, TOKEN, Telegram


class Playground(Life):
    """Entered, it serves on 127.0.0.1 within the running event loop; left, it ends open polls and stops."""

    clock: Clock

    def __init__(self, clock: Clock, *, port: int = 0) -> None:
        """Prepare to serve; port 0 is any free one."""
        super().__init__(Telegram(clock))
        self.clock = clock
        self.api = BotApi(self.telegram)
        self.token = TOKEN
        self.bot_user = BOT
        self.walk: Walk | None = None
        self.jumps: dict[str, Any] = {}
        self.authenticator: Callable[[], str] = str
        """What the safeguarders' authenticator app shows now; nothing unless a page has one."""
        self.url = ""
        self._port = port
        self._app = Starlette(routes=[*routes(self)])
        self._server: _Quiet | None = None
        self._serving: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        """Start to serve."""
        listening = socket.create_server(("127.0.0.1", self._port), backlog=512)
        # Connections inherit it. asyncio only sets it where the protocol was named, and then an answer waits 40 ms.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        config = uvicorn.Config(
            self._asgi,
            log_level="critical",
            access_log=False,
            lifespan="off",
            interface="asgi3",
            proxy_headers=False,
        )
        self._server = _Quiet(config)
        self._serving = asyncio.create_task(self._server.serve(sockets=[listening]))
        while not self._server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop serving."""
        self.telegram.queue.close()
        self.telegram.something_changed()
        if self._server is not None and self._serving is not None:
            self._server.leave.set()
            await self._serving

    async def _asgi(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"].startswith("/bot"):
            await self.api(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def fault(self, method: str, kind: str, times: int = 1, **more: Any) -> None:
        """Let the next requests of a method ("*" for any) go wrong: see playground/faults.py for the kinds."""
        if kind == "unparsable":
            self.raw({"message": {"message_id": "no number", "date": "never", "chat": {}}})
        elif kind == "ids_from":
            self.telegram.queue.ids_from(int(more["first"]))
        elif kind.isdigit():
            self.api.faults.add(Fault(method, "status", times, status=int(kind), **more))
        else:
            self.api.faults.add(Fault(method, kind, times, **more))

    def calls(self, method: str | None = None, since: int = 0) -> list[Call]:
        """Return what the bot asked for, in order."""
        return [call for call in self.api.calls[since:] if method is None or call.method == method]

    def made(self, method: str) -> int:
        """Return how many requests of a method were executed."""
        return self.api.executed[method.lower()]

    @property
    def violations(self) -> list[str]:
        """What the judge would not accept."""
        return self.api.violations

    async def travel(self, to: datetime) -> None:
        """Let time pass until a moment: through `walk`, so that nothing on the way is jumped over, else at once."""
        if self.walk is not None:
            await self.walk(to)
        else:
            self.clock.set(max(to, self.clock.now()))
        self.telegram.something_changed()

    def limits(self, *, on: bool) -> None:
        """Enforce, or not, one message a second to a chat and 30 in all."""
        self.telegram.limited = on


class _Quiet(uvicorn.Server):
    """uvicorn without its signal handlers: the program in the same process has its own. It leaves when told, not at a tick."""

    def __init__(self, config: uvicorn.Config) -> None:
        """Prepare to serve."""
        super().__init__(config)
        self.leave = asyncio.Event()

    def install_signal_handlers(self) -> None:
        """Leave signals alone."""

    def capture_signals(self) -> Any:
        """Leave signals alone."""
        return nullcontext()

    async def main_loop(self) -> None:
        """Serve until told to leave."""
        await self.on_tick(0)
        await self.leave.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:  # noqa: ARG002 - theirs
        """Close what is open; requests under way may end."""
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=1)

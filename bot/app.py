"""The whole program, put together: `async with build(settings) as program`."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

from bot.calendar import Clock
from bot.settings import Settings
from handlers.alive import Alive
from handlers.application import make_application, meet_telegram, offer_menu
from handlers.auditor import Auditor
from handlers.delivery import Delivery
from handlers.heartbeat import Heartbeat
from handlers.logs import quieten
from handlers.pace import Pace
from handlers.polling import Polling
from handlers.quiet_bot import quiet_bot
from handlers.transport import Transport
from handlers.work import Work
from storage import Storage


class SystemClock:
    """The machine's clock: the one place where it is read."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251

    def monotonic(self) -> float:
        """Return seconds that never go back, for pacing."""
        return time.monotonic()


class Program:
    """Everything that runs. Entered, it migrates the database and starts; left, it stops without losing anything."""

    def __init__(
        self, settings: Settings, clock: Clock, pace: Pace | None, watch: Callable[[str], None] | None
    ) -> None:
        """Put the parts together; nothing runs yet."""
        self.clock = clock
        self.storage = Storage(settings.database_url, settings.keys_file)
        self.bot = quiet_bot(
            settings.bot_token.get_secret_value(),
            settings.telegram_api_url,
            requests=Transport(),
            updates=Transport(connections=4),
        )
        self.application = make_application(self.bot)
        self.delivery = Delivery(self.bot, self.storage, clock, pace or _pace(clock))
        self.work = Work(self.application, self.storage, clock, self.delivery.wake)
        self.polling = Polling(self.bot, self.storage, clock, self.work.wake)
        self.heartbeat = Heartbeat(self.storage, clock, self.delivery.wake)
        auditor = Auditor(self.storage, clock)
        self.alive = Alive(settings.alive_url, self.storage, clock, self.polling, self.heartbeat, auditor)
        self.heartbeat.each_minute(self.alive.look)
        for part in (self.delivery, self.work, self.polling):
            part.watch = watch or part.watch
        self._looked_back = asyncio.Event()
        self._coming: list[asyncio.Task[None]] = []
        self._leaving: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        """Open the database and start every loop.

        Raises:
            storage.KeyProblem: the key file is missing, wrong or readable by others.
            storage.DatabaseProblem: the database cannot be used.
        """
        try:
            await self.storage.open()
        except BaseException:
            await self.storage.close()  # nobody leaves what was never entered
            raise
        await self.bot.open()
        left = await self.work.left_behind()
        if not left:
            self._looked_back.set()
        self.heartbeat.start()
        coming = (self._meet_and_work(left), self._then(self.polling.run), offer_menu(self.application))
        self._coming = [asyncio.create_task(loop) for loop in coming]
        leaving = (self._then(self.delivery.claim_and_send), self.delivery.settle_for_ever())
        self._leaving = [asyncio.create_task(loop) for loop in leaving]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop: nothing new is begun, what is under way ends, the rest stays in the database."""
        self.heartbeat.stop()
        await _end(self._coming)
        self._looked_back.set()
        await self.delivery.finish()
        await _end(self._leaving)
        await self.work.finish()
        await self.bot.close_transports()
        await self.storage.close()

    async def forever(self) -> None:
        """Run until cancelled; raise what a loop died of, which none should.

        The loops are not cancelled with it: what ends them, in order, is leaving the program.
        """
        ended, _ = await asyncio.wait({*self._coming, *self._leaving}, return_when=asyncio.FIRST_EXCEPTION)
        for loop in ended:
            loop.result()

    async def beat(self) -> None:
        """Look at the clock now, not at the next second."""
        await self.heartbeat.beat()

    async def idle(self) -> None:
        """Return when nothing is left that can be done at this instant."""
        while True:
            await self.work.idle()
            await self.delivery.idle()
            if self.work.is_idle and self.delivery.is_idle:
                return

    async def next_moment(self) -> datetime | None:
        """Return the next instant at which something is due: a concern, the schedule, a letter, a letter held back."""
        now = self.clock.now()
        async with self.storage.transaction() as store:
            letter = await store.outbox.next_due()
            moments = [await store.concerns.next_moment(), await store.schools.next_moment()]
        if letter is not None:
            held = self.delivery.held() if letter <= now else None
            # Rounded up: a clock set a fraction of a microsecond too early would stand still.
            moments.append(now + timedelta(seconds=held, microseconds=1) if held else letter)
        return min((moment for moment in moments if moment is not None), default=None)

    async def _meet_and_work(self, left: int) -> None:
        await meet_telegram(self.application, self.storage)
        await self.work.look_back(left)
        self._looked_back.set()
        await self.work.run()

    async def _then(self, loop: Callable[[], Awaitable[None]]) -> None:
        """Begin a loop when what the last run left is handled: only then is a crash meanwhile the fault of that."""
        await self._looked_back.wait()
        await loop()


def build(
    settings: Settings,
    *,
    clock: Clock | None = None,
    pace: Pace | None = None,
    watch: Callable[[str], None] | None = None,
) -> Program:
    """Return the whole program, ready for `async with`.

    `clock` is any object with `now()`; with `monotonic()` too, pacing follows it. `pace` replaces the limits of
    sending. `watch` is told each step on the way of an update and of a letter, by name.
    """
    quieten(settings.log_level)
    return Program(settings, clock or SystemClock(), pace, watch)


def _pace(clock: Clock) -> Pace:
    """Return Telegram's limits, counted by the clock when it can, so that a moved clock moves them too."""
    return Pace(getattr(clock, "monotonic", time.monotonic))


async def _end(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)

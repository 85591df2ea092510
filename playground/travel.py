"""Time that passes: the clock goes from one due moment to the next, so that nothing on the way is jumped over."""

from datetime import datetime, timedelta

from bot.app import Program
from playground.clock import Clock
from playground.server import Playground

PATIENCE = 200
"""How often a program may be busy again before it is called restless."""


class Traveller:
    """Moves the clock of a program and its pretend Telegram together."""

    def __init__(self, program: Program, telegram: Playground, clock: Clock) -> None:
        """Travel with a running program."""
        self._program = program
        self._telegram = telegram
        self._clock = clock

    async def settle(self) -> None:
        """Return when all that was said is handled and all that is due is sent; only letters held back cost seconds."""
        for _ in range(PATIENCE):
            await self._telegram.quiet()
            await self._program.idle()
            held = self._program.delivery.held()
            moment = await self._program.next_moment()
            if held is None or moment is None or moment > self._clock.now() + timedelta(seconds=held, milliseconds=1):
                return
            self._clock.set(moment)
            self._program.delivery.wake()
        raise AssertionError("the program does not come to rest")

    async def to(self, moment: datetime) -> None:
        """Let time pass until a moment."""
        await self.settle()
        while (due := await self._program.next_moment()) is not None and due <= moment:
            self._clock.set(max(due, self._clock.now()))
            await self.beat()
        self._clock.set(max(moment, self._clock.now()))
        await self.beat()

    async def beat(self) -> None:
        """Let the program look at the clock, and come to rest."""
        await self._program.beat()
        self._program.delivery.wake()
        await self.settle()

"""Time that passes: the clock goes from one due moment to the next, so that nothing on the way is jumped over."""

from datetime import datetime, timedelta

from bot.app import Program
from playground.clock import Clock
from playground.server import Playground

PATIENCE = 1000
"""How often a program may be busy again, without time going on, before it is called restless."""

LONGEST_HOLD = 1.5
"""For how many seconds a letter may be held back and still make the clock go on by itself: the pace, not a 429."""

TICK = timedelta(seconds=1)


class Traveller:
    """Moves the clock of a program and its pretend Telegram together."""

    def __init__(self, program: Program, telegram: Playground, clock: Clock) -> None:
        """Travel with a running program."""
        self._program = program
        self._telegram = telegram
        self._clock = clock

    async def settle(self) -> None:
        """Return when all that was said is handled and all that is due is sent; only letters held back cost seconds."""
        fresh = True
        for _ in range(PATIENCE):
            await self._telegram.quiet()
            await self._program.idle()
            moment, now = await self._program.next_moment(), self._clock.now()
            if moment is None:
                return
            if fresh and moment <= now:
                fresh = False
                await self._program.beat()
                continue
            held = self._program.delivery.held()
            if held is None or held > LONGEST_HOLD or not await self._letter_waits(now):
                return
            fresh = True
            self._clock.move(held)
            self._program.delivery.wake()
        raise AssertionError("the program does not come to rest")

    async def _letter_waits(self, now: datetime) -> bool:
        async with self._program.storage.transaction() as store:
            due = await store.outbox.next_due()
        return due is not None and due <= now

    async def to(self, moment: datetime) -> None:
        """Let time pass until a moment."""
        await self.settle()
        in_vain = 0
        while (due := await self._program.next_moment()) is not None and due <= moment:
            now = self._clock.now()
            # Something due that cannot be done yet (a letter behind one that another program holds) hides what is next.
            in_vain = in_vain + 1 if due <= now else 0
            if in_vain > PATIENCE:
                raise AssertionError("something is due and never done")
            if due <= now >= moment:
                break
            self._clock.set(due if due > now else min(now + TICK, moment))
            await self.beat()
        self._clock.set(max(moment, self._clock.now()))
        await self.beat()

    async def beat(self) -> None:
        """Let the program look at the clock, and come to rest."""
        await self._program.beat()
        self._program.delivery.wake()
        await self.settle()

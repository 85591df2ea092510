"""Letters leave: claimed, allowed again, rendered, sent, settled. The only place that sends."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from uuid import UUID

import structlog

from bot.calendar import Clock
from bot.letters import Attempt, LetterKind, Outcome, State, Verdict, judge
from bot.people import Answer, Person, Thing, may
from handlers.errors import reported
from handlers.pace import Pace
from handlers.press import Press
from handlers.quiet_bot import QuietBot
from handlers.rings import DOORBELL, still_rings
from handlers.sending import Sent, aimed, send
from handlers.unasked import still_wanted
from storage import Storage, Store, new_id
from storage.letters import Claimed
from storage.outbox import Settled

LOG = structlog.get_logger(__name__)
TOGETHER = 64
"""How many letters are claimed, or settled, in one commit at most."""
_LAST_SECONDS = 10


class Delivery:
    """The loops that send letters. Woken by whoever posts one, so that a receipt does not wait for a tick."""

    def __init__(self, bot: QuietBot, storage: Storage, clock: Clock, pace: Pace) -> None:
        """Begin with something to look for: what a crash left behind."""
        self._bot = bot
        self._storage = storage
        self._clock = clock
        self.pace = pace
        self._press = Press()
        self._worker: UUID = new_id()
        self._wake = asyncio.Event()
        self._wake.set()
        self._idle = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()
        self._results: asyncio.Queue[Settled] = asyncio.Queue()
        self._unsettled = 0
        self._stopping = False
        self._stopped = asyncio.Event()
        self.watch: Callable[[str], None] = lambda _step: None

    def wake(self) -> None:
        """Say that a letter may be due."""
        self._idle.clear()
        self._wake.set()

    async def idle(self) -> None:
        """Return when nothing can be sent at this moment and nothing is under way."""
        await self._idle.wait()

    @property
    def is_idle(self) -> bool:
        """Whether nothing can be sent now."""
        return self._idle.is_set()

    async def finish(self) -> None:
        """Claim nothing more, let what is under way end and be settled, at most ten seconds each.

        `claim_and_send` ends by itself: cancelled within a commit it might leave letters claimed that nobody sends.
        """
        self._stopping = True
        self._wake.set()
        await self._stopped.wait()
        await self._press.end()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=_LAST_SECONDS)
        with suppress(TimeoutError):
            async with asyncio.timeout(_LAST_SECONDS):
                await self._results.join()

    async def claim_and_send(self) -> None:
        """Claim and send until `finish` is called."""
        while not self._stopping:
            await self._wait_for_wake()
            with reported("claiming failed") as report:
                while await self._claim():
                    pass
            if report.trouble is not None:
                self._wake.set()
                await asyncio.sleep(1)
            elif not self._wake.is_set() and not self._unsettled:
                self._idle.set()
        self._stopped.set()

    async def _wait_for_wake(self) -> None:
        """Wait until somebody posts, or something that rests may leave again."""
        try:
            await asyncio.wait_for(self._wake.wait(), self.pace.wait())
        except TimeoutError:
            return
        finally:
            self._wake.clear()

    async def _claim(self) -> bool:
        room = self.pace.room(TOGETHER)
        if not room:
            return False
        now = self._clock.now()
        async with self._storage.transaction() as store:
            claimed = await store.outbox.claim(self._worker, self.pace.resting(), room, now)
            ready = [await self._prepared(store, one) for one in claimed]
        if claimed:
            self.watch("claimed")
        for one, chat_id, verdict in ready:
            self._unsettled += 1
            if chat_id is None:
                self._results.put_nowait(Settled(one, verdict or Verdict(State.WITHDRAWN), "not allowed"))
                continue
            self.pace.left(one.lane)
            task = asyncio.create_task(self._send(one, chat_id))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        return bool(claimed)

    async def _prepared(self, store: Store, one: Claimed) -> tuple[Claimed, int | None, Verdict | None]:
        """Ask `may()` again, now, and find the chat and the message an edit changes."""
        letter = one.letter
        if letter.person is None:
            return one, letter.chat_id, None
        school = await store.schools.get(one.school)
        at, person = school.at(self._clock.now()), school.person(letter.person)
        thing = Thing(one.school, owner=letter.owner, pupil=school.pupil(letter.pupil))
        if person is None or not _hears(person) or may(person, letter.needs, thing, at) is not Answer.YES:
            return one, None, None
        wanted = still_wanted(school, person, letter, at.now)
        if not wanted or not await still_rings(store, school, person, letter, at.now):
            return one, None, None
        if letter.kind in {LetterKind.EDIT, LetterKind.DELETE} and letter.message_id is None:
            target = (await store.outbox.message_of([letter.target])).get(letter.target)
            one = aimed(one, target[1] if target else None)
            if one.letter.kind is LetterKind.DELETE and one.letter.message_id is None:
                return one, None, None
        return one, person.telegram_id, None

    async def _send(self, one: Claimed, chat_id: int) -> None:
        sent = Sent(Outcome.REFUSED, "unexpected")
        with reported("a letter failed", template=one.letter.template):
            sent = await send(self._bot, self._press, one, chat_id)
        self.watch("sent")
        attempt = Attempt(one.letter.kind, sent.outcome, one.attempts, one.plain, sent.wait)
        if sent.wait:
            self.pace.asked_to_wait(one.lane, sent.wait)
        self._results.put_nowait(Settled(one, judge(attempt), sent.error, sent.message_id))

    async def settle_for_ever(self) -> None:
        """Settle what came of letters until cancelled, as many in a commit as there are."""
        while True:
            results = [await self._results.get()]
            while not self._results.empty() and len(results) < TOGETHER:
                results.append(self._results.get_nowait())
            settled = False
            while not settled:
                with reported("settling failed") as report:
                    await self._settle(results)
                settled = report.trouble is None
                if not settled:
                    await asyncio.sleep(1)
            for _ in results:
                self._results.task_done()

    async def _settle(self, results: list[Settled]) -> None:
        now = self._clock.now()
        async with self._storage.transaction() as store:
            await store.outbox.settle(self._worker, results, now)
            for one in results:
                await self._after(store, one)
        self.watch("settled")
        self._unsettled -= len(results)
        self.wake()

    async def _after(self, store: Store, one: Settled) -> None:
        """A person who blocked the bot is unreachable from now on; what could not reach somebody climbs at once."""
        if one.verdict.state is not State.DEAD:
            return
        now, letter = self._clock.now(), one.claimed.letter
        LOG.warning("a letter is dead", template=letter.template, error=one.error)
        if one.error == Outcome.BLOCKED and letter.person is not None:
            if await store.people.unreachable(letter.person, now):
                store.tx.note(one.claimed.school, now, "unreachable", person=letter.person)
            await store.schools.changed(one.claimed.school, now)
        if letter.template == DOORBELL and letter.about is not None:
            await store.concerns.hurry(one.claimed.school, letter.about, now)

    def held(self) -> float | None:
        """Return for how many seconds the pace holds letters back, None when it does not."""
        return self.pace.wait()


def _hears(person: Person) -> bool:
    return person.telegram_id is not None and person.unreachable_at is None

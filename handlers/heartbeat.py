"""Time passed: what is due becomes letters, each occurrence decided exactly once. APScheduler is the metronome."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from uuid import UUID

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.calendar import Clock
from bot.climbing import climb, recount
from bot.letters import Letter
from bot.occurrences import Occurrence
from bot.people import Person
from bot.questions import Outcome, Question
from bot.schedule import due, next_moment
from bot.school import School
from handlers import covering
from handlers.asking import FACT
from handlers.errors import reported
from handlers.question_letters import letter
from handlers.rings import announce
from handlers.unasked import letter_of
from storage import Storage, Store
from storage.chats import Draft

SECONDS = 1
"""How often the clock is looked at. A beat with nothing due is one small question to the database."""


class Heartbeat:
    """Looks at the clock each second. `posted` is called after a beat that posted letters."""

    def __init__(self, storage: Storage, clock: Clock, posted: Callable[[], None]) -> None:
        """Prepare the metronome; `start` sets it going."""
        self._storage = storage
        self._clock = clock
        self._posted = posted
        self.beat_at: datetime | None = None
        """When a beat last came to its end."""
        self._metronome = AsyncIOScheduler(timezone="UTC")
        self._metronome.add_job(
            self.beat, "interval", seconds=SECONDS, coalesce=True, max_instances=1, misfire_grace_time=None
        )

    def each_minute(self, act: Callable[[], Awaitable[None]]) -> None:
        """Do something once a minute, beside the beats: neither waits for the other."""
        self._metronome.add_job(
            act, "interval", minutes=1, coalesce=True, max_instances=1, misfire_grace_time=None
        )

    def start(self) -> None:
        """Start beating in the running event loop."""
        self._metronome.start()

    def stop(self) -> None:
        """Stop beating."""
        self._metronome.shutdown(wait=False)

    async def beat(self) -> None:
        """Do what is due now."""
        now = self._clock.now()
        with reported("the heartbeat failed"):
            async with self._storage.transaction() as store:
                due = await store.due.nouns(now)
                if "letters" in due:
                    await store.outbox.expire(now)
                concerns = await store.concerns.due(now) if "concerns" in due else []
                questions = await store.questions.due(now) if "questions" in due else []
                covers = await store.covers.due(now) if "covers" in due else []
                schools = await store.schools.due(now) if "schools" in due else []
            for concern in concerns:
                with reported("a concern could not climb", ref=concern.ref):
                    await self._climb(concern.school, concern.id, now)
            for question in questions:
                with reported("a question could not be put"):
                    await self._ask(question, now)
            for cover in covers:
                with reported("a duty without its person failed"):
                    await self._cover(cover.school, cover.id, now)
            for key, _, _ in schools:
                with reported("a school's schedule failed"):
                    await self._schedule(key, now)
            self._posted()
            self.beat_at = now

    async def _climb(self, school_id: UUID, key: UUID, now: datetime) -> None:
        async with self._storage.transaction() as store:
            concern = await store.concerns.get(school_id, key)
            if concern is None or concern.next_at is None or concern.next_at > now:
                return
            school = await store.schools.get(school_id)
            climbed = climb(concern, school, now)
            if await store.concerns.save(concern, climbed.concern, now, "climbed"):
                announce(store, school, climbed, now)

    async def _cover(self, school_id: UUID, key: UUID, now: datetime) -> None:
        async with self._storage.transaction() as store:
            cover = await store.covers.get(school_id, key)
            if cover is not None and cover.next_at is not None and cover.next_at <= now:
                await covering.passes(store, await store.schools.get(school_id), cover, now)

    async def _ask(self, question: Question, now: datetime) -> None:
        """Put a question whose moment has come; of a record taken back since, nothing is asked."""
        async with self._storage.transaction() as store:
            record = await store.records.get(question.school, question.record)
            if record is None or record.withdrawn_at is not None:
                await store.questions.close(question, Outcome.MOOT, now)
            elif await store.questions.asked(question, now):
                school = await store.schools.get(question.school)
                await _listen(store, school.person(question.person), f"{record.ref}:{question.key}", now)
                key = f"fact:{question.id.hex}:{now.isoformat()}"
                store.outbox.post(letter(school, record, question, key, school.at(now).today), school.id, now)

    async def _schedule(self, key: UUID, now: datetime) -> None:
        async with self._storage.transaction() as store:
            mine = [row for row in await store.schools.due(now) if row[0] == key]
            if not mine:
                return
            _, decided_at, due_at = mine[0]
            school = await store.schools.get(key)
            for concern in await store.concerns.open(key):
                after = recount(concern, school, now)
                if after is not None:
                    await store.concerns.save(concern, after, now, "reckoned anew")
            await self._decide(store, school, due(school, decided_at, now), now)
            await store.schools.decided(key, due_at, max(now, decided_at), next_moment(school, now))

    async def _decide(self, store: Store, school: School, found: Sequence[Occurrence], now: datetime) -> None:
        """Decide what is due, all of it in one write; a letter is posted by whoever was the first to decide it."""
        decided = [(one, *await self._became(store, school, one, now)) for one in found]
        outcomes = [(one, outcome) for one, outcome, _ in decided]
        first = await store.occurrences.decide_all(school.id, outcomes, now) if outcomes else frozenset()
        for one, _, said in decided:
            if said is not None and one.name in first:
                store.outbox.post(said, school.id, now)

    async def _became(
        self, store: Store, school: School, one: Occurrence, now: datetime
    ) -> tuple[str, Letter | None]:
        """Return what becomes of an occurrence: too late, nothing to say, nobody to say it to, or a letter."""
        person = school.person(one.person)
        if now > one.latest:
            return "late", None
        if person is None or not person.reachable(school.at(now).today):
            return "nobody", None
        said = await letter_of(store, school, one, now)
        return ("sent" if said else "empty"), said


async def _listen(store: Store, asked: Person | None, about: str, now: datetime) -> None:
    """Let the next message answer what was just asked, in place of an older question, but not of a concern begun."""
    if asked is None or asked.telegram_id is None:
        return
    waiting = await store.chats.waiting(asked.telegram_id)
    if waiting is None or waiting.question == FACT:
        await store.chats.ask(Draft(asked.telegram_id, asked.school, asked.id, FACT, about, now))

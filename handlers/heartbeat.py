"""Time passed: what is due becomes letters, each occurrence decided exactly once. APScheduler is the metronome."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.calendar import Clock
from bot.ladder import climb
from bot.letters import Letter, LetterKind, Priority
from bot.questions import Outcome, Question
from bot.schedule import Occurrence, due, duties_of, next_moment, speaks_at
from bot.school import School
from handlers.digest_pages import WEEKLY, composed, letter_key
from handlers.errors import reported
from handlers.question_letters import letter
from handlers.rings import ring
from handlers.sweeping import left
from storage import Storage, Store

SECONDS = 1
"""How often the clock is looked at. A beat with nothing due is three small questions to the database."""


class Heartbeat:
    """Looks at the clock each second. `posted` is called after a beat that posted letters."""

    def __init__(self, storage: Storage, clock: Clock, posted: Callable[[], None]) -> None:
        """Prepare the metronome; `start` sets it going."""
        self._storage = storage
        self._clock = clock
        self._posted = posted
        self._metronome = AsyncIOScheduler(timezone="UTC")
        self._metronome.add_job(
            self.beat, "interval", seconds=SECONDS, coalesce=True, max_instances=1, misfire_grace_time=None
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
                await store.outbox.expire(now)
                concerns = await store.concerns.due(now)
                questions = await store.questions.due(now)
                schools = await store.schools.due(now)
            for concern in concerns:
                with reported("a concern could not climb", ref=concern.ref):
                    await self._climb(concern.school, concern.id, now)
            for question in questions:
                with reported("a question could not be put"):
                    await self._ask(question, now)
            for key, _, _ in schools:
                with reported("a school's schedule failed"):
                    await self._schedule(key, now)
            self._posted()

    async def _climb(self, school_id: UUID, key: UUID, now: datetime) -> None:
        async with self._storage.transaction() as store:
            concern = await store.concerns.get(school_id, key)
            if concern is None or concern.next_at is None or concern.next_at > now:
                return
            school = await store.schools.get(school_id)
            climbed = climb(concern, school, now)
            if await store.concerns.save(concern, climbed.concern, now, "climbed"):
                ring(store, school, climbed, now)

    async def _ask(self, question: Question, now: datetime) -> None:
        """Put a question whose moment has come; of a record taken back since, nothing is asked."""
        async with self._storage.transaction() as store:
            record = await store.records.get(question.school, question.record)
            if record is None or record.withdrawn_at is not None:
                await store.questions.close(question, Outcome.MOOT, now)
            elif await store.questions.asked(question, now):
                school = await store.schools.get(question.school)
                key = f"fact:{question.id.hex}:{now.isoformat()}"
                store.outbox.post(letter(school, record, question, key, school.at(now).today), school.id, now)

    async def _schedule(self, key: UUID, now: datetime) -> None:
        async with self._storage.transaction() as store:
            mine = [row for row in await store.schools.due(now) if row[0] == key]
            if not mine:
                return
            _, decided_at, due_at = mine[0]
            school = await store.schools.get(key)
            for one in due(school, decided_at, now):
                await self._decide(store, school, one, now)
            await store.schools.decided(key, due_at, max(now, decided_at), next_moment(school, now))

    async def _decide(self, store: Store, school: School, one: Occurrence, now: datetime) -> None:
        """Decide an occurrence: too late, nothing to say, nobody to say it to, or a letter."""
        person, letter = school.person(one.person), None
        if now > one.latest:
            outcome = "late"
        elif person is None or not person.reachable(school.at(now).today):
            outcome = "nobody"
        else:
            letter = await self._letter(store, school, one, now)
            outcome = "sent" if letter else "empty"
        if await store.occurrences.decide(school.id, one, outcome, now) and letter:
            store.outbox.post(letter, school.id, now)

    async def _letter(self, store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
        if one.kind.endswith("_digest"):
            return await self._digest(store, school, one, now)
        if one.kind == "sweep":
            return await self._sweep(store, school, one, now)
        duties = duties_of(school, date.fromisoformat(one.slot)).get(one.person, [])
        facts: dict[str, object] = {"duties": [duty.words() for duty in duties]}
        if one.kind == "duty_notice":
            mine = next((duty for duty in duties if duty.id == one.subject), None)
            if mine is None:
                return None
            facts = {"duty": mine.words(), "duty_id": mine.id.hex, "day": one.slot}
        return _push(one, facts)

    async def _sweep(self, store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
        things = await left(store, school, one.person, now)
        return _push(one, {"things": things}) if things else None

    async def _digest(self, store: Store, school: School, one: Occurrence, now: datetime) -> Letter | None:
        reader = school.person(one.person)
        digest = await composed(store, reader, one, school.at(now)) if reader else None
        if digest is None or digest.empty:
            return None
        facts = {
            "weekly": one.kind == WEEKLY,
            "notes": digest.notes,
            "incidents": digest.incidents,
            "unplaced": digest.unplaced,
            "pupils": len(digest.pupils),
            "kind": one.kind,
            "day": one.slot,
        }
        return replace(_push(one, facts), priority=Priority.DIGEST, due_at=speaks_at(school, now))


TEMPLATES = {
    "sweep": "questions/left",
    "duty_list": "pushes/duty_list",
    "duty_notice": "pushes/duty_notice",
    "teacher_digest": "pushes/digest_ready",
    "senco_digest": "pushes/digest_ready",
}


def _push(one: Occurrence, facts: dict[str, object]) -> Letter:
    return Letter(
        key=letter_key(one),
        template=TEMPLATES[one.kind],
        kind=LetterKind.ONCE,
        priority=Priority.REMINDER,
        person=one.person,
        owner=one.person,
        expires_at=one.latest,
        facts=facts,
    )

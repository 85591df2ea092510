"""The year passes: from moment to moment the heart beats, letters leave, people answer as people do."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.calendar import instant, local
from bot.duties import DutyAnswer
from bot.letters import Letter, LetterKind, State, Verdict
from bot.records import Record
from bot.review_parts import pieces
from bot.reviews import Done
from bot.school import School
from handlers import covering
from handlers.heartbeat import Heartbeat
from handlers.unasked import still_wanted
from playground.clock import Clock
from prompts import plain, speak
from storage import Storage, Store, new_id
from storage.letters import Claimed
from storage.outbox import Settled
from storage.reviews import By
from storage.tables import cover

NOTES_A_DAY = 20
ZONE = "Europe/London"
_NEAR = timedelta(days=120)
_ANSWERED = ("pushes/duty_notice", "pushes/duty_last", "pushes/morning", "pushes/cover_offer")


@dataclass(frozen=True, slots=True)
class Heard:
    """What somebody heard: when, who, which template, its words, and whether the phone made a sound."""

    at: datetime
    who: str
    person: UUID
    template: str
    words: str
    silent: bool


class Life:
    """Lets time pass in one school."""

    def __init__(self, storage: Storage, key: UUID) -> None:
        """Begin with nothing heard."""
        self.storage, self.key = storage, key
        self.chance = random.Random(27)
        self.heard: list[Heard] = []
        self.done_before: dict[tuple[UUID, str, UUID], datetime] = {}
        self.beats = 0
        self._worker = new_id()

    async def passes(self, since: datetime, until: datetime) -> None:
        """Let time pass between two moments: only those are lived in which something can happen."""
        clock = Clock(since)
        heart = Heartbeat(self.storage, clock, lambda: None)
        now = since
        while now < until:
            clock.set(now)
            await heart.beat()
            self.beats += 1
            now = max(await self._letters(now), now + timedelta(seconds=1))

    async def _next(self, store: Store, letters: datetime | None, now: datetime) -> datetime:
        """Return the next moment in which something can happen; what is due already is looked at a second later."""
        covers = (await store.tx.connection.execute(sa.select(sa.func.min(cover.c.next_at)))).scalar()
        found = [await store.schools.next_moment(), letters, covers]
        morning = instant(local(now, ZONE).date(), time(9), ZONE)
        later = morning if morning > now else morning + timedelta(days=1)
        moments: list[datetime] = [one for one in (*found, later) if one is not None]
        return min(max(one, now + timedelta(seconds=1)) for one in moments)

    async def _letters(self, now: datetime) -> datetime:
        """Let the letters leave that may, and people answer; at nine notes are written. Return the next moment."""
        if local(now, ZONE).time() == time(9):
            await self._school_begins(now)
        while True:
            async with self.storage.transaction() as store:
                claimed = await store.outbox.claim(self._worker, (), 500, now)
                school = await store.schools.get(self.key)
                results = [self._leaves(school, one, now) for one in claimed]
                await store.outbox.settle(self._worker, results, now)
                due = await store.outbox.next_due()
                then = await self._next(store, due, now)
            left = [one.claimed.letter for one in results if one.verdict.state is State.SENT]
            heard = [letter for letter in left if letter.kind is not LetterKind.EDIT]
            if not await self._answers(heard, now) and (due is None or due > now):
                return then

    async def _answers(self, heard: Sequence[Letter], now: datetime) -> bool:
        """Let people answer what they heard as people do; False when nothing follows from it at once."""
        by_template = {one: [letter for letter in heard if letter.template == one] for one in _ANSWERED}
        reviews = [one for one in by_template["pushes/morning"] if "Reviews" in one.facts["topics"]]
        duties = [*by_template["pushes/duty_notice"], *by_template["pushes/duty_last"]]
        offers = by_template["pushes/cover_offer"]
        if not (reviews or duties or offers):
            return False
        async with self.storage.transaction() as store:
            await self._look(store, duties, now)
            await self._report(store, reviews, now)
            await self._offers(store, offers, now)
            return store.tx.posted or bool(store.tx.schools)

    def _leaves(self, school: School, one: Claimed, now: datetime) -> Settled:
        letter, person = one.letter, school.person(one.letter.person)
        if (
            person is None
            or not person.reachable(school.at(now).today)
            or not still_wanted(school, person, letter, now)
        ):
            return Settled(one, Verdict(State.WITHDRAWN))
        words = plain(speak(letter.template, letter.facts).text)
        if letter.kind is not LetterKind.EDIT:
            self.heard.append(Heard(now, person.code, person.id, letter.template, words, letter.silent))
        return Settled(one, Verdict(State.SENT), message_id=len(self.heard))

    async def _school_begins(self, now: datetime) -> None:
        async with self.storage.transaction() as store:
            school = await store.schools.get(self.key)
            if school.is_open(local(now, ZONE).date()):
                self._notes(store, school, now)

    def _notes(self, store: Store, school: School, now: datetime) -> None:
        """What TAs write in a day, about the pupils they support."""
        for one in self.chance.sample(school.assignments, min(NOTES_A_DAY, len(school.assignments))):
            row: dict[str, Any] = {
                "kind": "log",
                "type": "learning",
                "precision": "exact",
                "text": "read 8/10",
                "words": "read 8/10",
            }
            moments: dict[str, Any] = {"event_at": now, "sent_at": now, "stored_at": now}
            ref = f"L-{new_id().hex[-8:].upper()}"
            note = Record(
                id=new_id(), school=school.id, ref=ref, author=one.person, pupil=one.pupil, **row, **moments
            )
            store.records.add(note)

    async def _offers(self, store: Store, letters: Sequence[Letter], now: datetime) -> None:
        """Of those who are asked whether they can stand in a third say yes."""
        for letter in letters:
            if self.chance.random() > 0.3:
                continue
            school = await store.schools.get(self.key)
            one = await store.covers.get(self.key, UUID(hex=letter.facts["cover"]))
            person = school.person(letter.person)
            if one is not None and one.by is None and person is not None:
                await covering.take(store, school, one, person, now)

    async def _look(self, store: Store, letters: Sequence[Letter], now: datetime) -> None:
        """Of those reminded of a duty four in five tap Seen, one in a hundred cannot, the others do not look."""
        school = await store.schools.get(self.key)
        for letter in letters:
            duty, day = UUID(hex=letter.facts["duty_id"]), date.fromisoformat(letter.facts["day"])
            person, mood = school.person(letter.person), self.chance.random()
            found = school.duty(duty)
            if person is None or found is None or mood > 0.8:
                continue
            cant = mood < 0.01
            said = DutyAnswer.CANT if cant else DutyAnswer.SEEN
            await store.duties.answer(self.key, duty, (person.id, day, said), now)
            if cant:
                await covering.release(store, school, [(found, day)], person, now)
                school = await store.schools.get(self.key)

    async def _report(self, store: Store, letters: Sequence[Letter], now: datetime) -> None:
        """Half of those who are reminded of reviews in the morning do one thing that is due."""
        people = [letter.person for letter in letters if self.chance.random() < 0.5]
        if not people:
            return
        school = await store.schools.get(self.key)
        today = school.at(now).today
        for one in pieces(school, today, _NEAR):
            mine = one.person.id in people and one.part.tapped and not one.done and one.opens <= today
            done = Done(one.review.id, one.part.key, one.person.id)
            if mine and await store.reviews.done(done, By(self.key, one.person.id, now)):
                self.done_before[one.review.id, one.part.key, one.person.id] = now
                people.remove(one.person.id)
        await store.schools.changed(self.key, now)

"""A week of a school that is over: two notes, a plan, a worry, and one that began when the list of the week was out."""

from datetime import datetime, timedelta
from uuid import UUID

from bot.app import SystemClock
from bot.concerns import Concern, Level, Stage
from bot.occurrences import Occurrence
from bot.people import Person
from bot.pupils import Pupil
from bot.schedule import on
from bot.school import School
from storage import Store, new_id
from storage.tables import programme
from tests.bot.held import record
from tests.school import people_the_school

NOW = SystemClock().now()
HOSTILE = "K drew <b>a quagga</b> & {{ school }} \ud83d # &lt"
WORRY = "hungry again, numbat"


async def with_cast(store: Store) -> None:
    await people_the_school(store, NOW)


async def school_of(store: Store) -> School:
    found = [await store.schools.get(key) for key in await store.schools.all()]
    return next(one for one in found if one.name == "Example Primary")


def _coded(school: School, code: str) -> UUID:
    everybody: tuple[Person | Pupil, ...] = (*school.people, *school.pupils)
    return next(one.id for one in everybody if one.code == code)


def _due(school: School, kind: str, code: str) -> Occurrence:
    days = (NOW.date() - timedelta(days=count) for count in range(1, 60))
    mine = (one for day in days for one in on(school, day) if one.person == _coded(school, code))
    return next(one for one in mine if one.kind == kind)


async def a_week(store: Store) -> str:
    school = await school_of(store)
    week = _due(school, "senco_digest", "patel")
    at = week.due_at - timedelta(hours=2)
    where = {"school": school.id, "author": _coded(school, "ana"), "event_at": at}
    when = {"sent_at": at, "stored_at": at}
    for ref, words, pupil in (("L-KAI", HOSTILE, "KB"), ("L-MILS", "Mils drew a wombat", "AMR")):
        one = record(
            words, "log", "general", id=new_id(), ref=ref, pupil=_coded(school, pupil), **where, **when
        )
        store.records.add(one)
    for number, begun in enumerate((at, week.due_at + timedelta(hours=1))):
        store.concerns.add(_concern(school, number, begun), WORRY, begun)
    plan = {"name": "Phonics", "minutes_a_week": 100, "outcomes": "2"}
    store.tx.add(programme, school=school.id, pupil=_coded(school, "KB"), id=new_id(), **plan)
    return week.slot


def _concern(school: School, number: int, begun: datetime) -> Concern:
    return Concern(
        id=new_id(),
        school=school.id,
        ref=f"C-000{number}",
        level=Level.GREEN,
        stage=Stage.OPEN,
        step=1,
        version=1,
        next_at=NOW + timedelta(days=5),
        reporter=_coded(school, "ana"),
        pupil=_coded(school, "KB"),
        created_at=begun,
    )


async def noted(store: Store) -> str:
    return "\n".join([one for key in await store.schools.all() for one in await store.audit.entries(key)])


async def decided(store: Store) -> tuple[int, int]:
    """How many letters there are, and how many occurrences were decided."""
    school = await school_of(store)
    everything = [one for back in range(60) for one in on(school, NOW.date() - timedelta(days=back))]
    return (
        len(
            await store.outbox.message_of([f"{one.kind}:{one.subject.hex}:{one.slot}" for one in everything])
        ),
        len(await store.occurrences.outcomes_of(school.id, everything)),
    )

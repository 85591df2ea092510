"""A canary word is put wherever somebody's words can stand; the bytes of the database do not hold it."""

from datetime import date, time
from pathlib import Path

import sqlalchemy as sa

from bot.casework import Entry, Kind
from bot.concerns import add_subject
from bot.governors import Term
from bot.questions import Question
from bot.records import Amendment, Change, Record
from bot.reports import Part, Report, Said
from storage import Storage, Store, new_id
from storage.inbox import Envelope
from storage.tables import (
    METADATA,
    calendar,
    course,
    outcome,
    person,
    programme,
    pupil,
    review,
    rota,
    school_class,
    training,
)
from tests.storage.cast import (
    ANA,
    BOT,
    DALE,
    ELSEWHERE,
    HERE,
    KAI,
    LATER,
    NOW,
    a_concern,
    a_letter,
    a_record,
    add_school,
)
from tests.storage.databases import Database

CANARY = "Zanzibargh"
FORMS = [CANARY.encode(), CANARY.encode().hex().encode(), CANARY.encode("utf-16-le")]


def sings(where: str) -> str:
    return f"{CANARY} in the {where}"


async def sing_in_the_school(store: Store) -> None:
    """Fill the sealed columns of everything a workbook holds."""
    coded = {"school": HERE, "id": new_id(), "code": "X"}
    mine = {name: sings(name) for name in ("name", "display", "email")}
    store.tx.add(person, **coded, roles="ta", **mine)
    await store.schools.decide_setting(HERE, "name", sings("setting"))
    store.tx.add(school_class, **coded, name=sings("class"))
    store.tx.add(course, **coded, name=sings("course"))
    names = {
        name: sings(name) for name in ("first_name", "last_name", "known_as", "aliases", "born", "alerts")
    }
    store.tx.add(pupil, **coded, **names)
    await store.tx.flush()
    row = {"school": HERE, "id": new_id()}
    times = {"days": "Mon", "session": "break", "starts_at": time(10, 40), "ends_at": time(11)}
    store.tx.add(outcome, **row, pupil=KAI, number="1", text=sings("outcome"))
    store.tx.add(programme, **row, pupil=KAI, name=sings("programme"), provider=sings("provider"))
    store.tx.add(calendar, **row, kind="term", starts=NOW.date(), ends=NOW.date(), note=sings("note"))
    store.tx.add(rota, **row, **times, zone=sings("zone"), role=sings("role"), person=ANA.id)
    store.tx.add(training, **row, person=ANA.id, course=coded["id"], certificate=sings("certificate"))
    places = {"place": sings("place"), "was_place": sings("place before")}
    store.tx.add(review, **row, kind="support_plan", date=date(2026, 12, 9), **places)


async def sing_in_a_day(store: Store) -> None:
    """Write, change and send things the way handlers do."""
    store.inbox.put(BOT, [Envelope(1, sings("update"), 100, 1, 100)], NOW)
    letter = a_letter("reply:1", facts={"words": sings("facts"), "list": [sings("list")]})
    store.outbox.post(letter, HERE, NOW)
    written = a_record(text=sings("text"), words=sings("words"), facts={"mood": sings("fact")})
    store.records.add(written)
    asked = Question(new_id(), HERE, written.id, ANA.id, "before", 0)
    store.questions.add(asked)
    await store.tx.flush()
    assert await store.questions.close(asked, "answered", LATER, sings("answer"))
    change = Amendment(written.id, 2, Change.CORRECT, ANA.id, LATER, sings("before"), sings("after"))
    after = {field: getattr(written, field) for field in Record.__dataclass_fields__}
    reads = Record(**after | {"words": sings("new words"), "version": 2})
    assert await store.records.amend(written, reads, change)
    original = Amendment(written.id, 3, Change.ADD, ANA.id, LATER, sings("before"), sings("after"))
    store.records.add_words(HERE, original)
    parts = (Part("helps", (Said(sings("report")),)),)
    days = (NOW.date(), NOW.date())
    store.reports.add(Report(new_id(), HERE, new_id(), ANA.id, 1, *days, 1, parts, NOW))
    await store.people.invite(ANA, sings("token"), NOW)
    await store.codes.give(ANA, sings("secret"), NOW)
    await store.searches.begin(ANA, sings("search"), NOW)
    await store.tallies.keep(HERE, Term(2026, "autumn"), {sings("counted"): 1}, NOW)


async def sing_of_concerns(store: Store) -> None:
    """Raise one about a pupil, one about an adult, and one that moves with its file from one store to the other."""
    for ref, about in (("C-0001", "pupil"), ("C-0002", "adult"), ("C-0003", "pupil")):
        worry = a_concern(ref, type=about)
        store.concerns.add(worry, sings(f"{about}'s concern"), NOW)
        facts = {"person": sings("fact of the file")}
        store.entries.add(
            worry, Entry(new_id(), HERE, worry.id, Kind.TOLD, DALE.id, LATER, sings("line"), facts)
        )
        await store.tx.flush()
    assert await store.concerns.save(worry, add_subject(worry, DALE.id, LATER), LATER, "subject", ANA.id)


async def sing(storage: Storage) -> None:
    async with storage.transaction() as store:
        await add_school(store, ELSEWHERE)
        await sing_in_the_school(store)
        await sing_in_a_day(store)
        await sing_of_concerns(store)


async def test_the_canary_was_put_into_every_sealed_column(school: Storage) -> None:
    """Or the tests below would not notice a column that is new."""
    await sing(school)
    silent = []
    async with school.transaction() as store:
        for table in METADATA.sorted_tables:
            rows = await store.tx.rows(sa.select(table), table)
            sealed = [column.name for column in table.c if column.info.get("sealed")]
            silent += [
                f"{table.name}.{name}"
                for name in sealed
                if not any(CANARY in (row[name] or "") for row in rows)
            ]
    assert silent == ["installation.proof"]


async def test_the_sqlite_file_and_what_lies_beside_it_hold_no_canary(on_sqlite: Database) -> None:
    folder = on_sqlite.keys.parent
    async with on_sqlite.opened() as storage:
        async with storage.transaction() as store:
            await add_school(store)
        await sing(storage)
        assert found_in(folder) == []
    assert found_in(folder) == []


def found_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if any(form in path.read_bytes() for form in FORMS)]


async def test_the_rows_of_postgresql_hold_no_canary(on_postgresql: Database) -> None:
    async with on_postgresql.opened() as storage:
        async with storage.transaction() as store:
            await add_school(store)
        await sing(storage)
    dump = b""
    for table in METADATA.sorted_tables:
        rows = await on_postgresql.execute(f'SELECT t::text FROM "{table.name}" t')  # noqa: S608 - our own names
        dump += "\n".join(row[0] for row in rows).encode()
    assert len(dump) > 5000
    assert not [form for form in FORMS if form in dump]

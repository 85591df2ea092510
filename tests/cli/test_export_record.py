"""`export record` and `export medication`, as typed in a terminal: who may, why, and what is refused like what is not there."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from typer.testing import CliRunner

from bot.app import SystemClock
from bot.cli import app
from bot.questions import Outcome, Question
from storage import Store, new_id
from tests.bot.held import BUMPED, HELD, record
from tests.cli.installation import bare, refused, stored, typed
from tests.prompts.paper import pages
from tests.school import people_the_school

NOW = SystemClock().now()
BEGAN = NOW - timedelta(hours=1)
ASKED = ("--out", "a.pdf", "--reason", "the parents asked for it")
NONE = "There is no record with the reference {}.\n"


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare(tmp_path, monkeypatch)
    typed("init")
    stored(_records)


async def _records(store: Store) -> None:
    school, ids = await people_the_school(store, NOW)
    await store.tx.flush()
    where = {"school": school, "author": ids["ana"], "pupil": ids["KB"]}
    when = {"event_at": BEGAN, "sent_at": NOW, "stored_at": NOW}
    given = "K had methylphenidate 5mg, Priya saw it"
    for ref, words, kind, finer in (
        ("I-HELD", HELD.replace("Tom", "Sue"), "incident", "restrictive"),
        ("I-FELL", BUMPED, "incident", "accident"),
        ("I-THREW", "K threw a chair", "incident", "behaviour"),
        ("L-GIVEN", given, "log", "medication"),
    ):
        store.records.add(record(words, kind, finer, id=new_id(), ref=ref, **where, **when))


async def _withheld(store: Store) -> None:
    school, grant, held = await _hold(store)
    done = {"closed_at": NOW, "outcome": Outcome.ANSWERED, "answer": "authority"}
    store.questions.add(Question(new_id(), school, held, grant, "withheld", 9, None, NOW, **done))


async def _hold(store: Store) -> tuple[UUID, UUID, UUID]:
    schools = [key for key in await store.schools.all() if await store.records.referred(key, "I-HELD")]
    (key,) = schools
    school = await store.schools.get(key)
    held = await store.records.referred(key, "I-HELD")
    grant = next(one.id for one in school.people if one.code == "grant")
    assert held is not None
    return key, grant, held.id


async def _noted(store: Store) -> str:
    return "\n".join([one for key in await store.schools.all() for one in await store.audit.entries(key)])


def said() -> str:
    return "\n".join(pages(Path("a.pdf").read_bytes()))


@pytest.mark.parametrize("who", ["grant", "dale", "osei", "patel"])
def test_leaders_get_the_record_of_a_hold_and_the_chain_keeps_who_and_why(who: str) -> None:
    assert (
        typed("export", "record", "i-held", "--by", who, *ASKED).stdout
        == "a.pdf is ready. It is confidential.\n"
    )
    assert "Record of force, restraint or seclusion" in said()
    assert "Kai Bennett" in said()
    assert '"record exported"' in stored(_noted)
    assert "the parents asked for it" in stored(_noted)


def test_parents_get_a_report_without_other_names_and_whoever_makes_it_is_told_what_was_left_out() -> None:
    told = typed("export", "record", "I-HELD", "--by", "grant", "--for", "parents", *ASKED).stdout
    assert "Read it before you give it to parents" in told
    assert "Left for you to write in, as the words name somebody else: before." in told
    assert "Report to parents" in said()
    assert "Whom to speak to\nMs Grant at Example Primary" in said()
    assert not any(name in said() for name in ("Ana", "Sue", "Dale"))


def test_a_report_that_could_harm_the_child_is_refused_with_the_reason() -> None:
    stored(_withheld)
    says = refused("export", "record", "I-HELD", "--by", "grant", "--for", "parents", *ASKED)
    assert says.startswith("Ms Grant decided that parents are not told, as it could seriously harm the child")
    assert not Path("a.pdf").exists()
    typed("export", "record", "I-HELD", "--by", "grant", *ASKED)
    assert "Told instead The local authority." in said()


@pytest.mark.parametrize("who", ["lin", "grant"])
def test_the_office_and_the_head_get_the_form_of_an_accident(who: str) -> None:
    typed("export", "record", "I-FELL", "--by", who, *ASKED)
    assert "Accident form I-FELL" in said()
    assert "red lump, size of a 50p" in said()


@pytest.mark.parametrize(
    ("ref", "who"),
    [
        ("I-NONE", "grant"),
        ("I-HELD", "ana"),
        ("I-HELD", "hughes"),
        ("I-HELD", "lin"),
        ("I-HELD", "nobody"),
        ("I-FELL", "patel"),
        ("I-FELL", "ana"),
        ("I-THREW", "grant"),
        ("L-GIVEN", "lin"),
    ],
)
def test_what_somebody_may_not_have_reads_like_what_is_not_there(ref: str, who: str) -> None:
    assert refused("export", "record", ref, "--by", who, *ASKED) == NONE.format(ref)
    assert not Path("a.pdf").exists()


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (("--reason", "because"), "Say why, and for whom"),
        (("--out", "a.txt"), "a.txt does not end in .pdf"),
        (("--for", "papers"), "Write --for school or --for parents."),
    ],
)
def test_what_is_refused(changed: tuple[str, str], says: str) -> None:
    given = dict(zip(ASKED[::2], ASKED[1::2], strict=True)) | {changed[0]: changed[1]}
    assert says in refused(
        "export", "record", "I-HELD", "--by", "grant", *(word for pair in given.items() for word in pair)
    )


def test_an_accident_has_no_report_of_force() -> None:
    assert "This is an accident." in refused(
        "export", "record", "I-FELL", "--by", "grant", "--for", "parents", *ASKED
    )


def test_a_file_that_is_there_is_not_written_over() -> None:
    Path("a.pdf").write_text("mine")
    assert (
        refused("export", "record", "I-HELD", "--by", "grant", *ASKED)
        == "a.pdf is there already. Choose another name.\n"
    )
    assert Path("a.pdf").read_text() == "mine"


def medication(who: str, why: str = "termly check with the nurse", **days: str) -> tuple[int, str]:
    """Type the command and the answer to its question; return how it ended and what it said."""
    first, last = days.get("first", f"{BEGAN:%Y-%m-%d}"), days.get("last", f"{NOW:%Y-%m-%d}")
    words = ("export", "medication", "kb", "--from", first, "--to", last, "--out", "a.pdf", "--by", who)
    result = CliRunner().invoke(app, words, input=f"{why}\n")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout + result.stderr


@pytest.mark.parametrize("who", ["lin", "patel", "grant"])
def test_a_medication_sheet_is_for_the_office_the_senco_and_the_head(who: str) -> None:
    assert medication(who)[0] == 0
    assert "Medication of Kai Bennett" in said()
    assert "methylphenidate 5mg" in said()
    assert "termly check with the nurse" in stored(_noted)


@pytest.mark.parametrize("who", ["ana", "hughes", "dale", "nobody"])
def test_to_everybody_else_there_is_no_such_pupil(who: str) -> None:
    status, words = medication(who)
    assert status == 1
    assert "There is no pupil with the code KB." in words
    assert not Path("a.pdf").exists()


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        ("2026-11-30", "2026-11-01", "The last day comes after the first"),
        ("2020-01-01", "2026-11-01", "within a year"),
        ("soon", "2026-11-01", "Write days like 2026-11-23."),
    ],
)
def test_which_days_are_refused(first: str, last: str, says: str) -> None:
    status, words = medication("lin", first=first, last=last)
    assert (status, says in words) == (1, True)


def test_without_a_reason_there_is_no_sheet() -> None:
    status, words = medication("lin", why="because")
    assert (status, "Say why, and for whom" in words) == (1, True)

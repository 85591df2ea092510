"""`export pupil`, as typed in a terminal: two people, a reason, the words as they were written, and a note in the chain."""

import json
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from bot.app import SystemClock
from bot.casework import Entry, Kind
from bot.concerns import Concern, Level, Stage
from storage import Store, new_id
from tests.cli.installation import bare, refused, stored, typed
from tests.prompts.briefs import in_word
from tests.prompts.paper import pages
from tests.school import people_the_school

NOW = SystemClock().now()
ARGUMENTS = ("--out", "kb.pdf", "--by", "dale", "--with", "grant", "--reason", "transfer to Hill School")

CONCERNS: tuple[tuple[str, Callable[[dict[str, UUID]], dict[str, Any]]], ...] = (
    ("hungry again, no lunch", lambda _: {}),
    ("Sue shouted at him", lambda _: {"type": "adult"}),
    ("Mrs Dale grabbed him", lambda _: {"asks": True}),
    ("she stares, dont tell Mrs Dale", lambda ids: {"excluded": frozenset({ids["dale"]})}),
    ("pinched, dont tell Ms Grant", lambda ids: {"excluded": frozenset({ids["grant"]})}),
    ("a bruise on his left knee, size of a 2p", lambda ids: {"reporter": ids["dale"]}),
)
"""What was told of the pupil; only the first and the last are for the two who export."""


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare(tmp_path, monkeypatch)
    typed("init")
    stored(_concerns)


async def _concerns(store: Store) -> None:
    school, ids = await people_the_school(store, NOW)
    await store.tx.flush()
    for number, (words, more) in enumerate(CONCERNS):
        one = replace(_concern(school, ids, number), **more(ids))
        store.concerns.add(one, words, NOW)
        line = Entry(
            new_id(), school, one.id, Kind.DECISION, ids["dale"], NOW, "third time", {"decision": "help"}
        )
        store.entries.add(one, line)


def _concern(school: UUID, ids: dict[str, UUID], number: int) -> Concern:
    return Concern(
        id=new_id(),
        school=school,
        ref=f"C-000{number}",
        level=Level.GREEN,
        stage=Stage.ACTED,
        step=1,
        version=1,
        next_at=NOW + timedelta(days=5),
        reporter=ids["ana"],
        pupil=ids["KB"],
        created_at=NOW,
        owner=ids["dale"],
    )


def test_two_who_may_get_the_words_and_what_was_decided_and_nothing_about_adults() -> None:
    assert typed("export", "pupil", "kb", *ARGUMENTS).stdout == (
        "kb.pdf is ready. It is confidential: keep it where the child protection files are.\n"
    )
    said = "\n".join(pages(Path("kb.pdf").read_bytes()))
    for words in ("Kai Bennett", "hungry again, no lunch", "decided: Early help", "third time", "C-0000"):
        assert words in said, words
    assert "transfer to Hill School" in said
    for number, words in enumerate(("shouted", "grabbed", "stares", "pinched"), 1):
        assert words not in said
        assert f"C-000{number}" not in said
    assert "bruise" in said, "whoever reported it knows of it"
    assert said.count("Body map") == 1
    assert "1 left knee, front or back not said, size: size of a 2p" in " ".join(said.split())
    stored(_noted)


def _asked(out: str) -> str:
    """Export to a file of another name; return how it ended."""
    given = dict(zip(ARGUMENTS[::2], ARGUMENTS[1::2], strict=True)) | {"--out": out}
    return typed("export", "pupil", "kb", *(word for pair in given.items() for word in pair)).stdout


def test_the_ending_of_the_file_says_what_it_is_and_the_words_are_the_same_in_all() -> None:
    said = {}
    for out in ("kb.pdf", "kb.docx", "kb.JSON"):
        assert _asked(out).startswith(f"{out} is ready. It is confidential")
        assert stat.S_IMODE(Path(out).stat().st_mode) == 0o600
    said["pdf"] = "\n".join(pages(Path("kb.pdf").read_bytes()))
    said["docx"] = in_word(Path("kb.docx").read_bytes())
    said["json"] = Path("kb.JSON").read_text()
    for kind, words in said.items():
        for there in ("hungry again, no lunch", "third time", "C-0000", "transfer to Hill School", "knee"):
            assert there in words, (kind, there)
        for gone in ("shouted", "grabbed", "stares", "pinched"):
            assert gone not in words, (kind, gone)
    read = json.loads(said["json"])
    moments = [datetime.fromisoformat(one["at"]) for one in (read, *read["entries"])]
    assert all(one.utcoffset() == timedelta() for one in moments)
    assert moments[1] == NOW


async def _noted(store: Store) -> None:
    for key in await store.schools.all():
        entries = await store.audit.entries(key)
        if any("chronology exported" in one for one in entries):
            return
    pytest.fail("nothing in the audit chain")


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (("--by", "ana"), "It takes two different people"),
        (("--with", "dale"), "It takes two different people"),
        (("--with", "osei"), "It takes two different people"),
        (("--with", "nobody"), "There is nobody with the code nobody."),
        (("--reason", "because"), "Say why, and for whom, in ten letters or more."),
        (("--out", "kb.txt"), "kb.txt does not end in .pdf, .docx or .json, and nothing would open it."),
    ],
)
def test_who_and_what_is_refused(changed: tuple[str, str], says: str) -> None:
    given = dict(zip(ARGUMENTS[::2], ARGUMENTS[1::2], strict=True)) | {changed[0]: changed[1]}
    assert says in refused("export", "pupil", "KB", *(word for pair in given.items() for word in pair))
    assert not Path("kb.pdf").exists()


def test_another_ending_is_refused_before_anything_is_read() -> None:
    Path("alongside.db").write_text("no database")
    says = refused("export", "pupil", "KB", *ARGUMENTS[2:], "--out", "kb")
    assert says == "kb does not end in .pdf, .docx or .json, and nothing would open it.\n"


def test_a_pupil_nobody_has() -> None:
    assert refused("export", "pupil", "XX", *ARGUMENTS) == "There is no pupil with the code XX.\n"

"""`digest`, as typed in a terminal: what a teacher, the SENCO, the lead and the head would get, as files, sent to nobody."""

import stat
from datetime import date
from pathlib import Path

import pytest

from bot.calendar import date_words
from storage.tables import person, programme, record
from tests.cli.installation import bare, refused, stored, typed
from tests.cli.past_week import HOSTILE, NOW, a_week, decided, noted, with_cast
from tests.prompts.paper import pages
from tests.school import people_the_school

OUT = ("--out", "files")


@pytest.fixture
def friday(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The last day before this one on which the SENCO's week came, with notes, a worry and one begun since."""
    bare(tmp_path, monkeypatch)
    typed("init")
    stored(with_cast)
    return stored(a_week)


def names() -> list[str]:
    return sorted(one.name for one in Path("files").iterdir())


def words_of(name: str) -> str:
    return Path("files", name).read_text()


def test_a_class_teacher_gets_the_minute_of_the_own_class_and_nothing_is_sent(friday: str) -> None:
    printed = typed("digest", "hughes", friday, *OUT)
    assert (printed.exit_code, printed.stdout) == (
        0,
        f"files/{friday}-minute-1.txt is ready.\nNothing was sent. The files are confidential.\n",
    )
    assert names() == [f"{friday}-minute-1.txt"]
    said = words_of(names()[0])
    assert "1 note\n" in said
    assert "wombat" not in said
    assert "numbat" not in said
    assert stored(decided) == (0, 0)
    chain = stored(noted)
    assert '"digest exported"' in chain
    assert "quagga" not in chain


def test_files_are_for_their_owner_and_the_folder_too(friday: str) -> None:
    typed("digest", "hughes", friday, *OUT)
    assert stat.S_IMODE(Path("files").stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in Path("files").iterdir()} == {0o600}


def test_the_senco_gets_the_week_its_picture_and_its_paper(friday: str) -> None:
    typed("digest", "patel", friday, *OUT)
    assert names() == [f"{friday}-week-1.txt", f"{friday}-week.pdf", f"{friday}-week.png"]
    said, paper = words_of(f"{friday}-week-1.txt"), Path("files", f"{friday}-week.pdf").read_bytes()
    assert "KB · 1 note" in said
    assert "AMR · 1 note" in said
    assert "Kai Bennett" in "\n".join(pages(paper))
    assert Path("files", f"{friday}-week.png").read_bytes().startswith(b"\x89PNG")
    assert not any("numbat" in one for one in (said, *pages(paper)))


def test_a_week_with_nothing_to_draw_has_no_picture(friday: str) -> None:
    stored(lambda store: store.tx.change(programme.delete()))
    typed("digest", "patel", friday, *OUT)
    assert names() == [f"{friday}-week-1.txt", f"{friday}-week.pdf"]


@pytest.mark.parametrize("who", ["dale", "osei"])
def test_safeguarders_get_the_list_without_what_began_after_it(friday: str, who: str) -> None:
    typed("digest", who, friday, *OUT)
    said = words_of(f"{friday}-concern-list.txt")
    assert "C-0000 · green · 0 days · nobody has it" in said
    assert "C-0001" not in said
    assert "numbat" not in said


def test_the_lead_who_is_in_gets_what_nobody_has_too(friday: str) -> None:
    typed("digest", "dale", friday, *OUT)
    assert "C-0000" in words_of(f"{friday}-concern-waiting.txt")


def test_the_head_gets_numbers(friday: str) -> None:
    typed("digest", "grant", friday, *OUT)
    assert names() == [f"{friday}-concern-numbers.txt"]
    said = words_of(names()[0])
    assert "1 new, 0 closed." in said
    assert "C-000" not in said


def test_what_people_typed_stands_there_as_they_typed_it(friday: str) -> None:
    typed("digest", "hughes", friday, *OUT)
    said = words_of(f"{friday}-minute-1.txt")
    assert HOSTILE.replace("\ud83d", "\ufffd").removeprefix("K ") in said


@pytest.mark.parametrize(
    ("who", "day", "says"),
    [
        ("hughes", "soon", "soon is not a day; write 2026-11-23.\n"),
        ("nobody", "", "There is nobody with the code nobody.\n"),
        ("ana", "", "ana has no digest and no list on "),
        ("hughes", "2026-11-28", "Pupils are not in on 28 Nov 2026, and nobody has a digest.\n"),
    ],
)
def test_without_a_digest_there_is_one_sentence_and_no_folder(
    friday: str, who: str, day: str, says: str
) -> None:
    assert refused("digest", who, day or friday, *OUT).startswith(says)
    assert not Path("files").exists()


def test_an_empty_digest_is_none(friday: str) -> None:
    stored(lambda store: store.tx.change(record.delete()))
    day = date_words(date.fromisoformat(friday))
    for who in ("hughes", "patel"):
        says = refused("digest", who, friday, *OUT)
        assert says == f"There is nothing to say to {who} on {day}, and nothing would be sent.\n"
    assert "digest exported" not in stored(noted)


def test_nothing_comes_to_who_is_not_linked(friday: str) -> None:
    stored(lambda store: store.tx.change(person.update().values(telegram_id=None)))
    says = refused("digest", "dale", friday, *OUT)
    assert says.startswith("dale is not linked to the bot on ")


@pytest.mark.parametrize("who", ["hughes", "patel", "dale", "grant"])
def test_nothing_comes_to_who_works_here_no_more(friday: str, who: str) -> None:
    stored(lambda store: store.tx.change(person.update().values(ends=date.fromisoformat(friday))))
    assert refused("digest", who, friday, *OUT).startswith(f"{who} has no digest and no list on ")
    assert "digest exported" not in stored(noted)


def test_a_code_of_two_schools_is_nobodys(friday: str) -> None:
    stored(lambda store: people_the_school(store, NOW, further=100))
    says = refused("digest", "hughes", friday, *OUT)
    assert says == "Several schools have somebody with the code hughes; give one of them another code.\n"


def test_files_that_are_there_are_not_written_over(friday: str) -> None:
    typed("digest", "patel", friday, *OUT)
    Path("files", f"{friday}-week.pdf").write_text("mine")
    Path("files", f"{friday}-week-1.txt").unlink()
    says = refused("digest", "patel", friday, *OUT)
    assert says == f"files/{friday}-week.png is there already. Choose another folder.\n"
    assert Path("files", f"{friday}-week.pdf").read_text() == "mine"
    assert not Path("files", f"{friday}-week-1.txt").exists()


def test_a_folder_that_cannot_be_one(friday: str) -> None:
    Path("files").write_text("mine")
    assert refused("digest", "hughes", friday, *OUT) == "files is no folder.\n"
    says = refused("digest", "hughes", friday, "--out", "nowhere/files")
    assert says == "nowhere/files cannot be made: No such file or directory.\n"

"""`init`, `invite` and `verify`, as typed in a terminal."""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.app import SystemClock
from bot.people import Person, Role
from storage import Store, new_id
from storage.people import Invited
from storage.tables import person
from tests.cli.installation import bare, refused, stored, typed

FILES = ("alongside.db", "alongside.keys")
SENT_AS_WORDS = re.compile(
    r"Invitation for School office \(office\)\. It works once, for 24 hours:\n"
    r"Open your bot in Telegram and send: /start ([A-Za-z0-9_-]{22})\n"
)
NOW = SystemClock().now()


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare(tmp_path, monkeypatch)


@pytest.fixture
def permissive() -> Iterator[None]:
    """Whoever is logged in lets others read every new file."""
    before = os.umask(0)
    yield
    os.umask(before)


def token_in(printed: str) -> str:
    found = SENT_AS_WORDS.search(printed)
    assert found is not None, printed
    return found[1]


def contents() -> list[str]:
    """Everything in the database."""
    with closing(sqlite3.connect("alongside.db")) as database:
        return list(database.iterdump())


def invited(token: str) -> Invited | None:
    return stored(lambda store: store.people.invited(token, SystemClock().now()))


async def a_second_school(store: Store) -> None:
    key = new_id()
    await store.schools.add(key, NOW)
    await store.schools.decide_setting(key, "name", "Hill School")
    store.people.add(Person(new_id(), key, "office", "Jo", "Jo", frozenset({Role.OFFICE})))
    store.tx.note(key, NOW, "school made")


def works(starts: date | None = None, ends: date | None = None) -> None:
    """Say from when until when the school office works here."""
    stored(lambda store: store.tx.change(person.update().values(starts=starts, ends=ends)))


def test_init_makes_a_database_keys_a_school_and_a_first_invitation(permissive: None) -> None:
    made = typed("init", "--school", "Hill School")
    assert made.exit_code == 0
    assert made.stdout.startswith("Hill School is ready.\n")
    office = invited(token_in(made.stdout))
    assert office is not None
    assert (office.person.code, office.person.roles) == ("office", {Role.OFFICE})
    assert [Path(name).stat().st_mode & 0o777 for name in FILES] == [0o600, 0o600]
    assert typed("verify").stdout == "The audit chain holds.\n"


def test_init_again_gives_whoever_is_not_linked_yet_a_fresh_invitation_and_changes_nothing_else() -> None:
    first = token_in(typed("init", "--school", "Hill School").stdout)
    keys = Path("alongside.keys").read_bytes()
    again = typed("init", "--school", "Another name", "--name", "Somebody else")
    assert again.stdout.startswith("Hill School is ready.\nInvitation for School office (office).")
    assert invited(first) is None
    assert invited(token_in(again.stdout)) is not None
    assert Path("alongside.keys").read_bytes() == keys
    assert len(stored(lambda store: store.schools.all())) == 1


def test_init_again_when_somebody_is_linked_changes_nothing_and_says_what_is_there() -> None:
    office = invited(token_in(typed("init").stdout))
    assert office is not None
    assert stored(lambda store: store.people.link(office, 1008, NOW))
    before = contents()
    assert typed("init").stdout == "Our school is there already and office is linked.\n"
    assert typed("init", "--code", "head").stdout == (
        "Our school is there already. Invite people with: python -m bot invite CODE\n"
    )
    assert contents() == before


def test_init_again_when_the_first_person_has_left_is_one_sentence() -> None:
    typed("init")
    works(ends=date(2020, 7, 21))
    assert refused("init") == (
        "School office does not work here today: see starts and ends in the staff sheet.\n"
    )


@pytest.mark.parametrize("option", ["--school", "--code", "--name"])
@pytest.mark.parametrize("blank", ["", "  "])
def test_blank_names_are_refused_and_nothing_is_made(option: str, blank: str) -> None:
    assert refused("init", option, blank) == "--school, --code and --name may not be empty.\n"
    assert [name for name in FILES if Path(name).exists()] == []


def test_an_invitation_ends_the_one_before_it() -> None:
    tokens = [token_in(typed("init").stdout), *(token_in(typed("invite", "office").stdout) for _ in "12")]
    assert len(set(tokens)) == 3
    assert [invited(token) is not None for token in tokens] == [False, False, True]


def test_when_the_name_of_the_bot_is_known_the_invitation_is_a_link_and_a_code_to_scan() -> None:
    typed("init")
    stored(lambda store: store.installation_named("HillSchoolBot"))
    heading, link, *to_scan = typed("invite", " office ").stdout.splitlines()
    assert heading == "Invitation for School office (office). It works once, for 24 hours:"
    found = re.fullmatch(r"https://t\.me/HillSchoolBot\?start=([A-Za-z0-9_-]{22})", link)
    assert found is not None
    assert invited(found[1]) is not None
    assert len(to_scan) > 10


def test_a_token_is_nowhere_in_the_files() -> None:
    tokens = [token_in(typed(*words).stdout) for words in (["init"], ["invite", "office"])]
    files = list(Path().iterdir())
    assert {file.name for file in files} >= set(FILES)
    written = b"".join(file.read_bytes() for file in files)
    assert b"token_hash" in written
    assert [token for token in tokens if token.encode() in written] == []


def test_nobody_has_the_code() -> None:
    typed("init")
    assert refused("invite", "ta1") == (
        "There is nobody with the code ta1. The codes are in the staff sheet of the workbook.\n"
    )


@pytest.mark.parametrize(("starts", "ends"), [(None, date(2020, 7, 21)), (date(2999, 9, 1), None)])
def test_who_has_left_or_not_begun_is_not_invited(starts: date | None, ends: date | None) -> None:
    typed("init")
    works(starts, ends)
    before = contents()
    assert refused("invite", "office") == (
        "School office does not work here today: see starts and ends in the staff sheet.\n"
    )
    assert contents() == before


@pytest.mark.parametrize("command", [["invite", "office"], ["init"]])
def test_two_schools_have_the_code(command: list[str]) -> None:
    typed("init")
    stored(a_second_school)
    assert refused(*command) == (
        "Several schools have somebody with the code office; give one of them another code.\n"
    )


def test_verify_names_the_school_whose_past_was_changed_and_where() -> None:
    typed("init", "--school", "Example Primary")
    stored(a_second_school)
    assert typed("verify").stdout == "The audit chain holds.\n"
    with closing(sqlite3.connect("alongside.db")) as database:
        database.executescript(
            "DROP TRIGGER audit_is_never_updated;"
            "UPDATE audit SET body = '{}' WHERE seq = 2"  # only the first school has a second entry
        )
    assert refused("verify") == "Example Primary: the audit chain is broken at entry 2.\n"

"""Text at rest: it opens where it was put, with the key it was sealed with, and nowhere else."""

from dataclasses import replace
from pathlib import Path

import pytest

from storage.sealed import Place, Seals, Unsealed, make_keys, read_keys
from tests.storage.cast import ELSEWHERE, HERE

PLACE = Place("record", "text", "0a", HERE)
OTHER_PLACES = [
    replace(PLACE, table="concern"),
    replace(PLACE, column="words"),
    replace(PLACE, row="0b"),
    replace(PLACE, school=ELSEWHERE),
]
TEXTS = {
    "nothing": "",
    "an ordinary note": "read 8/10 cvc words",
    "half an emoji": "\ud83d and then \ude00",
    "as much as a message holds": "🎉" * 4096,
    "nul": "before\0after",
    "other scripts": "Zoë ქართული العربية",
}


@pytest.fixture
def seals(tmp_path: Path) -> Seals:
    make_keys(tmp_path / "keys")
    return read_keys(tmp_path / "keys")


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_comes_back_as_it_was(seals: Seals, text: str) -> None:
    assert seals.open(seals.seal(text, PLACE), PLACE) == text


def test_a_sealed_text_shows_nothing_and_never_looks_the_same_twice(seals: Seals) -> None:
    first, second = seals.seal("Kai", PLACE), seals.seal("Kai", PLACE)
    assert b"Kai" not in first
    assert first != second


@pytest.mark.parametrize("place", OTHER_PLACES, ids=str)
def test_a_text_that_was_moved_does_not_open(seals: Seals, place: Place) -> None:
    with pytest.raises(Unsealed, match=rf"does not open \({place.table}\.{place.column}\)"):
        seals.open(seals.seal("hungry at home", PLACE), place)


ADULT = Place("adult_concern", "text", "0a", HERE)


class Disguised(Place):
    """A place that claims to be another one: only the key of its own table can tell them apart."""

    def data(self) -> bytes:
        return ADULT.data()


@pytest.mark.parametrize("table", ["concern", "concern_entry", "record"])
def test_what_is_about_an_adult_is_sealed_with_a_key_of_its_own(seals: Seals, table: str) -> None:
    blob = seals.seal("Sue shouted at him", ADULT)
    with pytest.raises(Unsealed, match="does not open"):
        seals.open(blob, Disguised(table, "text", "0a", HERE))
    assert seals.open(blob, Disguised("adult_entry", "text", "0a", HERE)) == "Sue shouted at him"


@pytest.mark.parametrize("table", ["adult_concern", "adult_entry"])
def test_what_was_sealed_for_a_pupils_concern_does_not_open_as_one_about_an_adult(
    seals: Seals, table: str
) -> None:
    blob = seals.seal("hungry at home", Disguised("concern", "text", "0a", HERE))
    with pytest.raises(Unsealed, match="does not open"):
        seals.open(blob, Disguised(table, "text", "0a", HERE))
    assert seals.open(blob, Disguised("record", "text", "0a", HERE)) == "hungry at home"


@pytest.mark.parametrize("at", [4, 15, 16, -1])
def test_a_text_with_one_bit_changed_does_not_open(seals: Seals, at: int) -> None:
    blob = bytearray(seals.seal("hungry at home", PLACE))
    blob[at] ^= 1
    with pytest.raises(Unsealed):
        seals.open(bytes(blob), PLACE)


@pytest.mark.parametrize("length", [0, 3, 4, 10, 16, 20])
def test_a_text_that_was_cut_off_does_not_open(seals: Seals, length: int) -> None:
    with pytest.raises(Unsealed):
        seals.open(seals.seal("hungry at home", PLACE)[:length], PLACE)


def test_a_text_of_another_key_does_not_open(seals: Seals, tmp_path: Path) -> None:
    make_keys(tmp_path / "others")
    with pytest.raises(Unsealed, match="another key"):
        read_keys(tmp_path / "others").open(seals.seal("Kai", PLACE), PLACE)


def test_a_key_that_only_has_the_same_name_opens_nothing(seals: Seals) -> None:
    impostor = Seals({name: bytes(32) for name in seals.keys})
    with pytest.raises(Unsealed):
        impostor.open(seals.seal("Kai", PLACE), PLACE)


def test_of_two_keys_the_first_seals_and_both_open(seals: Seals) -> None:
    old, new = seals, Seals({b"\0\0\0\1": bytes(32)})
    both = Seals(new.keys | old.keys)
    assert both.open(old.seal("from last year", PLACE), PLACE) == "from last year"
    assert new.open(both.seal("from today", PLACE), PLACE) == "from today"


def test_the_audit_chain_goes_on_when_a_key_is_put_in_front(seals: Seals) -> None:
    both = Seals({b"\0\0\0\1": bytes(32)} | seals.keys)
    assert both.chain(HERE, "", "1") == seals.chain(HERE, "", "1")


def test_each_school_has_a_chain_of_its_own(seals: Seals) -> None:
    assert seals.chain(HERE, "", "1") != seals.chain(ELSEWHERE, "", "1")


def test_no_key_is_seen_where_the_keys_are_shown(seals: Seals) -> None:
    seals.open(seals.seal("Kai", PLACE), PLACE)
    seals.chain(HERE, "")
    for key in seals.keys.values():
        assert repr(key) not in repr(seals)
    assert repr(seals) == "Seals()"

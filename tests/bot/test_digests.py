"""A digest: what went well first, nothing withdrawn, nothing the reader may not read, and no letter lost on its pages."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid5

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.digests import Digest, Line, PupilPart, compose, pages
from bot.people import Person
from bot.pupils import Pupil
from bot.records import Record, reference, thing
from tests.bot.cast import (
    AMELIA,
    ANA,
    DALE,
    GRANT,
    HERE,
    HUGHES,
    KAI,
    LIN,
    NOW,
    PATEL,
    PRIYA,
    SCHOOL,
    STRANGER,
    SUE,
    THEO,
)

AT = SCHOOL.at(NOW)


def note(
    words: str, pupil: Pupil | None = KAI, kind: str = "log", minutes_ago: int = 60, by: Person = ANA
) -> Record:
    """A record as it was stored, an hour ago unless said otherwise."""
    at = NOW - timedelta(minutes=minutes_ago)
    about = pupil.id if pupil else None
    return Record(
        uuid5(HERE, words), HERE, "L-1", kind, "general", by.id, about, at, "exact", at, at, words, words
    )


def read_by(reader: Person, *records: Record) -> list[str]:
    """The words of a digest, in its order."""
    return [line.words for part in compose(reader, records, AT).pupils for line in part.lines]


def test_what_went_well_comes_first_and_then_the_earlier() -> None:
    threw = note("threw a chair", kind="incident", minutes_ago=90)
    read, wrote = note("read a page", minutes_ago=10), note("wrote his name", minutes_ago=30)
    assert read_by(HUGHES, threw, read, wrote) == ["wrote his name", "read a page", "threw a chair"]


def test_pupils_come_by_code_and_each_has_its_own_part() -> None:
    digest = compose(PATEL, [note("read"), note("sang", AMELIA), note("fell", KAI, "incident")], AT)
    assert [part.code for part in digest.pupils] == ["AMR", "KB"]
    assert [line.words for line in digest.pupils[1].lines] == ["read", "fell"]
    assert (digest.notes, digest.incidents) == (2, 1)


def test_what_was_withdrawn_is_left_out_and_not_counted() -> None:
    digest = compose(HUGHES, [replace(note("a slip"), withdrawn_at=NOW), note("read")], AT)
    assert (digest.notes, digest.pupils) == (1, (PupilPart("KB", (Line("09:41", "log", "read", "Ana"),)),))


def test_everybody_reads_only_what_they_may() -> None:
    records = [note("kai"), note("amelia", AMELIA, by=PRIYA), note("theo", THEO, by=SUE)]
    read = {person.display: read_by(person, *records) for person in (HUGHES, PATEL, DALE, GRANT, ANA, PRIYA)}
    assert read == {
        "Mr Hughes": ["kai", "theo"],  # his class
        "Mrs Patel": ["amelia", "kai"],  # with SEN support
        "Mrs Dale": ["amelia", "kai", "theo"],
        "Ms Grant": ["amelia", "kai", "theo"],
        "Ana": ["kai"],
        "Priya": ["amelia"],
    }
    assert read_by(LIN, *records) == read_by(STRANGER, *records) == read_by(SUE, *records) == []


def test_a_note_of_an_assigned_pupil_is_read_for_thirty_days_and_ones_own_for_ever() -> None:
    day = 24 * 60
    theirs = [note("30 days", minutes_ago=30 * day, by=SUE), note("31 days", minutes_ago=31 * day, by=SUE)]
    assert read_by(ANA, *theirs, note("mine", minutes_ago=300 * day)) == ["mine", "30 days"]


def test_a_note_of_an_earlier_day_says_which() -> None:
    digest = compose(HUGHES, [note("read", minutes_ago=3 * 24 * 60)], AT)
    assert digest.pupils[0].lines[0].at == "Fri 20 Nov 10:41"


def test_notes_without_a_pupil_are_counted_for_the_senco_and_shown_to_nobody() -> None:
    lost = note("threw a chair", None)
    assert compose(PATEL, [lost], AT) == Digest(0, 0, (), unplaced=1)
    assert not compose(PATEL, [lost], AT).empty
    assert compose(HUGHES, [lost], AT).empty
    assert compose(DALE, [replace(lost, withdrawn_at=NOW)], AT).empty


def test_only_a_digest_of_nothing_is_empty() -> None:
    full = (Digest(1, 0, ()), Digest(0, 1, ()), Digest(0, 0, (), 1), Digest(1, 1, ()), Digest(1, 1, (), 2))
    assert [digest.empty for digest in full] == [False] * 5
    assert Digest(0, 0, ()).empty


def test_an_author_the_school_no_longer_knows_leaves_a_gap_and_no_error() -> None:
    unknown = replace(note("read"), author=UUID(int=999))
    assert compose(HUGHES, [unknown], AT).pupils[0].lines[0].by == ""


def test_a_record_is_a_thing_of_its_author_its_pupil_and_its_age() -> None:
    about = thing(note("read", minutes_ago=49 * 60), SCHOOL, NOW)
    assert (about.owner, about.pupil, about.age_days, about.school) == (ANA.id, KAI, 2, HERE)
    assert reference("log", "7Q4K") == "L-7Q4K"


def digest_of(parts: Sequence[PupilPart]) -> Digest:
    return Digest(sum(len(part.lines) for part in parts), 0, tuple(parts))


def words_by_pupil(parts: Sequence[PupilPart]) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in parts:
        found[part.code] = found.get(part.code, "") + "".join(line.words for line in part.lines)
    return found


LINE = st.builds(
    Line,
    at=st.sampled_from(["09:40", "Fri 20 Nov 10:42"]),
    kind=st.sampled_from(["log", "incident"]),
    words=st.one_of(st.text(max_size=20), st.integers(0, 4096).map("w".__mul__), st.just("<&>" * 1300)),
    by=st.sampled_from(["", "Ana", "Mrs Featherstonehaugh-Cholmondeley"]),
)
PARTS = st.lists(st.lists(LINE, max_size=90).map(tuple), max_size=6).map(
    lambda lists: [PupilPart(f"P{number}", lines) for number, lines in enumerate(lists)]
)


@given(parts=PARTS)
@settings(max_examples=60, deadline=None, derandomize=True, database=None)
def test_pages_never_lose_a_letter_or_change_the_order(parts: list[PupilPart]) -> None:
    cut = pages(digest_of(parts))
    everything = [part for page in cut for part in page]
    assert words_by_pupil(everything) == words_by_pupil([part for part in parts if part.lines])
    assert all(cut) or cut == [()]
    assert len(everything) - len({part.code for part in everything}) < len(
        cut
    )  # a pupil begins anew only on a new page


def test_an_empty_digest_is_one_empty_page() -> None:
    assert pages(Digest(0, 0, (), unplaced=3)) == [()]

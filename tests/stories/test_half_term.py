"""Six weeks of a school: what is secret reaches nobody it is not for, by message, caption, button, chart, paper, log or file."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.stories.half_term import WEEKS, live
from tests.stories.half_term_left import Lived, Said
from tests.stories.half_term_words import ADULT, CARE, CONCERN, HOLD, HOME, MARK, MEDICINE, ORDINARY

SAFEGUARDERS = {CONCERN: {"dale", "grant"}, ADULT: {"grant"}}
"""Who opened what in these weeks; nobody else may have a word of it, its writer neither."""
AS_WRITTEN = {"digests/pupils", "replies/found", "replies/note"}
"""Where a note stands as it was typed, for whoever may read that note. Everything else is made from notes."""
OF_NOTES = (HOME, CARE, HOLD, MARK, MEDICINE)
READERS = {sort: {"ana", "hughes", "patel"} for sort in (HOME, MARK, MEDICINE)}
READERS |= {sort: {"ana", "patel"} for sort in (CARE, HOLD)}
"""Who may read the notes themselves: their author, the SENCO, the class teacher; of care and holds the teacher has the fact."""


@pytest.fixture(scope="module")
def lived(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """The weeks, lived once."""
    return asyncio.run(live(tmp_path_factory.mktemp("half_term"), migrated))


def leaks(lived: Lived) -> Iterator[str]:
    """Say where a secret word got to that it may not have got to."""
    for sort, words in lived.written.of.items():
        for word in words if sort != ORDINARY else ():
            for said in (*lived.letters, *lived.shown):
                if word in said.words and not _may_hold(said, sort):
                    yield f"{word} went to {said.reader} in {said.template or 'a call'}"
            if word in lived.log:
                yield f"{word} is in the log"
            yield from (f"{word} is in {name}" for name, held in lived.files.items() if word.encode() in held)


def _may_hold(said: Said, sort: str) -> bool:
    if sort in SAFEGUARDERS:
        return said.reader in SAFEGUARDERS[sort]
    return said.reader in READERS[sort] and said.template in {*AS_WRITTEN, ""}


def made(lived: Lived, reader: str) -> set[str]:
    """From which templates somebody got something."""
    return {one.template for one in lived.letters if one.reader == reader}


def test_not_one_secret_word_reaches_anybody_it_is_not_for(lived: Lived) -> None:
    assert list(leaks(lived)) == []


def test_every_sort_of_secret_was_written_each_week_and_every_concern_was_heard(lived: Lived) -> None:
    for sort in OF_NOTES:
        assert len(lived.written.of[sort]) == WEEKS, sort
    heard = "".join(one.words for one in lived.letters if one.reader in {"dale", "grant"})
    assert len(lived.written.of[CONCERN]) == 2 * WEEKS - 1
    assert len(lived.written.of[ADULT]) == WEEKS // 2
    assert [word for sort in SAFEGUARDERS for word in lived.written.of[sort] if word not in heard] == []


def test_everything_that_is_sent_in_a_half_term_was_looked_at(lived: Lived) -> None:
    assert {
        "digests/daily",
        "digests/pupils",
        "pushes/digest_ready",
        "replies/found",
        "pushes/morning",
    } <= made(lived, "hughes")
    assert {"digests/week", "digests/pupils", "replies/week_picture", "replies/week_paper"} <= made(
        lived, "patel"
    )
    assert {"replies/report_paper", "replies/found", "replies/pupil"} <= made(lived, "patel")
    assert {"replies/saved", "replies/report", "replies/report_section", "replies/pupil"} <= made(
        lived, "ana"
    )
    assert lived.papers["\x89PNG"] == 2, "pictures"
    assert lived.papers["%PDF"] == 4, "the week, six weeks, provision, the report"
    assert lived.papers["PK\x03\x04"] == 1, "the report in Word"
    assert "listening" in lived.log


def test_what_is_no_secret_is_found_wherever_notes_are_told_so_a_secret_would_be(lived: Lived) -> None:
    words = lived.written.of[ORDINARY]
    told = {(one.reader, one.template) for one in lived.letters for word in words if word in one.words}
    assert {
        ("hughes", "digests/daily"),
        ("hughes", "digests/pupils"),
        ("patel", "digests/pupils"),
        ("patel", "replies/found"),
        ("patel", "replies/report_paper"),
    } <= told
    for name in ("Brief report.pdf", "Brief report.docx"):
        (paper,) = [one for one in lived.shown if one.words.startswith(name)]
        assert any(word in paper.words for word in words), name


def test_without_its_seals_the_disk_would_hold_them_and_that_would_be_seen(lived: Lived) -> None:
    word = next(iter(lived.written.of[CONCERN]))
    found = list(leaks(replace(lived, files={"alongside.db": word.encode()}, log=f"could not send {word}")))
    assert found == [f"{word} is in the log", f"{word} is in alongside.db"]


LEAKS = (
    (CONCERN, Said("hughes", "digests/daily", '{{"lines": [{{"words": "{}"}}]}}')),
    (CONCERN, Said("hughes", "digests/pupils", "{}")),
    (CONCERN, Said("ana", "replies/concern", "Saved. You wrote: {}")),
    (CONCERN, Said("patel", "replies/week_picture", '{{"facts": {{"bars": [{{"code": "{}"}}]}}}}')),
    (CONCERN, Said("patel", "", "Digest.pdf {}")),
    (CONCERN, Said("anybody", "", "{{'callback_query_id': '7', 'text': '{}'}}")),
    (ADULT, Said("dale", "replies/case", "{}")),
    (ADULT, Said("sue", "replies/today", "{}")),
    (HOME, Said("hughes", "digests/daily", "{}")),
    (HOME, Said("patel", "replies/report_paper", "{}")),
    (HOME, Said("priya", "replies/found", "{}")),
    (CARE, Said("hughes", "digests/pupils", "{}")),
    (HOLD, Said("hughes", "", "{}")),
    (MARK, Said("patel", "digests/week", "{}")),
    (MEDICINE, Said("hughes", "digests/daily", "{}")),
)


def test_a_leak_by_any_way_would_be_found(lived: Lived) -> None:
    for sort, said in LEAKS:
        word = next(iter(lived.written.of[sort]))
        leaked = replace(said, words=said.words.format(word))
        channel = "letters" if said.template else "shown"
        found = list(leaks(replace(lived, **{channel: [*getattr(lived, channel), leaked]})))
        assert found == [f"{word} went to {said.reader} in {said.template or 'a call'}"]

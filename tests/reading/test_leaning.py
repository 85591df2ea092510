"""What the words of a message lean to, counted in labelled messages; and what is never read away by it."""

import pytest

from bot.reading.counts import COUNTS, Counts, features
from bot.reading.judge import Verdict
from bot.reading.leaning import rather
from tests.reading import counting
from tests.reading.labelled import messages

PUPIL = "@pupil"


def test_the_table_is_what_counting_the_labelled_messages_gives() -> None:
    assert counting.INTO.read_text() == counting.module(), "run: python -m tests.reading.counting"


def test_a_number_is_a_number_and_neighbours_count_together() -> None:
    assert features(("pad", "change", "1140")) == {"pad", "change", "0", "pad_change", "change_0"}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (f"pad change 11.40 with sue {PUPIL} wet", "log/care"),
        ("ritalin 5mg given 12.00 witnessed", "log/medication"),
        (f"{PUPIL} threw a chair and kicked me", "incident/behaviour"),
        ("delete that wrong kid", "amend/withdraw"),
    ],
)
def test_plain_words_lean_to_their_own_kind(words: str, kind: str) -> None:
    found = COUNTS.leanings(tuple(words.split()))
    assert max(found, key=found.__getitem__) == kind


def test_a_first_word_is_a_hint_and_counts_for_nothing() -> None:
    assert features(("log", PUPIL, "happy")) == features((PUPIL, "happy"))


def test_of_a_few_words_nothing_is_concluded() -> None:
    note = Verdict("log", "general")
    assert rather(note, ("log", PUPIL, "wrong", "pupil")) == note


def test_words_nobody_has_counted_lean_nowhere() -> None:
    nothing = Verdict("log", "general")
    assert rather(nothing, ("zzyzx", "qwrtp")) == nothing


@pytest.mark.parametrize(
    "safe",
    [
        Verdict("concern", "pupil", urgency="red"),
        Verdict("incident", "restrictive", force="yes"),
        Verdict("incident", "medical", urgency="red"),
    ],
)
def test_force_and_a_call_for_help_are_never_read_away(safe: Verdict) -> None:
    for one in messages("decoys")[:60]:
        assert rather(safe, tuple(one["msg"].casefold().split())) == safe


def test_a_concern_is_read_away_only_by_words_of_quite_another_thing() -> None:
    worry = Verdict("concern", "pupil", urgency="amber")
    graze = "slipped on the ice by the steps grazed his knee no bruise plaster carried on fine ice pack"
    assert rather(worry, tuple(graze.split())).type == "accident"
    for name in ("examples", "concerns"):
        for one in messages(name):
            parts = one["expect"]["parts"]
            if len(parts) == 1 and parts[0]["kind"] == "concern":
                assert rather(worry, counting.words(one["msg"])).kind == "concern", one["msg"]


def test_a_note_is_never_taken_for_an_answer_and_so_lost() -> None:
    note = Verdict("log", "general")
    for name in counting.LISTS:
        for one in messages(name):
            assert rather(note, tuple(one["msg"].casefold().split())).kind in {"log", "incident", "concern"}


def test_what_leans_to_force_is_asked() -> None:
    leant = rather(
        Verdict("incident", "behaviour"),
        (
            "had",
            "to",
            "hold",
            "his",
            "arms",
            "and",
            "wrists",
            "held",
            "for",
            "2",
            "mins",
            "two",
            "person",
            "hold",
            "team",
            "teach",
        ),
    )
    assert (leant.type, leant.force) == ("restrictive", "maybe")


def test_a_leaning_says_which_words_decided() -> None:
    words = f"pad change wet w sue cream on {PUPIL} sore a bit dry after toilet".split()
    leant = rather(Verdict("unknown", None), tuple(words))
    assert (leant.kind, leant.type) == ("log", "care")
    assert {hit.sign.why for hit in leant.because} == {"counted in labelled messages"}


def test_words_speak_for_messages_they_were_not_counted_in() -> None:
    """Count three of the lists, and ask about the example messages, which are in none of the three."""
    counts = Counts.of(*counting.counted(("further", "concerns", "decoys")))
    asked = [one for one in messages("examples") if len(one["expect"]["parts"]) == 1]
    right = 0
    for one in asked:
        found = counts.leanings(counting.words(one["msg"]))
        part = one["expect"]["parts"][0]
        right += max(found, key=found.__getitem__) == f"{part['kind']}/{part.get('type') or ''}"
    assert right / len(asked) > 0.75, right

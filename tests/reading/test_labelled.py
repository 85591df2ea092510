"""The bars that reading has to clear, on the example messages and on others nobody tuned a sentence to."""

import pytest

from tests.reading.labelled import messages, scored


def test_the_examples_are_read_as_they_are_labelled() -> None:
    said = scored("examples")
    assert said.kinds.of == 216
    assert said.kinds.share >= 0.95, said.disagreements
    assert said.pupils.share >= 0.98, said.disagreements
    assert said.times.share >= 0.97, said.disagreements
    assert said.concerns.share == 1, said.disagreements
    assert said.quiet.share >= 0.98, said.disagreements
    assert said.red.share == 1, said.disagreements
    assert said.force.share == 1, said.disagreements


def test_further_messages_are_read_nearly_as_well() -> None:
    said = scored("further")
    assert said.kinds.of > 300
    assert said.kinds.share >= 0.9, said.disagreements
    assert said.pupils.share >= 0.95, said.disagreements
    assert said.times.share >= 0.93, said.disagreements
    assert said.concerns.share >= 0.97, said.disagreements
    assert said.quiet.share >= 0.98, said.disagreements
    assert said.red.share == 1, said.disagreements
    assert said.force.share == 1, said.disagreements


def test_messages_no_cue_was_written_for_and_no_word_counted_in_clear_the_bars() -> None:
    """`unseen` stays out of the counting: adding its wordings to the lexicon would make it say nothing."""
    said = scored("unseen")
    assert said.kinds.of > 200
    assert said.kinds.share >= 0.9, said.disagreements
    assert said.pupils.share >= 0.95, said.disagreements
    assert said.times.share >= 0.93, said.disagreements
    assert said.concerns.share >= 0.97, said.disagreements
    assert said.quiet.share >= 0.98, said.disagreements
    assert said.red.share == 1, said.disagreements
    assert said.force.share == 1, said.disagreements


def test_concerns_in_all_their_clothes_are_heard() -> None:
    said = scored("concerns")
    assert said.concerns.of > 250
    assert said.concerns.share >= 0.97, said.disagreements
    assert said.red.share == 1, said.disagreements


def test_what_a_child_tells_of_being_held_or_shut_in_is_read_away_by_no_count() -> None:
    """`told` stays out of the counting: its words lean to a hold in school."""
    said = scored("told")
    assert said.kinds.of == 8
    assert said.kinds.share == 1, said.disagreements
    assert said.concerns.share == 1, said.disagreements


def test_decoys_stay_quiet() -> None:
    said = scored("decoys")
    assert said.quiet.of > 250
    assert said.quiet.share >= 0.98, said.disagreements


@pytest.mark.parametrize("name", ["examples", "further", "concerns", "decoys", "unseen"])
def test_force_that_is_plain_is_never_read_as_none(name: str) -> None:
    assert scored(name).force.share == 1, scored(name).disagreements


def test_the_same_message_is_not_in_two_files() -> None:
    lists = ("examples", "further", "concerns", "decoys", "unseen")
    texts = [one["msg"] for name in lists for one in messages(name)]
    assert len(texts) == len(set(texts))

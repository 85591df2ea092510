"""What an attempt means for its letter: the error table, walked for every kind and every outcome; the pauses between."""

from datetime import timedelta
from itertools import product

import pytest

from bot.letters import NEVER_TWICE, Attempt, LetterKind, Outcome, Priority, State, Verdict, back_off, judge

# For each outcome what becomes of a letter of each kind. `again`: after the pause of that many attempts, at least so many
# seconds. `wait`: as long as Telegram says. `anew`: as a new message. `plain`: at once, as plain text, and once only.
TABLE = """
outcome          critical     once     document edit         delete       leave
sent             sent         sent     sent     sent         sent         sent
not_delivered    again        again    again    again        again        again
maybe_delivered  again,15     unknown  unknown  again,15     again,15     again,15
wait             wait         wait     wait     wait         wait         wait
hold             again,60     again,60 again,60 again,60     again,60     again,60
refused          plain        dead     dead     plain        dead         dead
blocked          dead         dead     dead     dead         dead         dead
gone             sent         sent     sent     anew         sent         sent
"""
HEAD, *ROWS = [line.split() for line in TABLE.strip().splitlines()]
CELLS = {(row[0], kind): word for row in ROWS for kind, word in zip(HEAD[1:], row[1:], strict=True)}
ATTEMPTS = (1, 2, 3, 7, 40)


def pause(attempts: int) -> timedelta:
    """The pause after so many attempts, counted by hand."""
    return timedelta(seconds={1: 1, 2: 2, 3: 4, 7: 60, 40: 60}[attempts])


def expected(word: str, attempt: Attempt) -> Verdict:
    """What a word of the table means."""
    if word.startswith("again"):
        at_least = timedelta(seconds=int(word.partition(",")[2] or 0))
        return Verdict(State.READY, max(pause(attempt.attempts), at_least), plain=attempt.plain)
    if word == "wait":
        return Verdict(State.READY, timedelta(seconds=attempt.wait), plain=attempt.plain)
    if word == "anew":
        return Verdict(State.READY, anew=True)
    if word == "plain":
        return Verdict(State.DEAD) if attempt.plain else Verdict(State.READY, plain=True)
    return Verdict(State(word))


def test_the_table_speaks_of_every_outcome_and_every_kind() -> None:
    assert set(CELLS) == {(outcome.value, kind.value) for outcome, kind in product(Outcome, LetterKind)}


@pytest.mark.parametrize("attempts", ATTEMPTS)
@pytest.mark.parametrize("plain", [False, True], ids=["as HTML", "as plain text"])
@pytest.mark.parametrize(("outcome", "kind"), CELLS, ids=map(" ".join, CELLS))
def test_an_outcome_does_what_the_table_says(outcome: str, kind: str, plain: bool, attempts: int) -> None:
    attempt = Attempt(LetterKind(kind), Outcome(outcome), attempts, plain=plain, wait=7.5)
    assert judge(attempt) == expected(CELLS[outcome, kind], attempt)


@pytest.mark.parametrize("kind", sorted(NEVER_TWICE))
def test_what_may_go_only_once_does_not_go_again_when_it_may_have_arrived(kind: LetterKind) -> None:
    assert judge(Attempt(kind, Outcome.MAYBE_DELIVERED, 1)) == Verdict(State.UNKNOWN)


@pytest.mark.parametrize("outcome", [Outcome(row[0]) for row in ROWS if row[1] not in {"sent", "dead"}])
def test_a_critical_letter_is_given_up_only_when_refused_as_plain_text_too(outcome: Outcome) -> None:
    assert judge(Attempt(LetterKind.CRITICAL, outcome, 1000)).state is State.READY
    as_plain = judge(Attempt(LetterKind.CRITICAL, outcome, 1000, plain=True)).state
    assert (as_plain is State.DEAD) == (outcome is Outcome.REFUSED)


def test_the_pauses_double_up_to_a_minute_and_stay_there() -> None:
    seconds = [back_off(attempts).total_seconds() for attempts in range(1, 10)]
    assert seconds == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert back_off(10_000) == timedelta(minutes=1)


def test_a_letter_that_never_left_pauses_as_after_the_first_attempt() -> None:
    assert back_off(0) == back_off(-3) == timedelta(seconds=1)


def test_a_concern_goes_before_an_answer_and_a_digest_after_a_reminder() -> None:
    order = [Priority.CONCERN, Priority.REPLY, Priority.REMINDER, Priority.DIGEST, Priority.NOTICE]
    assert sorted(Priority) == order


def test_a_verdict_that_says_no_more_is_at_once_as_it_was_and_in_its_place() -> None:
    verdict = Verdict(State.READY)
    assert (verdict.again_in, verdict.plain, verdict.anew) == (timedelta(0), False, False)

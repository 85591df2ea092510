"""What people make of a concern: taken, in danger, closed, opened again, about an adult after all. Policy, table 4.4."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.climbing import Tell, at_once, climb
from bot.concerns import (
    Concern,
    Level,
    Stage,
    add_subject,
    answer_danger,
    close,
    decide,
    not_about_adult,
    open_again,
    record,
    take,
    thing,
)
from tests.bot.cast import ANA, DALE, GRANT, HUGHES, KAI, NOW, OSEI, SCHOOL, without
from tests.bot.concerns import EVERYONE, GO, climbed_to, concern, said, timeline

LATER = NOW + timedelta(minutes=3)
RUNG = climbed_to(concern(), 1)
TAKEN = take(RUNG, DALE, SCHOOL, NOW)
RECORDED = record(TAKEN, SCHOOL, NOW)
ACTED = decide(TAKEN, DALE, NOW + timedelta(days=7), NOW)
STAGES = {
    "new": concern(),
    "open": RUNG,
    "held": climbed_to(concern("2026-11-22 20:00"), 1),
    "with nobody": climbed_to(concern(), 1, without(SCHOOL, DALE, OSEI, GRANT)),
    "taken": TAKEN,
    "recorded": RECORDED,
    "acted on": ACTED,
    "closed": close(ACTED),
}
every_stage = pytest.mark.parametrize("one", STAGES.values(), ids=STAGES)


def ids(one: Concern) -> tuple[Stage, object, object, int]:
    return one.stage, one.owner, one.taken_at, one.round


def test_who_has_it_hears_nothing_more_until_the_lease_is_over() -> None:
    assert ids(TAKEN) == (Stage.TAKEN, DALE.id, NOW, 1)
    assert TAKEN.version == RUNG.version + 1
    assert at_once(RUNG, TAKEN, SCHOOL, NOW).ring == ()


def test_a_colleague_who_takes_it_over_has_a_lease_of_their_own() -> None:
    over = take(RECORDED, OSEI, SCHOOL, LATER)
    assert (over.owner, over.recorded_at, over.next_at) == (OSEI.id, None, LATER + timedelta(hours=1))


@every_stage
def test_danger_rings_everyone_at_once_whoever_has_it(one: Concern) -> None:
    red = at_once(one, answer_danger(one, "yes", LATER), SCHOOL, LATER)
    assert said(red) == EVERYONE
    assert (red.concern.level, red.concern.danger) == (Level.RED, "yes")
    assert ids(red.concern) == (Stage.OPEN, None, None, one.round + 1)
    assert red.concern.version == one.version + 1


@every_stage
@pytest.mark.parametrize("answer", ["no", "unsure"])
def test_no_other_answer_changes_anything(one: Concern, answer: str) -> None:
    assert answer_danger(one, answer, LATER) == replace(one, danger=answer, version=one.version + 1)
    red = replace(one, level=Level.RED)
    assert answer_danger(red, answer, LATER) == replace(red, danger=answer, version=one.version + 1)


@every_stage
def test_a_yes_about_what_is_red_already_wakes_only_what_rests(one: Concern) -> None:
    red = replace(one, level=Level.RED)
    woken = one.stage in {Stage.ACTED, Stage.CLOSED}
    assert (answer_danger(red, "yes", LATER).round == one.round + 1) is woken
    assert answer_danger(red, "yes", LATER).danger == "yes"


def test_a_worry_becomes_red_too() -> None:
    assert answer_danger(concern(level=Level.GREEN), "yes", NOW).level is Level.RED


def test_closed_it_speaks_no_more_and_is_kept() -> None:
    closed = close(ACTED)
    assert (closed.stage, closed.next_at, closed.owner) == (Stage.CLOSED, None, DALE.id)
    assert climb(replace(closed, next_at=NOW), SCHOOL, NOW).concern.next_at is None


def test_opened_again_it_climbs_from_the_first_rung() -> None:
    again = open_again(close(ACTED), LATER)
    assert ids(again) == (Stage.OPEN, None, None, 2)
    assert again.recorded_at is None
    assert timeline(again, 3) == ["Mon 10:44 Mrs Dale", "Mon 10:49 Mrs Dale", "Mon 10:54 Mr Osei"]


@every_stage
def test_a_subject_added_ends_what_anybody_had_and_it_goes_another_way(one: Concern) -> None:
    about = add_subject(one, DALE.id, LATER)
    assert (about.type, about.owner, about.round) == ("adult", None, one.round + 1)
    assert about.subjects == {DALE.id}
    assert DALE.id in about.barred
    if one.stage is Stage.CLOSED:
        assert (about.stage, about.next_at) == (Stage.CLOSED, None)
    else:
        assert said(climb(about, SCHOOL, LATER)) == "Ms Grant"


@every_stage
def test_a_second_subject_joins_the_first(one: Concern) -> None:
    about = add_subject(add_subject(one, HUGHES.id, NOW), GRANT.id, LATER)
    assert about.subjects == {HUGHES.id, GRANT.id}
    again = open_again(about, LATER)
    assert said(climb(again, SCHOOL, LATER)) == "Mr Bell"


@every_stage
def test_not_about_the_adult_who_was_named_it_goes_to_the_safeguarding_team(one: Concern) -> None:
    asked = replace(one, type="adult", asks=True, subjects=frozenset({HUGHES.id}))
    cleared = not_about_adult(asked, LATER)
    assert (cleared.type, cleared.asks, cleared.owner) == ("pupil", False, None)
    assert cleared.subjects == set()
    if one.stage is not Stage.CLOSED:
        assert said(climb(cleared, SCHOOL, LATER)) == "Mrs Dale"


def test_a_named_adult_who_is_the_subject_ends_the_question() -> None:
    asked = concern(type="adult", asks=True, subjects=frozenset({HUGHES.id}))
    assert not add_subject(asked, HUGHES.id, NOW).asks


@every_stage
def test_whatever_happens_is_one_new_version(one: Concern) -> None:
    for after in (
        answer_danger(one, "yes", NOW),
        add_subject(one, HUGHES.id, NOW),
        open_again(one, NOW),
        close(one),
    ):
        assert at_once(one, after, SCHOOL, NOW).concern.version == one.version + 1
    if one.next_at is not None:
        assert climb(one, SCHOOL, one.next_at).concern.version == one.version + 1


def test_a_concern_is_a_thing_of_its_reporter_and_its_pupil_and_not_of_its_subjects() -> None:
    about = thing(concern(subjects=frozenset({HUGHES.id}), excluded=frozenset({OSEI.id})), SCHOOL)
    assert (about.owner, about.pupil, about.safeguarding) == (ANA.id, KAI, True)
    assert about.subjects == {HUGHES.id, OSEI.id}


def test_a_step_says_whether_its_reporter_hears_that_nobody_has_it() -> None:
    nobody = climb(concern(), without(SCHOOL, DALE, OSEI, GRANT), NOW)
    assert (nobody.tell, nobody.tell_reporter, said(nobody)) == (Tell.NOBODY, True, f"nobody{GO}")
    assert not climb(concern(), SCHOOL, NOW).tell_reporter

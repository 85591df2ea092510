"""The SENCO gives a review a date, or another one, in a chat: what follows is shown, and one tap takes it back."""

from datetime import date

import pytest

from tests.stories.cards import data, newest
from tests.stories.reviewed import annual, heard, quiet
from tests.world import World


async def test_the_senco_moves_a_review_sees_what_follows_and_takes_it_back_with_one_tap(
    world: World,
) -> None:
    await annual(world)
    await world.patel.says("/reviews kb moved 27 jan 2pm hall")
    assert world.patel.hears() == (
        "KB: EHCP annual review\n"
        "Now on Wed 27 Jan, 14:00, hall (was Wed 20 Jan).\n"
        "· invitations and the request for advice by Wed 16 Dec: Mrs Patel\n"
        "· written advice by Wed 6 Jan: Mr Hughes\n"
        "· a brief report by Wed 6 Jan: Ana Kovac\n"
        "· sending the papers out by Wed 13 Jan: Mrs Patel\n"
        "· the report to the local authority and all invited by Wed 10 Feb: Mrs Patel\n"
        "· the local authority's decision by Wed 24 Feb: Mrs Patel\n"
        "· the final plan by Wed 21 Apr: Mrs Patel"
    )
    await world.patel.taps("Back to Wed 20 Jan")
    assert "Now on Wed 20 Jan, 09:30, Meeting room." in world.patel.hears()
    await world.until("08:00", date(2026, 11, 24))
    world.nothing_more("ana", "hughes")
    quiet(world, "hughes")


async def test_who_takes_part_hears_of_another_date_once_on_the_next_school_morning(world: World) -> None:
    await annual(world)
    await world.patel.says("/reviews KB moved 27 jan 2pm")
    world.patel.hears()
    moved = "The review of Wed 20 Jan is now on Wed 27 Jan, 14:00."
    assert await heard(world, "ana", date(2026, 11, 27)) == [f"Tue 24 Nov: {moved}"]
    assert moved in world.hughes.hears()
    world.patel.hears()
    async with world.store() as store:
        [one] = (await store.schools.get(world.school)).reviews
    assert (one.day, one.place) == (date(2027, 1, 27), "Meeting room")


async def test_a_review_is_added_and_taken_out_again(world: World) -> None:
    await world.patel.says("/reviews AMR annual 10 feb 9.15")
    words = world.patel.hears()
    assert words.startswith("AMR: EHCP annual review\nWed 10 Feb, 09:15.")
    assert "· written advice by Wed 20 Jan: nobody yet" in words
    await world.patel.taps("Take it out")
    assert (
        world.patel.hears()
        == "AMR: EHCP annual review\nTaken out. Nobody is reminded of Wed 10 Feb any more."
    )
    async with world.store() as store:
        assert (await store.schools.get(world.school)).reviews == ()


async def test_the_card_of_a_date_that_has_changed_since_is_out_of_date(world: World) -> None:
    await annual(world)
    await world.patel.says("/reviews KB moved 27 jan")
    world.patel.hears()
    back = data(newest(world.patel), "Back to Wed 20 Jan")
    await world.grant.says("/reviews KB moved 3 feb")
    world.grant.hears()
    assert await world.forges("patel", back) == "This card was out of date. Here it is as it stands."
    assert "Wed 3 Feb" in world.patel.hears()


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("XX moved 3 dec", "I could not read that."),
        ("KB 3 dec", "I could not read that."),
        ("KB annual", "There is no such review to move."),
        ("KB appraisal 3 dec", "I could not read that."),
        ("ana appraisal 3 dec", "I could not read that."),
        ("AAR moved 3 dec", "There is no such review to move."),
    ],
)
async def test_what_cannot_be_read_is_answered_with_an_example(world: World, words: str, answer: str) -> None:
    await world.patel.says(f"/reviews {words}")
    said = world.patel.hears()
    assert said.startswith(f"Nothing was changed.\n{answer}")
    assert "/reviews KB moved 3 dec 2pm hall" in said


async def test_with_two_reviews_ahead_the_kind_is_asked_for(world: World) -> None:
    await annual(world)
    await annual(world, kind="health_plan", day=date(2027, 2, 3))
    await world.patel.says("/reviews KB moved 3 mar")
    assert "There is more than one review ahead" in world.patel.hears()
    await world.patel.says("/reviews KB health moved 3 mar")
    assert "health plan review\nNow on Wed 3 Mar" in world.patel.hears()


@pytest.mark.parametrize("code", ["ana", "hughes", "dale", "lin"])
async def test_who_does_not_plan_reviews_is_told_who_does(world: World, code: str) -> None:
    await annual(world)
    await world.people[code].says("/reviews KB moved 3 dec")
    assert world.people[code].hears() == (
        "Nothing was changed. Dates of reviews are set by Mrs Patel: please tell them. "
        "Type /reviews to see your own parts."
    )

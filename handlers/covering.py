"""A duty loses its person and finds another: every step is one conditional write, so the first yes wins."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from bot.calendar import instant
from bot.cover import Cover, Stage, free, opened, passed, taken
from bot.duties import Duty, DutyAnswer
from bot.people import Person
from bot.school import School
from handlers.cover_letters import duty_words, named, post, push, settle, told
from handlers.swaps import options
from storage import Store, new_id

Wanted = tuple[Duty, date]
"""A duty of a date."""


async def release(
    store: Store, school: School, wanted: Sequence[Wanted], absent: Person, now: datetime
) -> list[Cover]:
    """Take duties from somebody who cannot: each is offered to others; whoever leads the duties reads of all in one message."""
    blanks = [Cover(new_id(), school.id, duty.id, day, absent.id, Stage.OFFERED, now) for duty, day in wanted]
    return await begin_all(store, school, blanks, now)


async def begin_all(store: Store, school: School, blanks: Sequence[Cover], now: datetime) -> list[Cover]:
    """Begin covers of one person, ask whoever is asked first, and tell whoever leads the duties."""
    begun = [one for blank in blanks if (one := await _begin(store, school, blank, now))]
    if begun:
        school = await store.schools.get(school.id)
        asked = {one.id: await announce(store, school, one, now) for one in begun}
        _tell_uncovered(store, school, begun, asked, now)
    return begun


async def _begin(store: Store, school: School, blank: Cover, now: datetime) -> Cover | None:
    """Store that somebody cannot do a duty; None when that was known already."""
    before = await store.covers.of(school.id, blank.duty, blank.day)
    if before is not None:
        if before.absent == blank.absent and before.stage is not Stage.TAKEN:
            return None
        blank = replace(blank, id=before.id, version=before.version)
    fresh = opened(blank, school, now)
    stored = await (
        store.covers.save(before, fresh, now) if before is not None else store.covers.begin(fresh, now)
    )
    if not stored:
        return None
    await store.schools.changed(school.id, now)
    return replace(fresh, version=before.version + 1) if before is not None else fresh


async def announce(store: Store, school: School, cover: Cover, now: datetime) -> int:
    """Ask whoever is asked at this stage; return how many were."""
    duty = school.duty(cover.duty)
    if duty is None:
        return 0
    today = school.at(now).today
    until = instant(cover.day, duty.ends_at, school.zone)
    facts = {"duty": duty_words(duty, cover.day, today), "cover": cover.id.hex}
    if cover.stage is Stage.ASKED and (asked := school.person(cover.asked)):
        swaps = options(school, cover, asked, now)
        extra = {"name": named(school, cover), "swap": _return_words(school, cover, today), "swaps": swaps}
        post(store, school, [push(cover, asked, "pushes/cover_asked", facts | extra, until)], now)
        return 1
    if cover.stage is not Stage.OFFERED:
        return 0
    able = free(school, cover, now)
    post(store, school, (push(cover, one, "pushes/cover_offer", facts, until) for one in able), now)
    return len(able)


async def passes(store: Store, school: School, cover: Cover, now: datetime) -> None:
    """Take the step whose moment has come: from the one named to everyone free, from them to whoever leads the duties."""
    after = passed(cover, school, now)
    if not await store.covers.save(cover, after, now):
        return
    await store.schools.changed(school.id, now)
    duty, today = school.duty(cover.duty), school.at(now).today
    if duty is None or (after.next_at is None and after.stage is not Stage.NOBODY):
        return
    if after.stage is Stage.NOBODY:
        facts = {"duty": duty_words(duty, cover.day, today), "name": named(school, cover)}
        until = instant(cover.day, duty.ends_at, school.zone)
        everyone = told(school, after, today, office=True)
        post(store, school, (push(after, one, "pushes/duty_nobody", facts, until) for one in everyone), now)
        return
    await ask_all(store, school, after, now)


async def ask_all(store: Store, school: School, cover: Cover, now: datetime) -> None:
    """Ask everyone free, and tell whoever leads the duties how many that are."""
    school = await store.schools.get(school.id)
    _tell_uncovered(store, school, [cover], {cover.id: await announce(store, school, cover, now)}, now)


async def take(store: Store, school: School, cover: Cover, by: Person, now: datetime) -> bool:
    """Give a duty to who said yes, unless somebody was first; everyone concerned is told."""
    duty = school.duty(cover.duty)
    if duty is None or cover.stage is Stage.TAKEN:
        return False
    after = taken(cover, by.id)
    if not await store.covers.save(cover, after, now):
        return False
    await store.schools.changed(school.id, now)
    mine = (by.id, cover.day, DutyAnswer.SEEN)
    await store.duties.answer(school.id, duty.id, mine, now)
    today = school.at(now).today
    words = duty_words(duty, cover.day, today)
    back = await _give_back(store, school, after, now)
    await settle(store, school, after, now)
    facts = {"duty": words, "name": by.display, "absent": named(school, cover), "swap": back}
    until = instant(cover.day, duty.ends_at, school.zone)
    absent = school.person(cover.absent)
    hear = [one for one in (*told(school, after, today), absent) if one and one.id != by.id]
    post(store, school, (push(after, one, "pushes/duty_taken", facts, until) for one in hear), now)
    return True


async def keep(store: Store, school: School, cover: Cover, now: datetime) -> bool:
    """Give a duty back to its person, who can after all; False when somebody has it already."""
    if cover.stage is Stage.TAKEN or not await store.covers.drop(cover, now):
        return False
    await store.schools.changed(school.id, now)
    await settle(store, school, replace(cover, version=cover.version + 1), now)
    return True


async def _give_back(store: Store, school: School, cover: Cover, now: datetime) -> str:
    """Give the one who could not what was agreed in return; return it in words, "" when nothing was."""
    if cover.return_duty is None or cover.return_day is None or cover.by is None:
        return ""
    words = _return_words(school, cover, school.at(now).today)
    blank = Cover(
        new_id(), school.id, cover.return_duty, cover.return_day, cover.by, Stage.TAKEN, now, by=cover.absent
    )
    return words if await store.covers.begin(blank, now) else ""


def _return_words(school: School, cover: Cover, today: date) -> str:
    duty = school.duty(cover.return_duty) if cover.return_duty else None
    return duty_words(duty, cover.return_day, today) if duty and cover.return_day else ""


def _tell_uncovered(
    store: Store, school: School, covers: Sequence[Cover], asked: dict[UUID, int], now: datetime
) -> None:
    """Tell whoever leads the duties which ones need somebody, in one message, and how many are asked."""
    open_ = [one for one in covers if one.stage in {Stage.WAITS, Stage.OFFERED, Stage.ASKED}]
    duties = [(one, duty) for one in open_ if (duty := school.duty(one.duty))]
    if not duties:
        return
    first, today = duties[0][0], school.at(now).today
    until = max(instant(one.day, duty.ends_at, school.zone) for one, duty in duties)
    facts = {
        "name": named(school, first),
        "duties": [
            {
                "duty": duty_words(duty, one.day, today),
                "asked": asked.get(one.id, 0),
                "later": one.stage is Stage.WAITS,
            }
            for one, duty in duties
        ],
    }
    for lead in told(school, first, today):
        letter = push(first, lead, "pushes/duty_uncovered", facts, until)
        store.outbox.post(letter, school.id, now)

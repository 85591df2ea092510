"""Taps about reviews: a part is done, or is not after all; a page; a date that goes back, a review that goes."""

from uuid import UUID

from bot.access import Action
from bot.people import Answer, Thing, may
from bot.review_parts import Piece, pieces
from bot.review_plans import plans
from bot.reviews import Done, Review
from handlers import review_pages
from handlers.context import Unit
from handlers.reviews import card
from handlers.taps import Tap
from storage.reviews import By

NOT_FOUND = "toasts/not_found"


async def reviewed(unit: Unit, tap: Tap) -> str | None:
    """[Done] on one's own part, or its taking back; the page is shown as it then stands."""
    piece = _piece(unit, tap)
    if piece is None or tap.part(2) not in {"0", "1"}:
        return NOT_FOUND
    done, by = Done(piece.review.id, piece.part.key, unit.sender.id), _by(unit)
    if tap.part(2) == "0":
        changed = await unit.store.reviews.undone(done, by, shared=piece.part.shared)
    else:
        changed = not piece.done and await unit.store.reviews.done(done, by)
    if changed:
        await unit.store.schools.changed(by.school, unit.now)
    await review_pages.show(unit, tap.version(3), tap.message_id)
    return None if changed else "toasts/stale"


async def page(unit: Unit, tap: Tap) -> str | None:
    """Another page of what is due."""
    await review_pages.show(unit, tap.version(0), tap.message_id)
    return None


async def review(unit: Unit, tap: Tap) -> str | None:
    """[Back to ...]: a review goes where it was before; [Take it out]: it goes."""
    one = await _review(unit, tap)
    if one is None:
        return NOT_FOUND
    if one.day.toordinal() != tap.version(2):
        await card(unit, one, "shown", tap.message_id)
        return "toasts/stale"
    return await (_back(unit, one, tap) if tap.part(1) == "back" else _out(unit, one, tap))


async def _back(unit: Unit, one: Review, tap: Tap) -> str | None:
    told = one.moved_at is None or unit.here.school.at(one.moved_at).today < unit.here.today
    if not await unit.store.reviews.back(one, _by(unit), unsaid=not told):
        return NOT_FOUND
    await unit.store.schools.changed(unit.sender.school, unit.now)
    after = await unit.store.reviews.get(unit.sender.school, one.id)
    if after is not None:
        await card(unit, after, "back", tap.message_id)
    return None


async def _out(unit: Unit, one: Review, tap: Tap) -> str | None:
    if tap.part(1) != "out" or not await unit.store.reviews.remove(one, _by(unit)):
        return NOT_FOUND
    await unit.store.schools.changed(unit.sender.school, unit.now)
    await card(unit, one, "removed", tap.message_id)
    return None


def _by(unit: Unit) -> By:
    return By(unit.sender.school, unit.sender.id, unit.now)


def _piece(unit: Unit, tap: Tap) -> Piece | None:
    """Return the sender's own part that a tap is about, while it stands."""
    here = unit.here
    mine = Thing(here.school.id, owner=unit.sender.id)
    if may(unit.sender, Action.REVIEW_ANSWER, mine, here) is not Answer.YES:
        return None
    wanted = (tap.part(0), tap.part(1), unit.sender.id)
    found = (one for one in pieces(here.school, here.today) if one.part.tapped)
    return next((one for one in found if (one.review.id.hex, one.part.key, one.person.id) == wanted), None)


async def _review(unit: Unit, tap: Tap) -> Review | None:
    """Return the review a tap is about, when the sender may plan it."""
    try:
        key = UUID(hex=tap.part(0))
    except ValueError:
        return None
    one = await unit.store.reviews.get(unit.sender.school, key)
    school = unit.here.school
    whom = (school.pupil(one.pupil) or school.person(one.person)) if one else None
    return one if whom is not None and plans(unit.sender, unit.here, whom) else None

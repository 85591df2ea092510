"""Members of staff and the invitations that link them to Telegram, once."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import sqlalchemy as sa

from bot.people import Person
from storage.school_rows import person_of
from storage.tables import invitation, person, stranger
from storage.transaction import Transaction, new_id

INVITATION_LASTS = timedelta(hours=24)
_WRONG_LINKS_AN_HOUR = 5


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation that can still be used, and whom it is for."""

    id: UUID
    person: Person


class People:
    """Questions and facts about people."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    def add(self, new: Person) -> None:
        """Add a member of staff."""
        fields = {"code": new.code, "name": new.name, "display": new.display, "works": new.works}
        roles = " ".join(sorted([*new.roles, *new.flags]))
        self._tx.add(
            person, school=new.school, id=new.id, roles=roles, starts=new.starts, ends=new.ends, **fields
        )

    async def coded(self, code: str) -> list[Person]:
        """Return the people with a code; several when several schools use it."""
        rows = await self._tx.rows(sa.select(person).where(person.c.code == code), person)
        return [person_of(row) for row in rows]

    async def invite(self, who: Person, token: str, now: datetime) -> None:
        """Store an invitation, as a hash; earlier ones of the same person end."""
        mine = sa.and_(invitation.c.person == who.id, invitation.c.used_at.is_(None))
        await self._tx.change(sa.update(invitation).where(mine).values(expires_at=now))
        self._tx.add(
            invitation,
            school=who.school,
            id=new_id(),
            person=who.id,
            token_hash=_hash(token),
            created_at=now,
            expires_at=now + INVITATION_LASTS,
        )
        self._tx.note(who.school, now, "invited", person=who.id)

    async def invited(self, token: str, now: datetime) -> Invited | None:
        """Return the invitation of a token, None when there is none, it is used or it has expired."""
        return await self._usable(invitation.c.token_hash == _hash(token), now)

    async def invited_again(self, key: UUID, now: datetime) -> Invited | None:
        """Return an invitation by its id while it can still be used."""
        return await self._usable(invitation.c.id == key, now)

    async def _usable(self, which: sa.ColumnElement[bool], now: datetime) -> Invited | None:
        usable = sa.and_(which, invitation.c.used_at.is_(None), invitation.c.expires_at > now)
        statement = (
            sa.select(person, invitation.c.id.label("invitation"))
            .join(
                invitation,
                sa.and_(invitation.c.person == person.c.id, invitation.c.school == person.c.school),
            )
            .where(usable)
        )
        rows = await self._tx.rows(statement, person, invitation)
        return Invited(rows[0]["invitation"], person_of(rows[0])) if rows else None

    async def link(self, invited: Invited, telegram_id: int, now: datetime) -> bool:
        """Link a person to a Telegram account; False when the invitation was used or the account is somebody's."""
        unused = sa.and_(invitation.c.id == invited.id, invitation.c.used_at.is_(None))
        taken = await self._tx.rows(sa.select(person.c.id).where(person.c.telegram_id == telegram_id), person)
        if taken or not await self._tx.change(sa.update(invitation).where(unused).values(used_at=now)):
            return False
        linked = {"telegram_id": telegram_id, "linked_at": now, "unreachable_at": None}
        await self._tx.change(sa.update(person).where(person.c.id == invited.person.id).values(**linked))
        self._tx.note(invited.person.school, now, "linked", person=invited.person.id)
        return True

    async def unreachable(self, who: UUID, since: datetime | None) -> int:
        """Note since when Telegram refuses to deliver to a person, or None when it delivers again; return changes."""
        current = person.c.unreachable_at
        differs = current.is_(None) if since else current.is_not(None)
        mine = sa.and_(person.c.id == who, differs)
        return await self._tx.change(sa.update(person).where(mine).values(unreachable_at=since))

    async def away(self, who: Person, until: datetime | None, now: datetime) -> None:
        """Note until when somebody is out of the building, or None when they are back."""
        mine = sa.and_(person.c.school == who.school, person.c.id == who.id)
        await self._tx.change(sa.update(person).where(mine).values(away_until=until))
        self._tx.note(who.school, now, "away" if until else "back", person=who.id)

    async def evening(self, who: Person, *, wanted: bool, now: datetime) -> None:
        """Note whether somebody wants the next day's duties in the evening."""
        mine = sa.and_(person.c.school == who.school, person.c.id == who.id)
        await self._tx.change(sa.update(person).where(mine).values(evening=wanted))
        self._tx.note(who.school, now, "evening list", person=who.id, wanted=wanted)

    async def wrong_link(self, telegram_id: int, now: datetime) -> bool:
        """Count a link that did not work; return whether the sender has used up this hour's tries."""
        rows = await self._tx.rows(sa.select(stranger).where(stranger.c.telegram_id == telegram_id), stranger)
        if not rows:
            self._tx.add(stranger, telegram_id=telegram_id, wrong_links=1, since_at=now)
            return False
        row, fresh = rows[0], rows[0]["since_at"] + timedelta(hours=1) <= now
        tries = 1 if fresh else int(row["wrong_links"]) + 1
        values = {"wrong_links": tries} | ({"since_at": now} if fresh else {})
        await self._tx.change(
            sa.update(stranger).where(stranger.c.telegram_id == telegram_id).values(**values)
        )
        return tries > _WRONG_LINKS_AN_HOUR


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

"""Remembers: tables, questions and facts, one noun a file. The only room that imports SQLAlchemy."""

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError, StatementError

from bot.school import School
from storage.assignments import Assignments
from storage.audit import Audit, Noted
from storage.calendar import Calendar
from storage.chats import Chats
from storage.codes import Codes
from storage.concerns import Concerns
from storage.covers import Covers
from storage.due import Due
from storage.duties import Duties
from storage.engine import DatabaseProblem, make_engine, make_private, migrate
from storage.entries import Entries
from storage.handovers import Handovers
from storage.history import History
from storage.home_told import HomeTold
from storage.inbox import Inbox
from storage.invariants import Cases
from storage.occurrences import Occurrences
from storage.outbox import Outbox
from storage.people import People
from storage.pupils import Pupils
from storage.questions import Questions
from storage.records import Records
from storage.reports import Reports
from storage.reviews import Reviews
from storage.school import Schools
from storage.sealed import KeyProblem, Seals, make_keys, read_keys
from storage.searches import Searches
from storage.tables import installation
from storage.tallies import Tallies
from storage.together import Together
from storage.training import Trainings
from storage.transaction import NOWHERE, Transaction, new_id
from storage.workbook import Workbook

_Answer = TypeVar("_Answer")

Clash = IntegrityError
"""A transaction broke a constraint: two did the same thing."""
Refused = StatementError
"""The database did not take a statement; a Clash is one of the reasons."""

_PROOF = "this database and this key file belong together"


class Store:
    """Everything that can be asked and told within one transaction, by noun."""

    def __init__(self, tx: Transaction, schools: dict[UUID, School]) -> None:
        """Give each noun the transaction."""
        self.tx = tx
        self.assignments = Assignments(tx)
        self.audit = Audit(tx)
        self.calendar = Calendar(tx)
        self.cases = Cases(tx)
        self.chats = Chats(tx)
        self.codes = Codes(tx)
        self.concerns = Concerns(tx)
        self.covers = Covers(tx)
        self.due = Due(tx)
        self.duties = Duties(tx)
        self.entries = Entries(tx)
        self.handovers = Handovers(tx)
        self.history = History(tx)
        self.home_told = HomeTold(tx)
        self.inbox = Inbox(tx)
        self.occurrences = Occurrences(tx)
        self.outbox = Outbox(tx)
        self.people = People(tx)
        self.pupils = Pupils(tx)
        self.questions = Questions(tx)
        self.records = Records(tx)
        self.reports = Reports(tx)
        self.reviews = Reviews(tx)
        self.schools = Schools(tx, schools)
        self.searches = Searches(tx)
        self.tallies = Tallies(tx)
        self.training = Trainings(tx)
        self.workbook = Workbook(tx, self.schools)
        self._asked: dict[Hashable, Any] = {}

    async def once(self, key: Hashable, ask: Callable[[], Awaitable[_Answer]]) -> _Answer:
        """Return what was asked for a whole school in this transaction, or ask; what is stored meanwhile is not in it."""
        if key not in self._asked:
            self._asked[key] = await ask()
        answer: _Answer = self._asked[key]
        return answer

    async def installation_named(self, username: str) -> None:
        """Note the bot's name, for links made while the program does not run."""
        await self.tx.change(sa.update(installation).values(bot_username=username))

    async def try_writing(self) -> None:
        """Write something that changes nothing: it fails when the database cannot be written."""
        await self.tx.change(sa.update(installation).values(bot_username=installation.c.bot_username))

    async def installation_name(self) -> str | None:
        """Return the bot's name as Telegram told it last."""
        rows = await self.tx.rows(sa.select(installation.c.id, installation.c.bot_username), installation)
        return rows[0]["bot_username"] if rows else None


class Storage:
    """The database and its keys."""

    def __init__(self, url: str, keys_file: Path) -> None:
        """Remember where things are; nothing is opened yet.

        Raises:
            DatabaseProblem: the address cannot be one of a database.

        """
        self._url = url
        self._keys_file = keys_file
        self._engine = make_engine(url)
        self._seals = Seals({})
        self._schools: dict[UUID, School] = {}
        sqlite = self._engine.dialect.name == "sqlite"
        self._connection = Together(self._engine).part if sqlite else self._engine.begin

    async def open(self) -> None:
        """Migrate, and make sure that database and keys belong together; a new database gets a new key file.

        Raises:
            KeyProblem: the key file is missing, readable by others, or another database's.
            DatabaseProblem: the database cannot be used.

        """
        try:
            make_private(self._url)
            await migrate(self._engine)
            async with self._engine.begin() as connection:
                used = (await connection.execute(sa.select(installation.c.id))).first() is not None
        except (sa.exc.DBAPIError, OSError) as problem:
            raise DatabaseProblem(
                f"The database of DATABASE_URL cannot be opened: {type(problem).__name__}."
            ) from problem
        if not used and not self._keys_file.exists():
            make_keys(self._keys_file)
        self._seals = read_keys(self._keys_file)
        async with self.transaction() as store:
            if not used:
                store.tx.add(installation, id=NOWHERE, proof=_PROOF)
            await store.tx.rows(sa.select(installation), installation)
            await store.concerns.rehouse()

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Store]:
        """Hold a transaction: committed at the end, rolled back on any exception."""
        before = self._schools
        kept = dict(before)
        async with self._connection() as connection:
            tx = Transaction(connection, self._seals)
            store = Store(tx, kept)
            yield store
            await store.schools.finish()
            await tx.finish()
        self._schools = self._schools | {key: one for key, one in kept.items() if one is not before.get(key)}


__all__ = ["Clash", "DatabaseProblem", "KeyProblem", "Noted", "Refused", "Storage", "Store", "new_id"]

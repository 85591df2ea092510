"""How rows are written: some may be added twice, by two who do the same thing, and then stand once."""

from functools import cache

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import (
    audit_head,
    cover,
    handover,
    inbox,
    occurrence,
    outbox,
    review_part,
    school_part,
    tally,
)

# An update, a letter, an occurrence, a part that is done, ...
_ONCE = frozenset({audit_head, cover, handover, inbox, occurrence, outbox, review_part, school_part, tally})


@cache
def insert(table: sa.Table, dialect: str) -> sa.Insert:
    """Return the statement that adds rows to a table; of those that may be there already it adds the others."""
    if table not in _ONCE:
        return sa.insert(table)
    if dialect == "sqlite":
        return sqlite.insert(table).on_conflict_do_nothing()
    return postgresql.insert(table).on_conflict_do_nothing()


@cache
def inserting(table: sa.Table, dialect: str, names: tuple[str, ...]) -> sa.UpdateBase:
    """Return the same statement, giving some columns of each row that was added."""
    return insert(table, dialect).returning(*(table.c[name] for name in names))


@cache
def replacing(table: sa.Table, dialect: str, key: tuple[str, ...], names: tuple[str, ...]) -> sa.Insert:
    """Return the statement that adds a row, or changes some columns of the one with the same `key`."""
    add: sqlite.Insert | postgresql.Insert = (sqlite if dialect == "sqlite" else postgresql).insert(table)
    return add.on_conflict_do_update(
        index_elements=list(key), set_={name: add.excluded[name] for name in names}
    )

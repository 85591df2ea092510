"""The columns that tables are made of."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(sa.types.TypeDecorator[datetime]):
    """An aware UTC datetime, kept as microseconds since 1970: the same on every database, and it sorts."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment must be an aware datetime")
        since = value - _EPOCH
        return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return (
            None
            if value is None
            else datetime.fromtimestamp(value // 1_000_000, UTC).replace(microsecond=value % 1_000_000)
        )


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Ids(sa.types.TypeDecorator[frozenset[UUID]]):
    """A few ids, kept as words of text: always read together with their row, never looked for."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: frozenset[UUID] | None, dialect: Dialect) -> str:  # noqa: ARG002
        return " ".join(sorted(one.hex for one in value or ()))

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[UUID]:  # noqa: ARG002
        return frozenset(UUID(one) for one in (value or "").split())


def moment(name: str, *, index: bool = False, required: bool = False) -> sa.Column[Any]:
    """Return a column for a UTC moment; its name ends in `_at` or `_until`."""
    return sa.Column(name, Moment, index=index, nullable=not required)


def sealed(name: str, *, required: bool = False) -> sa.Column[Any]:
    """Return a column for text that is encrypted, bound to its table, column, row and school."""
    return sa.Column(name, sa.LargeBinary, nullable=not required, info={"sealed": True})


def key() -> list[sa.Column[Any]]:
    """Return the key of a table that belongs to a school: the school, and a UUIDv7."""
    return [sa.Column("school", sa.Uuid, primary_key=True), sa.Column("id", sa.Uuid, primary_key=True)]


def belongs_to(table: str, column: str) -> sa.ForeignKeyConstraint:
    """Return a foreign key to a row of the same school."""
    return sa.ForeignKeyConstraint(["school", column], [f"{table}.school", f"{table}.id"])


def of_school() -> sa.ForeignKeyConstraint:
    """Return the foreign key to the school itself."""
    return sa.ForeignKeyConstraint(["school"], ["school.id"])

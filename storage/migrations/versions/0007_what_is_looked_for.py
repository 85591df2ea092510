"""Notes are gone through newest first, by pupil, author and kind; what somebody looks for is kept to turn its pages."""

import sqlalchemy as sa
from alembic import op

import storage.tables.columns

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_MOMENT = storage.tables.columns.Moment
_WAYS = {
    "ix_record_of_pupil": ["school", "pupil", "event_at", "id", "kind"],
    "ix_record_of_author": ["school", "author", "event_at", "id", "kind"],
    "ix_record_of_kind": ["school", "kind", "event_at", "id"],
}


def upgrade() -> None:
    """Add the indexes and the table."""
    for name, columns in _WAYS.items():
        op.create_index(name, "record", columns)
    op.create_table(
        "search",
        sa.Column("school", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("typed", sa.LargeBinary(), nullable=False),
        sa.Column("places", sa.Text(), nullable=False),
        sa.Column("asked_at", _MOMENT(), nullable=False),
        sa.ForeignKeyConstraint(
            ["school", "person"], ["person.school", "person.id"], name=op.f("fk_search_school_person")
        ),
        sa.PrimaryKeyConstraint("school", "id", name=op.f("pk_search")),
        sa.UniqueConstraint("school", "person", name=op.f("uq_search_school_person")),
    )


def downgrade() -> None:
    """Remove them."""
    op.drop_table("search")
    for name in _WAYS:
        op.drop_index(name, "record")

"""What governors see of a term is counted once, when it is over, and kept: nothing that changes later can be read from it."""

import sqlalchemy as sa
from alembic import op

import storage.tables.columns

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_MOMENT = storage.tables.columns.Moment


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "tally",
        sa.Column("school", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("season", sa.String(length=10), nullable=False),
        sa.Column("counts", sa.LargeBinary(), nullable=False),
        sa.Column("counted_at", _MOMENT(), nullable=False),
        sa.ForeignKeyConstraint(["school"], ["school.id"], name=op.f("fk_tally_school")),
        sa.PrimaryKeyConstraint("school", "id", name=op.f("pk_tally")),
        sa.UniqueConstraint("school", "year", "season", name=op.f("uq_tally_school_year_season")),
    )


def downgrade() -> None:
    """Remove it; a term is counted anew."""
    op.drop_table("tally")

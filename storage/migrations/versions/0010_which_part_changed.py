"""Which part of a school changed with which version of it."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "school_part",
        sa.Column("school", sa.Uuid(), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["school"], ["school.id"], name=op.f("fk_school_part_school")),
        sa.PrimaryKeyConstraint("school", "part", name=op.f("pk_school_part")),
    )


def downgrade() -> None:
    """Remove it."""
    op.drop_table("school_part")

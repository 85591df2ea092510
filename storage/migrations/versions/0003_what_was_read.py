"""What a reading found is kept with the words, and every question is a row with its next moment."""

import sqlalchemy as sa
from alembic import op

import storage.tables.columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table."""
    # Plain ADD COLUMN: batch mode would make the tables anew, and SQLite would forget their triggers.
    op.add_column("record", sa.Column("facts", sa.LargeBinary(), nullable=True))
    op.add_column("record", sa.Column("force", sa.String(length=5), nullable=True))
    op.add_column("record", sa.Column("urgency", sa.String(length=5), nullable=True))
    op.add_column("concern", sa.Column("type", sa.String(length=5), nullable=False, server_default="pupil"))
    op.add_column("concern", sa.Column("subject", sa.Uuid(), nullable=True))
    op.create_table(
        "question",
        sa.Column("school", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("record", sa.Uuid(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(length=10), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("next_at", storage.tables.columns.Moment(), nullable=True),
        sa.Column("asked_at", storage.tables.columns.Moment(), nullable=True),
        sa.Column("closed_at", storage.tables.columns.Moment(), nullable=True),
        sa.Column("outcome", sa.String(length=10), nullable=True),
        sa.Column("answer", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["school", "person"], ["person.school", "person.id"], name=op.f("fk_question_school_person")
        ),
        sa.ForeignKeyConstraint(
            ["school", "record"], ["record.school", "record.id"], name=op.f("fk_question_school_record")
        ),
        sa.PrimaryKeyConstraint("school", "id", name=op.f("pk_question")),
        sa.UniqueConstraint(
            "school", "record", "person", "key", name=op.f("uq_question_school_record_person_key")
        ),
    )
    op.create_index("ix_question_next_at", "question", ["next_at"])
    op.create_index("ix_question_open", "question", ["school", "person", "closed_at"])


def downgrade() -> None:
    """Remove them; SQLite too can drop a column that nothing refers to."""
    op.drop_table("question")
    for table, column in (
        ("concern", "subject"),
        ("concern", "type"),
        ("record", "urgency"),
        ("record", "force"),
        ("record", "facts"),
    ):
        op.drop_column(table, column)

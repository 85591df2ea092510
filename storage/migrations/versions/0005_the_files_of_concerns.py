"""Concerns get rounds, people kept out of them and files; those about adults a store of their own.

What was stored before about adults is moved by the program when it opens the database: only it has the keys to seal it
anew. The lines of a file never change; they can only move with their concern.
"""

import sqlalchemy as sa
from alembic import op

import storage.tables.columns

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_MOMENT = storage.tables.columns.Moment
_IDS = storage.tables.columns.Ids


def upgrade() -> None:
    """Add the columns and the tables."""
    for column in _added():
        op.add_column("concern", column)
    # How an id is written differs: text without hyphens on SQLite, a type of its own on PostgreSQL.
    op.execute("UPDATE concern SET subjects = replace(CAST(subject AS TEXT), '-', '') WHERE subject IS NOT NULL")
    op.drop_column("concern", "subject")
    op.add_column("outbox", sa.Column("silent", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("person", sa.Column("away_until", _MOMENT(), nullable=True))
    op.add_column("person", sa.Column("code_secret", sa.LargeBinary(), nullable=True))
    op.add_column("person", sa.Column("code_used", sa.Integer(), nullable=True))
    op.add_column("person", sa.Column("code_wrong", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("person", sa.Column("code_wrong_at", _MOMENT(), nullable=True))
    _make_adult_concern()
    for name in ("concern_entry", "adult_entry"):
        _make_entry(name)
    for name, refusal in _triggers().items():
        op.execute(f"CREATE TRIGGER {name} {refusal}")


def _triggers() -> dict[str, str]:
    """Return the triggers by name: the first words of a concern never change, the lines of its file neither."""
    lines = ("concern_entry", "adult_entry")
    if op.get_bind().dialect.name == "sqlite":
        refuses = "BEGIN SELECT RAISE(ABORT, '{0} is append-only'); END"
        differs = "WHEN new.text IS NOT old.text "
    else:
        refuses = "EXECUTE FUNCTION append_only('{0}')"
        differs = "WHEN (new.text IS DISTINCT FROM old.text) "
    changed = "BEFORE UPDATE ON {0} FOR EACH ROW "
    stays = changed.format("adult_concern") + differs + refuses.format("adult_concern.text")
    never = {f"{name}_is_never_changed": (changed + refuses).format(name) for name in lines}
    return {"adult_concern_text_stays": stays} | never


def _added() -> list[sa.Column[object]]:
    return [
        sa.Column("round", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("subjects", _IDS(), nullable=False, server_default=""),
        sa.Column("excluded", _IDS(), nullable=False, server_default=""),
        sa.Column("asks", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("confirmed", sa.Boolean(), nullable=False, server_default=sa.true()),
        sa.Column("recorded_at", _MOMENT(), nullable=True),
    ]


def _make_adult_concern() -> None:
    name = "adult_concern"
    op.create_table(
        name,
        sa.Column("school", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ref", sa.String(length=12), nullable=False),
        sa.Column("level", sa.String(length=10), nullable=False),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("next_at", _MOMENT(), nullable=True),
        sa.Column("reporter", sa.Uuid(), nullable=False),
        sa.Column("pupil", sa.Uuid(), nullable=True),
        sa.Column("created_at", _MOMENT(), nullable=False),
        sa.Column("event_at", _MOMENT(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("owner", sa.Uuid(), nullable=True),
        sa.Column("taken_at", _MOMENT(), nullable=True),
        sa.Column("danger", sa.String(length=10), nullable=True),
        sa.Column("told", sa.String(length=10), nullable=True),
        sa.Column("type", sa.String(length=5), nullable=False, server_default="pupil"),
        *_added(),
        _to("person", "reporter", name),
        _to("pupil", "pupil", name),
        sa.PrimaryKeyConstraint("school", "id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint("school", "ref", name=op.f(f"uq_{name}_school_ref")),
    )
    op.create_index(f"ix_{name}_next_at", name, ["next_at"])


def _make_entry(name: str) -> None:
    op.create_table(
        name,
        sa.Column("school", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("concern", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("at", _MOMENT(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.Column("facts", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["school"], ["school.id"], name=op.f(f"fk_{name}_school")),
        _to("person", "by", name),
        sa.PrimaryKeyConstraint("school", "id", name=op.f(f"pk_{name}")),
    )
    op.create_index(f"ix_{name}_concern", name, ["school", "concern"])


def _to(table: str, column: str, name: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["school", column], [f"{table}.school", f"{table}.id"], name=op.f(f"fk_{name}_school_{column}")
    )


def downgrade() -> None:
    """Remove them; what stands in them is lost, so this is for trying out."""
    for table in ("adult_entry", "concern_entry", "adult_concern"):
        op.drop_table(table)
    for column in ("code_wrong_at", "code_wrong", "code_used", "code_secret", "away_until"):
        op.drop_column("person", column)
    op.drop_column("outbox", "silent")
    op.add_column("concern", sa.Column("subject", sa.Uuid(), nullable=True))
    for column in ("recorded_at", "confirmed", "asks", "excluded", "subjects", "round"):
        op.drop_column("concern", column)

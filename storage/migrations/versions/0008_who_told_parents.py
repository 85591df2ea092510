"""That parents were told is a row of its own, found by its record; what the audit chain says of it until now is taken over."""

import json
from uuid import UUID

import sqlalchemy as sa
import uuid_utils.compat as uuid7s
from alembic import op

import storage.tables.columns

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_MOMENT = storage.tables.columns.Moment
_NAME = "home_told"
_AUDIT = sa.table("audit", sa.column("school", sa.Uuid), sa.column("at", _MOMENT), sa.column("body", sa.Text))
_RECORD = sa.table("record", sa.column("school", sa.Uuid), sa.column("id", sa.Uuid), sa.column("ref", sa.String))
_NOTED = '%"action": "parents told"%'


def upgrade() -> None:
    """Make the table, fill it, and let nobody change a row."""
    keys = [sa.Column(name, sa.Uuid(), nullable=False) for name in ("school", "id", "record", "by")]
    made = op.create_table(
        _NAME,
        *keys,
        sa.Column("at", _MOMENT(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                ["school", column],
                [f"{table}.school", f"{table}.id"],
                name=op.f(f"fk_{_NAME}_school_{column}"),
            )
            for table, column in (("record", "record"), ("person", "by"))
        ),
        sa.PrimaryKeyConstraint("school", "id", name=op.f(f"pk_{_NAME}")),
    )
    op.create_index(f"ix_{_NAME}_record", _NAME, ["school", "record"])
    if rows := _noted(op.get_bind()):
        op.bulk_insert(made, rows)
    if op.get_bind().dialect.name == "sqlite":
        refusal = f"BEGIN SELECT RAISE(ABORT, '{_NAME} is append-only'); END"
    else:
        refusal = f"EXECUTE FUNCTION append_only('{_NAME}')"
    op.execute(f"CREATE TRIGGER {_NAME}_is_never_changed BEFORE UPDATE ON {_NAME} FOR EACH ROW {refusal}")


def _noted(connection: sa.Connection) -> list[dict[str, object]]:
    """Return a row for each entry of a chain that says it of a record that is still there, oldest first."""
    chosen = sa.select(_AUDIT).where(_AUDIT.c.body.like(_NOTED)).order_by(_AUDIT.c.at)
    entries = [(entry.school, entry.at, json.loads(entry.body)) for entry in connection.execute(chosen)]
    if not entries:
        return []
    named = sa.select(_RECORD).where(_RECORD.c.ref.in_({body["ref"] for _, _, body in entries}))
    known = {(one.school, one.ref): one.id for one in connection.execute(named)}
    return [
        {
            "school": school,
            "id": uuid7s.uuid7(),
            "record": known[school, body["ref"]],
            "by": UUID(body["by"]),
            "at": at,
        }
        for school, at, body in entries
        if (school, body["ref"]) in known
    ]


def downgrade() -> None:
    """Remove it; the audit chain has kept what it says."""
    op.drop_table(_NAME)

"""What was written stays: the database itself refuses to change it, whoever asks.

Rows of `audit` and `amendment` are neither updated nor deleted; `record.text` and `concern.text`, the words as they
came, never change. Every other column of a record or a concern can be updated, and both can be deleted whole, as
retention and erasure ask; whoever erases a record with its amendments has to lift the trigger of those. This guards
against mistakes in programs. Against a person with the database file or its owner's password there is the audit chain,
which cannot stop anything and shows everything.

Re-encryption. A rotation of keys writes the same words under another key, and to the database that is a change of
`record.text`, `concern.text`, `amendment.before` and `amendment.after`. It has to lift exactly the triggers of those
three tables and to put them back in the same transaction, so that a crash leaves either the old keys and the triggers or
the new keys and the triggers: on SQLite `DROP TRIGGER` and again `CREATE TRIGGER` with the statements below, on PostgreSQL
`ALTER TABLE ... DISABLE TRIGGER <name>` and `ENABLE TRIGGER <name>`, which only the owner of the table may do. It notes in
the audit chain that it did. `audit` holds nothing sealed: its triggers are never lifted.

A later migration that alters one of these tables in batch mode on SQLite makes the table anew, and SQLite forgets the
triggers of the old one: such a migration has to create them again. The tests of this one notice if it does not.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

APPEND_ONLY = ("audit", "amendment")
WORDS_STAY = ("record", "concern")

_SQLITE_REFUSES = "BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
_SQLITE = {
    **{
        f"{table}_is_never_{done}": f"BEFORE {event} ON {table} FOR EACH ROW {_SQLITE_REFUSES.format(table=table)}"
        for table in APPEND_ONLY
        for event, done in (("UPDATE", "updated"), ("DELETE", "deleted"))
    },
    **{
        f"{table}_text_stays": f"BEFORE UPDATE ON {table} FOR EACH ROW WHEN new.text IS NOT old.text "
        + _SQLITE_REFUSES.format(table=f"{table}.text")
        for table in WORDS_STAY
    },
}

# The class of the error is that of a broken constraint, as it is on SQLite.
_POSTGRESQL_REFUSES = """
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END
$$
"""
_POSTGRESQL = {
    **{
        f"{table}_is_never_changed": f"BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW "
        f"EXECUTE FUNCTION append_only('{table}')"
        for table in APPEND_ONLY
    },
    **{
        f"{table}_is_never_emptied": f"BEFORE TRUNCATE ON {table} FOR EACH STATEMENT "
        f"EXECUTE FUNCTION append_only('{table}')"
        for table in APPEND_ONLY
    },
    **{
        f"{table}_text_stays": f"BEFORE UPDATE ON {table} FOR EACH ROW "
        f"WHEN (new.text IS DISTINCT FROM old.text) EXECUTE FUNCTION append_only('{table}.text')"
        for table in WORDS_STAY
    },
}


def upgrade() -> None:
    """Let the database refuse."""
    if op.get_bind().dialect.name == "sqlite":
        triggers = _SQLITE
    else:
        triggers = _POSTGRESQL
        op.execute(_POSTGRESQL_REFUSES)
    for name, refusal in triggers.items():
        op.execute(f"CREATE TRIGGER {name} {refusal}")


def downgrade() -> None:
    """Let it allow everything again."""
    if op.get_bind().dialect.name == "sqlite":
        for name in _SQLITE:
            op.execute(f"DROP TRIGGER {name}")
    else:
        op.execute("DROP FUNCTION append_only() CASCADE")

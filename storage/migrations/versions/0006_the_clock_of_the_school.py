"""Duties find somebody else, reviews have parts that are done, TAs hand over; what is said in a chat outlasts a workbook."""

from typing import Any

import sqlalchemy as sa
from alembic import op

import storage.tables.columns

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_MOMENT = storage.tables.columns.Moment
_IDS = storage.tables.columns.Ids
_SAID = ("assignment", "calendar", "course", "training")
_MOVED: dict[str, sa.types.TypeEngine[Any]] = {
    "said_at": _MOMENT(),
    "sheet_date": sa.Date(),
    "was": sa.Date(),
    "was_time": sa.Time(),
    "was_place": sa.LargeBinary(),
    "moved_at": _MOMENT(),
    "moved_by": sa.Uuid(),
}


def upgrade() -> None:
    """Add the columns and the tables."""
    op.add_column("programme", sa.Column("outcomes", sa.String(length=200), nullable=True))
    op.create_index("ix_record_pupil", "record", ["school", "pupil", "event_at"])
    op.add_column("person", sa.Column("evening", sa.Boolean(), nullable=False, server_default=sa.false()))
    for table in _SAID:
        op.add_column(table, sa.Column("said_at", _MOMENT(), nullable=True))
    with op.batch_alter_table("training") as training:
        training.add_column(sa.Column("hours", sa.Numeric(5, 2), nullable=True))
        training.add_column(sa.Column("seen_by", sa.Uuid(), nullable=True))
        training.add_column(sa.Column("seen_at", _MOMENT(), nullable=True))
        training.add_column(sa.Column("not_right_at", _MOMENT(), nullable=True))
        training.create_foreign_key(
            op.f("fk_training_school_seen_by"), "person", ["school", "seen_by"], ["school", "id"]
        )
    with op.batch_alter_table("review") as review:
        for column, kind in _MOVED.items():
            review.add_column(sa.Column(column, kind, nullable=True))
        review.create_foreign_key(
            op.f("fk_review_school_moved_by"), "person", ["school", "moved_by"], ["school", "id"]
        )
    op.create_index("ix_duty_answer_day", "duty_answer", ["school", "day"])
    _make_cover()
    _make_review_part()
    _make_report()
    _make_handover()


def _make_cover() -> None:
    op.create_table(
        "cover",
        *_key(),
        sa.Column("duty", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("absent", sa.Uuid(), nullable=False),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("next_at", _MOMENT(), nullable=True),
        sa.Column("asked", sa.Uuid(), nullable=True),
        sa.Column("by", sa.Uuid(), nullable=True),
        sa.Column("return_duty", sa.Uuid(), nullable=True),
        sa.Column("return_day", sa.Date(), nullable=True),
        sa.Column("opened_at", _MOMENT(), nullable=False),
        *(_to("person", column, "cover") for column in ("absent", "asked", "by")),
        sa.PrimaryKeyConstraint("school", "id", name=op.f("pk_cover")),
        sa.UniqueConstraint("school", "duty", "day", name=op.f("uq_cover_school_duty_day")),
    )
    op.create_index("ix_cover_next_at", "cover", ["next_at"])


def _make_review_part() -> None:
    op.create_table(
        "review_part",
        *_key(),
        sa.Column("review", sa.Uuid(), nullable=False),
        sa.Column("part", sa.String(length=20), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("done_at", _MOMENT(), nullable=False),
        _to("person", "person", "review_part"),
        sa.PrimaryKeyConstraint("school", "id", name=op.f("pk_review_part")),
        sa.UniqueConstraint(
            "school", "review", "part", "person", name=op.f("uq_review_part_school_review_part_person")
        ),
    )


def _make_report() -> None:
    op.create_table(
        "report",
        *_key(),
        sa.Column("review", sa.Uuid(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", _MOMENT(), nullable=False),
        sa.Column("signed_at", _MOMENT(), nullable=True),
        sa.Column("taken_back_at", _MOMENT(), nullable=True),
        sa.Column("opened_at", _MOMENT(), nullable=True),
        sa.Column("opened_by", sa.Uuid(), nullable=True),
        *(_to("person", column, "report") for column in ("author", "opened_by")),
        sa.PrimaryKeyConstraint("school", "id", name=op.f("pk_report")),
        sa.UniqueConstraint(
            "school", "review", "author", "version", name=op.f("uq_report_school_review_author_version")
        ),
    )
    # The words of a version never change: what is changed is a version of its own.
    if op.get_bind().dialect.name == "sqlite":
        refusal = "WHEN new.text IS NOT old.text BEGIN SELECT RAISE(ABORT, 'report.text is append-only'); END"
    else:
        refusal = "WHEN (new.text IS DISTINCT FROM old.text) EXECUTE FUNCTION append_only('report.text')"
    op.execute(f"CREATE TRIGGER report_text_stays BEFORE UPDATE ON report FOR EACH ROW {refusal}")


def _make_handover() -> None:
    op.create_table(
        "handover",
        *_key(),
        sa.Column("record", sa.Uuid(), nullable=False),
        sa.Column("pupil", sa.Uuid(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("at", _MOMENT(), nullable=False),
        sa.Column("read_by", _IDS(), nullable=False, server_default=""),
        _to("record", "record", "handover"),
        _to("pupil", "pupil", "handover"),
        _to("person", "by", "handover"),
        sa.PrimaryKeyConstraint("school", "id", name=op.f("pk_handover")),
        sa.UniqueConstraint("school", "record", name=op.f("uq_handover_school_record")),
    )


def _key() -> list[sa.Column[object]]:
    return [sa.Column("school", sa.Uuid(), nullable=False), sa.Column("id", sa.Uuid(), nullable=False)]


def _to(table: str, column: str, name: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["school", column], [f"{table}.school", f"{table}.id"], name=op.f(f"fk_{name}_school_{column}")
    )


def downgrade() -> None:
    """Remove them; what stands in them is lost, so this is for trying out."""
    op.drop_index("ix_duty_answer_day", "duty_answer")
    for table in ("handover", "report", "review_part", "cover"):
        op.drop_table(table)
    with op.batch_alter_table("review") as review:
        review.drop_constraint(op.f("fk_review_school_moved_by"), type_="foreignkey")
        for column in reversed(_MOVED):
            review.drop_column(column)
    with op.batch_alter_table("training") as training:
        training.drop_constraint(op.f("fk_training_school_seen_by"), type_="foreignkey")
        for column in ("not_right_at", "seen_at", "seen_by", "hours"):
            training.drop_column(column)
    for table in _SAID:
        op.drop_column(table, "said_at")
    op.drop_column("person", "evening")
    op.drop_index("ix_record_pupil", "record")
    op.drop_column("programme", "outcomes")

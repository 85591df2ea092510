"""Reviews, and everybody's parts of them that are done."""

import sqlalchemy as sa

from storage.tables.columns import METADATA, belongs_to, key, moment, sealed

review = sa.Table(
    "review",
    METADATA,
    *key(),
    sa.Column("pupil", sa.Uuid),
    sa.Column("person", sa.Uuid),
    sa.Column("kind", sa.String(20), nullable=False),
    sa.Column("date", sa.Date, nullable=False),
    sa.Column("time", sa.Time),
    sealed("place"),
    # When it was added in a chat; and by which date the workbook knows one that was moved in a chat.
    moment("said_at"),
    sa.Column("sheet_date", sa.Date),
    # Where it was before it was moved last, and who moved it (nobody: a workbook).
    sa.Column("was", sa.Date),
    sa.Column("was_time", sa.Time),
    sealed("was_place"),
    moment("moved_at"),
    sa.Column("moved_by", sa.Uuid),
    belongs_to("pupil", "pupil"),
    belongs_to("person", "person"),
    belongs_to("person", "moved_by"),
)
review_part = sa.Table(
    "review_part",
    METADATA,
    *key(),
    sa.Column("review", sa.Uuid, nullable=False),
    sa.Column("part", sa.String(20), nullable=False),
    sa.Column("person", sa.Uuid, nullable=False),
    moment("done_at", required=True),
    belongs_to("person", "person"),
    sa.UniqueConstraint("school", "review", "part", "person"),
)
# A row is a version of somebody's report: it never changes, it is only signed, taken back, opened.
report = sa.Table(
    "report",
    METADATA,
    *key(),
    sa.Column("review", sa.Uuid, nullable=False),
    sa.Column("author", sa.Uuid, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sealed("text", required=True),
    moment("made_at", required=True),
    moment("signed_at"),
    moment("taken_back_at"),
    moment("opened_at"),
    sa.Column("opened_by", sa.Uuid),
    belongs_to("person", "author"),
    belongs_to("person", "opened_by"),
    sa.UniqueConstraint("school", "review", "author", "version"),
)

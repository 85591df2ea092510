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

"""What is still to be asked about a record, of whom, and when; an answer stays with its question."""

import sqlalchemy as sa

from storage.tables.columns import METADATA, belongs_to, key, moment, sealed

question = sa.Table(
    "question",
    METADATA,
    *key(),
    sa.Column("record", sa.Uuid, nullable=False),
    sa.Column("person", sa.Uuid, nullable=False),
    sa.Column("key", sa.String(10), nullable=False),
    sa.Column("place", sa.Integer, nullable=False),
    moment("next_at", index=True),
    moment("asked_at"),
    moment("closed_at"),
    sa.Column("outcome", sa.String(10)),
    sealed("answer"),
    belongs_to("person", "person"),
    belongs_to("record", "record"),
    sa.UniqueConstraint("school", "record", "person", "key"),
    sa.Index("ix_question_open", "school", "person", "closed_at"),
)

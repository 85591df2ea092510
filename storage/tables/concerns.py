"""Concerns and what is written into their files. Those about adults have tables and a key of their own.

The two sets of tables are alike, and a concern stands in one of them: nothing that reads the file of a pupil can come
upon a concern about an adult (KCSIE, Part four).
"""

import sqlalchemy as sa

from storage.tables.columns import METADATA, Ids, belongs_to, key, moment, of_school, sealed


def _concern(name: str) -> sa.Table:
    return sa.Table(
        name,
        METADATA,
        *key(),
        sa.Column("ref", sa.String(12), nullable=False),
        sa.Column("level", sa.String(10), nullable=False),
        sa.Column("stage", sa.String(10), nullable=False),
        sa.Column("step", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        moment("next_at", index=True),
        sa.Column("reporter", sa.Uuid, nullable=False),
        sa.Column("pupil", sa.Uuid),
        moment("created_at", required=True),
        moment("event_at", required=True),
        sealed("text", required=True),
        sa.Column("owner", sa.Uuid),
        moment("taken_at"),
        sa.Column("danger", sa.String(10)),
        sa.Column("told", sa.String(10)),
        sa.Column("type", sa.String(5), nullable=False, server_default="pupil"),
        sa.Column("round", sa.Integer, nullable=False, server_default="1"),
        sa.Column("subjects", Ids, nullable=False, server_default=""),
        sa.Column("excluded", Ids, nullable=False, server_default=""),
        sa.Column("asks", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("confirmed", sa.Boolean, nullable=False, server_default=sa.true()),
        moment("recorded_at"),
        belongs_to("person", "reporter"),
        belongs_to("pupil", "pupil"),
        sa.UniqueConstraint("school", "ref"),
    )


def _entry(name: str) -> sa.Table:
    """A line in the file of a concern: words added, a decision, an action, a referral, and so on; never changed."""
    return sa.Table(
        name,
        METADATA,
        *key(),
        sa.Column("concern", sa.Uuid, nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("by", sa.Uuid, nullable=False),
        moment("at", required=True),
        sealed("text"),
        sealed("facts"),
        of_school(),
        belongs_to("person", "by"),
        sa.Index(f"ix_{name}_concern", "school", "concern"),
    )


concern = _concern("concern")
adult_concern = _concern("adult_concern")
concern_entry = _entry("concern_entry")
adult_entry = _entry("adult_entry")

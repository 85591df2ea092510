"""What the school's clock remembers: duties in need of somebody, words for the next TA."""

import sqlalchemy as sa

from storage.tables.columns import METADATA, Ids, belongs_to, key, moment

# A duty of one day whose person cannot: one row for as long as that day is spoken of. Nothing says why.
cover = sa.Table(
    "cover",
    METADATA,
    *key(),
    sa.Column("duty", sa.Uuid, nullable=False),
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("absent", sa.Uuid, nullable=False),
    sa.Column("stage", sa.String(10), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    moment("next_at", index=True),
    sa.Column("asked", sa.Uuid),
    sa.Column("by", sa.Uuid),
    # What is given in return when two people swap: another duty of another day.
    sa.Column("return_duty", sa.Uuid),
    sa.Column("return_day", sa.Date),
    moment("opened_at", required=True),
    belongs_to("person", "absent"),
    belongs_to("person", "asked"),
    belongs_to("person", "by"),
    sa.UniqueConstraint("school", "duty", "day"),
)
# A note that one TA left for the next one on a pupil; the words are in the record.
handover = sa.Table(
    "handover",
    METADATA,
    *key(),
    sa.Column("record", sa.Uuid, nullable=False),
    sa.Column("pupil", sa.Uuid, nullable=False),
    sa.Column("by", sa.Uuid, nullable=False),
    moment("at", required=True),
    sa.Column("read_by", Ids, nullable=False, server_default=""),
    belongs_to("record", "record"),
    belongs_to("pupil", "pupil"),
    belongs_to("person", "by"),
    sa.UniqueConstraint("school", "record"),
)

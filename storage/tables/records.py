"""What people wrote, what became of it, and the chain that shows if anybody changed it behind the program's back."""

import sqlalchemy as sa

from storage.tables.columns import METADATA, belongs_to, key, moment, of_school, sealed

record = sa.Table(
    "record",
    METADATA,
    *key(),
    sa.Column("ref", sa.String(12), nullable=False),
    sa.Column("kind", sa.String(10), nullable=False),
    sa.Column("type", sa.String(20), nullable=False),
    sa.Column("author", sa.Uuid, nullable=False),
    sa.Column("pupil", sa.Uuid),
    moment("event_at", required=True),
    sa.Column("precision", sa.String(10), nullable=False),
    moment("sent_at", required=True),
    moment("stored_at", required=True),
    sealed("text", required=True),
    sealed("words", required=True),
    sealed("facts"),
    sa.Column("force", sa.String(5)),
    sa.Column("urgency", sa.String(5)),
    sa.Column("message_id", sa.BigInteger),
    sa.Column("version", sa.Integer, nullable=False, default=1),
    moment("withdrawn_at"),
    belongs_to("person", "author"),
    belongs_to("pupil", "pupil"),
    sa.UniqueConstraint("school", "ref"),
    sa.Index("ix_record_stored", "school", "stored_at"),
    sa.Index("ix_record_pupil", "school", "pupil", "event_at"),
    sa.Index("ix_record_message", "school", "author", "message_id"),
    # To go through notes newest first without opening any; the kind at the end spares a look at the row.
    sa.Index("ix_record_of_pupil", "school", "pupil", "event_at", "id", "kind"),
    sa.Index("ix_record_of_author", "school", "author", "event_at", "id", "kind"),
    sa.Index("ix_record_of_kind", "school", "kind", "event_at", "id"),
)
amendment = sa.Table(
    "amendment",
    METADATA,
    *key(),
    sa.Column("record", sa.Uuid, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("change", sa.String(10), nullable=False),
    sa.Column("by", sa.Uuid, nullable=False),
    moment("at", required=True),
    sealed("before"),
    sealed("after"),
    of_school(),
    sa.UniqueConstraint("school", "record", "version"),
)
# Every message that was handled, so that an edit finds its record and a message that comes twice finds itself.
heard = sa.Table(
    "heard",
    METADATA,
    sa.Column("chat_id", sa.BigInteger, primary_key=True),
    sa.Column("message_id", sa.BigInteger, primary_key=True),
    sa.Column("school", sa.Uuid),
    sa.Column("about", sa.Uuid, index=True),
    sa.Column("kind", sa.String(10)),
    sa.Column("original", sa.Boolean, nullable=False, default=True),
)
# A question that waits for the next message of a chat.
draft = sa.Table(
    "draft",
    METADATA,
    sa.Column("chat_id", sa.BigInteger, primary_key=True),
    sa.Column("school", sa.Uuid, nullable=False),
    sa.Column("person", sa.Uuid, nullable=False),
    sa.Column("question", sa.String(20), nullable=False),
    sa.Column("about", sa.String(20), nullable=False),
    moment("asked_at", required=True),
    belongs_to("person", "person"),
)
# What somebody looks for, so that its pages can be turned: one row a person, replaced by the next.
search = sa.Table(
    "search",
    METADATA,
    *key(),
    sa.Column("person", sa.Uuid, nullable=False),
    sealed("typed", required=True),
    # Where each page begins, as JSON: a moment and an id.
    sa.Column("places", sa.Text, nullable=False),
    moment("asked_at", required=True),
    belongs_to("person", "person"),
    sa.UniqueConstraint("school", "person"),
)
# A leader notes that parents were told of an intervention; each note stays, and the first says since when they know.
home_told = sa.Table(
    "home_told",
    METADATA,
    *key(),
    sa.Column("record", sa.Uuid, nullable=False),
    sa.Column("by", sa.Uuid, nullable=False),
    moment("at", required=True),
    belongs_to("record", "record"),
    belongs_to("person", "by"),
    sa.Index("ix_home_told_record", "school", "record"),
)
# A term that is over in numbers, as it was first counted: what governors see never changes afterwards.
tally = sa.Table(
    "tally",
    METADATA,
    *key(),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("season", sa.String(10), nullable=False),
    sealed("counts", required=True),
    moment("counted_at", required=True),
    of_school(),
    sa.UniqueConstraint("school", "year", "season"),
)
duty_answer = sa.Table(
    "duty_answer",
    METADATA,
    *key(),
    sa.Column("duty", sa.Uuid, nullable=False),
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("person", sa.Uuid, nullable=False),
    sa.Column("answer", sa.String(10), nullable=False),
    moment("answered_at", required=True),
    belongs_to("person", "person"),
    sa.UniqueConstraint("school", "duty", "day", "person"),
    sa.Index("ix_duty_answer_day", "school", "day"),
)
audit = sa.Table(
    "audit",
    METADATA,
    sa.Column("school", sa.Uuid, primary_key=True),
    sa.Column("seq", sa.Integer, primary_key=True),
    moment("at", required=True),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("mac", sa.String(64), nullable=False),
)
audit_head = sa.Table(
    "audit_head",
    METADATA,
    sa.Column("school", sa.Uuid, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("mac", sa.String(64), nullable=False),
)

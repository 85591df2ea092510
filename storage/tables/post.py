"""What came in, what goes out, what was decided because time passed."""

import sqlalchemy as sa

from storage.tables.columns import METADATA, key, moment, sealed

inbox = sa.Table(
    "inbox",
    METADATA,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column("bot", sa.BigInteger, nullable=False),
    sa.Column("update_id", sa.BigInteger, nullable=False),
    sa.Column("body_hash", sa.String(64), nullable=False),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("message_id", sa.BigInteger),
    sa.Column("sender_id", sa.BigInteger),
    sealed("body"),
    moment("received_at", required=True),
    moment("done_at"),
    sa.Column("state", sa.String(12), nullable=False, default="new"),
    sa.Column("attempts", sa.Integer, nullable=False, default=0),
    sa.UniqueConstraint("bot", "update_id", "body_hash"),
)
sa.Index(
    "ix_inbox_waiting",
    inbox.c.chat_id,
    inbox.c.id,
    sqlite_where=inbox.c.state == "new",
    postgresql_where=inbox.c.state == "new",
)

outbox = sa.Table(
    "outbox",
    METADATA,
    *key(),
    sa.Column("key", sa.String(160), nullable=False, unique=True),
    sa.Column("person", sa.Uuid),
    sa.Column("chat_id", sa.BigInteger),
    # Whose turn it is: the person or the chat, as text. One letter of a lane is under way at a time.
    sa.Column("lane", sa.String(40), nullable=False),
    sa.Column("kind", sa.String(10), nullable=False),
    sa.Column("priority", sa.Integer, nullable=False),
    sa.Column("template", sa.String(60), nullable=False),
    sealed("facts"),
    sa.Column("needs", sa.String(30), nullable=False),
    sa.Column("about", sa.Uuid, index=True),
    sa.Column("owner_of", sa.Uuid),
    sa.Column("pupil", sa.Uuid),
    sa.Column("target", sa.String(160)),
    sa.Column("message_id", sa.BigInteger),
    sa.Column("plain", sa.Boolean, nullable=False, default=False),
    sa.Column("silent", sa.Boolean, nullable=False, server_default=sa.false()),
    moment("created_at", required=True),
    moment("due_at", required=True),
    moment("expires_at"),
    sa.Column("state", sa.String(12), nullable=False, default="ready"),
    sa.Column("worker", sa.Uuid),
    moment("lease_until"),
    sa.Column("attempts", sa.Integer, nullable=False, default=0),
    sa.Column("error", sa.String(40)),
    moment("sent_at"),
)
_WAITING = outbox.c.state.in_(["ready", "sending"])
sa.Index(
    "ix_outbox_waiting",
    outbox.c.state,
    outbox.c.priority,
    outbox.c.id,
    sqlite_where=_WAITING,
    postgresql_where=_WAITING,
)

sa.Index("ix_outbox_lane", outbox.c.lane, outbox.c.state, sqlite_where=_WAITING, postgresql_where=_WAITING)

occurrence = sa.Table(
    "occurrence",
    METADATA,
    sa.Column("school", sa.Uuid, primary_key=True),
    sa.Column("kind", sa.String(20), primary_key=True),
    sa.Column("subject", sa.Uuid, primary_key=True),
    sa.Column("slot", sa.String(20), primary_key=True),
    moment("decided_at", required=True),
    sa.Column("outcome", sa.String(12), nullable=False),
)
poll = sa.Table(
    "poll",
    METADATA,
    sa.Column("bot", sa.BigInteger, primary_key=True),
    moment("polled_at", required=True),
)
stranger = sa.Table(
    "stranger",
    METADATA,
    sa.Column("telegram_id", sa.BigInteger, primary_key=True),
    sa.Column("wrong_links", sa.Integer, nullable=False, default=0),
    moment("since_at", required=True),
)
# One row: sealed with the key of this installation, so that a wrong key is noticed before anything else is read.
installation = sa.Table(
    "installation",
    METADATA,
    sa.Column("id", sa.Uuid, primary_key=True),
    sealed("proof", required=True),
    sa.Column("bot_username", sa.String(64)),
)

"""A record knows the message it came in, so that an edit finds every record of it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column and its index."""
    op.add_column("record", sa.Column("message_id", sa.BigInteger(), nullable=True))
    op.create_index("ix_record_message", "record", ["school", "author", "message_id"])


def downgrade() -> None:
    """Remove them."""
    op.drop_index("ix_record_message", "record")
    op.drop_column("record", "message_id")

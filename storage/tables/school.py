"""A school, its people and pupils, and what its workbook says of them."""

import sqlalchemy as sa

from storage.tables.columns import METADATA, belongs_to, key, moment, of_school, sealed

school = sa.Table(
    "school",
    METADATA,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column("version", sa.Integer, nullable=False, default=1),
    moment("created_at", required=True),
    moment("next_at", index=True),
    moment("decided_at"),
)
# Which version of the school was the first with the rows of a table as they stand: only those are read anew.
school_part = sa.Table(
    "school_part",
    METADATA,
    sa.Column("school", sa.Uuid, primary_key=True),
    sa.Column("part", sa.String(40), primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
    of_school(),
)
setting = sa.Table("setting", METADATA, *key(), sa.Column("key", sa.String(40)), sealed("value"), of_school())
setting.append_constraint(sa.UniqueConstraint("school", "key"))

person = sa.Table(
    "person",
    METADATA,
    *key(),
    sa.Column("code", sa.String(40), nullable=False),
    sealed("name", required=True),
    sealed("display", required=True),
    sa.Column("roles", sa.String(200), nullable=False),
    sealed("email"),
    sa.Column("starts", sa.Date),
    sa.Column("ends", sa.Date),
    sa.Column("works", sa.String(200)),
    sa.Column("telegram_id", sa.BigInteger, unique=True),
    moment("linked_at"),
    moment("unreachable_at"),
    moment("stepped_up_until"),
    moment("away_until"),
    # Whether the person wants tomorrow's duties in the evening.
    sa.Column("evening", sa.Boolean, nullable=False, server_default=sa.false()),
    # The secret of the person's step-up codes, and which code was used last, so that none counts twice.
    sealed("code_secret"),
    sa.Column("code_used", sa.Integer),
    sa.Column("code_wrong", sa.Integer, nullable=False, server_default="0"),
    moment("code_wrong_at"),
    of_school(),
    sa.UniqueConstraint("school", "code"),
)
invitation = sa.Table(
    "invitation",
    METADATA,
    *key(),
    sa.Column("person", sa.Uuid, nullable=False),
    sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
    moment("created_at", required=True),
    moment("expires_at", required=True),
    moment("used_at"),
    belongs_to("person", "person"),
)
school_class = sa.Table(
    "school_class",
    METADATA,
    *key(),
    sa.Column("code", sa.String(40), nullable=False),
    sealed("name"),
    sa.Column("year", sa.String(20)),
    sa.Column("teacher", sa.Uuid),
    of_school(),
    belongs_to("person", "teacher"),
    sa.UniqueConstraint("school", "code"),
)
pupil = sa.Table(
    "pupil",
    METADATA,
    *key(),
    sa.Column("code", sa.String(40), nullable=False),
    sealed("first_name", required=True),
    sealed("last_name", required=True),
    sealed("known_as"),
    sealed("aliases"),
    sa.Column("school_class", sa.Uuid),
    sealed("born"),
    sa.Column("sen_status", sa.String(10), nullable=False, default="none"),
    sa.Column("starts", sa.Date),
    sa.Column("ends", sa.Date),
    sealed("alerts"),
    of_school(),
    belongs_to("school_class", "school_class"),
    sa.UniqueConstraint("school", "code"),
)
assignment = sa.Table(
    "assignment",
    METADATA,
    *key(),
    sa.Column("person", sa.Uuid, nullable=False),
    sa.Column("pupil", sa.Uuid, nullable=False),
    sa.Column("starts", sa.Date),
    sa.Column("ends", sa.Date),
    sa.Column("days", sa.String(40)),
    # When it was said in a chat; a row from the workbook has none, and only those go when a later workbook leaves them out.
    moment("said_at"),
    belongs_to("person", "person"),
    belongs_to("pupil", "pupil"),
)
outcome = sa.Table(
    "outcome",
    METADATA,
    *key(),
    sa.Column("pupil", sa.Uuid, nullable=False),
    sa.Column("number", sa.String(10), nullable=False),
    sealed("text"),
    sa.Column("starts", sa.Date),
    sa.Column("ends", sa.Date),
    belongs_to("pupil", "pupil"),
)
programme = sa.Table(
    "programme",
    METADATA,
    *key(),
    sa.Column("pupil", sa.Uuid, nullable=False),
    sealed("name"),
    sealed("provider"),
    sa.Column("minutes_a_week", sa.Integer),
    sa.Column("sessions_a_week", sa.Integer),
    # The numbers of the outcomes it is for, a line each.
    sa.Column("outcomes", sa.String(200)),
    sa.Column("starts", sa.Date),
    sa.Column("ends", sa.Date),
    belongs_to("pupil", "pupil"),
)
calendar = sa.Table(
    "calendar",
    METADATA,
    *key(),
    sa.Column("kind", sa.String(10), nullable=False),
    sa.Column("starts", sa.Date, nullable=False),
    sa.Column("ends", sa.Date, nullable=False),
    sa.Column("ends_at", sa.Time),
    sealed("note"),
    moment("said_at"),
    of_school(),
)
rota = sa.Table(
    "rota",
    METADATA,
    *key(),
    sa.Column("days", sa.String(40), nullable=False),
    sa.Column("session", sa.String(40), nullable=False),
    sa.Column("starts_at", sa.Time, nullable=False),
    sa.Column("ends_at", sa.Time, nullable=False),
    sealed("zone"),
    sealed("role"),
    sa.Column("person", sa.Uuid, nullable=False),
    sa.Column("starts", sa.Date),
    sa.Column("ends", sa.Date),
    belongs_to("person", "person"),
)
course = sa.Table(
    "course",
    METADATA,
    *key(),
    sa.Column("code", sa.String(40), nullable=False),
    sealed("name"),
    sa.Column("every_months", sa.Integer),
    moment("said_at"),
    of_school(),
    sa.UniqueConstraint("school", "code"),
)
training = sa.Table(
    "training",
    METADATA,
    *key(),
    sa.Column("person", sa.Uuid, nullable=False),
    sa.Column("course", sa.Uuid, nullable=False),
    sa.Column("done", sa.Date),
    sa.Column("expires", sa.Date),
    sealed("certificate"),
    sa.Column("hours", sa.Numeric(5, 2)),
    moment("said_at"),
    # Who saw the certificate of what was said in a chat.
    sa.Column("seen_by", sa.Uuid),
    moment("seen_at"),
    moment("not_right_at"),
    belongs_to("person", "person"),
    belongs_to("person", "seen_by"),
    belongs_to("course", "course"),
)

"""People who sign in: roles with limits, identities, invitations, sessions, and the audit.

Programs that only read, such as the server of shared pages, get no right to any of it.
"""

from functools import partial
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TABLES = ("access", "people", "identities", "invitations", "sessions", "audit")


def upgrade() -> None:
    """New tables alone; nobody signs in yet."""
    op.create_table(
        "access",
        number("id", primary_key=True, autoincrement=False),
        sa.Column("signs_in", sa.Boolean(), server_default=sa.false(), nullable=False),
        number("audit_number"),
        text("audit_digest"),
        sa.CheckConstraint("id = 1", name="single"),
    )
    op.create_table(
        "people",
        number("id", primary_key=True),
        *map(text, ("name", "email", "language", "role", "pillars", "partners")),
        moment("until", nullable=True),
        moment("disabled_at", nullable=True),
        person("made_by", nullable=True),
        moment("made_at"),
        sa.CheckConstraint("role in ('', 'viewer', 'contributor', 'editor', 'admin')", name="role"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "identities",
        number("id", primary_key=True),
        person("person_id", index=True),
        *map(text, ("issuer", "subject")),
        sa.UniqueConstraint("issuer", "subject"),
    )
    op.create_table(
        "invitations",
        number("id", primary_key=True),
        text("token_hash", unique=True),
        person("person_id", index=True),
        person("made_by", nullable=True),
        moment("made_at"),
        moment("ends_at"),
        moment("used_at", nullable=True),
    )
    op.create_table(
        "sessions",
        number("id", primary_key=True),
        text("token_hash", unique=True),
        person("person_id", index=True),
        text("way"),
        *map(moment, ("started_at", "seen_at", "ends_at")),
        moment("ended_at", nullable=True),
        *map(text, ("why", "agent")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "audit",
        number("id", primary_key=True, autoincrement=False),
        moment("at"),
        number("person_id", nullable=True),
        text("what"),
        number("about_id", nullable=True),
        *map(text, ("reason", "digest")),
    )
    op.execute("insert into access (id, audit_number, audit_digest) values (1, 0, '')")
    if op.get_bind().dialect.name == "postgresql":
        keep_to_the_owner()


def keep_to_the_owner() -> None:
    """Take from every other role the rights that its owner's default privileges just gave."""
    connection = op.get_bind()
    given = sa.text(
        "select distinct table_name, grantee from information_schema.role_table_grants "
        "where table_schema = current_schema() and table_name = any(:tables) "
        "and grantee <> current_user"
    )
    quote = connection.dialect.identifier_preparer.quote
    for name, grantee in connection.execute(given, {"tables": [*TABLES]}).all():
        op.execute(f"revoke all on {name} from {quote(grantee)}")


def column(name: str, kind: Any, *to: sa.ForeignKey, **more: Any) -> sa.Column[Any]:
    """A column that has to be filled, unless it is nullable."""
    return sa.Column(name, kind, *to, **{"nullable": False, **more})


text = partial(column, kind=sa.String)
number = partial(column, kind=sa.Integer)
moment = partial(column, kind=sa.DateTime(timezone=True))


def person(name: str, **more: Any) -> sa.Column[Any]:
    """A column of numbers of people."""
    return column(name, sa.Integer, sa.ForeignKey("people.id"), **more)

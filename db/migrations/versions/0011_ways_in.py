"""Sign-ins on their way, passkeys, and what a session knows of the provider that vouched for it."""

from functools import partial
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

TABLES = ("sign_ins", "passkeys")
EMPTY = sa.text("''")


def upgrade() -> None:
    """New tables and columns alone; sessions that are there know of no provider."""
    for name in ("issuer", "sid", "id_token"):
        op.add_column("sessions", text(name, server_default=EMPTY))
    op.create_table(
        "sign_ins",
        number("id", primary_key=True),
        text("browser_hash"),
        text("state_hash", unique=True),
        *map(text, ("provider", "nonce", "verifier", "wanted")),
        number("invitation_id", nullable=True),
        moment("ends_at"),
    )
    op.create_table(
        "passkeys",
        number("id", primary_key=True),
        column("person_id", sa.Integer, sa.ForeignKey("people.id"), index=True),
        text("credential", unique=True),
        text("public_key"),
        number("sign_count"),
        text("name"),
        column("is_backed_up", sa.Boolean),
        moment("made_at"),
        moment("used_at", nullable=True),
    )
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

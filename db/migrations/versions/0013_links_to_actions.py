"""A link can be limited to single actions, and to actions of a health."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New columns alone; the links that are there show as much as before."""
    for name in ("actions", "healths"):
        # A check of the column itself: SQLite adds none to a table that is there.
        name_of_it = op.f(f"ck_share_links_names_people_{name}")
        check = sa.CheckConstraint(f"{name} = '' or not names_people", name=name_of_it)
        column = sa.Column(name, sa.String(), check, server_default=sa.text("''"), nullable=False)
        op.add_column("share_links", column)

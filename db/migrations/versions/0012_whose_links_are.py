"""A link knows whose it is, a person what they see, and old rows of the audit can be cleared."""

from functools import partial

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New columns alone; the links that are there stay without a person."""
    op.add_column("share_links", sa.Column("person_id", sa.Integer(), nullable=True))
    text = partial(sa.Column, type_=sa.String(), server_default=sa.text("''"), nullable=False)
    op.add_column("people", text("sees"))
    op.add_column(
        "access",
        sa.Column("cleared_number", sa.Integer(), server_default=sa.text("0"), nullable=False),
    )
    op.add_column("access", text("cleared_digest"))

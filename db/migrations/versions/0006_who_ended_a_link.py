"""Who ended a link, beside when."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of what has ended so far nobody wrote it down."""
    column = sa.Column("revoked_by", sa.String(), nullable=False, server_default=sa.text("''"))
    op.add_column("share_links", column)

"""What the columns of files mean, once somebody has said so."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing is remembered yet."""
    op.create_table(
        "column_matches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("headings", sa.String(), nullable=False),
        sa.Column("matches", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programmes.id"],
            name=op.f("fk_column_matches_programme_id_programmes"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_column_matches")),
        sa.UniqueConstraint(
            "programme_id", "table_name", "headings", name=op.f("uq_column_matches_programme_id")
        ),
    )

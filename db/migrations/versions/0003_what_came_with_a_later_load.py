"""Pillars, partners and reporting dates say which load they came with, if not with the programme.

A report of an earlier moment has none of what nobody knew then.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What is there already is taken to have come with its programme."""
    for table in ("pillars", "partners", "reporting_dates"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("batch_id", sa.Integer(), nullable=True))
            batch_op.create_foreign_key(
                batch_op.f(f"fk_{table}_batch_id_batches"), "batches", ["batch_id"], ["id"]
            )

"""What a partner was before a file changed it, and whether it still is one."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None
TEXTS = [f"{part}_{each}" for part in ("name", "short") for each in ("nl", "fr", "en", "de")]


def upgrade() -> None:
    """Nothing was changed yet, and every partner is one."""
    op.add_column("partners", _removed())
    op.create_table(
        "partner_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in TEXTS),
        _removed(),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partners.id"], name=op.f("fk_partner_changes_partner_id_partners")
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name=op.f("fk_partner_changes_batch_id_batches")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partner_changes")),
        sa.UniqueConstraint("partner_id", "batch_id", name=op.f("uq_partner_changes_partner_id")),
    )


def _removed() -> sa.Column[bool]:
    return sa.Column("removed", sa.Boolean(), server_default=sa.false(), nullable=False)

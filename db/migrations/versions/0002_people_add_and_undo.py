"""People add actions and evidence and undo a save; a programme has its reporting dates as rows."""

from collections.abc import Iterator
from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What is stated of an action now also says whether it was taken away again."""
    for table in ("actions", "updates"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("removed", sa.Boolean(), nullable=True))
    op.create_table(
        "evidence_marks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name=op.f("fk_evidence_marks_batch_id_batches")
        ),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_evidence_marks_evidence_id_evidence")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_marks")),
    )
    with op.batch_alter_table("evidence_marks", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_evidence_marks_evidence_id"), ["evidence_id"], unique=False
        )
    op.create_table(
        "reporting_dates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programmes.id"],
            name=op.f("fk_reporting_dates_programme_id_programmes"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reporting_dates")),
        sa.UniqueConstraint("programme_id", "day", name=op.f("uq_reporting_dates_programme_id")),
    )
    _seed(op.get_bind())


def _seed(connection: sa.Connection) -> None:
    """Programmes that are there already report at the end of each of their years."""
    programmes = sa.table(
        "programmes",
        sa.column("id", sa.Integer()),
        sa.column("starts_on", sa.Date()),
        sa.column("ends_on", sa.Date()),
    )
    days = sa.table("reporting_dates", sa.column("programme_id"), sa.column("day", sa.Date()))
    rows = [
        {"programme_id": programme.id, "day": day}
        for programme in connection.execute(sa.select(programmes)).all()
        for day in year_ends(programme.starts_on, programme.ends_on)
    ]
    if rows:
        connection.execute(sa.insert(days), rows)


def year_ends(starts_on: date, ends_on: date) -> Iterator[date]:
    """Every 31 December between two days."""
    for year in range(starts_on.year, ends_on.year + 1):
        if starts_on <= date(year, 12, 31) <= ends_on:
            yield date(year, 12, 31)

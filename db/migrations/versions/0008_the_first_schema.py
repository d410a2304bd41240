"""The schema that the first versions grew into, with the vocabulary and the first thresholds.

Constraints get their names by the convention of db.tables.Base, as in every migration.
"""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = None
branch_labels = None
depends_on = None

LANGUAGES = ("nl", "fr", "en", "de")
TITLES, COMMENTS, NAMES, SHORTS = (
    [f"{part}_{each}" for each in LANGUAGES] for part in ("title", "comment", "name", "short")
)


def upgrade() -> None:
    """Every table as it was in version 0008, the statuses and the first thresholds."""
    op.create_table(
        "batches",
        number("id", primary_key=True),
        *texts("kind", "author"),
        moment("recorded_at", index=True),
        *texts("comment"),
        key("undoes_id", "batches.id", nullable=True),
        sa.CheckConstraint("kind in ('load', 'edit', 'import', 'undo')", name="kind"),
    )
    op.create_table(
        "programmes",
        number("id", primary_key=True),
        text("code", unique=True),
        day("starts_on"),
        day("ends_on"),
        *texts("source_language", *TITLES),
        sa.CheckConstraint("ends_on >= starts_on", name="days"),
    )
    op.create_table(
        "revision",
        number("id", primary_key=True, autoincrement=False),
        number("number"),
        sa.CheckConstraint("id = 1", name="single"),
    )
    op.create_table(
        "statuses",
        text("code", primary_key=True),
        number("position"),
        *texts("colour", "mark"),
        *(flag(name) for name in STATUS[-5:]),
    )
    op.create_table(
        "methods",
        number("id", primary_key=True),
        key("batch_id", "batches.id", nullable=True),
        day("effective_on"),
        decimal("off_track_gap"),
        decimal("at_risk_gap"),
        number("off_track_days"),
        decimal("least_planned"),
    )
    op.create_table(
        "partners",
        number("id", primary_key=True),
        key("programme_id", "programmes.id"),
        text("code"),
        number("position"),
        *texts("kind", *NAMES, *SHORTS),
        key("batch_id", "batches.id", nullable=True),
        flag("removed", server_default=sa.false()),
        sa.CheckConstraint("kind in ('region', 'countries', 'forum')", name="kind"),
        sa.UniqueConstraint("programme_id", "code"),
    )
    op.create_table(
        "pillars",
        number("id", primary_key=True),
        key("programme_id", "programmes.id"),
        text("code"),
        number("position"),
        *texts("title_fr_source", "title_en_source", "title_de_source", *TITLES),
        key("batch_id", "batches.id", nullable=True),
        sa.UniqueConstraint("programme_id", "code"),
    )
    op.create_table(
        "actions",
        number("id", primary_key=True),
        key("programme_id", "programmes.id"),
        text("code"),
        number("year", nullable=True),
        *texts("basis", "plan_url"),
        key("parent_id", "actions.id", nullable=True, index=True),
        key("pillar_id", "pillars.id", nullable=True),
        number("version"),
        *stated(),
        sa.UniqueConstraint("programme_id", "code"),
    )
    op.create_table(
        "action_partners",
        key("action_id", "actions.id", primary_key=True),
        key("partner_id", "partners.id", primary_key=True),
    )
    op.create_table(
        "evidence",
        number("id", primary_key=True),
        key("programme_id", "programmes.id"),
        key("batch_id", "batches.id"),
        key("action_id", "actions.id"),
        text("code"),
        day("happened_on"),
        *texts("date_precision", "stage", "partners", "source_url", "note_en"),
        flag("in_period"),
        *texts(*TITLES),
        sa.CheckConstraint("date_precision in ('day', 'month', 'year')", name="precision"),
        sa.UniqueConstraint("programme_id", "code"),
    )
    op.create_table(
        "updates",
        number("sequence", primary_key=True),
        key("batch_id", "batches.id", index=True),
        key("action_id", "actions.id"),
        number("version"),
        day("effective_on"),
        text("states"),
        text("parent_code", nullable=True),
        text("pillar_code", nullable=True),
        text("partners", nullable=True),
        *texts(*COMMENTS, "source_url", "rule"),
        *stated(),
        sa.UniqueConstraint("action_id", "version"),
    )
    op.create_index("ix_updates_fold", "updates", ["action_id", "effective_on", "sequence"])
    op.create_table(
        "update_evidence",
        key("sequence", "updates.sequence", primary_key=True),
        key("evidence_id", "evidence.id", primary_key=True),
    )
    op.create_table(
        "evidence_marks",
        number("id", primary_key=True),
        key("evidence_id", "evidence.id", index=True),
        key("batch_id", "batches.id"),
        flag("withdrawn"),
    )
    op.create_table(
        "reporting_dates",
        number("id", primary_key=True),
        key("programme_id", "programmes.id"),
        day("day"),
        key("batch_id", "batches.id", nullable=True),
        sa.UniqueConstraint("programme_id", "day"),
    )
    op.create_table(
        "share_links",
        number("id", primary_key=True),
        key("programme_id", "programmes.id", index=True),
        number("version"),
        text("name"),
        text("token_hash", unique=True),
        *texts("pillars", "partners", "level", "sections"),
        day("as_of", nullable=True),
        key("batch_id", "batches.id", nullable=True),
        text("language"),
        flag("has_downloads"),
        *texts("origins", "password_hash"),
        moment("expires_at"),
        flag("is_draft"),
        text("created_by"),
        moment("created_at"),
        moment("paused_at", nullable=True),
        moment("revoked_at", nullable=True),
        moment("last_opened_at", nullable=True),
        text("kind", server_default=sa.text("'page'")),
        flag("names_people", server_default=sa.false()),
        text("revoked_by", server_default=sa.text("''")),
        sa.CheckConstraint("level in ('action', 'measure')", name="level"),
        sa.CheckConstraint("(as_of is null) = (batch_id is null)", name="frozen"),
        sa.CheckConstraint("kind in ('page', 'api', 'feed')", name="kind"),
        sa.CheckConstraint(
            "not names_people or (kind = 'api' and pillars = '' and partners = '')",
            name="names_people",
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "share_opens",
        number("id", primary_key=True),
        key("link_id", "share_links.id"),
        day("day"),
        number("number"),
        sa.UniqueConstraint("link_id", "day"),
    )
    op.create_table(
        "column_matches",
        number("id", primary_key=True),
        key("programme_id", "programmes.id"),
        *texts("table_name", "headings", "matches"),
        sa.UniqueConstraint("programme_id", "table_name", "headings"),
    )
    op.create_table(
        "partner_changes",
        number("id", primary_key=True),
        key("partner_id", "partners.id"),
        key("batch_id", "batches.id"),
        number("position"),
        *texts("kind", *NAMES, *SHORTS),
        flag("removed", server_default=sa.false()),
        sa.UniqueConstraint("partner_id", "batch_id"),
    )

    op.bulk_insert(
        sa.table("revision", sa.column("id"), sa.column("number")),
        [{"id": 1, "number": 0}],
    )
    op.bulk_insert(sa.table("statuses", *map(sa.column, STATUS)), list(statuses()))
    op.bulk_insert(
        sa.table(
            "methods",
            sa.column("effective_on", sa.Date()),
            *map(sa.column, list(METHOD)[1:]),
        ),
        [dict(METHOD)],
    )


# In force on every day until a later row says otherwise.
METHOD = {
    "effective_on": date(1900, 1, 1),
    "off_track_gap": -25.0,
    "at_risk_gap": -10.0,
    "off_track_days": 60,
    "least_planned": 10.0,
}
STATUS = (
    "code",
    "position",
    "colour",
    "mark",
    "in_scope",
    "done",
    "start",
    "has_health",
    "needs_comment",
)


def statuses() -> list[dict[str, object]]:
    """The five steps of an action's life, and leaving the programme."""
    rows = [
        ("not_reported", 1, "#FFFFFF", "question", True, False, True, True, False),
        ("not_started", 2, "#E3E7EB", "ring", True, False, False, True, False),
        ("in_progress", 3, "#4C8FC9", "arrow", True, False, False, True, False),
        ("completed", 4, "#12436D", "check", True, True, False, False, False),
        ("on_hold", 5, "#8A8F94", "pause", True, False, False, False, False),
        ("cancelled", 6, "#5B6770", "cross", False, False, False, False, True),
    ]
    return [dict(zip(STATUS, row, strict=True)) for row in rows]


def column(name: str, kind: Any, *to: sa.ForeignKey, **more: Any) -> sa.Column[Any]:
    """A column that has to be filled, unless it is nullable."""
    return sa.Column(name, kind, *to, **{"nullable": False, **more})


text = partial(column, kind=sa.String)
number = partial(column, kind=sa.Integer)
decimal = partial(column, kind=sa.Double)
day = partial(column, kind=sa.Date)
flag = partial(column, kind=sa.Boolean)
moment = partial(column, kind=sa.DateTime(timezone=True))


def texts(*names: str) -> list[sa.Column[Any]]:
    """Columns of text that are filled."""
    return [text(name) for name in names]


def key(name: str, to: str, **more: Any) -> sa.Column[Any]:
    """A column of numbers of rows in another table."""
    return column(name, sa.Integer, sa.ForeignKey(to), **more)


def stated() -> Iterator[sa.Column[Any] | sa.CheckConstraint]:
    """What can be stated of an action."""
    yield text("kind", nullable=True)
    yield number("position", nullable=True)
    yield day("starts_on", nullable=True)
    yield day("due_on", nullable=True)
    yield decimal("weight", nullable=True)
    yield text("owner", nullable=True)
    yield text("planning", nullable=True)
    yield column("status", sa.String, sa.ForeignKey("statuses.code"), nullable=True)
    yield decimal("progress", nullable=True)
    yield from texts(*TITLES)
    yield flag("removed", nullable=True)
    yield sa.CheckConstraint("kind in ('one_off', 'continuous')", name="kind")
    yield sa.CheckConstraint("weight > 0", name="weight")
    yield sa.CheckConstraint("planning in ('time', 'measures')", name="planning")
    yield sa.CheckConstraint("progress between 0 and 100", name="progress")

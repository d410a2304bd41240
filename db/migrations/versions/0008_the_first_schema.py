"""The schema that the first versions grew into, with the vocabulary and the first thresholds."""

from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Every table as it was in version 0008, the statuses and the first thresholds."""
    op.create_table(
        "batches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("undoes_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kind in ('load', 'edit', 'import', 'undo')", name=op.f("ck_batches_kind")
        ),
        sa.ForeignKeyConstraint(
            ["undoes_id"], ["batches.id"], name=op.f("fk_batches_undoes_id_batches")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batches")),
    )
    with op.batch_alter_table("batches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_batches_recorded_at"), ["recorded_at"], unique=False)

    op.create_table(
        "programmes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("source_language", sa.String(), nullable=False),
        sa.Column("title_nl", sa.String(), nullable=False),
        sa.Column("title_fr", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("title_de", sa.String(), nullable=False),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_programmes_days")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programmes")),
        sa.UniqueConstraint("code", name=op.f("uq_programmes_code")),
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_revision_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    op.create_table(
        "statuses",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("colour", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("in_scope", sa.Boolean(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("start", sa.Boolean(), nullable=False),
        sa.Column("has_health", sa.Boolean(), nullable=False),
        sa.Column("needs_comment", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_statuses")),
    )
    op.create_table(
        "methods",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("off_track_gap", sa.Double(), nullable=False),
        sa.Column("at_risk_gap", sa.Double(), nullable=False),
        sa.Column("off_track_days", sa.Integer(), nullable=False),
        sa.Column("least_planned", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name=op.f("fk_methods_batch_id_batches")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_methods")),
    )
    op.create_table(
        "partners",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name_nl", sa.String(), nullable=False),
        sa.Column("name_fr", sa.String(), nullable=False),
        sa.Column("name_en", sa.String(), nullable=False),
        sa.Column("name_de", sa.String(), nullable=False),
        sa.Column("short_nl", sa.String(), nullable=False),
        sa.Column("short_fr", sa.String(), nullable=False),
        sa.Column("short_en", sa.String(), nullable=False),
        sa.Column("short_de", sa.String(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("removed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.CheckConstraint(
            "kind in ('region', 'countries', 'forum')", name=op.f("ck_partners_kind")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programmes.id"],
            name=op.f("fk_partners_programme_id_programmes"),
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name=op.f("fk_partners_batch_id_batches")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partners")),
        sa.UniqueConstraint("programme_id", "code", name=op.f("uq_partners_programme_id")),
    )
    op.create_table(
        "pillars",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title_fr_source", sa.String(), nullable=False),
        sa.Column("title_en_source", sa.String(), nullable=False),
        sa.Column("title_de_source", sa.String(), nullable=False),
        sa.Column("title_nl", sa.String(), nullable=False),
        sa.Column("title_fr", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("title_de", sa.String(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programmes.id"],
            name=op.f("fk_pillars_programme_id_programmes"),
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name=op.f("fk_pillars_batch_id_batches")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pillars")),
        sa.UniqueConstraint("programme_id", "code", name=op.f("uq_pillars_programme_id")),
    )
    op.create_table(
        "actions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("plan_url", sa.String(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("pillar_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("weight", sa.Double(), nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("planning", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("progress", sa.Double(), nullable=True),
        sa.Column("title_nl", sa.String(), nullable=False),
        sa.Column("title_fr", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("title_de", sa.String(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["actions.id"], name=op.f("fk_actions_parent_id_actions")
        ),
        sa.ForeignKeyConstraint(
            ["pillar_id"], ["pillars.id"], name=op.f("fk_actions_pillar_id_pillars")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programmes.id"],
            name=op.f("fk_actions_programme_id_programmes"),
        ),
        sa.ForeignKeyConstraint(
            ["status"], ["statuses.code"], name=op.f("fk_actions_status_statuses")
        ),
        sa.CheckConstraint("kind in ('one_off', 'continuous')", name=op.f("ck_actions_kind")),
        sa.CheckConstraint("weight > 0", name=op.f("ck_actions_weight")),
        sa.CheckConstraint("planning in ('time', 'measures')", name=op.f("ck_actions_planning")),
        sa.CheckConstraint("progress between 0 and 100", name=op.f("ck_actions_progress")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actions")),
        sa.UniqueConstraint("programme_id", "code", name=op.f("uq_actions_programme_id")),
    )
    with op.batch_alter_table("actions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_actions_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "action_partners",
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"],
            ["actions.id"],
            name=op.f("fk_action_partners_action_id_actions"),
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"],
            ["partners.id"],
            name=op.f("fk_action_partners_partner_id_partners"),
        ),
        sa.PrimaryKeyConstraint("action_id", "partner_id", name=op.f("pk_action_partners")),
    )
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("date_precision", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("partners", sa.String(), nullable=False),
        sa.Column("source_url", sa.String(), nullable=False),
        sa.Column("note_en", sa.String(), nullable=False),
        sa.Column("in_period", sa.Boolean(), nullable=False),
        sa.Column("title_nl", sa.String(), nullable=False),
        sa.Column("title_fr", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("title_de", sa.String(), nullable=False),
        sa.CheckConstraint(
            "date_precision in ('day', 'month', 'year')",
            name=op.f("ck_evidence_precision"),
        ),
        sa.ForeignKeyConstraint(
            ["action_id"], ["actions.id"], name=op.f("fk_evidence_action_id_actions")
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name=op.f("fk_evidence_batch_id_batches")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programmes.id"],
            name=op.f("fk_evidence_programme_id_programmes"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint("programme_id", "code", name=op.f("uq_evidence_programme_id")),
    )
    op.create_table(
        "updates",
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("states", sa.String(), nullable=False),
        sa.Column("parent_code", sa.String(), nullable=True),
        sa.Column("pillar_code", sa.String(), nullable=True),
        sa.Column("partners", sa.String(), nullable=True),
        sa.Column("comment_nl", sa.String(), nullable=False),
        sa.Column("comment_fr", sa.String(), nullable=False),
        sa.Column("comment_en", sa.String(), nullable=False),
        sa.Column("comment_de", sa.String(), nullable=False),
        sa.Column("source_url", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("weight", sa.Double(), nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("planning", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("progress", sa.Double(), nullable=True),
        sa.Column("title_nl", sa.String(), nullable=False),
        sa.Column("title_fr", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("title_de", sa.String(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["action_id"], ["actions.id"], name=op.f("fk_updates_action_id_actions")
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name=op.f("fk_updates_batch_id_batches")
        ),
        sa.ForeignKeyConstraint(
            ["status"], ["statuses.code"], name=op.f("fk_updates_status_statuses")
        ),
        sa.CheckConstraint("kind in ('one_off', 'continuous')", name=op.f("ck_updates_kind")),
        sa.CheckConstraint("weight > 0", name=op.f("ck_updates_weight")),
        sa.CheckConstraint("planning in ('time', 'measures')", name=op.f("ck_updates_planning")),
        sa.CheckConstraint("progress between 0 and 100", name=op.f("ck_updates_progress")),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_updates")),
        sa.UniqueConstraint("action_id", "version", name=op.f("uq_updates_action_id")),
    )
    with op.batch_alter_table("updates", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_updates_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index(
            "ix_updates_fold", ["action_id", "effective_on", "sequence"], unique=False
        )

    op.create_table(
        "update_evidence",
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"],
            ["evidence.id"],
            name=op.f("fk_update_evidence_evidence_id_evidence"),
        ),
        sa.ForeignKeyConstraint(
            ["sequence"],
            ["updates.sequence"],
            name=op.f("fk_update_evidence_sequence_updates"),
        ),
        sa.PrimaryKeyConstraint("sequence", "evidence_id", name=op.f("pk_update_evidence")),
    )
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
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programmes.id"],
            name=op.f("fk_reporting_dates_programme_id_programmes"),
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name=op.f("fk_reporting_dates_batch_id_batches")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reporting_dates")),
        sa.UniqueConstraint("programme_id", "day", name=op.f("uq_reporting_dates_programme_id")),
    )
    op.create_table(
        "share_links",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("pillars", sa.String(), nullable=False),
        sa.Column("partners", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("sections", sa.String(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("has_downloads", sa.Boolean(), nullable=False),
        sa.Column("origins", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_draft", sa.Boolean(), nullable=False),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("kind", sa.String(), server_default=sa.text("'page'"), nullable=False),
        sa.Column("names_people", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("revoked_by", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.CheckConstraint("level in ('action', 'measure')", name=op.f("ck_share_links_level")),
        sa.CheckConstraint(
            "(as_of is null) = (batch_id is null)", name=op.f("ck_share_links_frozen")
        ),
        sa.CheckConstraint("kind in ('page', 'api', 'feed')", name=op.f("ck_share_links_kind")),
        sa.CheckConstraint(
            "not names_people or (kind = 'api' and pillars = '' and partners = '')",
            name=op.f("ck_share_links_names_people"),
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name=op.f("fk_share_links_batch_id_batches")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programmes.id"], name=op.f("fk_share_links_programme_id_programmes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_share_links")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_share_links_token_hash")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("share_links", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_share_links_programme_id"), ["programme_id"], unique=False
        )
    op.create_table(
        "share_opens",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["link_id"], ["share_links.id"], name=op.f("fk_share_opens_link_id_share_links")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_share_opens")),
        sa.UniqueConstraint("link_id", "day", name=op.f("uq_share_opens_link_id")),
    )
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
    op.create_table(
        "partner_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in TEXTS),
        sa.Column("removed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partners.id"], name=op.f("fk_partner_changes_partner_id_partners")
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batches.id"], name=op.f("fk_partner_changes_batch_id_batches")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partner_changes")),
        sa.UniqueConstraint("partner_id", "batch_id", name=op.f("uq_partner_changes_partner_id")),
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


TEXTS = [f"{part}_{each}" for part in ("name", "short") for each in ("nl", "fr", "en", "de")]

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

"""The tables: a programme, what is said about its actions, and who said it when.

`updates` is the record: append-only, one row per statement. `actions` and `action_partners` hold
the current rows, which `python -m db check` proves from the updates.
"""

from datetime import UTC, date, datetime

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    MetaData,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Moment(TypeDecorator[datetime]):
    """A moment in UTC: SQLite forgets the time zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment with its zone, whatever the driver gave."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """What every table is declared on; constraints are named, so that a migration can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Moment()}


class Titled:
    """A title per language; an empty one falls back to the programme's source language."""

    title_nl: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    title_en: Mapped[str] = mapped_column(default="")
    title_de: Mapped[str] = mapped_column(default="")


class Revision(Base):
    """One row that counts the commits which changed content; every cache is keyed by it.

    A writer raises it first, so that its row lock puts writers in line on PostgreSQL.
    """

    __tablename__ = "revision"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]
    __table_args__ = (CheckConstraint("id = 1", name="single"),)


class Programme(Titled, Base):
    """A multi-year work programme; several live side by side."""

    __tablename__ = "programmes"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    source_language: Mapped[str]
    __table_args__ = (CheckConstraint("ends_on >= starts_on", name="days"),)


class Pillar(Titled, Base):
    """A theme of a programme; `title_*_source` is an address, or "translated"."""

    __tablename__ = "pillars"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    code: Mapped[str]
    position: Mapped[int]
    title_fr_source: Mapped[str] = mapped_column(default="")
    title_en_source: Mapped[str] = mapped_column(default="")
    title_de_source: Mapped[str] = mapped_column(default="")
    __table_args__ = (UniqueConstraint("programme_id", "code"),)


class Partner(Base):
    """A region, a group of countries or a forum that a programme names; `short_*` is for charts."""

    __tablename__ = "partners"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    code: Mapped[str]
    position: Mapped[int]
    kind: Mapped[str]
    name_nl: Mapped[str] = mapped_column(default="")
    name_fr: Mapped[str] = mapped_column(default="")
    name_en: Mapped[str] = mapped_column(default="")
    name_de: Mapped[str] = mapped_column(default="")
    short_nl: Mapped[str] = mapped_column(default="")
    short_fr: Mapped[str] = mapped_column(default="")
    short_en: Mapped[str] = mapped_column(default="")
    short_de: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        UniqueConstraint("programme_id", "code"),
        CheckConstraint("kind in ('region', 'countries', 'forum')", name="kind"),
    )


class Status(Base):
    """Where an action stands. Code asks the flags, never the name; the words are in the locales."""

    __tablename__ = "statuses"
    code: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    colour: Mapped[str]
    mark: Mapped[str]
    in_scope: Mapped[bool]
    done: Mapped[bool]
    start: Mapped[bool]
    has_health: Mapped[bool]
    needs_comment: Mapped[bool]


class Batch(Base):
    """The statements saved together; `recorded_at` grows with `id`, whatever the clock does."""

    __tablename__ = "batches"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    author: Mapped[str]
    recorded_at: Mapped[datetime] = mapped_column(index=True)
    comment: Mapped[str] = mapped_column(default="")
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("batches.id"))
    __table_args__ = (CheckConstraint("kind in ('load', 'edit', 'import', 'undo')", name="kind"),)


class Method(Base):
    """The thresholds that figures use from `effective_on`, as known since their batch (null: always).

    `off_track_gap` and `at_risk_gap` are points under plan, `off_track_days` the days a reported
    measure may be overdue, `least_planned` the per cent planned below which nothing is assessed.
    """

    __tablename__ = "methods"
    id: Mapped[int] = mapped_column(primary_key=True)
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batches.id"))
    effective_on: Mapped[date]
    off_track_gap: Mapped[float]
    at_risk_gap: Mapped[float]
    off_track_days: Mapped[int]
    least_planned: Mapped[float]


class Stated(Titled):
    """The columns of an action that people make statements about."""

    kind: Mapped[str | None]
    position: Mapped[int | None]
    starts_on: Mapped[date | None]
    due_on: Mapped[date | None]
    weight: Mapped[float | None] = mapped_column(CheckConstraint("weight > 0", name="weight"))
    owner: Mapped[str | None]
    planning: Mapped[str | None]
    status: Mapped[str | None] = mapped_column(ForeignKey("statuses.code"))
    progress: Mapped[float | None] = mapped_column(
        CheckConstraint("progress between 0 and 100", name="progress")
    )


class Action(Stated, Base):
    """An action, or a measure (which has a parent), as it stands by all that is known.

    `basis`, `plan_url` and `year` say where a measure was promised; they are never restated.
    `version` counts the updates.
    """

    __tablename__ = "actions"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    code: Mapped[str]
    year: Mapped[int | None]
    basis: Mapped[str] = mapped_column(default="")
    plan_url: Mapped[str] = mapped_column(default="")
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("actions.id"), index=True)
    pillar_id: Mapped[int | None] = mapped_column(ForeignKey("pillars.id"))
    version: Mapped[int] = mapped_column(default=0)
    __table_args__ = (UniqueConstraint("programme_id", "code"),)


class ActionPartner(Base):
    """A partner takes part in an action, as it stands by all that is known."""

    __tablename__ = "action_partners"
    action_id: Mapped[int] = mapped_column(ForeignKey("actions.id"), primary_key=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey("partners.id"), primary_key=True)


class Update(Stated, Base):
    """One dated statement about one action. Append-only.

    `states` names the columns it speaks of, commas between; the others are empty and mean nothing.
    `version` is the one the action got by it; `partners` are codes with commas between; `rule` is
    the rung of the programme's rubric that a loaded status rests on. Who and when: its batch.
    """

    __tablename__ = "updates"
    sequence: Mapped[int] = mapped_column(primary_key=True)
    batch_id: Mapped[int] = mapped_column(ForeignKey("batches.id"), index=True)
    action_id: Mapped[int] = mapped_column(ForeignKey("actions.id"))
    version: Mapped[int]
    effective_on: Mapped[date]
    states: Mapped[str]
    parent_code: Mapped[str | None]
    pillar_code: Mapped[str | None]
    partners: Mapped[str | None]
    comment_nl: Mapped[str] = mapped_column(default="")
    comment_fr: Mapped[str] = mapped_column(default="")
    comment_en: Mapped[str] = mapped_column(default="")
    comment_de: Mapped[str] = mapped_column(default="")
    source_url: Mapped[str] = mapped_column(default="")
    rule: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        # Two people who pass the version check at once can't both get the same next version.
        UniqueConstraint("action_id", "version"),
        Index("ix_updates_fold", "action_id", "effective_on", "sequence"),
    )


class Evidence(Titled, Base):
    """A dated public event tied to an action; `in_period` false explains and doesn't count."""

    __tablename__ = "evidence"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    batch_id: Mapped[int] = mapped_column(ForeignKey("batches.id"))
    action_id: Mapped[int] = mapped_column(ForeignKey("actions.id"))
    code: Mapped[str]
    happened_on: Mapped[date]
    date_precision: Mapped[str]
    stage: Mapped[str]
    partners: Mapped[str] = mapped_column(default="")
    source_url: Mapped[str]
    note_en: Mapped[str] = mapped_column(default="")
    in_period: Mapped[bool]
    __table_args__ = (
        UniqueConstraint("programme_id", "code"),
        CheckConstraint("date_precision in ('day', 'month', 'year')", name="precision"),
    )


class UpdateEvidence(Base):
    """An update rests on a piece of evidence."""

    __tablename__ = "update_evidence"
    sequence: Mapped[int] = mapped_column(ForeignKey("updates.sequence"), primary_key=True)
    evidence_id: Mapped[int] = mapped_column(ForeignKey("evidence.id"), primary_key=True)

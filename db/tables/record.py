"""The record: batches of dated statements about actions, and public events. Append-only."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Titled


class Revision(Base):
    """One row that counts the commits which changed content; every cache is keyed by it.

    A writer raises it first, so that its row lock puts writers in line on PostgreSQL. `named` is
    the one at which somebody last got another name, which changes what is shown of every batch.
    """

    __tablename__ = "revision"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]
    named: Mapped[int] = mapped_column(server_default=text("0"))
    __table_args__ = (CheckConstraint("id = 1", name="single"),)


class Batch(Base):
    """The statements saved together; `recorded_at` grows with `id`, also when a clock is set back.

    `author` is the name of whoever doesn't sign in; who does is the `person_id`, with "" there, so
    that no name is in the chain of digests (db.record.digests), of which `digest` is a link.
    """

    __tablename__ = "batches"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    author: Mapped[str]
    recorded_at: Mapped[datetime] = mapped_column(index=True)
    comment: Mapped[str] = mapped_column(default="")
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("batches.id"))
    digest: Mapped[str] = mapped_column(default="", server_default=text("''"))
    person_id: Mapped[int | None]
    __table_args__ = (CheckConstraint("kind in ('load', 'edit', 'import', 'undo')", name="kind"),)


class Action(Base):
    """An action or a measure; all that is stated of it is in its updates.

    `basis`, `plan_url` and `year` say where a measure was promised. `version` counts the updates.
    """

    __tablename__ = "actions"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    code: Mapped[str]
    year: Mapped[int | None]
    basis: Mapped[str] = mapped_column(default="")
    plan_url: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=0)
    __table_args__ = (UniqueConstraint("programme_id", "code"),)


class Update(Titled, Base):
    """One dated statement about one action. Append-only.

    `states` names the columns it speaks of, commas between; the others are empty and mean nothing.
    `version` is the one the action got by it; `partners` are codes with commas between; `removed`
    takes the action out of the programme. `rule` is the rung of the programme's rubric that a
    loaded status rests on. The batch has the author and the moment.
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
    kind: Mapped[str | None] = mapped_column(
        CheckConstraint("kind in ('one_off', 'continuous')", name="kind")
    )
    position: Mapped[int | None]
    starts_on: Mapped[date | None]
    due_on: Mapped[date | None]
    weight: Mapped[float | None] = mapped_column(CheckConstraint("weight > 0", name="weight"))
    owner: Mapped[str | None]
    planning: Mapped[str | None] = mapped_column(
        CheckConstraint("planning in ('time', 'measures')", name="planning")
    )
    status: Mapped[str | None] = mapped_column(ForeignKey("statuses.code"))
    progress: Mapped[float | None] = mapped_column(
        CheckConstraint("progress between 0 and 100", name="progress")
    )
    removed: Mapped[bool | None]
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
        # Those that name a person as owner: each read of a record asks for them.
        Index(
            "ix_updates_person",
            "owner",
            sqlite_where=text("substr(owner, 1, 7) = 'person:'"),
            postgresql_where=text("substr(owner, 1, 7) = 'person:'"),
        ),
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


class EvidenceMark(Base):
    """A piece of evidence was withdrawn, or brought back, by a batch; its last mark counts.

    Append-only.
    """

    __tablename__ = "evidence_marks"
    id: Mapped[int] = mapped_column(primary_key=True)
    evidence_id: Mapped[int] = mapped_column(ForeignKey("evidence.id"), index=True)
    batch_id: Mapped[int] = mapped_column(ForeignKey("batches.id"))
    withdrawn: Mapped[bool]

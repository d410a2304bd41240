"""Actions and measures as they stand now: what `python -m db check` proves from the record."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base
from db.tables.record import Stated


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

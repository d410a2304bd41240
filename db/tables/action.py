"""Actions and measures: what never changes of them."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


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

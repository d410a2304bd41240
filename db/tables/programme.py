"""A programme with its parts, and the vocabulary that statements about it use."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Titled


class Programme(Titled, Base):
    """A multi-year work programme; several live side by side."""

    __tablename__ = "programmes"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    source_language: Mapped[str]
    __table_args__ = (CheckConstraint("ends_on >= starts_on", name="days"),)


class Later:
    """A part that can be added to a programme: known since its batch (null: with the programme)."""

    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batches.id"))


class Pillar(Titled, Later, Base):
    """A theme of a programme; `title_*_source` is the address a title is from, or "translated"."""

    __tablename__ = "pillars"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    code: Mapped[str]
    position: Mapped[int]
    title_fr_source: Mapped[str] = mapped_column(default="")
    title_en_source: Mapped[str] = mapped_column(default="")
    title_de_source: Mapped[str] = mapped_column(default="")
    __table_args__ = (UniqueConstraint("programme_id", "code"),)


class Described:
    """The facts of a partner; `short_*` is for charts. A `removed` one is no partner any more."""

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
    removed: Mapped[bool] = mapped_column(default=False, server_default=false())


# The facts of a partner, beside its code.
DESCRIBED = tuple(Described.__annotations__)


class Partner(Described, Later, Base):
    """A region, a group of countries or a forum that a programme names, as it is now."""

    __tablename__ = "partners"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    code: Mapped[str]
    __table_args__ = (
        UniqueConstraint("programme_id", "code"),
        CheckConstraint("kind in ('region', 'countries', 'forum')", name="kind"),
    )


class PartnerChange(Described, Base):
    """The facts of a partner until a batch changed it. Append-only."""

    __tablename__ = "partner_changes"
    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey("partners.id"))
    batch_id: Mapped[int] = mapped_column(ForeignKey("batches.id"))
    __table_args__ = (UniqueConstraint("partner_id", "batch_id"),)


class ReportingDate(Later, Base):
    """A day that a programme reports on; changes are shown since the last one."""

    __tablename__ = "reporting_dates"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    day: Mapped[date]
    __table_args__ = (UniqueConstraint("programme_id", "day"),)


class Status(Base):
    """A status. Code uses the flags, never the name; the words are in the locales.

    `in_scope` counts in figures, `start` is not yet reported on, `has_health` has a computed health
    where it is one-off, and a statement of a status that `needs_comment` is refused without one.
    """

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


class Method(Base):
    """The thresholds that figures use from `effective_on`, known since their batch (null: always).

    An action whose gap (actual - planned, in points) is below `off_track_gap` or `at_risk_gap`,
    both at most 0, has that health. `off_track_days` are those a reported measure may be overdue,
    `least_planned` the per cent planned below which no action is called on track.
    """

    __tablename__ = "methods"
    id: Mapped[int] = mapped_column(primary_key=True)
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batches.id"))
    effective_on: Mapped[date]
    off_track_gap: Mapped[float]
    at_risk_gap: Mapped[float]
    off_track_days: Mapped[int]
    least_planned: Mapped[float]


class ColumnMatch(Base):
    """The columns chosen by hand for files with these `headings` (folded and sorted, a line each).

    `matches` is a JSON object of heading to column; "" leaves the column of the file out.
    """

    __tablename__ = "column_matches"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    table_name: Mapped[str]
    headings: Mapped[str]
    matches: Mapped[str]
    __table_args__ = (UniqueConstraint("programme_id", "table_name", "headings"),)

"""The base of every table: constraints with names, types of columns, titles by language."""

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import DateTime, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Moment(TypeDecorator[datetime]):
    """A moment, in UTC: SQLite forgets the zone, so all are stored in one and get it back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Any) -> datetime | None:
        """The moment in UTC. Raises ValueError for one that has no zone."""
        if value is not None and value.tzinfo is None:
            raise ValueError(f"{value} has no time zone, so it is no moment.")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Any) -> datetime | None:
        """The moment with its zone, which some drivers leave out."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Codes(TypeDecorator[tuple[str, ...]]):
    """Codes or addresses, as a text with commas between them."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, _dialect: Any) -> str:
        """The text; "" for no codes."""
        return ",".join(value or ())

    def process_result_value(self, value: str | None, _dialect: Any) -> tuple[str, ...]:
        """The codes in the text."""
        return tuple(code for code in (value or "").split(",") if code)


class Base(DeclarativeBase):
    """The base of every table; constraints are named, so that a migration can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Moment(),
        tuple[str, ...]: Codes(),
    }


class Titled:
    """A title per language; an empty one falls back to the programme's source language."""

    title_nl: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    title_en: Mapped[str] = mapped_column(default="")
    title_de: Mapped[str] = mapped_column(default="")

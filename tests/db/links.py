"""Links to test with."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Engine

from db.links.reading_links import Created, NewLink, create
from db.links.share_scope import ShareScope
from db.record.people import Person

PROGRAMME = "benelux-2021-2024"
NOW = datetime(2026, 5, 1, 12, 0, 0, tzinfo=UTC)
EDITOR = Person("Anna", "editor")
VIEWER = Person("Vic", "viewer")


def asked(*, shows: dict[str, Any] | None = None, **changes: Any) -> NewLink:
    """A link of the whole programme for a day."""
    values = {"name": "Ministry", "expires_at": NOW + timedelta(days=1), **changes}
    return NewLink(shows=ShareScope(**{"programme": PROGRAMME, **(shows or {})}), **values)


def made(engine: Engine, **changes: Any) -> Created:
    """The same, made."""
    return create(engine, EDITOR, asked(**changes), now=NOW)

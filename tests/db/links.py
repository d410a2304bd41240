"""Links to test with."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Engine

from db.links.link_writing import create
from db.links.stored_links import Audience, Created, NewLink, StoredQuestion
from db.record.people import Person

PROGRAMME = "benelux-2021-2024"
NOW = datetime(2026, 5, 1, 12, 0, 0, tzinfo=UTC)
EDITOR = Person("Anna", "editor")
VIEWER = Person("Vic", "viewer")


OF_AUDIENCE = {field.name for field in fields(Audience)}


def asked(*, question: dict[str, Any] | None = None, **changes: Any) -> NewLink:
    """A link of the whole programme for a day; `changes` are of the link or of its audience."""
    values = {"name": "Ministry", "expires_at": NOW + timedelta(days=1), **changes}
    audience = Audience(**{name: values.pop(name) for name in OF_AUDIENCE & values.keys()})
    about = {"programme": PROGRAMME, **(question or {})}
    return NewLink(question=StoredQuestion(**about), audience=audience, **values)


def made(engine: Engine, **changes: Any) -> Created:
    """The same, made."""
    return create(engine, EDITOR, asked(**changes), now=NOW)

"""Short ways to save and to look, for tests that are about something else."""

from datetime import date, datetime
from typing import Any

import pandas as pd
from sqlalchemy import Engine, column, select, table

from data.record import load, moments
from db.record.people import LOCAL, Person
from db.record.saving import ChangeRequest, Saved, save
from db.tables import Action, Batch, Update

PROGRAMME = "benelux-2021-2024"
TODAY = date(2024, 6, 30)
# The view, as far as tests ask it.
CURRENT = table("current_actions", *map(column, ("code", "owner", "progress", "weight", "version")))


def version(engine: Engine, code: str) -> int:
    with engine.connect() as connection:
        return connection.execute(select(Action.version).where(Action.code == code)).scalar_one()


def change(
    engine: Engine,
    code: str,
    states: dict[str, Any] | None = None,
    *,
    on: Any = TODAY,
    read_at: int | None = None,
    comment: Any = "",
    source_url: Any = "",
) -> ChangeRequest:
    """A change of an action as it is now, or as it was `read_at` a version."""
    read_at = version(engine, code) if read_at is None else read_at
    return ChangeRequest(code, read_at, on, states or {}, comment, source_url)


def say(
    engine: Engine,
    code: str,
    states: dict[str, Any] | None = None,
    *,
    person: Person = LOCAL,
    now: datetime | None = None,
    **about: Any,
) -> Saved:
    """Save one change."""
    changes = [change(engine, code, states, **about)]
    return save(engine, person, PROGRAMME, changes, today=TODAY, now=now)


def row(engine: Engine, code: str, day: date = TODAY, batch: int | None = None) -> pd.Series:
    """An action as it stands on a day, by what was known with a batch."""
    actions = moments.actions_on(load.record(engine, PROGRAMME, batch), day)
    return actions.set_index("code").loc[code]


def written(engine: Engine) -> tuple[int, int, int]:
    """The revision number, and how many batches and updates there are."""
    with engine.connect() as connection:
        batches = len(connection.execute(select(Batch.id)).all())
        updates = len(connection.execute(select(Update.sequence)).all())
    return load.revision(engine), batches, updates

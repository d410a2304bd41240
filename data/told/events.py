"""Public events behind the actions, newest first."""

from typing import Any

import pandas as pd

from data import evidence, moments
from data.sharing_scope import localised
from data.told import cells
from data.told.view import View

EVENTS = (
    *("code", "action", "batch", "happened_on", "date_precision", "title", "title_language"),
    *("partners", "source_url", "in_period"),
)


def events(view: View) -> pd.DataFrame:
    """The events by the day about the actions asked for, or about what measures are part of."""
    known = moments.events(view.record, view.day)
    shown = evidence.shown(known, view.actions, view.filters)
    return shown[shown["action_code"].isin(view.codes)]


def event_rows(view: View, events: pd.DataFrame) -> list[dict[str, Any]]:
    """EVENTS; of an event's partners those that may be named."""
    told = localised(events, view.record, view.language, "title")
    named = [tuple(c for c in codes if c in view.partners) for codes in told["partners"]]
    told = told.assign(
        action=told["action_code"],
        batch=told["batch_id"],
        partners=pd.Series(named, index=told.index, dtype="object"),
    )
    return [{**row, "source_url": row["source_url"] or None} for row in cells.rows(told, EVENTS)]

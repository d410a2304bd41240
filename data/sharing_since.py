"""What became otherwise in the scope of a shared link since the last reporting day."""

from datetime import date
from typing import Any

import pandas as pd

from data import changes, moments, schedule
from data.filters import narrow
from data.load import Record
from data.sharing_news import told
from data.sharing_scope import filters
from db.shown import Shown


def since(
    record: Record,
    shows: Shown,
    assessed: pd.DataFrame,
    actions: pd.DataFrame,
    day: date,
    language: str,
) -> dict[str, Any]:
    """`since`, `change` and `told` of data.sharing.Shared; `actions` are those of it.

    Before the first reporting day there is nothing to compare a figure with, but what changed is
    told since the programme began.
    """
    reported, begins = changes.reporting_day(record.reporting_days, day), record.programme.starts_on
    before = reported or (begins if begins < day else None)
    if before is None or assessed.empty:
        return {"since": None, "change": None, "told": None}
    chosen = filters(shows)
    earlier = schedule.assess(moments.actions_on(record, before), record.methods)
    change, news = None, None
    if reported:
        change = changes.total(actions, changes.then(earlier, chosen, actions))
    if "changes" in shows.sections:
        named = {*shows.partners, *actions["partners"].explode().dropna()}
        scoped = narrow(assessed, chosen)
        days = before, day
        news = told(record, earlier, assessed, scoped, chosen, language, named, days)
    return {"since": reported, "change": change, "told": news}

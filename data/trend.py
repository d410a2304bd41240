"""The average and the planned progress over time, month by month."""

from dataclasses import replace
from datetime import date, timedelta

import pandas as pd

from data import completion, days, moments, schedule
from data.filters import Filters, narrow
from data.load import Record

COLUMNS = (
    *("parent_code", "pillar_code", "kind", "starts_on", "due_on", "weight", "planning"),
    *("partners", "owner", "status", "progress"),
)


def trend(record: Record, filters: Filters, day: date) -> pd.DataFrame:
    """One row per month end from the programme's start to `day`, and `day` itself.

    Columns: day, average, floor, planned (0 to 100), reported, actions. What is known about each
    past day: an action that came later isn't there, partners and owner are those of that day. A
    status filter keeps the actions that have the status on `day`.
    """
    dates = days.month_ends(record.programme.starts_on, day)
    actions = moments.on_days(record, dates, COLUMNS)
    actions = actions.assign(planned=schedule.planned(actions))
    kept = narrow(actions, replace(filters, status=()))
    if filters.status:
        last = kept[kept["day"] == pd.Timestamp(day)]
        kept = kept[kept["code"].isin(last.loc[last["status"].isin(filters.status), "code"])]
    dated = pd.to_datetime(pd.Series(dates, dtype="object")).astype("datetime64[s]")
    figures = completion.by(kept, "day", pd.DatetimeIndex(dated))
    figures = figures.rename(columns={"code": "day"}).assign(day=dated.to_numpy())
    return figures[["day", "average", "floor", "planned", "reported", "actions"]]


def outlook(record: Record, filters: Filters, day: date) -> pd.DataFrame:
    """The month ends after `day` up to the programme's end: day and planned alone.

    Over the actions that have reported on `day`, as they stand then: nobody knows more of what is
    to come. No rows once the programme is over.
    """
    ahead = days.month_ends(day + timedelta(days=1), record.programme.ends_on)
    today = moments.on_days(record, [day], COLUMNS)
    dated = pd.DataFrame({"day": pd.to_datetime(pd.Series(ahead, dtype="object"))})
    later = today.drop(columns="day").merge(dated.astype("datetime64[s]"), how="cross")
    later = later.assign(planned=schedule.planned(later))
    kept = narrow(later, filters)
    figures = completion.by(kept, "day", pd.DatetimeIndex(dated["day"].astype("datetime64[s]")))
    return pd.DataFrame({"day": dated["day"].to_numpy(), "planned": figures["planned"].to_numpy()})

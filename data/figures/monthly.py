"""The average and the planned progress over time, month by month."""

from collections.abc import Callable, Mapping
from datetime import date

import pandas as pd

from data import days
from data.distinct_values import among
from data.figures import completion, schedule
from data.filters import NARROWING, Filters, narrow
from data.record import moments
from data.record.load import Record

COLUMNS = (
    *("parent_code", "pillar_code", "kind", "starts_on", "due_on", "weight", "planning"),
    *("status", "progress"),
)
# The columns that need not be asked for.
GIVEN = (*COLUMNS, "code")
# Rows computed at once: with many actions only a few days, so that the frames fit in the cache of
# the processor.
AT_ONCE = 200_000


def trend(
    record: Record, filters: Filters, day: date, known: pd.DataFrame | None = None
) -> pd.DataFrame:
    """The rows of `until`, then those of `outlook`, which have no figures but planned.

    `known` are rows of `until` that stay as they are.
    """
    return pd.concat([until(record, filters, day, known), outlook(record, filters, day)])


def until(
    record: Record, filters: Filters, day: date, known: pd.DataFrame | None = None
) -> pd.DataFrame:
    """One row per month end from the programme's start to `day`, and `day` itself.

    Columns: day, average, floor, planned (0 to 100), reported, actions. Each day has the actions
    that exist then, with the partners and owner of that day. A filter by status or health keeps the
    actions that have it on `day`. `known` are the first rows, where they are known.
    """
    dates = days.month_ends(record.programme.starts_on, day)
    dates = dates if known is None else dates[len(known) :]
    always, wanted = filters.lasting, _wanted(record, filters, day)
    step = max(1, AT_ONCE // max(1, len(record.stated.names)))
    found = [
        _figures(record, always, dates[first : first + step], wanted)
        for first in range(0, max(1, len(dates)), step)
    ]
    rows = [] if known is None else [known.astype(found[0].dtypes)]
    return pd.concat([*rows, *found]).reset_index(drop=True)


def _wanted(record: Record, filters: Filters, day: date) -> "pd.Series[str] | None":
    """The codes of the actions that are on `day` what `filters` ask for; None for all."""
    if not filters.is_of_day:
        return None
    known = schedule.assess(moments.actions_on(record, day), record.methods)
    return narrow(known, filters)["code"].astype("str")


def _figures(
    record: Record, filters: Filters, dates: list[date], wanted: "pd.Series[str] | None"
) -> pd.DataFrame:
    """The rows of `until` on `dates`, over the actions `wanted`, or over all for None."""
    actions = _narrowed(record, filters, dates)
    if wanted is not None:
        actions = actions[among(actions["code"], wanted)]
    dated = pd.to_datetime(pd.Series(dates, dtype="object")).astype("datetime64[s]")
    figures = completion.by(actions, "day", pd.DatetimeIndex(dated))
    figures = figures.rename(columns={"code": "day"}).assign(day=dated.to_numpy())
    return figures[["day", "average", "floor", "planned", "reported", "actions"]]


def _narrowed(record: Record, filters: Filters, dates: list[date]) -> pd.DataFrame:
    actions = moments.on_days(record, dates, [*COLUMNS, *_asked(filters)], coded=True)
    return narrow(actions.assign(planned=schedule.planned(actions)), filters)


def _asked(filters: Filters) -> list[str]:
    """The columns by which `filters`, lasting ones, narrow, beside GIVEN."""
    asked = (param.column for param in NARROWING if getattr(filters, param.name))
    return [column for column in asked if column not in GIVEN]


def outlook(record: Record, filters: Filters, day: date) -> pd.DataFrame:
    """The month ends after `day` up to the programme's end: day and planned alone.

    Over the actions with progress on `day`, unchanged from then on. No rows once the programme is
    over.
    """
    ahead = [end for end in days.month_ends(day, record.programme.ends_on) if end > day]
    always, wanted = filters.lasting, _wanted(record, filters, day)
    today = moments.on_days(record, [day], [*COLUMNS, *_asked(always)])
    dated = pd.DataFrame({"day": pd.to_datetime(pd.Series(ahead, dtype="object"))})
    later = today.drop(columns="day").merge(dated.astype("datetime64[s]"), how="cross")
    later = later.assign(planned=schedule.planned(later))
    kept = narrow(later, always)
    if wanted is not None:
        kept = kept[among(kept["code"], wanted)]
    figures = completion.by(kept, "day", pd.DatetimeIndex(dated["day"].astype("datetime64[s]")))
    return pd.DataFrame({"day": dated["day"].to_numpy(), "planned": figures["planned"].to_numpy()})


# What is drawn as lines over months: the name of its section to the function that computes it, of a
# record, filters, a day and the rows of months that are known. Statements effective later than a
# month don't change its row.
FRAMES: Mapping[str, Callable[..., pd.DataFrame]] = {"trend": trend}

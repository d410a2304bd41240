"""Which public events belong to a view, and how they are spread over its actions and years."""

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from data.distinct_values import among, naming
from data.filters import Filters


@dataclass(frozen=True)
class Spread:
    """How the events that count are spread: how many, how many in the year of `day`, the last one.

    `outside` lie beyond the programme's years and count nowhere; `last_on` is NaT without events.
    """

    counted: int
    this_year: int
    outside: int
    last_on: pd.Timestamp


def shown(events: pd.DataFrame, actions: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """The `events` about `actions` (or about what their measures are part of), newest first.

    With a partner filter, those that name one of these partners themselves: an action may have
    more partners than an event in it.
    """
    about = events["action_code"]
    keep = among(about, actions["code"]) | among(about, actions["parent_code"])
    keep &= _naming(events, filters.partner)
    return events[keep].sort_values(["happened_on", "code"], ascending=False)


def of_partner(events: pd.DataFrame, code: str) -> pd.DataFrame:
    """The events that name the partner."""
    return events[_naming(events, (code,))]


def per_action(events: pd.DataFrame) -> pd.DataFrame:
    """Per action with events that count, indexed by code: count and last_on."""
    counted = events[events["in_period"]]
    days = counted.groupby("action_code")["happened_on"]
    return pd.DataFrame({"count": days.size(), "last_on": days.max()})


def spread(events: pd.DataFrame, day: date) -> Spread:
    """How `events` (up to `day`) are spread."""
    counted = events[events["in_period"]]
    return Spread(
        counted=len(counted),
        this_year=int((counted["happened_on"].dt.year == day.year).sum()),
        outside=len(events) - len(counted),
        last_on=counted["happened_on"].max(),
    )


def _naming(events: pd.DataFrame, partners: tuple[str, ...]) -> np.ndarray:
    """Whether each event names one of `partners`; with none given, every one does."""
    return naming(events["partners"], partners) if partners else np.ones(len(events), dtype=bool)

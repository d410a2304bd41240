"""Which public events belong to a view, and how they are spread over its actions and years."""

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from data.distinct_values import among, naming
from data.filters import Filters


@dataclass(frozen=True)
class Spread:
    """Numbers of events in the programme's period, in the year of `day`, and outside the period.

    Those outside count nowhere else; `last_on` is NaT without an event in the period.
    """

    counted: int
    this_year: int
    outside: int
    last_on: pd.Timestamp


def shown(events: pd.DataFrame, actions: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """The `events` about `actions`, or about the action of a measure, newest first.

    With a partner filter, those that name one of its partners themselves: an action may have more
    partners than an event about it.
    """
    about = events["action_code"]
    keep = among(about, actions["code"]) | among(about, actions["parent_code"])
    keep &= _naming(events, filters.partner)
    return events[keep].sort_values(["happened_on", "code"], ascending=False)


def of_partner(events: pd.DataFrame, code: str) -> pd.DataFrame:
    """The events that name the partner `code`."""
    return events[_naming(events, (code,))]


def per_action(events: pd.DataFrame) -> pd.DataFrame:
    """One row per action with events in the period (index code): count and last_on."""
    counted = events[events["in_period"]]
    days = counted.groupby("action_code")["happened_on"]
    return pd.DataFrame({"count": days.size(), "last_on": days.max()})


def spread(events: pd.DataFrame, day: date) -> Spread:
    """The Spread of `events`, which are those up to `day`."""
    counted = events[events["in_period"]]
    return Spread(
        counted=len(counted),
        this_year=int((counted["happened_on"].dt.year == day.year).sum()),
        outside=len(events) - len(counted),
        last_on=counted["happened_on"].max(),
    )


def _naming(events: pd.DataFrame, partners: tuple[str, ...]) -> np.ndarray:
    """Whether each event names one of `partners`; True for all where `partners` is empty."""
    return naming(events["partners"], partners) if partners else np.ones(len(events), dtype=bool)

"""The earlier day that the scope of a shared link is compared with."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from data import changes, moments, schedule
from data.load import Record


@dataclass(frozen=True, eq=False)
class Before:
    """The day, all `actions` of the programme on it, and whether figures are compared with it."""

    day: date
    actions: pd.DataFrame
    has_figures: bool


def before(record: Record, day: date) -> Before | None:
    """The last reporting day before `day`.

    Before the first one there is nothing to compare a figure with, but what changed is told since
    the programme began.
    """
    reported, begins = changes.reporting_day(record.reporting_days, day), record.programme.starts_on
    known = reported or (begins if begins < day else None)
    if known is None:
        return None
    actions = schedule.assess(moments.actions_on(record, known), record.methods)
    return Before(known, actions, has_figures=reported is not None)

"""What is due when: how many one-off actions are past their due day, and which day comes next."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

SOON = pd.DateOffset(months=6)


@dataclass(frozen=True)
class DueDays:
    """Counts of one-off actions in scope that have a due day, on the viewed `day`.

    `dated` counts all, `done` the finished ones. Of the unfinished, `past` are due before `day`
    (`silent`: those of them that never reported), `today` on it, `soon` later, up to and including
    `until`, six months after `day`. `next_on` is the first due day after `day`, NaT without one.
    """

    day: date
    dated: int
    done: int
    past: int
    silent: int
    today: int
    soon: int
    until: date
    next_on: pd.Timestamp


def due_days(actions: pd.DataFrame, day: date) -> DueDays:
    """The counts of `actions` (of one level) on `day`; actions without a report count too."""
    dated = actions[actions["in_scope"] & (actions["kind"] == "one_off")]
    dated = dated[dated["due_on"].notna()]
    ahead = dated[~dated["done"]]
    due, at = ahead["due_on"], pd.Timestamp(day)
    until = at + SOON
    return DueDays(
        day=day,
        dated=len(dated),
        done=int(dated["done"].sum()),
        past=int((due < at).sum()),
        silent=int((ahead["start"] & (due < at)).sum()),
        today=int((due == at).sum()),
        soon=int(((due > at) & (due <= until)).sum()),
        until=until.date(),
        next_on=due[due > at].min(),
    )

"""What a shared page says in every language alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd

from data.completion import Figures
from data.load import Programme
from data.provenance import Statements
from db.shown import Shown


@dataclass(frozen=True, eq=False)
class Same:
    """What needs no words, of a scope on a `day`.

    `batch` is the last one known and `known_at` its moment, 0 and None before the first; `saves` as
    in data.load.Record. `begun` says whether the programme has any action on `day`. `joint` are the
    actions in scope with a compared partner. `since` is the reporting day before, `change` that of
    each figure since then.
    """

    shows: Shown
    day: date
    programme: Programme
    batch: int
    saves: int | None
    known_at: datetime | None
    begun: bool
    statuses: pd.DataFrame
    method: "pd.Series[Any]"
    total: Figures
    by_status: pd.DataFrame
    joint: pd.DataFrame
    cells: pd.DataFrame
    memberships: Mapping[str, tuple[int, int]]
    months: pd.DataFrame
    outlook: pd.DataFrame
    since: date | None
    change: "pd.Series[float] | None"
    said: Statements

"""The scope of a shared link: its filters, and what it shows of an action."""

from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from data.distinct_values import of_each
from data.figures import figure_table, schedule
from data.filters import Filters
from data.record import localised as content
from data.record.load import Record
from db.links.stored_links import StoredQuestion
from db.record.decimals import DECIMALS

# The columns of an action that a shared page may show; the owner isn't one.
COLUMNS = (
    *("day", "code", "level", "parent_code", "pillar_code", "title", "title_language", "kind"),
    *("starts_on", "due_on", "weight", "planning", "status", "in_scope", "done", "start"),
    *("has_health", "progress", "planned", "gap", "health", "overdue_days", "partners"),
    *("last_update_on", "updates", "evidence", "source_url"),
)


def filters(shows: StoredQuestion) -> Filters:
    """The stored scope `shows` as Filters."""
    return Filters.of(shows.limits, shows.level)


def sources(record: Record, codes: pd.Series, day: date) -> "pd.Series[str]":
    """Per action of `codes`, the address that its status on `day` rests on; "" for none."""
    stated = record.stated
    last = stated.last(stated.telling("status"), np.array([day], dtype="datetime64[s]"))[0]
    places = stated.names.get_indexer(codes)
    known = (places >= 0) & (last[places] >= 0)
    own = record.updates.take(stated.rows[last[places[known]]])
    addresses = record.evidence.set_index("code")["source_url"].to_dict()

    def rests_on(each: tuple[str, ...]) -> str:
        return next((addresses[code] for code in each if code in addresses), "")

    behind = of_each(own["evidence"], rests_on)
    found = pd.Series("", index=codes.index, dtype="str")
    found[known] = own["source_url"].where(own["source_url"] != "", behind).to_numpy()
    return found


def told_of(actions: pd.DataFrame, record: Record, day: date, language: str) -> pd.DataFrame:
    """`actions` with COLUMNS alone: titles in `language`, and the address behind each status."""
    titled = in_language(actions, record, language, "title")
    return titled.assign(source_url=sources(record, titled["code"], day))[list(COLUMNS)]


def in_language(frame: pd.DataFrame, record: Record, language: str, *names: str) -> pd.DataFrame:
    """`frame` with the columns `names` in `language`, and each one's _language."""
    for name in names:
        frame = content.localise(frame, name, language, record.programme.source_language)
    return frame


ACTION_COLUMNS = (
    *("code", "title", "level", "pillar", "kind", "status", "progress", "planned", "gap"),
    *("health", "starts_on", "due_on", "last_update_on", "partners", "source_url"),
)
DAYS = ("starts_on", "due_on", "last_update_on")


def rows_of(actions: pd.DataFrame) -> list[dict[str, Any]]:
    """`actions` (from `told_of`) as rows of a file: ISO days, None where missing.

    partners are codes with spaces between them; numbers have six decimals at most.
    """
    actions = schedule.told(actions)
    days = {name: actions[name].dt.strftime("%Y-%m-%d").astype(object) for name in DAYS}
    numbers = {name: actions[name].round(DECIMALS) for name in ("progress", "planned", "gap")}
    rows = actions.assign(
        **days, **numbers, pillar=actions["pillar_code"], partners=actions["partners"].map(" ".join)
    )
    cells = rows[list(ACTION_COLUMNS)].astype(object)
    found: list[dict[str, Any]] = cells.where(cells.notna(), None).to_dict("records")
    return [{name: figure_table.plain(value) for name, value in row.items()} for row in found]

"""The scope of a shared link: what its filters are, and what it tells of an action."""

from datetime import date

import numpy as np
import pandas as pd

from data import content
from data.different import of_each
from data.filters import Filters
from data.load import Record
from db.shown import Shown

# What of an action a shared page may tell. Who answers for it is not among these.
COLUMNS = (
    *("day", "code", "level", "parent_code", "pillar_code", "title", "title_language", "kind"),
    *("starts_on", "due_on", "weight", "planning", "status", "in_scope", "done", "start"),
    *("has_health", "progress", "planned", "gap", "health", "overdue_days", "partners"),
    *("last_update_on", "updates", "evidence", "source_url"),
)


def filters(shows: Shown) -> Filters:
    """The stored scope as figures are narrowed by it."""
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
    titled = localised(actions, record, language, "title")
    return titled.assign(source_url=sources(record, titled["code"], day))[list(COLUMNS)]


def localised(frame: pd.DataFrame, record: Record, language: str, *names: str) -> pd.DataFrame:
    """`frame` with the columns `names` in `language`, and each one's _language."""
    for name in names:
        frame = content.localise(frame, name, language, record.programme.source_language)
    return frame

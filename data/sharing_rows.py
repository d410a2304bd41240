"""The file of actions under a shared link: the rows of actions.csv, in its scope."""

from typing import Any

import pandas as pd

from data import figures, own
from db.decimals import DECIMALS

ACTION_COLUMNS = (
    *("code", "title", "level", "pillar", "kind", "status", "progress", "planned", "gap"),
    *("health", "starts_on", "due_on", "last_update_on", "partners", "source_url"),
)
DAYS = ("starts_on", "due_on", "last_update_on")


def rows_of(actions: pd.DataFrame) -> list[dict[str, Any]]:
    """`actions` (of data.sharing_scope.told_of) as a file has them: ISO days, None for nothing.

    partners are codes with spaces between them; numbers have six decimals at most.
    """
    actions = own.told(actions)
    days = {name: actions[name].dt.strftime("%Y-%m-%d").astype(object) for name in DAYS}
    numbers = {name: actions[name].round(DECIMALS) for name in ("progress", "planned", "gap")}
    rows = actions.assign(
        **days, **numbers, pillar=actions["pillar_code"], partners=actions["partners"].map(" ".join)
    )
    cells = rows[list(ACTION_COLUMNS)].astype(object)
    found: list[dict[str, Any]] = cells.where(cells.notna(), None).to_dict("records")
    return [{name: figures.plain(value) for name, value in row.items()} for row in found]

"""The table that edits are made in: the rows as they were read, with drafts drawn into them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd

from data.drafts import COLUMNS, Pending, Read

DTYPES = {"progress": "float64", "due_on": "datetime64[s]", "effective_on": "datetime64[s]"}


def drawn(rows: Mapping[str, Read], pending: Pending) -> pd.DataFrame:
    """One row per action of `rows`, index the code, columns as COLUMNS with the drafts applied.

    `partners` are lists. A value that its column can't show (a day that isn't one) is left out.
    """
    shown = {code: _values(code, rows[code], pending) for code in rows}
    frame = pd.DataFrame(
        {
            column: pd.Series(
                [_shown(column, values[column]) for values in shown.values()],
                dtype=DTYPES.get(column, "object" if column == "partners" else "str"),
            )
            for column in COLUMNS
        }
    )
    return frame.set_axis(pd.Index(list(shown), dtype="str", name="code"))


def _values(code: str, row: Read, pending: Pending) -> Mapping[str, Any]:
    draft = pending.get(code)
    return {**draft.read.shown, **draft.said} if draft else row.shown


def _shown(column: str, value: Any) -> Any:
    if column == "partners":
        return list(value)
    if column in {"due_on", "effective_on"}:
        return value if isinstance(value, date) and value.year < 10_000 else None
    return value

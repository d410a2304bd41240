"""The table that edits are made in: the rows as they were read, with drafts drawn into them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd

from data.drafts import COLUMNS, DECIMALS, Pending, Read
from locales import Translator

DTYPES = {"due_on": "datetime64[s]", "effective_on": "datetime64[s]", "partners": "object"}


def drawn(rows: Mapping[str, Read], pending: Pending, t: Translator) -> pd.DataFrame:
    """One row per action of `rows`, index the code, columns as COLUMNS with the drafts applied.

    `partners` are lists. A number is text, as its language writes it, and so is what was typed
    instead of one. A day that isn't one can't be shown, and is left out.
    """
    shown = {code: _values(code, rows[code], pending) for code in rows}
    frame = pd.DataFrame(
        {
            column: pd.Series(
                [_shown(column, values[column], t) for values in shown.values()],
                dtype=DTYPES.get(column, "str"),
            )
            for column in COLUMNS
        }
    )
    return frame.set_axis(pd.Index(list(shown), dtype="str", name="code"))


def typed(value: float | str | None, t: Translator) -> str:
    """A number where it can be typed; nothing where there is none, and text as it is."""
    if isinstance(value, str):
        return value
    return "" if value is None else t.number(value, DECIMALS)


def _values(code: str, row: Read, pending: Pending) -> Mapping[str, Any]:
    draft = pending.get(code)
    return {**draft.read.shown, **draft.said} if draft else row.shown


def _shown(column: str, value: Any, t: Translator) -> Any:
    if column == "partners":
        return list(value)
    if column == "progress":
        return typed(value, t)
    if column in {"due_on", "effective_on"}:
        return value if isinstance(value, date) and value.year < 10_000 else None
    return value

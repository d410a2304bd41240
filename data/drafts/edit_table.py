"""The editable table: rows as they were read, with the values of drafts applied."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

import pandas as pd

from data.drafts.draft import DAYS, TABLE, Pending, ReadAction
from data.drafts.grid_edits import day
from data.record import origins
from db.record.decimals import DECIMALS
from locales import Translator

DTYPES = {"due_on": "datetime64[s]", "effective_on": "datetime64[s]", "partners": "object"}


def drawn(
    rows: Mapping[str, ReadAction],
    pending: Pending,
    t: Translator,
    typed: Mapping[tuple[str, str], Any] = MappingProxyType({}),
) -> pd.DataFrame:
    """One row per action of `rows`, index the code, columns as TABLE with the drafts applied.

    The cells in `typed`, by code and column, have the value that was typed, even an unreadable one:
    a browser drops an edit once it is in the table, and would show it for ever otherwise.
    `partners` are lists. A number is text in the form of its language, and an unreadable one is the
    text typed; an unreadable day is missing.
    """
    shown = {code: _values(code, rows[code], pending) for code in rows}
    frame = pd.DataFrame(
        {
            column: pd.Series(
                [
                    _as_typed(column, typed[code, column])
                    if (code, column) in typed
                    else _shown(column, values[column], t)
                    for code, values in shown.items()
                ],
                dtype=DTYPES.get(column, "str"),
            )
            for column in TABLE
        }
    )
    return frame.set_axis(pd.Index(list(shown), dtype="str", name="code"))


def number(value: float | str | None, t: Translator) -> str:
    """`value` as text that can be edited: "" for None, a text unchanged."""
    if isinstance(value, str):
        return value
    return "" if value is None else t.number(value, DECIMALS)


def _values(code: str, row: ReadAction, pending: Pending) -> Mapping[str, Any]:
    draft = pending.get(code)
    return {**draft.read.shown, **draft.said} if draft else row.shown


def _as_typed(column: str, value: Any) -> Any:
    return _shown_day(day(value)) if isinstance(value, str) and column in DAYS else value


def _shown(column: str, value: Any, t: Translator) -> Any:
    if column == "partners":
        return list(value)
    if column == "progress":
        return number(value, t)
    if column == "owner":
        return origins.person(t, value or "")
    return _shown_day(value) if column in DAYS else value


def _shown_day(value: Any) -> date | None:
    return value if isinstance(value, date) and value.year < 10_000 else None

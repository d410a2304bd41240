"""The cells that programs read, in JSON and in CSV."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

import pandas as pd

from data.figures import figure_table
from db.record.decimals import rounded


def cell_rows(frame: pd.DataFrame, columns: Sequence[str]) -> list[dict[str, Any]]:
    """One dict per row of `frame`, with `columns` alone, each value as `cell` returns it."""
    return [
        {name: cell(row[name]) for name in columns}
        for row in frame[list(columns)].to_dict("records")
    ]


def cell(value: Any) -> Any:
    """`value` for JSON: codes as a list, days and moments in ISO 8601, None where missing, numbers
    of six decimals at most.
    """
    if isinstance(value, tuple | list | frozenset):
        return list(value)
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if isinstance(value, datetime):
        return moment(value) if value.tzinfo else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return figure_table.plain(rounded(value))
    return value.item() if hasattr(value, "item") else value


def moment(value: datetime) -> str:
    """A moment in UTC, to the microsecond, as 2024-12-31T18:00:00.000000Z."""
    return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def flat(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """`rows` for CSV: codes with spaces between them, true and false in lower case."""
    return [{name: _flat(value) for name, value in row.items()} for row in rows]


def _flat(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    return " ".join(map(str, value)) if isinstance(value, list) else value

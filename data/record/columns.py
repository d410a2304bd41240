"""The columns of the frames of a record, with their dtypes, and such a frame made from rows."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from db.record.replay import STATED
from locales import CONTENT_LANGUAGES

# Frames here are short and taken apart often: texts of Python's own are taken, compared and put
# together in a quarter less of a page's time than those of Arrow, with 200 actions as with 2,000.
pd.set_option("mode.string_storage", "python")

Dtypes = Mapping[str, str]
DAY = "datetime64[s]"
TITLES = dict.fromkeys((f"title_{language}" for language in CONTENT_LANGUAGES), "str")
PILLARS = {"code": "str", "position": "int64", **TITLES}
PARTNERS = {
    "code": "str",
    "position": "int64",
    "kind": "str",
    **{f"{part}_{language}": "str" for part in ("name", "short") for language in CONTENT_LANGUAGES},
}
STATUSES = {
    "code": "str",
    "position": "int64",
    "colour": "str",
    "mark": "str",
    **dict.fromkeys(("in_scope", "done", "start", "has_health", "needs_comment"), "bool"),
}
METHODS = {
    "effective_on": DAY,
    "off_track_gap": "float64",
    "at_risk_gap": "float64",
    "off_track_days": "int64",
    "least_planned": "float64",
}
ACTIONS = {"code": "str", "year": "Int64", "basis": "str", "plan_url": "str", "version": "int64"}
UPDATES = {
    "sequence": "int64",
    "action_code": "str",
    "effective_on": DAY,
    "recorded_at": "datetime64[us, UTC]",
    "author": "str",
    "batch_id": "int64",
    "batch_kind": "str",
    "batch_comment": "str",
    "version": "int64",
    "states": "str",
    "source_url": "str",
    "rule": "str",
    **{f"comment_{language}": "str" for language in CONTENT_LANGUAGES},
    **dict.fromkeys(STATED, "str"),
    **dict.fromkeys(("position", "weight", "progress"), "float64"),
    **dict.fromkeys(("starts_on", "due_on"), DAY),
    "removed": "bool",
    "partners": "object",
}
# Columns of an update that come from its batch, with their names there.
OF_A_BATCH = {
    "recorded_at": "recorded_at",
    "author": "author",
    "batch_kind": "kind",
    "batch_comment": "comment",
}
BATCHES = {
    "id": "int64",
    "kind": "str",
    "author": "str",
    "recorded_at": "datetime64[us, UTC]",
    "comment": "str",
    "undoes_id": "Int64",
    "author_then": "str",
    "person_id": "int64",
}
EVIDENCE = {
    "code": "str",
    "action_code": "str",
    "batch_id": "int64",
    "happened_on": DAY,
    "date_precision": "str",
    "stage": "str",
    **TITLES,
    "partners": "object",
    "source_url": "str",
    "note_en": "str",
    "in_period": "bool",
}
EVIDENCE_LOG = {**EVIDENCE, "withdrawn": "bool"}


def typed(
    parts: Iterable[Sequence[Sequence[Any]]], names: Sequence[str], dtypes: Dtypes
) -> pd.DataFrame:
    """A frame with the columns of `dtypes` from `parts`, lists of rows with the columns `names`.

    A missing text is "", a missing flag False; a missing number or day stays missing.
    """
    cells: list[list[Any]] = [[] for _ in names]
    for rows in filter(None, parts):
        for column, values in zip(cells, zip(*rows, strict=True), strict=True):
            column.extend(values)
    by_name = dict(zip(names, cells, strict=True))
    return pd.DataFrame({column: _column(by_name[column], dtypes[column]) for column in dtypes})


def _column(cells: list[Any], dtype: str) -> Any:
    """`cells` as an array of `dtype`; converting and aligning a whole frame would be slower."""
    if dtype == DAY:
        # Few days are distinct and parsing is slow, so each is parsed once.
        places, days = pd.factorize(pd.Series(cells, dtype="object"), use_na_sentinel=False)
        return pd.Series(days, dtype=DAY).array.take(places)
    if dtype == "str":
        once: dict[Any, Any] = {None: ""}  # equal texts are one object, which takes its room once
        return pd.array([once.setdefault(cell, cell) for cell in cells], dtype=dtype)
    if dtype == "bool":
        return np.array([cell is not None and bool(cell) for cell in cells], dtype=dtype)
    if dtype in ("int64", "float64"):
        return np.array(cells, dtype=dtype)
    if dtype == "object":
        cells = ["" if cell is None else cell for cell in cells]
    return pd.Series(cells, dtype=dtype).array

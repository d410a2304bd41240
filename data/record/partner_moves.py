"""The changes of the partners of a programme, save by save: what came, what went, what it says."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from data.record.statements import StatementChange
from db.engine.database import Engine
from db.record import partner_lives
from db.tables import DESCRIBED

FACTS = tuple(name for name in DESCRIBED if name != "removed")


def log(engine: Engine, programme_code: str, batch: int | None = None) -> pd.DataFrame:
    """One row per change of a partner up to `batch`, partner after partner.

    Columns: batch_id, code, before and after (its facts: column of db.tables.DESCRIBED to value).
    Partners that came with the programme are in no batch.
    """
    rows = [
        {"batch_id": move.batch_id, "code": life.code, "before": before, "after": move.facts}
        for life in partner_lives.of_programme(engine, programme_code)
        for before, move in life.steps()
        if batch is None or move.batch_id <= batch
    ]
    found = pd.DataFrame(rows, columns=["batch_id", "code", "before", "after"])
    return found.astype({"batch_id": "int64"})


def facts(move: Mapping[str, Any]) -> Mapping[str, Any]:
    """The facts by which to name the partner of `move`, a row of `log`: those after it, or
    before it where it was removed.
    """
    called: Mapping[str, Any] = move["before"] if move["after"]["removed"] else move["after"]
    return called


def cells(move: Mapping[str, Any]) -> tuple[str, ...]:
    """The columns of a partner that an undo of `move` takes back; removed where it came or went."""
    if move["before"]["removed"] != move["after"]["removed"]:
        return ("removed",)
    return tuple(change.column for change in changes(move))


def changes(move: Mapping[str, Any]) -> list[StatementChange]:
    """The changed facts in `move`; `before` is None for a new partner, a removal is one change."""
    before, after = move["before"], move["after"]
    if after["removed"]:
        return [StatementChange("removed", False, True)]
    return [
        StatementChange(name, None if before["removed"] else before[name], after[name])
        for name in FACTS
        if before[name] != after[name] and (before[name] or after[name])
    ]

"""What batches made of a programme's partners, one row per batch and partner."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from data.statements import Change
from db import partner_lives
from db.engine import Engine
from db.tables import DESCRIBED

FACTS = tuple(name for name in DESCRIBED if name != "removed")


def partner_log(engine: Engine, programme_code: str, batch: int | None = None) -> pd.DataFrame:
    """batch_id, code, and what the partner was before and after it, by db.tables.DESCRIBED.

    Up to `batch`; what came with its programme is none of any batch.
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
    """What to call the partner of a row by: one that is none any more by what it was."""
    called: Mapping[str, Any] = move["before"] if move["after"]["removed"] else move["after"]
    return called


def cells(move: Mapping[str, Any]) -> tuple[str, ...]:
    """What of the partner an undo is about: one that came or went is one cell."""
    if move["before"]["removed"] != move["after"]["removed"]:
        return ("removed",)
    return tuple(change.column for change in changes(move))


def changes(move: Mapping[str, Any]) -> list[Change]:
    """What a row made otherwise; `before` is None where it is new, and who goes is told alone."""
    before, after = move["before"], move["after"]
    if after["removed"]:
        return [Change("removed", False, True)]
    return [
        Change(name, None if before["removed"] else before[name], after[name])
        for name in FACTS
        if before[name] != after[name] and (before[name] or after[name])
    ]

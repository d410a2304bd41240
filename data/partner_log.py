"""What batches made of a programme's partners, one row per batch and partner."""

import pandas as pd

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

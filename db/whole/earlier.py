"""A whole programme as it was with its first batches: what a file of then must have said."""

from collections.abc import Mapping
from typing import Any

from db.tables import DESCRIBED
from db.whole.columns import Row, Tables


def earlier(tables: Tables, number: int) -> Tables:
    """The record up to the batch of that number, as it was read then."""

    def by_then(name: str, column: str) -> list[Row]:
        return [row for row in tables[name] if (row[column] or 0) <= number]

    updates = by_then("updates", "batch")
    acted = {row["action_code"] for row in updates}
    return {
        **tables,
        **{name: by_then(name, "since") for name in ("pillars", "reporting_dates", "methods")},
        **{name: by_then(name, "batch") for name in ("events", "marks", "partner_changes")},
        "batches": by_then("batches", "number"),
        "updates": updates,
        "rows": [row for row in tables["rows"] if row["code"] in acted],
        "partners": _partners(tables, by_then("partners", "since"), number),
    }


def _partners(tables: Tables, rows: list[Row], number: int) -> list[Row]:
    """What the first change after it keeps of a partner is what it was until then."""
    kept: dict[str, Mapping[str, Any]] = {}
    for change in tables["partner_changes"]:
        if change["batch"] > number:
            kept.setdefault(change["partner_code"], {name: change[name] for name in DESCRIBED})
    was = [{**row, **kept.get(row["code"], {})} for row in rows]
    return sorted(was, key=lambda row: (row["position"], row["code"]))

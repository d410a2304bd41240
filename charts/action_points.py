"""The points of the two lines of an action: what was reported, in steps, and what was planned."""

from datetime import date

import pandas as pd

from charts.axes import iso
from charts.rows import rows

Point = tuple[str, float]


def reported(steps: pd.DataFrame, as_of: date) -> list[Point]:
    """The steps up to `as_of`, and that day; nothing where nothing was ever reported."""
    points: list[Point] = []
    for row in rows(steps, "effective_on", "progress"):
        day, value = iso(row["effective_on"]), row["progress"]
        if day > iso(as_of) or (value != value and not points):
            continue
        if value != value:  # a figure withdrawn: the step before it ends here
            points.append((day, points[-1][1]))
        points.append((day, value))
    return [*points, (iso(as_of), points[-1][1])] if points else []


def planned(
    planned_from: date | None, planned_to: date | None, axis: tuple[date, date]
) -> list[Point]:
    """From 0 at the first of the days to 100 at the second, level outside; else nothing."""
    if planned_from is None or planned_to is None:
        return []
    points = [(axis[0], 0.0), (planned_from, 0.0), (planned_to, 100.0), (axis[1], 100.0)]
    return [(iso(day), value) for day, value in points]

"""How the figures are counted, and by which thresholds, so that a file explains itself."""

import pandas as pd

from data.figures import schedule
from data.view import View
from sections.tables import Column, Table

COUNTING = {
    "method-term-completion": "method-counting-completion",
    "method-term-coverage": "method-counting-coverage",
    "column-average": "method-counting-average",
    "column-floor": "method-counting-floor",
    "method-term-group": "method-counting-group",
    "column-partners": "method-counting-partners",
    "method-term-ongoing": "method-counting-ongoing",
    "method-term-rounding": "method-counting-rounding",
}
HEALTH = {
    "on_track": "method-health-on_track",
    "at_risk": "method-health-at_risk",
    "off_track": "method-health-off_track",
    "not_assessed": "method-health-not_assessed",
}


def table(view: View) -> Table:
    """One row per rule, with the numbers in force on the day."""
    t, methods = view.t, view.record.methods
    columns = [
        Column.of(view, "term", word="method-term"),
        Column.of(view, "rule", word="method-rule"),
    ]
    zero = t.percent(0)
    rows = [{"term": t(term), "rule": t(rule, zero=zero)} for term, rule in COUNTING.items()]
    rows.append({"term": t("column-planned"), "rule": t("method-planned-time")})
    numbers = _numbers(view)
    rows += [
        {"term": t(f"health-{health}"), "rule": t(rule, **numbers)}
        for health, rule in HEALTH.items()
    ]
    version = t.number(schedule.edition(methods, view.day))
    rows.append({"term": t("page-method"), "rule": t("report-method", version=version)})
    return Table("method", t("page-method"), columns, rows)


def _numbers(view: View) -> dict[str, str]:
    t = view.t
    method = schedule.in_force(view.record.methods, pd.Timestamp(view.day))
    return {
        "risk": t.number(-method["at_risk_gap"], 1),
        "off": t.number(-method["off_track_gap"], 1),
        "days": t.number(method["off_track_days"]),
        "least": t.percent(method["least_planned"]),
    }

"""The rules of counting and of health, with thresholds: for the page Method and for files."""

from data.figures import schedule
from data.figures.schedule import HEALTHS
from data.view import View
from sections.tables import Column, Table
from sections.words import Mark, SectionWords

# The message of each counted term, and that of its rule.
COUNTING = {
    "method-flag-in_scope": "method-counting-scope",
    "method-term-completion": "method-counting-completion",
    "column-average": "method-counting-average",
    "method-term-coverage": "method-counting-coverage",
    "column-floor": "method-counting-floor",
    "method-term-group": "method-counting-group",
    "column-partners": "method-counting-partners",
    "method-term-ongoing": "method-counting-ongoing",
    "level-measure": "method-counting-measures",
    "method-term-rounding": "method-counting-rounding",
}


def counting(words: SectionWords) -> list[tuple[str, str]]:
    """Each counted term, with its rule."""
    t, statuses = words.t, words.view.statuses
    left_out = [t(f"status-{code}") for code in statuses.loc[~statuses["in_scope"], "code"]]
    places = {"count": len(left_out), "statuses": t.list(left_out), "zero": t.percent(0)}
    return [(t(term), t(rule, **places)) for term, rule in COUNTING.items()]


def healths(words: SectionWords) -> list[tuple[Mark, str]]:
    """Each health with its rule by the thresholds in force, best first."""
    t, method = words.t, words.view.method
    numbers = {
        "risk": t.number(-method["at_risk_gap"], 1),
        "off": t.number(-method["off_track_gap"], 1),
        "days": t.number(method["off_track_days"]),
        "least": t.percent(method["least_planned"]),
    }
    said = {
        "on_track": t("method-health-on_track", **numbers),
        "at_risk": t("method-health-at_risk", **numbers),
        "off_track": t("method-health-off_track", **numbers),
        "not_assessed": t("method-health-not_assessed", **numbers),
    }
    return [(words.health(code), said[code]) for code in HEALTHS]


def table(view: View) -> Table:
    """One row per rule, with the numbers in force on the day."""
    t, words = view.t, SectionWords(view, view.timezone)
    columns = [Column.of(view, name, word=f"method-{name}") for name in ("term", "rule")]
    rules = [*counting(words), (t("column-planned"), t("method-planned-time"))]
    rules += [(mark.word, rule) for mark, rule in healths(words)]
    version = t.number(schedule.edition(view.record.methods, view.day))
    rules.append((t("page-method"), t("report-method", version=version)))
    rows = [{"term": term, "rule": rule} for term, rule in rules]
    return Table("method", t("page-method"), columns, rows)

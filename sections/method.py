"""The rules of counting and of health, with thresholds: for the page Method and for files."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.figures import schedule
from data.figures.schedule import HEALTHS
from data.record import origins, reports
from data.view import View
from sections.tables import Column, Table
from sections.words import Mark, SectionWords

# The titles of the page's sections, in their order; each is the section's anchor too.
SECTIONS = (
    *("method-source", "method-counting", "method-statuses", "method-planned", "method-health"),
    *("method-example", "method-days", "method-writing", "method-roles"),
)
# The rules that a loaded statement can rest on, to the message of what each needs.
RUNGS = {
    "A": "method-rung-a",
    "B": "method-rung-b",
    "C": "method-rung-c",
    "D": "method-rung-d",
    "F": "method-rung-f",
}
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


# How the columns of a ladder look (ui.kit.listing), and whether they repeat their headings.
LADDER = (("whole", True), ("end whole", True), ("alone", False), ("end whole", True))


@dataclass(frozen=True)
class Ladder:
    """The source of loaded statements: sentences, the rules as headings and rows, and a note."""

    sentences: Sequence[str]
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str


def answer(view: View) -> str:
    """The number of statements behind the figures of the viewed day, in a sentence."""
    return view.t("method-answer", count=_statements(view).all)


def origin(view: View) -> str:
    """The numbers of loaded statements and of those by people up to the viewed day; "" for none."""
    said, t = _statements(view), view.t
    if not said.all:
        return ""
    told = t("method-origin", day=t.day(view.day), loaded=said.loaded, people=said.people)
    return f"{told} {t('method-counts')}"


def _statements(view: View) -> reports.Statements:
    return reports.statements(view.record, set(view.assessed["code"]), view.day)


def ladder(view: View) -> Ladder | None:
    """The day on which the loaded statements were assessed, and the rules that they rest on.

    None for a folder without a day of assessment, and where no loaded statement by the viewed day
    has a rule of RUNGS.
    """
    t, assessed_on = view.t, origins.assessed_on(view.code)
    rungs = origins.rungs(view.record, view.day, list(RUNGS))
    if assessed_on is None or rungs.empty:
        return None
    heads = ("method-source-rung", "column-progress", "method-source-needs", "method-source-count")
    return Ladder(
        [t("method-source-assessed", day=t.day(assessed_on)), t("method-source-ladder")],
        [t(head) for head in heads],
        [
            [
                rung["rule"],
                t.percent(rung["progress"]),
                t(RUNGS[rung["rule"]]),
                t.number(rung["count"]),
            ]
            for rung in rungs.to_dict("records")
        ],
        t("method-source-measures"),
    )


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

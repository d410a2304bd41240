"""A row per pillar or partner: reported against planned, its change, completion and health."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts.count_words import share
from charts.frame_rows import rows
from data.findings import Finding
from locales.direction import upright
from sections import headline
from sections.headline import Arrow
from sections.section import Section, TableLine
from sections.words import Mark, SectionWords, Text

# The healths that a row counts, the worst first.
HEALTHS = ("off_track", "at_risk")
FIGURES = (
    *("code", "average", "planned", "change", "done", "scope", "reported", "actions"),
    *HEALTHS,
)


BOXES = 20  # one-off actions of a row that are boxes; more are a bar


@dataclass(frozen=True)
class RowKind:
    """The rows of a filter: its name, the page that a row opens, and the look of figure_rows.css.

    `boxes` are the most actions that are drawn as boxes: a row beside its name has no room for any.
    """

    filter: str
    page: str
    look: str
    boxes: int

    def named(self, row: "ProgressRow") -> str:
        """What a row is called: a pillar with its code."""
        name = upright(row.name.text)
        return f"{row.code} {name}" if self.filter == "pillar" else name


PILLARS = RowKind("pillar", "pillars", "stacked", BOXES)
PARTNERS = RowKind("partner", "partners", "beside", 0)


@dataclass(frozen=True)
class ProgressRow:
    """A pillar or partner: its figures, and the same in words.

    `is_in` is whether it has actions in scope. `average` and `planned` are 0 to 100, or NaN.
    `change` is in words, "" where it is unknown, and `arrow` its direction, "" for no change.
    `healths` are those that count any action.
    """

    code: str
    name: Text
    is_in: bool
    average: float
    planned: float
    stated: str
    change: str
    arrow: Arrow
    done: int
    scope: int
    completed: str
    healths: Sequence[tuple[Mark, str]]


@dataclass(frozen=True)
class Compared:
    """The rows of pillars or partners, and their section: finding, caption and table."""

    section: Section
    rows: Sequence[ProgressRow]


def compared(
    words: SectionWords, finding: Finding, lead: str, figures: pd.DataFrame, name: str = "title"
) -> Compared:
    """The rows of `figures` (View.pillar_figures or partner_figures), named by column `name`."""
    t, since = words.t, words.view.compared_on
    # Work that is continuous alone has no plan to be compared with.
    planned = figures["planned"].where(figures["scope"] > 0)
    found = rows(figures.assign(planned=planned), name, f"{name}_language", *FIGURES)
    caption = t("rows-caption", day=t.day(since)) if since else t("rows-caption-first")
    heads = [
        *(t("chart-partners-average"), t("column-planned"), t("rows-change")),
        t("column-completed"),
        *(t(f"health-{code}") for code in HEALTHS),
        t("column-reported"),
    ]
    lines = [_line(row, name, words) for row in found]
    section = Section(words, finding, caption, lead, heads, lines)
    return Compared(section, [_row(row, name, words) for row in found])


def _row(row: Mapping[str, Any], name: str, words: SectionWords) -> ProgressRow:
    t = words.t
    change, arrow = headline.change("", row["change"], t)
    shown = {"average": t.percent(row["average"]), "planned": t.percent(row["planned"])}
    return ProgressRow(
        code=row["code"],
        name=words.text(row, name),
        is_in=bool(row["actions"]),
        average=row["average"],
        planned=row["planned"],
        stated=t("rows-stated", **shown),
        change=change,
        arrow=arrow,
        done=int(row["done"]),
        scope=int(row["scope"]),
        completed=share(row["done"], row["scope"], t),
        healths=[
            (words.so_many(code, row[code]), t.number(row[code])) for code in HEALTHS if row[code]
        ],
    )


def _line(row: Mapping[str, Any], name: str, words: SectionWords) -> TableLine:
    t = words.t
    cells = [
        *(t.percent(row["average"]), t.percent(row["planned"]), t.points(row["change"])),
        share(row["done"], row["scope"], t),
        *(t.number(row[code]) for code in HEALTHS),
        share(row["reported"], row["actions"], t),
    ]
    code = row["code"] if name == "title" else ""
    return TableLine(code, words.text(row, name), cells)

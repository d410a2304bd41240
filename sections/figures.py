"""The figures per pillar and per partner, with their charts."""

from collections.abc import Sequence

import pandas as pd

from charts.palette import LIGHT
from data.figures import completion
from data.figures.schedule import HEALTHS
from sections.tables import Chart, Column, Kind, Table, TableView, table_rows

FIGURES: tuple[tuple[str, Kind], ...] = (
    *(("done", "whole"), ("scope", "whole"), ("completion", "share"), ("average", "percent")),
    *(("planned", "percent"), ("reported", "whole"), ("actions", "whole"), ("floor", "percent")),
    *(("ongoing", "whole"), ("on_track", "whole"), ("at_risk", "whole"), ("off_track", "whole")),
    ("not_assessed", "whole"),
)
WORDS = {
    "done": "views-done",
    "scope": "views-scope",
    "completion": "views-completion",
    "actions": "views-actions",
    "ongoing": "views-ongoing",
}
COLOURS = {
    **{"average": LIGHT.primary, "planned": LIGHT.axis},
    **{"on_track": LIGHT.on_track, "at_risk": LIGHT.at_risk, "off_track": LIGHT.off_track},
    "not_assessed": LIGHT.not_started,
}


def pillars(look: TableView) -> Table:
    """One row per pillar, with its actions by status where these aren't counted yet."""
    named = look.pillars[["code", "title"]]
    counts, statuses = _by_status(look)
    columns = [look.column("code", "code", "column-pillar_code"), look.column("title")]
    return _table(look, "pillars", "pillar_code", named.join(counts, on="code"), columns, statuses)


def partners(look: TableView) -> Table:
    """One row per partner. An action counts in each of them: rows are never added up."""
    named = look.partners[["code", "name"]]
    columns = [look.column("code", "code"), look.column("name", word="column-partner_code")]
    table = _table(look, "partners", "partners", named, columns)
    memberships, actions = completion.memberships(look.actions)
    note = look.t(
        "overview-partners-caption",
        memberships=memberships,
        count=actions,
        level=look.filters.level,
    )
    return Table(table.name, table.title, table.columns, table.rows, table.charts, note)


def matrix(look: TableView) -> Table:
    """One row per pillar and partner that do anything together."""
    t, pillars, partners = look.t, look.pillars, look.partners
    cells = completion.matrix(look.actions, list(pillars["code"]), list(partners["code"]))
    titles = dict(zip(pillars["code"], pillars["title"], strict=True))
    names = dict(zip(partners["code"], partners["name"], strict=True))
    shown = cells.assign(
        title=cells["pillar_code"].map(titles), name=cells["partner_code"].map(names)
    )
    columns = [
        look.column("pillar_code", "code"),
        look.column("title"),
        look.column("partner_code", "code", "column-code"),
        look.column("name", word="column-partner_code"),
        *_figures(look),
    ]
    return Table("matrix", t("views-matrix"), columns, table_rows(shown, columns))


def _by_status(look: TableView) -> tuple[pd.DataFrame, list[Column]]:
    """How many actions of each pillar have each status, but those that are done."""
    statuses, codes = look.record.statuses, list(look.pillars["code"])
    open_ones = list(statuses.loc[~statuses["done"], "code"])
    found = completion.status_counts(look.actions, codes, open_ones)
    table = found.pivot_table(index="code", columns="status", values="count", fill_value=0)
    present = [code for code in open_ones if code in table]
    columns = [look.column(f"status_{code}", "whole", f"status-{code}") for code in present]
    counts = table.reindex(index=codes, columns=present, fill_value=0)
    return counts.add_prefix("status_"), columns


def _table(
    look: TableView,
    name: str,
    by: str,
    named: pd.DataFrame,
    columns: list[Column],
    counts: Sequence[Column] = (),
) -> Table:
    figures = completion.by(look.actions, by, list(named["code"]))
    shown = named.reset_index(drop=True).join(figures.drop(columns="code"))
    columns = [*columns, *_figures(look), *counts]
    over = columns[1].name
    return Table(
        name,
        look.t(f"page-{name}"),
        columns,
        table_rows(shown, columns),
        [
            Chart("bars", look.t("column-average"), over, ("average", "planned"), COLOURS),
            Chart("stacked", look.t("column-health"), over, HEALTHS, COLOURS),
        ],
    )


def _figures(look: TableView) -> list[Column]:
    return [_column(look, name, kind) for name, kind in FIGURES]


def _column(look: TableView, name: str, kind: Kind) -> Column:
    if name in HEALTHS:
        return look.column(name, kind, f"health-{name}")
    return look.column(name, kind, WORDS.get(name, ""))

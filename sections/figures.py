"""The figures per pillar and per partner, with their charts."""

from collections.abc import Sequence

import pandas as pd

from charts.palette import LIGHT
from data.figures import completion
from data.figures.schedule import HEALTHS
from data.view import View
from sections.tables import Chart, Column, Kind, Table, table_rows

FIGURES: tuple[tuple[str, Kind], ...] = (
    *(("done", "whole"), ("scope", "whole"), ("completion", "share"), ("average", "percent")),
    *(("planned", "percent"), ("reported", "whole"), ("actions", "whole"), ("floor", "percent")),
    *(("ongoing", "whole"), ("on_track", "whole"), ("at_risk", "whole"), ("off_track", "whole")),
    ("not_assessed", "whole"),
)
WORDS = {
    "done": "views-done",
    "scope": "views-one_off",
    "completion": "views-completion",
    "actions": "views-actions",
    "ongoing": "views-ongoing",
}
COLOURS = {
    **{"average": LIGHT.primary, "planned": LIGHT.axis},
    **{"on_track": LIGHT.on_track, "at_risk": LIGHT.at_risk, "off_track": LIGHT.off_track},
    "not_assessed": LIGHT.not_started,
}


def pillars(view: View) -> Table:
    """One row per pillar: its figures, and its numbers of actions by status, except done."""
    counts, statuses = _by_status(view)
    columns = [Column.of(view, "code", "code", "column-pillar_code"), Column.of(view, "title")]
    return _table(view, "pillars", view.pillar_figures.join(counts, on="code"), columns, statuses)


def partners(view: View) -> Table:
    """One row per partner; an action counts in each of its partners' rows, which have no sum."""
    columns = [Column.of(view, "code", "code"), Column.of(view, "name", word="column-partner_code")]
    table = _table(view, "partners", view.partner_figures, columns)
    memberships, actions = completion.memberships(view.actions)
    note = view.t(
        "overview-partners-caption",
        memberships=memberships,
        count=actions,
        level=view.filters.level,
    )
    return Table(table.name, table.title, table.columns, table.rows, table.charts, note)


def matrix(view: View) -> Table:
    """One row per pillar and partner that have actions together."""
    t, pillars, partners, cells = view.t, view.pillars, view.partners, view.cells
    titles = dict(zip(pillars["code"], pillars["title"], strict=True))
    names = dict(zip(partners["code"], partners["name"], strict=True))
    shown = cells.assign(
        title=cells["pillar_code"].map(titles), name=cells["partner_code"].map(names)
    )
    columns = [
        Column.of(view, "pillar_code", "code"),
        Column.of(view, "title"),
        Column.of(view, "partner_code", "code", "column-code"),
        Column.of(view, "name", word="column-partner_code"),
        *_figures(view),
    ]
    return Table("matrix", t("views-matrix"), columns, table_rows(shown, columns))


def _by_status(view: View) -> tuple[pd.DataFrame, list[Column]]:
    """The number of actions by pillar and status, except done; and the columns for them."""
    statuses, codes = view.record.statuses, list(view.pillars["code"])
    open_ones = list(statuses.loc[~statuses["done"], "code"])
    found = completion.status_counts(view.actions, codes, open_ones)
    table = found.pivot_table(index="code", columns="status", values="count", fill_value=0)
    present = [code for code in open_ones if code in table]
    columns = [Column.of(view, f"status_{code}", "whole", f"status-{code}") for code in present]
    counts = table.reindex(index=codes, columns=present, fill_value=0)
    return counts.add_prefix("status_"), columns


def _table(
    view: View,
    name: str,
    shown: pd.DataFrame,
    columns: list[Column],
    counts: Sequence[Column] = (),
) -> Table:
    columns = [*columns, *_figures(view), *counts]
    over = columns[1].name
    return Table(
        name,
        view.t(f"page-{name}"),
        columns,
        table_rows(shown, columns),
        [
            Chart("bars", view.t("column-average"), over, ("average", "planned"), COLOURS),
            Chart("stacked", view.t("column-health"), over, HEALTHS, COLOURS),
        ],
    )


def _figures(view: View) -> list[Column]:
    return [_column(view, name, kind) for name, kind in FIGURES]


def _column(view: View, name: str, kind: Kind) -> Column:
    if name in HEALTHS:
        return Column.of(view, name, kind, f"health-{name}")
    return Column.of(view, name, kind, WORDS.get(name, ""))
